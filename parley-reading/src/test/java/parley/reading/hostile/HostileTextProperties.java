package parley.reading.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/**
 * Text that no reporter would write: whatever its marks, lines and letters are, it is read without
 * failure and every claim's words are whole words of it.
 */
class HostileTextProperties {

  private static final List<String> MARKS =
      List.of(
          "\"", "“", "”", "„", "‟", "«", "»", "‹", "›", "'", "‘", "’", "‚", "「", "」", "『", "』", "《",
          "》", "＂", "`", "``", "''", "(", ")", "[", "]", "—", "–", "-", ":", ";", ",", "…");

  private static final List<String> WORDS =
      List.of(
          "Osk",
          "Velia",
          "the rebels",
          "said",
          "told",
          "that",
          "until",
          "unless",
          "will not",
          "Monday",
          "yesterday",
          "12 March 2031",
          "the men's",
          "parties'",
          "don't",
          "Mr Holt",
          "President Lena Holt",
          "US",
          "U.S.",
          "Moscow",
          "agreed to",
          "talks with",
          "must",
          "according to",
          "he",
          "they",
          "it",
          "and",
          "or",
          "if",
          "only",
          "first",
          "then",
          "I",
          "we",
          "demands",
          "accused",
          "of",
          "a list",
          "relying on",
          "to sign",
          "in Lund",
          "on Friday");

  private static final List<String> ODDITIES =
      List.of(
          "\n",
          "\n\n",
          "\t",
          " | ",
          "\u00a0",
          "\u200b",
          "\u202e",
          "\ud83d\ude00",
          "e\u0301",
          "\n- ",
          "\n* ",
          "\n• ",
          "\n1. ",
          "\nQ: ",
          "\nA: ",
          "\n\nMR HOLT: ",
          "@osk",
          "#talks",
          " https://osk.example/a?b=c",
          "RT @velia:",
          "&amp;",
          "<b>",
          "\\",
          "%",
          "$5m",
          "50%",
          "…");

  @Property(tries = 250)
  void marksAndWordsInAnyOrder_areReadSoundly(@ForAll("mixtures") String text) {
    Sound.read(text);
  }

  @Property(tries = 30)
  void sameText_isReadTheSame(@ForAll("mixtures") String text) {
    assertThat(Sound.read(text)).isEqualTo(Sound.read(text));
  }

  @Property(tries = 80)
  void quotationsInsideQuotations_areReadSoundly(@ForAll("nested") String text) {
    Sound.read(text);
  }

  @Property(tries = 60)
  void anyCharacters_areReadSoundly(@ForAll("characters") String text) {
    Sound.read(text);
  }

  @Property(tries = 60)
  void capitals_areReadSoundly(@ForAll("mixtures") String text) {
    Sound.read(text.toUpperCase(Locale.ROOT));
  }

  @Provide
  Arbitrary<String> mixtures() {
    return Arbitraries.frequencyOf(
            Tuple.of(6, Arbitraries.of(WORDS).map(w -> " " + w)),
            Tuple.of(3, Arbitraries.of(MARKS)),
            Tuple.of(1, Arbitraries.of(MARKS).map(m -> " " + m)),
            Tuple.of(1, Arbitraries.of(ODDITIES)),
            Tuple.of(1, Arbitraries.of(". ", ".", "! ", "? ", ".\n")))
        .list()
        .ofMinSize(1)
        .ofMaxSize(60)
        .map(parts -> "Osk" + String.join("", parts));
  }

  @Provide
  Arbitrary<String> nested() {
    List<String> pairs =
        List.of("\"\"", "“”", "„“", "«»", "»«", "‹›", "''", "‘’", "‚‘", "「」", "『』", "《》");
    return Arbitraries.of(pairs)
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(open -> {
          String text = "Velia must pay first";
          for (String pair : open) {
            text = "Osk said " + pair.charAt(0) + text + "." + pair.charAt(1) + " He left";
          }
          return text;
        });
  }

  @Provide
  Arbitrary<String> characters() {
    return Arbitraries.strings()
        .all()
        .excludeChars('\u0000')
        .ofMaxLength(300)
        .map(s -> "Osk said " + s);
  }
}
