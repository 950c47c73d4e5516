package parley.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import parley.language.EnglishParser;
import parley.reading.claim.Claim;
import parley.reading.claim.Dated;
import parley.reading.claim.Source;
import parley.reading.claim.Span;
import parley.reading.claim.Statement;
import parley.reading.intake.Intake;
import parley.reading.intake.IntakeSettings;
import parley.reading.report.Report;

class ReaderTest {

  private static final Reader READER = new Reader(EnglishParser.load());

  private static final String TALKS =
      """
      Osk and Velia meet over the dam

      LUND - Osk's water minister Tomas Brandt said on Tuesday that the gates would stay shut.

      "We have waited for two years," Mr Brandt said. "Our farmers cannot wait for a third."
      """;

  @Test
  void report_read_beginsWithItself() {
    List<Claim> claims = READER.read(report("talks.txt", TALKS));
    assertThat(claims.getFirst()).isInstanceOf(Source.class);
    assertThat(claims).extracting(Claim::id).doesNotHaveDuplicates();
  }

  @Test
  void quotationInTwoPieces_isOneStatement() {
    List<Statement> statements =
        READER.read(report("talks.txt", TALKS)).stream()
            .filter(Statement.class::isInstance)
            .map(Statement.class::cast)
            .toList();
    assertThat(statements).hasSize(2);
    assertThat(statements.getLast().content())
        .extracting(span -> span.of(TALKS))
        .containsExactly("We have waited for two years", "Our farmers cannot wait for a third.");
  }

  @Test
  void manyReports_readOnAllCores_keepTheirOrder() {
    List<Report> reports =
        IntStream.range(0, 12)
            .mapToObj(i -> report("talks-" + i + ".txt", TALKS + i + "\n"))
            .toList();
    List<Claim> alone = reports.stream().flatMap(r -> READER.read(r).stream()).toList();
    assertThat(READER.read(reports)).isEqualTo(alone);
  }

  @Test
  void wordsInAnyOrder_areReadWithoutFailure() {
    Random random = new Random(11);
    List<String> words =
        new ArrayList<>(
            List.of(
                (TALKS + " urged Norn to call for talks, unless he agreed; by whom?")
                    .split("\\s+")));
    for (int i = 0; i < 300; i++) {
      Collections.shuffle(words, random);
      List<String> some = words.subList(0, 5 + random.nextInt(words.size() - 5));
      assertThat(READER.read(report("words.txt", String.join(" ", some)))).isNotEmpty();
    }
  }

  @Test
  void spanOutsideTheText_isRefused() {
    Dated wrong = new Dated("date-1", "r", new Span(5, 12), "2031-03-04", 1, "test");
    assertThatThrownBy(() -> Soundness.require(List.of(wrong), 10))
        .hasMessage("date-1 (test) has the span 5-12 in a text of 10 code units");
  }

  @Test
  void idUsedTwice_isRefused() {
    Dated day = new Dated("date-1", "r", new Span(5, 9), "2031-03-04", 1, "test");
    assertThatThrownBy(() -> Soundness.require(List.of(day, day), 10))
        .hasMessage("two claims of one report are called date-1");
  }

  private static Report report(String name, String text) {
    return new Intake(IntakeSettings.DEFAULT)
        .read(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
        .reports()
        .getFirst();
  }
}
