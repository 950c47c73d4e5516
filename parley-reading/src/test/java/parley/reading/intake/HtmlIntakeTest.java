package parley.reading.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import parley.reading.claim.Source;
import parley.reading.claim.Span;
import parley.reading.report.Report;

class HtmlIntakeTest {

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en"><head><meta charset="utf-8"><title>Osk turns to Norn | The Lund Letter</title>
      <script type="application/ld+json">
      {"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "name": "x"},
       {"@type": "NewsArticle", "headline": "Osk turns to Norn", "datePublished": "2031-03-05T06:10:00+01:00",
        "publisher": {"@type": "Organization", "name": "The Lund Letter"}}]}
      </script>
      <script>document.write("<p>Never run</p>")</script>
      <style>p { color: red }</style></head>
      <body><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
      <article><h1>Osk turns to Norn</h1>
      <p>LUND &mdash; The water minister of Osk flew to Lund on Tuesday for talks on the river Sarn, which has run
      dry &amp; cold since the gates of the dam were shut.</p>
      <figure><img src="dam.jpg"><figcaption>The dam at Sarn.</figcaption></figure>
      <p>&ldquo;We have waited long enough for an answer,&rdquo; the minister said. The envoy of the River
      Commission asked both sides for&nbsp;patience, and Velia asked for more time to study the offer.</p>
      <blockquote>We have waited long enough for an answer</blockquote>
      <p style="display:none">Hidden words that nobody sees on the page at all.</p>
      <p>The round is to end on Friday.<br>A second one is planned for May, if the money is found by then.</p>
      </article>
      <footer><p>Copyright The Lund Letter</p></footer></body></html>
      """;

  @Test
  void read_page_articleWithoutNavigationScriptsAndHiddenText() {
    Report report = read(PAGE);
    assertThat(report.text())
        .doesNotContain("Home", "Never run", "color", "Hidden", "Copyright", "&amp;", "<")
        .contains("dry & cold", "for\u00A0patience");
  }

  @Test
  void read_page_factsFromLinkedData() {
    Source source = read(PAGE).source();
    assertThat(source.title()).isEqualTo("Osk turns to Norn");
    assertThat(source.source()).isEqualTo("The Lund Letter");
    assertThat(source.published()).isEqualTo(LocalDate.of(2031, 3, 5));
    assertThat(source.rule()).isEqualTo("html-readability4j-1.0.8/utf-8/published-by-metadata");
  }

  @Test
  void read_page_headlineOnceAndDatelineCutOff() {
    Report report = read(PAGE);
    assertThat(words(report, report.headings())).containsExactly("Osk turns to Norn");
    assertThat(words(report, report.source().body()).getFirst())
        .startsWith("The water minister of Osk flew");
  }

  @Test
  void read_page_captionAndPullQuoteSetAside() {
    assertThat(read(PAGE).source().furniture())
        .extracting(Source.Furniture::why)
        .containsExactly("caption", "pull quote");
  }

  @Test
  void read_lineBreakInParagraph_partsIt() {
    Report report = read(PAGE);
    assertThat(words(report, report.paragraphs())).contains("The round is to end on Friday.");
  }

  @Test
  void read_brokenLinkedData_passedOver() {
    Source source = read(PAGE.replace("\"@graph\": [", "\"@graph\": [[[{")).source();
    assertThat(source.title()).isEqualTo("Osk turns to Norn");
    assertThat(source.published()).isNull();
  }

  @Test
  void read_tenThousandLevelsOfElements_read() {
    String deep = "<div>".repeat(10_000) + "The talks in Lund are over." + "</div>".repeat(10_000);
    Report report = readInTime("<html><body><p>Osk and Velia met.</p>" + deep + "</body></html>");
    assertThat(report.text()).contains("The talks in Lund are over.");
  }

  @Test
  void read_tenThousandInlineLevels_read() {
    String deep = "<b><i>".repeat(10_000) + "The talks in Lund are over.";
    assertThat(readInTime("<html><body><p>" + deep).text()).contains("The talks in Lund are over.");
  }

  @Test
  void read_thirtyThousandParagraphs_inTime() {
    String page = "<html><body>" + "<p>Osk and Velia met in Lund.".repeat(30_000);
    assertThat(readInTime(page).source().rule()).startsWith("html-jsoup");
  }

  @Test
  void read_unclosedTagsAndStrayBrackets_read() {
    Report report =
        readInTime("<html><body><p>Osk < Velia & <<< \"Lund\" <p <b>met<script>alert(1)");
    assertThat(report.text()).contains("Osk").doesNotContain("alert");
  }

  private static Report readInTime(String html) {
    return Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> read(html));
  }

  private static Report read(String html) {
    return new Intake(IntakeSettings.DEFAULT)
        .read("stdin", new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)))
        .reports()
        .getFirst();
  }

  private static List<String> words(Report report, List<Span> spans) {
    return spans.stream().map(s -> s.of(report.text())).toList();
  }
}
