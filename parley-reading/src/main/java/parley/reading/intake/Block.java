package parley.reading.intake;

import parley.reading.claim.Span;

/**
 * One paragraph, line or heading of a document, without white space at its ends.
 *
 * @param role what the document's own marks make it
 */
record Block(Span span, Role role) {

  /** What the marks of a document say a block is; plain text tells only verse, by its lines. */
  enum Role {
    PLAIN,
    TITLE,
    STANDFIRST,
    HEADING,
    PARAGRAPH,
    CAPTION,
    ASIDE,
    VERSE
  }
}
