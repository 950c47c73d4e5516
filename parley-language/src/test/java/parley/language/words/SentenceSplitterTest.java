package parley.language.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {

  private static final Tokenizer TOKENIZER = new Tokenizer();

  private static List<String> sentences(String text) {
    return SentenceSplitter.sentences(TOKENIZER.words(text)).stream()
        .map(words -> text.substring(words.getFirst().start(), words.getLast().end()))
        .toList();
  }

  private static void assertSplit(String... sentences) {
    assertThat(sentences(String.join(" ", sentences))).containsExactly(sentences);
  }

  @Test
  void sentences_finalMarks_end() {
    assertSplit("Osk left.", "Did Velia stay?", "It did!");
  }

  @Test
  void sentences_abbreviations_goOn() {
    assertSplit("Gen. Reh met Mr. Lund and Vladimir V. Tarn of the U.S. State Department.");
  }

  @Test
  void sentences_abbreviationBeforeAnOpener_ends() {
    assertSplit("Osk turned to the U.N.", "The council met at 5 p.m.", "It did not vote.");
  }

  @Test
  void sentences_ordinaryWordThatIsAlsoAnAbbreviation_ends() {
    assertSplit("That is the round Osk took part in.", "Velia did not.");
    assertSplit("The gauge is 5 in. Osk's is shorter.");
  }

  @Test
  void sentences_dayOfAMonth_ends() {
    assertSplit("Osk votes on April 8.", "The Front will not.");
    assertSplit("Osk votes on April 8 or May 9.", "Velia waits.");
  }

  @Test
  void sentences_closingQuotes_belongToTheSentenceBefore() {
    assertSplit("\"We will sign.\"", "Osk waited.");
    assertSplit("\u201CWe will sign.\u201D", "Osk waited.");
    assertSplit("He said: 'We will sign.'", "Osk waited.");
    assertSplit("(The truce holds.)", "Osk waited.");
  }

  @Test
  void sentences_openingQuote_belongsToTheSentenceAfter() {
    assertSplit("Osk waited.", "\"We will sign,\" it said.");
    assertSplit("Osk waited.", "\u201CWe will sign,\u201D it said.");
  }

  @Test
  void sentences_ellipsisInQuotation_goesOn() {
    assertSplit("\"We want peace ... Velia must choose,\" said Osk.", "Velia did.");
    assertSplit("He spoke of plans ... that nobody had seen.", "Osk left.");
  }

  @Test
  void sentences_quotedQuestionBeforeItsSpeaker_goesOn() {
    assertSplit("\"Will Velia sign?\" she asked.", "Nobody knew.");
  }

  @Property
  void sentences_anyText_holdEveryWordOnce(@ForAll @StringLength(max = 200) String text) {
    List<Word> words = TOKENIZER.words(text);

    assertThat(SentenceSplitter.sentences(words).stream().flatMap(List::stream).toList())
        .isEqualTo(words);
  }

  @Test
  void sentences_noEnd_areCut() {
    for (String text : List.of("and ", ". ", "\" ", "... ", "? ! ")) {
      assertThat(SentenceSplitter.sentences(TOKENIZER.words(text.repeat(10_000))))
          .allSatisfy(words -> assertThat(words).hasSizeBetween(1, SentenceSplitter.LONGEST));
    }
  }
}
