package parley.reading.report;

import parley.language.Sentence;
import parley.reading.claim.Span;

/**
 * A sentence in its place.
 *
 * @param index counts the sentences of the report from 0
 * @param paragraph index into {@link Report#paragraphs()}
 * @param heading whether it stands in a headline, standfirst or subheading
 * @param sentence tokens with offsets into the text of the report
 */
public record Passage(int index, int paragraph, boolean heading, Sentence sentence) {

  /** From the first character to the last. */
  public Span span() {
    return new Span(sentence.start(), sentence.end());
  }

  /** The place of one token in the report. */
  public Span span(int token) {
    return new Span(sentence.token(token).start(), sentence.token(token).end());
  }

  /** From the start of one token to the end of another. */
  public Span span(int first, int last) {
    return new Span(sentence.token(first).start(), sentence.token(last).end());
  }
}
