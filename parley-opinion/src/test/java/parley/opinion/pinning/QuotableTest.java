package parley.opinion.pinning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import parley.reading.claim.Span;

/** Quotations found in a report, however either writes its marks and spaces. */
class QuotableTest {

  @Test
  void wordsOfTheReport_areFoundWhereTheyStand() {
    assertThat(places("Osk will wait.", "will wait")).containsExactly(new Span(4, 13));
  }

  @Test
  void everyPlace_isGivenInOrder() {
    assertThat(places("Osk waits, Velia waits.", "waits"))
        .containsExactly(new Span(4, 9), new Span(17, 22));
  }

  @Test
  void lineBreaksAndRunsOfSpaces_doNotCount() {
    assertFound("Osk  will\n\u00a0wait", "Osk will wait", "Osk  will\n\u00a0wait");
    assertFound("Osk will wait", "Osk\n\twill  wait", "Osk will wait");
  }

  @Test
  void curlyMarksAndDashes_areLikeStraightOnes() {
    assertFound(
        "Velia’s – and only Velia’s – word",
        "Velia's - and only Velia's - word",
        "Velia’s – and only Velia’s – word");
    assertFound("a “firm” no", "a \"firm\" no", "a “firm” no");
    assertFound("a 'firm' no", "a ‘firm’ no", "a 'firm' no");
    assertFound("wait… and see", "wait... and see", "wait… and see");
  }

  @Test
  void marksAroundAQuotation_areNotPartOfIt() {
    assertFound("“We wait,” he said", "\"We wait,\"", "We wait");
    assertFound("“We wait,” he said", "...We wait", "We wait");
  }

  @Test
  void ligaturesAccentsAndInvisibleCharacters_areTheSameHoweverWritten() {
    assertFound("the of\uFB01ce of Jos\u00e9", "office of Jose\u0301", "of\uFB01ce of Jos\u00e9");
    assertFound(
        "the cease\u00adfire\u200b holds", "ceasefire holds", "cease\u00adfire\u200b holds");
    assertFound("Jose\u0301 waits", "Jos\u00e9", "Jose\u0301");
  }

  @Test
  void charactersOfTwoUnits_keepTheirPlaces() {
    assertThat(places("\uD83D\uDD4A Osk \uD83D\uDD4A waits", "waits"))
        .containsExactly(new Span(10, 15));
  }

  @Test
  void capitalsAccentsAndOtherWords_doCount() {
    assertThat(places("Osk will wait", "osk will wait")).isEmpty();
    assertThat(places("José waits", "Jose waits")).isEmpty();
    assertThat(places("Osk will not wait", "Osk will wait")).isEmpty();
    assertThat(places("Osk will not wait", "Osk will … wait")).isEmpty();
  }

  @Test
  void partOfAWord_isNotFound() {
    assertThat(places("parties and partners", "part")).isEmpty();
    assertThat(places("parties and partners", "ners")).isEmpty();
    assertThat(places("the party", "the part")).isEmpty();
    assertThat(places("Osk-born", "Osk")).hasSize(1);
  }

  @Test
  void quotationWithoutAWord_isNowhere() {
    for (String empty : List.of("", " ", "\"\"", "…", "-", "\u200b", ",")) {
      assertThat(places("Osk - “…”, said", empty)).as(empty).isEmpty();
    }
  }

  @Test
  void stretchOfAReport_givesPlacesOfTheWhole() {
    String text = "Osk waits. Velia waits.";
    assertThat(Quotable.of(text, new Span(11, 23)).find("waits")).containsExactly(new Span(17, 22));
  }

  @Property(tries = 1000)
  void wordsCopiedLetterForLetter_areAlwaysFound(
      @ForAll
          @StringLength(min = 1, max = 40)
          @Chars({'a', 'B', ' ', '\n', '’', '“', '–', '\u0301', '\uFB01', '1'})
          String text,
      @ForAll @IntRange(max = 1000) int seed) {
    int from = seed % text.length();
    int length = 1 + seed / 7 % (text.length() - from);
    Span copied = new Span(from, from + length).trimmed(text);
    if (copied.worded(text) && whole(text, copied.start()) && whole(text, copied.end())) {
      assertThat(places(text, copied.of(text)))
          .anyMatch(place -> place.overlaps(copied) && copied.contains(place));
    }
  }

  @Property(tries = 500)
  void whateverIsFound_readsLikeTheQuotation(@ForAll String text, @ForAll String quotation) {
    assertThat(places(text, quotation))
        .allSatisfy(place ->
            assertThat(Quotable.folded(place.of(text))).isEqualTo(Quotable.folded(quotation)));
  }

  /** Whether a copy may begin or end here: between words, and not before a combining mark. */
  private static boolean whole(String text, int offset) {
    if (offset == 0 || offset == text.length()) {
      return true;
    }
    boolean inWord =
        Character.isLetterOrDigit(text.charAt(offset)) && !isBetween(text.charAt(offset - 1));
    return !inWord && text.charAt(offset) != '\u0301';
  }

  private static boolean isBetween(char c) {
    return !Character.isLetterOrDigit(c) && c != '\u0301';
  }

  private static void assertFound(String text, String quotation, String words) {
    assertThat(places(text, quotation))
        .as(quotation)
        .extracting(s -> s.of(text))
        .containsExactly(words);
  }

  private static List<Span> places(String text, String quotation) {
    return Quotable.of(text, new Span(0, text.length())).find(quotation);
  }
}
