package parley.reading.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.reading.claim.Source;
import parley.reading.claim.Span;
import parley.reading.report.Report;

class IntakeTest {

  private static final String TALKS =
      """
      World | Politics

      Osk turns to Norn before the Sarn round

      Ministers rely on loans to bring Velia back to the table

      By Edda Rask
      Foreign Correspondent

      LUND (North Agency) - The water minister of Osk flew to Lund yesterday for talks on the river Sarn.

      "We have waited long enough for an answer," the minister said. "This week we want to hear it, and
      then we can talk about the price of water," he added.

      Photo: North Agency


      We have\u00A0waited long enough for an answer. This week we want to hear it,\u00A0and then we can talk about the price of water.


      Velia's 41/2-year ban stays in force.

      What comes next

      The round ends on Friday.

      A version of this article appeared in the print edition of The Lund Letter on March 5, 2031, with the headline 'Osk turns to Norn'. Print Edition | Subscribe
      """;

  @Test
  void read_newsReport_headlineAndStandfirstComeFirst() {
    Report report = read(TALKS);
    assertThat(report.source().title()).isEqualTo("Osk turns to Norn before the Sarn round");
    assertThat(words(report, report.headings()))
        .containsExactly(
            "Osk turns to Norn before the Sarn round",
            "Ministers rely on loans to bring Velia back to the table",
            "What comes next");
  }

  @Test
  void read_newsReport_furnitureIsSetAsideWithTheReason() {
    assertThat(read(TALKS).source().furniture())
        .extracting(Source.Furniture::why)
        .containsExactly(
            "section label", "byline", "byline", "photo credit", "pull quote", "edition note");
  }

  @Test
  void read_table_isSetAside() {
    Report report =
        read(
            """
            Osk said on Monday that it would wait.

            | Side | Men | Said no |
            | --- | --- | --- |
            | Osk | 12 | yes |
            | Velia | 40 | no |

            Velia said no.
            """);
    assertThat(report.source().furniture()).extracting(Source.Furniture::why).containsOnly("table");
    assertThat(words(report, report.source().body()))
        .containsExactly("Osk said on Monday that it would wait.", "Velia said no.");
  }

  @Test
  void read_newsReport_datelineIsNoPartOfTheFirstParagraph() {
    Report report = read(TALKS);
    Source.Dateline dateline = Objects.requireNonNull(report.source().dateline());
    assertThat(dateline.place()).isEqualTo("LUND");
    assertThat(dateline.span().of(report.text())).isEqualTo("LUND (North Agency) -");
    assertThat(words(report, report.source().body()).getFirst())
        .isEqualTo("The water minister of Osk flew to Lund yesterday for talks on the river Sarn.");
  }

  @Test
  void read_datelineOnALineOfItsOwn_isNeitherHeadlineNorRunningText() {
    Report report =
        read(
            """
            PORT LUND, 9 March

            Osk will not open the dam until Velia pays, its minister said on Sunday.
            """);
    Source.Dateline dateline = Objects.requireNonNull(report.source().dateline());
    assertThat(dateline.place()).isEqualTo("PORT LUND");
    assertThat(report.source().published()).isNull();
    assertThat(report.source().title()).isNull();
    assertThat(words(report, report.paragraphs()))
        .containsExactly(
            "Osk will not open the dam until Velia pays, its minister said on Sunday.");
  }

  @Test
  void read_newsReport_publishedOnTheDayOfTheEditionNote() {
    Source source = read(TALKS).source();
    assertThat(source.published()).isEqualTo(LocalDate.of(2031, 3, 5));
    assertThat(source.rule()).isEqualTo("plain-text/utf-8/published-by-edition-note");
  }

  @Test
  void read_textWithMangledFraction_leftAsGiven() {
    Report report = read(TALKS);
    assertThat(report.text()).isEqualTo(TALKS);
    assertThat(words(report, report.paragraphs()))
        .contains("Velia's 41/2-year ban stays in force.");
  }

  @Test
  void read_dayGivenByTheUser_goesBeforeAllOthers() {
    Intake intake = new Intake(IntakeSettings.DEFAULT.publishedOn(LocalDate.of(2030, 1, 2)));
    Source source =
        intake
            .read("stdin", new ByteArrayInputStream(TALKS.getBytes(StandardCharsets.UTF_8)))
            .reports()
            .getFirst()
            .source();
    assertThat(source.published()).isEqualTo(LocalDate.of(2030, 1, 2));
    assertThat(source.rule()).endsWith("/published-by-user");
  }

  @Test
  void read_noDatelineAndNoDate_bothAbsent() {
    Source source = read("Talks stall\n\nThe talks stalled. Nobody knows why.\n").source();
    assertThat(source.dateline()).isNull();
    assertThat(source.published()).isNull();
    assertThat(source.title()).isEqualTo("Talks stall");
  }

  @Test
  void read_oneSentence_isRunningTextWithoutATitle() {
    Report report = read("Osk will not open the dam until Velia pays.");
    assertThat(report.source().title()).isNull();
    assertThat(report.headings()).isEmpty();
    assertThat(report.paragraphs()).containsExactly(new Span(0, 43));
  }

  @Test
  void read_hardWrappedText_linesRejoined() {
    Report report =
        read(
            """
            Osk and Velia agreed on Tuesday to let engineers inspect the canal before
            the next round of talks, which the envoy of the River Commission wants to
            hold in Lund.

            "The gates stay shut," the minister said. The farmers of Osk have waited
            for two years.
            A second inspection is to follow in May, once the snow in the hills above
            the dam has gone.
            """);
    assertThat(words(report, report.paragraphs()))
        .hasSize(3)
        .allSatisfy(p -> assertThat(p).endsWith("."))
        .anySatisfy(p -> assertThat(p).startsWith("A second inspection"));
  }

  @Test
  void read_lineForEachParagraph_eachLineIsAParagraph() {
    Report report =
        read(
            "Osk and Velia met in Lund on Tuesday.\r\nThey spoke for six hours about the water of the"
                + " river Sarn and about the price that each of them would be ready to pay for it.\r\n"
                + "No date was set.");
    assertThat(report.paragraphs()).hasSize(3);
  }

  @Test
  void read_bulletList_eachItemIsAParagraph() {
    Report report =
        read(
            "The parties agreed on three points:\n- a truce,\n- an exchange of prisoners,\n- talks in May.");
    assertThat(words(report, report.paragraphs()))
        .containsExactly(
            "The parties agreed on three points:",
            "- a truce,",
            "- an exchange of prisoners,",
            "- talks in May.");
  }

  @Test
  void read_transcript_eachTurnIsAParagraph() {
    Report report =
        read(
            """
            QUESTION: Will Osk come to Lund?
            MR BRANDT: We will come if the inspection is over.
            QUESTION: And the price?
            MR BRANDT: That depends on Velia.
            """);
    assertThat(report.paragraphs()).hasSize(4);
    assertThat(report.source().dateline()).isNull();
  }

  @Test
  void read_file_idIsStemAndDigest(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("2031-03-04 first round.txt");
    Files.writeString(file, "The talks began.");
    Report report = new Intake(IntakeSettings.DEFAULT).read(file).reports().getFirst();
    assertThat(report.id())
        .isEqualTo("2031-03-04-first-round-" + report.source().sha256().substring(0, 8));
    assertThat(report.source().published()).isEqualTo(LocalDate.of(2031, 3, 4));
    assertThat(report.source().rule()).endsWith("/published-by-file-name");
  }

  @Test
  void read_folder_reportsInNameOrderOthersPassedOver(@TempDir Path folder) throws IOException {
    Files.createDirectory(folder.resolve("b"));
    Files.writeString(folder.resolve("b/second.txt"), "Second.");
    Files.writeString(folder.resolve("c.txt"), "Third.");
    Files.writeString(folder.resolve("a.txt"), "First.");
    Files.writeString(folder.resolve("d.txt"), "");
    Files.writeString(folder.resolve("talks.yaml"), "parley: 1");
    Files.writeString(folder.resolve(".hidden.txt"), "Hidden.");
    Received received = new Intake(IntakeSettings.DEFAULT).read(folder);
    assertThat(received.reports())
        .extracting(Report::text)
        .containsExactly("First.", "Second.", "Third.");
    assertThat(received.refused())
        .extracting(UnreadableReport::what)
        .containsExactly("an empty file");
    assertThat(received.notices()).singleElement().asString().contains("talks.yaml: passed over");
  }

  @Test
  void read_byteOrderMark_droppedFromOffsets() {
    Report report = read("\uFEFFThe talks began.");
    assertThat(report.text()).isEqualTo("The talks began.");
  }

  private static Report read(String text) {
    return new Intake(IntakeSettings.DEFAULT)
        .read("stdin", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
        .reports()
        .getFirst();
  }

  private static List<String> words(Report report, List<Span> spans) {
    return spans.stream().map(s -> s.of(report.text())).toList();
  }
}
