package parley.reading.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import parley.reading.claim.Span;

/**
 * The text of an article's elements: a block for each paragraph, heading or list item, parted by
 * blank lines, the headline first. White space is folded as a browser shows it.
 */
final class PageText implements NodeVisitor {

  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private final @Nullable String title;

  private PageText(@Nullable String title) {
    this.title = title;
  }

  static Manuscript of(Element article, PageFacts facts, String format) {
    PageText page = new PageText(facts.title());
    if (facts.title() != null) {
      page.add(facts.title(), Block.Role.TITLE);
    }
    NodeTraversor.traverse(page, article);
    page.flush(Optional.of(article));
    return new Manuscript(
        page.text.toString(),
        page.blocks,
        facts.title(),
        facts.publisher(),
        facts.published(),
        format);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      line.append(words.getWholeText());
    } else if (node instanceof Element element && breaks(element)) {
      flush(Optional.ofNullable(element.parent()));
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && breaks(element)) {
      flush(Optional.of(element));
    }
  }

  /** Elements that a browser starts a line for; two columns of a table are two lines. */
  private static boolean breaks(Element element) {
    return switch (element.normalName()) {
      case "br", "td", "th", "figcaption", "summary" -> true;
      default -> element.isBlock();
    };
  }

  /** Ends the block that the words so far make, inside this element. */
  private void flush(Optional<Element> inside) {
    String words = line.toString().replaceAll("[ \\t\\n\\r\\f\\u200B]+", " ").strip();
    line.setLength(0);
    if (words.isEmpty()) {
      return;
    }
    Block.Role role = inside.map(PageText::role).orElse(Block.Role.PARAGRAPH);
    boolean repeatsTitle = role == Block.Role.HEADING && same(words, title);
    if (!repeatsTitle) {
      add(words, role);
    }
  }

  private static boolean same(String heading, @Nullable String title) {
    return title != null
        && heading.replaceAll("\\W+", "").equalsIgnoreCase(title.replaceAll("\\W+", ""));
  }

  private static Block.Role role(Element element) {
    for (Element at = element; at != null; at = at.parent()) {
      switch (at.normalName()) {
        case "h1", "h2", "h3", "h4", "h5", "h6" -> {
          return Block.Role.HEADING;
        }
        case "figcaption", "caption" -> {
          return Block.Role.CAPTION;
        }
        case "aside" -> {
          return Block.Role.ASIDE;
        }
        default -> {
          if (at.className().toLowerCase(Locale.ROOT).matches(".*\\b(?:photo-?)?caption\\b.*")) {
            return Block.Role.CAPTION;
          }
        }
      }
    }
    return Block.Role.PARAGRAPH;
  }

  private void add(String words, Block.Role role) {
    if (!text.isEmpty()) {
      text.append("\n\n");
    }
    int start = text.length();
    text.append(words);
    blocks.add(new Block(new Span(start, text.length()), role));
  }
}
