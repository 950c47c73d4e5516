package parley.opinion.pinning;

import java.util.List;
import java.util.stream.Collectors;
import parley.reading.claim.Span;

/**
 * Part of a report's running text, small enough to be asked about at once.
 *
 * @param text of the whole report
 * @param pieces of it, one a paragraph or part of one, in order
 */
public record Excerpt(String text, List<Span> pieces) {

  public Excerpt {
    pieces = List.copyOf(pieces);
  }

  /** The words that are sent: the paragraphs as they are, with an empty line between them. */
  public String words() {
    return pieces.stream().map(p -> p.of(text)).collect(Collectors.joining("\n\n"));
  }

  /** Characters of the report that are sent. */
  public int length() {
    return pieces.stream().mapToInt(Span::length).sum();
  }
}
