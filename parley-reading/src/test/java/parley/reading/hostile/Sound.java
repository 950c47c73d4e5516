package parley.reading.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import parley.language.EnglishParser;
import parley.reading.Reader;
import parley.reading.claim.Claim;
import parley.reading.claim.Dated;
import parley.reading.claim.Evidence;
import parley.reading.claim.Source;
import parley.reading.claim.Span;
import parley.reading.claim.Statement;
import parley.reading.intake.Intake;
import parley.reading.intake.IntakeSettings;
import parley.reading.intake.UnreadableReport;
import parley.reading.report.Report;

/**
 * Reads a text as the product reads a file, and checks that every claim's words are words of it.
 */
final class Sound {

  private static final Reader READER = new Reader(EnglishParser.load());

  private static final Pattern CONTRACTION = Pattern.compile("(?i)n['’]t\\b");

  private Sound() {}

  /** The claims; none where the text is refused, as one in another language is. */
  static List<Claim> read(String text) {
    Report report;
    try {
      report =
          new Intake(IntakeSettings.DEFAULT)
              .read("hostile", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
              .reports()
              .getFirst();
    } catch (UnreadableReport e) {
      assertThat(e).hasMessageContaining("hostile");
      return List.of();
    }
    List<Claim> claims = READER.read(report);
    claims.forEach(c -> check(report.text(), c));
    return claims;
  }

  private static void check(String text, Claim claim) {
    assertThat(claim.confidence()).isBetween(0.0, 1.0);
    if (claim instanceof Source) {
      return;
    }
    for (Span span : Evidence.of(claim)) {
      String words = span.of(text);
      String about = claim.id() + " (" + claim.rule() + ") says [" + words + "] of: " + text;
      assertThat(span.trimmed(text)).as(about).isEqualTo(span);
      assertThat(insideWord(text, span.start())).as("starts inside a word: " + about).isFalse();
      assertThat(insideWord(text, span.end())).as("ends inside a word: " + about).isFalse();
    }
    if (claim instanceof Dated date) {
      assertThat(date.value()).matches("-?\\d{4}.*");
    }
    if (claim instanceof Statement statement) {
      Span cue = statement.cue();
      assertThat(statement.content())
          .as("content and cue overlap in " + statement.rule() + " of: " + text)
          .isNotEmpty()
          .noneMatch(c -> cue != null && c.overlaps(cue));
    }
  }

  /** Whether letters or digits go on there; a contraction (do|n't) is two words. */
  private static boolean insideWord(String text, int at) {
    if (at <= 0
        || at >= text.length()
        || CONTRACTION.matcher(text).region(at, text.length()).lookingAt()) {
      return false;
    }
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    return Character.isSurrogatePair(before, after)
        || (Character.isLetter(before) && Character.isLetter(after))
        || (Character.isDigit(before) && Character.isDigit(after));
  }
}
