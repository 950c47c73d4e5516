package parley.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.language.EnglishParser;
import parley.language.Parser;
import parley.language.Sentence;

class EnglishParserTest {

  private static final Parser PARSER = EnglishParser.load();

  @Test
  void parse_condition_findsItsClause() {
    Sentence sentence =
        PARSER.parse("Osk will not attend unless Velia frees the envoys.").getFirst();

    int attend = sentence.root();
    assertThat(sentence.form(attend)).isEqualTo("attend");
    assertThat(sentence.form(sentence.child(attend, "nsubj"))).isEqualTo("Osk");
    int frees = sentence.child(attend, "advcl");
    assertThat(sentence.lemma(frees)).isEqualTo("free");
    assertThat(sentence.form(sentence.child(frees, "mark"))).isEqualTo("unless");
  }

  @Test
  void parse_severalSentences_offsetsCountInTheParagraph() {
    String paragraph = "Talks failed. \"We tried,\" said Mr. Lund.";

    List<Sentence> sentences = PARSER.parse(paragraph);

    assertThat(sentences).hasSize(2);
    for (Sentence sentence : sentences) {
      assertThat(sentence.tokens())
          .allSatisfy(token ->
              assertThat(paragraph.substring(token.start(), token.end())).isEqualTo(token.form()));
    }
    assertThat(sentences.get(1).form(sentences.get(1).size() - 2)).isEqualTo("Lund");
  }

  @Test
  void parse_emptyText_noSentences() {
    assertThat(PARSER.parse("")).isEmpty();
    assertThat(PARSER.parse(" \t\u00A0\u200B")).isEmpty();
  }
}
