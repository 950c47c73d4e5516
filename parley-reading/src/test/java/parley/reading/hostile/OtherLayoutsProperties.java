package parley.reading.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import parley.reading.claim.Claim;
import parley.reading.claim.Condition;
import parley.reading.claim.Span;
import parley.reading.claim.Statement;

/**
 * Transcripts, interviews, posts, lists, tables and verse put together at random: whatever comes
 * out, every claim's words stand in the text, and so do the words that mark it.
 */
class OtherLayoutsProperties {

  private static final List<String> SENTENCES =
      List.of(
          "We will not sign until Osk opens the gates.",
          "Velia demands the release of the prisoners.",
          "Did you agree to meet the rebels on Friday?",
          "I told the envoy that Velia would pay only if the dam was closed.",
          "Osk denied that it had attacked the convoy.",
          "“We wait,” he told us.",
          "Neither side would comment.",
          "If they leave, we shall leave too!",
          "Not unless Norn pays.",
          "(Laughter.)");

  private static final List<String> LABELS =
      List.of(
          "Q: ",
          "A: ",
          "Q. ",
          "A. ",
          "MR HOLT: ",
          "REPORTER: ",
          "Lena Holt: ",
          "— Aro Venn: ",
          "@lholt: ",
          "RT @osk: ",
          "THE CHAIR (Ms Falk): ",
          "Osk: ",
          "",
          "");

  private static final List<String> LEADS =
      List.of(
          "The rebels demand:",
          "The talks will not resume until:",
          "Osk must:",
          "Key points:",
          "Velia set three conditions:",
          "He said that:");

  private static final List<String> BULLETS = List.of("- ", "* ", "• ", "1. ", "(b) ", "– ", "");

  private static final List<String> ITEMS =
      List.of(
          "a ceasefire in the north",
          "the release of all prisoners;",
          "that Osk withdraws",
          "Osk opens the gates; and",
          "to free the prisoners",
          "Velia pays.",
          "talks");

  private static final List<String> VERSES =
      List.of(
          "Until the river says to the sea,",
          "and the king said nothing at all;",
          "I shall not sign",
          "  unless you return to my door",
          "the rebels demand the foam.");

  private static final List<String> ROWS =
      List.of("Osk | 12 | agreed", "Velia\t14\trefused", "Norn   3   said", "a,b,demands that");

  @Property(tries = 200, seed = "26112031")
  void layoutsInAnyOrder_areReadSoundly(@ForAll long seed) {
    String text = text(new Random(seed));

    List<Claim> claims = Sound.read(text);

    for (Claim claim : claims) {
      if (claim instanceof Statement said && said.cue() != null) {
        assertThat(cues(text, said.cue())).as(said.rule() + " of: " + text).isTrue();
      }
      if (claim instanceof Condition condition) {
        assertThat(condition.marker().of(text)).as(text).containsPattern("\\p{L}");
      }
    }
  }

  /** A word, or the mark that parts a speaker from his words. */
  private static boolean cues(String text, Span cue) {
    String words = cue.of(text);
    return words.codePoints().anyMatch(Character::isLetter) || ":.—–-".contains(words);
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder("Velia's envoy, Lena Holt (@lholt), spoke to us.\n\n");
    int parts = 1 + random.nextInt(6);
    for (int i = 0; i < parts; i++) {
      String gap = random.nextInt(4) == 0 ? "\n" : "\n\n";
      text.append(String.join(random.nextInt(3) == 0 ? "\n\n" : "\n", part(random))).append(gap);
    }
    return text.toString();
  }

  private static List<String> part(Random random) {
    List<String> lines = new ArrayList<>();
    int size = 1 + random.nextInt(5);
    int kind = random.nextInt(4);
    if (kind == 1) {
      lines.add(LEADS.get(random.nextInt(LEADS.size())));
    }
    String bullet = pick(BULLETS, random);
    for (int i = 0; i < size; i++) {
      lines.add(
          switch (kind) {
            case 0 ->
                pick(LABELS, random) + pick(SENTENCES, random) + " " + pick(SENTENCES, random);
            case 1 -> bullet + pick(ITEMS, random);
            case 2 -> pick(VERSES, random);
            default -> pick(ROWS, random);
          });
    }
    return lines;
  }

  private static String pick(List<String> some, Random random) {
    return some.get(random.nextInt(some.size()));
  }
}
