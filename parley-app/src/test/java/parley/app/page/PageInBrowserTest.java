package parley.app.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Pdf;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.print.PageSize;
import org.openqa.selenium.print.PrintOptions;
import parley.app.brief.SarnReport;
import parley.app.material.Reading;

/**
 * The page as a browser shows it. Where no browser is installed these tests are left out, which one
 * line says; with {@code CI=true} that is a failure.
 */
class PageInBrowserTest {

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  private Path folder;

  @BeforeAll
  static void browser_isInstalled() {
    Optional<String> missing = Browser.missing();
    if (missing.isPresent() && "true".equals(System.getenv("CI"))) {
      throw new AssertionError(missing.get() + "; with CI=true they have to run");
    }
    missing.ifPresent(System.err::println);
    assumeTrue(missing.isEmpty(), () -> missing.orElse(""));
  }

  @Test
  void page_withScriptsOff_showsEverySectionAndAsksForNothing() throws IOException {
    try (Browser browser = Browser.start(false, false)) {
      ChromeDriver page = open(browser, SarnReport.reading());

      List<WebElement> sections = page.findElements(By.cssSelector("main section"));
      assertThat(sections).hasSize(15).allMatch(WebElement::isDisplayed);
      assertThat(page.findElement(By.id("waiting")).getText())
          .contains("Open the gates of the Sarn", "an envoy inspects it");
      assertThat(page.findElement(By.cssSelector("aside")).getText())
          .contains("Our farmers cannot wait");
      assertThat(requests(page)).allMatch(r -> r.startsWith("file:"));
      assertThat(page.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
    }
  }

  @Test
  void quotation_clicked_lightsUpItsWordsInTheReport() throws IOException {
    try (Browser browser = Browser.start(false, true)) {
      ChromeDriver page = open(browser, SarnReport.reading());
      WebElement words = page.findElement(By.cssSelector("aside a.k-moving"));
      String before = words.getCssValue("background-color");

      page.findElement(By.cssSelector("#moving blockquote a.place")).click();

      assertThat(words.getCssValue("background-color")).isNotEqualTo(before);
    }
  }

  @Test
  void words_clicked_leadToTheirEntry() throws IOException {
    try (Browser browser = Browser.start(false, true)) {
      ChromeDriver page = open(browser, SarnReport.reading());

      page.findElement(By.cssSelector("aside a.k-statements")).click();

      String anchor = page.getCurrentUrl().replaceFirst(".*#", "");
      assertThat(page.findElement(By.id(anchor)).getText()).contains("Tomas Brandt said");
    }
  }

  @Test
  void lightAndDark_bothHaveReadableText() throws IOException {
    for (boolean dark : new boolean[] {false, true}) {
      try (Browser browser = Browser.start(dark, true)) {
        ChromeDriver page = open(browser, SarnReport.reading());
        Color paper = background(page, "body");

        assertThat(luminance(paper) < 0.5).isEqualTo(dark);
        for (String text : List.of("h1", "#standing .words", "#moving blockquote", "#parties dt")) {
          Color ink = color(page.findElement(By.cssSelector(text)).getCssValue("color"));
          assertThat(contrast(ink, background(page, "section")))
              .as(text + (dark ? " in the dark" : " in the light"))
              .isGreaterThan(4.5);
        }
      }
    }
  }

  @Test
  void narrowWindow_neverScrollsSideways() throws IOException {
    try (Browser browser = Browser.start(false, true)) {
      ChromeDriver page = open(browser, SarnReport.reading());
      page.manage().window().setSize(new org.openqa.selenium.Dimension(500, 900));

      Object wider =
          page.executeScript(
              "return document.documentElement.scrollWidth > document.documentElement.clientWidth");
      assertThat(wider).isEqualTo(false);
    }
  }

  @Test
  void print_ofAReport_isThreeSheetsAtMost() throws IOException {
    try (Browser browser = Browser.start(false, false)) {
      ChromeDriver page = open(browser, SarnReport.reading());
      PrintOptions paper = new PrintOptions();
      paper.setPageSize(PageSize.ISO_A4);

      assertThat(sheets(page.print(paper))).isBetween(1L, 3L);
    }
  }

  /** The pages of a document as Chromium writes it, with its objects in the clear. */
  private static long sheets(Pdf printed) {
    String document =
        new String(Base64.getDecoder().decode(printed.getContent()), StandardCharsets.ISO_8859_1);
    return Pattern.compile("/Type\\s*/Page\\b(?!s)").matcher(document).results().count();
  }

  @Test
  void hostileReport_runsNothing() throws IOException {
    try (Browser browser = Browser.start(false, true)) {
      ChromeDriver page = open(browser, HostileReport.reading());

      assertThat(page.getTitle()).isNotEqualTo("caught");
      assertThat(page.findElements(By.cssSelector("img, script"))).isEmpty();
      assertThat(requests(page)).allMatch(r -> r.startsWith("file:"));
    }
  }

  private ChromeDriver open(Browser browser, Reading reading) throws IOException {
    Path file = folder.resolve("brief.html");
    Files.writeString(file, HtmlPageTest.page(reading));
    browser.page().get(file.toUri().toString());
    return browser.page();
  }

  /** Every address the browser has asked for since the page was opened. */
  private static List<String> requests(ChromeDriver page) {
    return page.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .map(entry -> entry.getMessage())
        .filter(m -> m.contains("\"Network.requestWillBeSent\""))
        .map(m -> m.replaceFirst("(?s).*?\"request\":\\{.*?\"url\":\"([^\"]*)\".*", "$1"))
        .filter(url -> !url.startsWith("data:") && !url.startsWith("chrome:"))
        .toList();
  }

  private static Color background(ChromeDriver page, String selector) {
    return color(page.findElement(By.cssSelector(selector)).getCssValue("background-color"));
  }

  /** A colour as the browser reports it: {@code rgb(29, 31, 35)}, {@code rgba(29, 31, 35, 1)}. */
  private static Color color(String css) {
    List<Integer> channels =
        Pattern.compile("\\d+")
            .matcher(css)
            .results()
            .map(m -> Integer.valueOf(m.group()))
            .toList();
    return new Color(channels.get(0), channels.get(1), channels.get(2));
  }

  /** The contrast ratio of the Web Content Accessibility Guidelines. */
  private static double contrast(Color one, Color other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.red())
        + 0.7152 * linear(color.green())
        + 0.0722 * linear(color.blue());
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  private record Color(int red, int green, int blue) {}
}
