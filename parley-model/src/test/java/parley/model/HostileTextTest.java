package parley.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.language.EnglishParser;
import parley.language.Parser;
import parley.language.Sentence;
import parley.language.Token;

class HostileTextTest {

  private static final Parser PARSER = EnglishParser.load();

  @Property(tries = 300)
  void parse_anyText_tokensStandWhereTheySay(@ForAll("hostile") String text) {
    int last = 0;
    for (Sentence sentence : PARSER.parse(text)) {
      for (Token token : sentence.tokens()) {
        assertThat(token.start()).isGreaterThanOrEqualTo(last);
        assertThat(text.substring(token.start(), token.end())).isEqualTo(token.form());
        last = token.end();
      }
    }
  }

  @Provide
  Arbitrary<String> hostile() {
    Arbitrary<String> words =
        Arbitraries.of(
            "and",
            "that",
            "said",
            "which",
            "of",
            "not",
            ",",
            ".",
            "...",
            "\"",
            "\u201C",
            "(",
            "'",
            "\uD83D",
            "\uDE00",
            "e\u0301",
            "\u202E",
            "\u0000",
            "\u0645\u0631",
            "Osk",
            "http://a.b",
            ":-)",
            "no.",
            "U.S.",
            "12",
            "$");
    Arbitrary<String> odd = Arbitraries.strings().ofMaxLength(4);
    return Arbitraries.oneOf(List.of(words, words, odd))
        .list()
        .ofMaxSize(60)
        .flatMap(list -> Arbitraries.of(" ", "").map(gap -> String.join(gap, list)));
  }

  /** Text on which a transition parser may pass every token over again at each step. */
  @ParameterizedTest
  @ValueSource(strings = {"and ", ". ", "-", "that said "})
  void parse_tenThousandTokensWithoutEnd_takeSeconds(String piece) {
    String text = piece.repeat(10_000);

    List<Sentence> sentences =
        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> PARSER.parse(text));

    assertThat(sentences).isNotEmpty();
  }
}
