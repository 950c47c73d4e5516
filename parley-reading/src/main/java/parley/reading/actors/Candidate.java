package parley.reading.actors;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.reading.claim.Span;
import parley.reading.dictionaries.Entry;
import parley.reading.dictionaries.Folding;
import parley.reading.dictionaries.Kind;
import parley.reading.dictionaries.Naming;
import parley.reading.report.Passage;

/**
 * A stretch of a sentence that may mention an actor, before it is known which one.
 *
 * @param first first token, titles and determiners included
 * @param last last token
 * @param head the token that the rest of the phrase depends on
 * @param name the words of the name without titles, or of the noun phrase
 * @param naming the dictionary's entry, for a known name
 * @param role title or office, as worded
 * @param nation the candidate that says which state or body it belongs to
 * @param honorific folded title of courtesy before a name
 * @param standing whether the place in the sentence shows an actor, a topic or a location
 */
record Candidate(
    Passage passage,
    int first,
    int last,
    int head,
    Sort sort,
    String name,
    @Nullable Naming naming,
    @Nullable String role,
    @Nullable Candidate nation,
    @Nullable String honorific,
    Standing standing) {

  /** What the words look like. */
  enum Sort {
    STATE,
    PERSON,
    ORGANISATION,
    ACRONYM,
    /** Capitalised, but nothing shows whether it is a person, a state or an organisation. */
    NAME,
    NOMINAL,
    PRONOUN
  }

  boolean strong() {
    return standing == Standing.ACTS;
  }

  /** Whether the dictionary knows the name as that of a town or region only. */
  boolean place() {
    Entry entry = entry();
    return entry != null && entry.kind() == Kind.PLACE;
  }

  Span span() {
    return passage.span(first, last);
  }

  @Nullable Entry entry() {
    return naming == null ? null : naming.entry();
  }

  List<String> words() {
    return Folding.words(name);
  }

  /** Orders candidates as the text does, the outer one first. */
  long order() {
    return ((long) span().start() << 24) - span().length();
  }

  Candidate withNation(@Nullable Candidate other) {
    return new Candidate(
        passage, first, last, head, sort, name, naming, role, other, honorific, standing);
  }
}
