package parley.reading.report;

import java.util.List;
import parley.reading.claim.Source;
import parley.reading.claim.Span;

/**
 * What intake made of one document: its text as given, and which parts are what.
 *
 * @param source the same as a claim: file, title, dateline, body and furniture spans
 * @param text the text that every span of every claim counts in
 * @param paragraphs the running text, one span a paragraph, in order, no dateline or furniture
 *     inside; headline and standfirst come first where there are any
 * @param headings which of {@code paragraphs} are headline, standfirst or subheading
 */
public record Report(Source source, String text, List<Span> paragraphs, List<Span> headings) {

  public Report {
    paragraphs = List.copyOf(paragraphs);
    headings = List.copyOf(headings);
  }

  /** File stem and the first eight hex digits of the SHA-256. */
  public String id() {
    return source.report();
  }
}
