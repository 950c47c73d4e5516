package parley.reading.intake;

import java.util.regex.Pattern;

/** Opens HTML pages. */
final class HtmlPage {

  private static final Pattern MARKS =
      Pattern.compile(
          "(?i)\\s*(?:<\\?xml[^>]{0,200}>\\s*)?(?:<!--.{0,2000}?-->\\s*)*<(?:!doctype\\s+html|html|head|body|article|div|p|h1|meta|title|section|main)\\b",
          Pattern.DOTALL);

  private HtmlPage() {}

  /** Whether text starts as an HTML page does. */
  static boolean looksLike(String text) {
    return MARKS.matcher(text).region(0, Math.min(text.length(), 10_000)).lookingAt();
  }

  static Manuscript open(String text) {
    return PlainText.open(org.jsoup.Jsoup.parse(text).wholeText());
  }
}
