package parley.reading.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import parley.reading.claim.Source;
import parley.reading.claim.Span;
import parley.reading.report.Report;

class QuotationsTest {

  @Test
  void quotation_inDoubledMarks_isOneWithoutThem() {
    assertThat(outer("\"\"We wait,\"\" he said. ''Not for long,'' she said. ``Go,'' he said."))
        .containsExactly("We wait,", "Not for long,", "Go,");
    assertThat(outer("““We wait for you,”” he said. \"We go.\""))
        .containsExactly("We wait for you,", "We go.");
  }

  @Test
  void straightMarks_aroundAnUtterance_giveItsWords() {
    assertThat(outer("\"We will wait,\" the envoy said. \"Not for long.\""))
        .containsExactly("We will wait,", "Not for long.");
  }

  @Test
  void everyFamilyOfMarks_isRead() {
    assertThat(outer("“We wait.” „Wir warten.“ «Nous attendons.» ‘We stay.’ 'We go.'"))
        .containsExactly("We wait.", "Wir warten.", "Nous attendons.", "We stay.", "We go.");
  }

  @Test
  void apostrophes_areNoMarks() {
    assertThat(outer("Osk's farmers don't wait; the ministers' car left at six o'clock in '29."))
        .isEmpty();
  }

  @Test
  void singleMarks_aroundAPluralPossessive_closeAtTheEnd() {
    assertThat(outer("‘The parties’ demands are clear,’ she said."))
        .containsExactly("The parties’ demands are clear,");
  }

  @Test
  void quotationInsideAnother_isDeeper() {
    String text = "\"They divide us into 'good' and 'bad' ones,\" he said.";
    assertThat(Quotations.of(report(text)).all())
        .extracting(Quotation::depth)
        .containsExactly(0, 1, 1);
  }

  @Test
  void paragraphThatReopensTheMark_continuesTheQuotation() {
    String text = "“We came to talk.\n“We stay to talk,” Ms Ilves said.";
    List<Quotation> all = Quotations.of(report(text)).all();
    assertThat(all).hasSize(1);
    assertThat(all.getFirst().pieces())
        .extracting(p -> p.of(text))
        .containsExactly("We came to talk.", "We stay to talk,");
  }

  @Test
  void markLeftOpen_endsWithItsSentence() {
    assertThat(outer("He said \"we are ready. The talks go on.")).containsExactly("we are ready.");
  }

  @Test
  void markLeftOpenBeforeAnother_doesNotTurnTheRestInsideOut() {
    assertThat(outer("He said \"we are ready. Then she said: \"So are we.\""))
        .containsExactly("we are ready.", "So are we.");
  }

  @Test
  void oneOrTwoWords_areNoUtterance() {
    String text = "The \"peace camp\" said \"no\".";
    assertThat(Quotations.of(report(text)).all()).noneMatch(q -> q.utterance(text));
  }

  @Property(tries = 400)
  void anyMarksInAnyOrder_giveSpansInsideTheText(
      @ForAll
          @StringLength(max = 60)
          @CharRange(from = 'a', to = 'c')
          @Chars({'"', '\'', '“', '”', '‘', '’', '„', '«', '»', ' ', '.', '\n'})
          String text) {
    for (Quotation q : Quotations.of(report(text)).all()) {
      assertThat(q.whole().end()).isLessThanOrEqualTo(text.length());
      assertThat(q.pieces()).isNotEmpty().allMatch(p -> p.length() > 0);
      assertThat(q.pieces()).allMatch(q.whole()::contains);
    }
  }

  private static List<String> outer(String text) {
    return Quotations.of(report(text)).outer().stream()
        .map(q -> q.pieces().getFirst().of(text))
        .toList();
  }

  static Report report(String text) {
    List<Span> paragraphs = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        paragraphs.add(new Span(start, start + line.length()));
      }
      start += line.length() + 1;
    }
    Source source =
        new Source(
            "report-1",
            "r",
            "r.txt",
            null,
            null,
            null,
            null,
            "en",
            "",
            text.length(),
            paragraphs,
            List.of(),
            1,
            "test");
    return new Report(source, text, paragraphs, List.of());
  }
}
