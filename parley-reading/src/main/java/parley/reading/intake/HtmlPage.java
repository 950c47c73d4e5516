package parley.reading.intake;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Opens HTML pages. The article is found by a readability library; on a page too large for it, or
 * where it keeps too little, by the page's own {@code article} or {@code main} element. Nothing in
 * a page is ever run or fetched.
 */
final class HtmlPage {

  private static final Pattern MARKS =
      Pattern.compile(
          "(?i)\\s*(?:<\\?xml[^>]{0,200}>\\s*)?(?:<!--(?s:.){0,2000}?-->\\s*){0,5}"
              + "<(?:!doctype\\s+html|html|head|body|article|div|p|h1|meta|title|section|main)\\b");

  private static final Pattern ANY_TAG = Pattern.compile("(?i)<(?:p|div|br|body|span|h[1-6])\\b");

  /** Never part of a report. */
  private static final String NOT_TEXT =
      "script, style, noscript, template, iframe, object, embed, svg, math, canvas, form, button,"
          + " input, select, textarea, nav, footer, dialog, [hidden], [aria-hidden=true],"
          + " [style*=display:none], [style*='display: none'], [role=navigation]";

  /** Deeper elements are flattened: real pages need a tenth of it. */
  private static final int DEEPEST = 400;

  /** The readability library compares elements with each other; beyond this it takes too long. */
  private static final int MOST_ELEMENTS = 8_000;

  /** An extraction that keeps less than this of the article's letters has lost part of it. */
  private static final double LEAST_KEPT = 0.5;

  private static final String READABILITY = "html-readability4j-1.0.8";
  private static final String OWN = "html-jsoup-1.24.1";

  private HtmlPage() {}

  /** Whether a document is an HTML page, by its start, or by its name and any tag. */
  static boolean looksLike(String name, String text) {
    String file = name.toLowerCase(Locale.ROOT);
    boolean named = file.endsWith(".html") || file.endsWith(".htm") || file.endsWith(".xhtml");
    String start = text.substring(0, Math.min(text.length(), 20_000));
    return MARKS.matcher(start).lookingAt() || (named && ANY_TAG.matcher(start).find());
  }

  static Manuscript open(String html) {
    Document page = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
    PageFacts facts = PageFacts.of(page);
    page.select(NOT_TEXT).remove();
    Optional<Element> readable =
        page.getAllElements().size() <= MOST_ELEMENTS ? readable(page) : Optional.empty();
    Element own = own(page);
    boolean enough = readable.isPresent() && letters(readable.get()) >= LEAST_KEPT * letters(own);
    Element article = enough ? readable.get() : own;
    return PageText.of(article, facts, enough ? READABILITY : OWN);
  }

  private static Optional<Element> readable(Document page) {
    try {
      return Optional.ofNullable(new Readability4J("", page.clone()).parse().getArticleContent());
    } catch (RuntimeException | StackOverflowError e) {
      // The library gave up on a page it was not made for; the page's own marks have to do.
      return Optional.empty();
    }
  }

  private static Element own(Document page) {
    for (String part : new String[] {"article", "main, [role=main]"}) {
      Element most = null;
      for (Element element : page.select(part)) {
        most = most == null || letters(element) > letters(most) ? element : most;
      }
      if (most != null && letters(most) > 0) {
        return most;
      }
    }
    return page.body();
  }

  private static long letters(Element element) {
    return element.text().length();
  }
}
