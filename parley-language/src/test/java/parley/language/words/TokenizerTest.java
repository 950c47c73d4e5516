package parley.language.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {

  private static final Tokenizer TOKENIZER = new Tokenizer();

  private static List<String> words(String text) {
    return TOKENIZER.words(text).stream().map(Word::text).toList();
  }

  @Test
  void words_contractionAndPossessive_areTakenApart() {
    assertThat(words("Osk's envoy won't sign, Mr. Lund said."))
        .containsExactly(
            "Osk", "'s", "envoy", "wo", "n't", "sign", ",", "Mr.", "Lund", "said", ".");
  }

  @Test
  void words_bracketsWithSpaces_noSpaceInAWord() {
    assertThat(words("clause ( a ) of it")).containsExactly("clause", "(", "a", ")", "of", "it");
  }

  @Test
  void words_oddSpaces_separate() {
    assertThat(words("Osk\u2003and\u200BVelia\u0000met\u3000here\uFEFF"))
        .containsExactly("Osk", "and", "Velia", "met", "here");
  }

  @Test
  void words_longWord_isCutButNotInsideACharacter() {
    String text = "x" + "\uD83D\uDD4A".repeat(400);

    assertThat(TOKENIZER.words(text))
        .allSatisfy(word -> {
          assertThat(word.end() - word.start()).isLessThanOrEqualTo(Tokenizer.LONGEST_WORD + 1);
          assertThat(Character.isLowSurrogate(text.charAt(word.start()))).isFalse();
        });
  }

  @Property(tries = 2000)
  void words_anyText_standWhereTheySay(@ForAll("hostile") String text) {
    List<Word> words = TOKENIZER.words(text);

    int last = 0;
    StringBuilder between = new StringBuilder();
    for (Word word : words) {
      assertThat(word.start()).isGreaterThanOrEqualTo(last);
      assertThat(word.end()).isGreaterThan(word.start());
      assertThat(text.substring(word.start(), word.end())).isEqualTo(word.text());
      between.append(text, last, word.start());
      last = word.end();
    }
    between.append(text.substring(last));
    assertThat(between.chars())
        .as("nothing but spaces and controls is left out")
        .allMatch(c ->
            Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || c == '\u200B'
                || c == '\uFEFF');
  }

  /** Pieces that tokenizers stumble over, in any order. */
  @Provide
  Arbitrary<String> hostile() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "\uD83D",
            "\uDE00",
            "\uD83D\uDE00",
            "e\u0301",
            "\u202E",
            "\u0000",
            "\u00A0",
            "\uFEFF",
            "\u2026",
            "...",
            ".",
            "'",
            "\u2019",
            "\u201C",
            "\"",
            "(",
            ")",
            "[1]",
            "<",
            ">",
            ":-)",
            "http://",
            "a@b.c",
            "US$1",
            "$",
            "%",
            "12-13",
            "1,000",
            "no.",
            "Mr.",
            "U.S.",
            "'s",
            "n't",
            "cannot",
            "gonna",
            "-",
            "\u2014",
            "/",
            "@",
            "#",
            "\u0645\u0631",
            "\u4E2D",
            "Osk",
            "\u00DF",
            "\u0130",
            "x.y",
            "a.b.c",
            "10km",
            "'90s",
            "w/o",
            "&",
            "=",
            "\t",
            "\n");
    Arbitrary<String> separators = Arbitraries.of("", "", " ", "  ");
    Arbitrary<String> odd = Arbitraries.strings().ofMaxLength(5);
    Arbitrary<String> piece = Arbitraries.oneOf(List.of(pieces, separators, odd));
    return piece.list().ofMaxSize(40).map(list -> String.join("", list));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", ".", "a-", "$1@a:'s", "\uD83D", "\""})
  void words_aMillionCharactersWithoutSpace_takeSeconds(String piece) {
    String line = piece.repeat(1_000_000 / piece.length());

    List<Word> words =
        assertTimeoutPreemptively(Duration.ofMinutes(2), () -> TOKENIZER.words(line));

    assertThat(words.getLast().end()).isEqualTo(line.length());
  }
}
