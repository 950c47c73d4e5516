package parley.reading.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.reading.claim.Span;
import parley.reading.claim.Statement.Mode;
import parley.reading.report.Passage;

/**
 * What one mechanism found in one sentence, before anybody knows who the source is.
 *
 * @param passage the sentence that holds the cue
 * @param cue the reporting words; absent for a quotation that goes on without any
 * @param verb token that governs source and date: the cue itself, or a light verb; -1 if none
 * @param source head token of the noun phrase that names the source, or -1
 * @param content what is reported, in text order
 * @param addressee head token of whoever is spoken to, or -1
 */
record Attribution(
    Passage passage,
    @Nullable Span cue,
    int verb,
    int source,
    List<Span> content,
    Mode mode,
    boolean negated,
    int addressee,
    double confidence,
    String rule) {

  private static final Set<String> CLAUSES = Set.of("clause", "parenthesis", "question", "made-");

  Attribution {
    content = List.copyOf(content);
  }

  Attribution withContent(List<Span> changed) {
    return new Attribution(
        passage, cue, verb, source, changed, mode, negated, addressee, confidence, rule);
  }

  /** Whether a finite clause is reported, and no act, wish or refusal. */
  boolean clause() {
    return (mode == Mode.INDIRECT || mode == Mode.THOUGHT)
        && (CLAUSES.stream().anyMatch(rule::startsWith) || rule.endsWith("-clause"));
  }

  boolean reports(Span span) {
    return content.stream().anyMatch(c -> c.overlaps(span));
  }

  /** Adds a stretch to the content; what it touches or overlaps becomes one. */
  Attribution extended(Span by) {
    List<Span> merged = new ArrayList<>();
    Span grown = by;
    for (Span piece : content) {
      if (piece.overlaps(grown)) {
        grown = grown.cover(piece);
      } else {
        merged.add(piece);
      }
    }
    merged.add(grown);
    merged.sort(null);
    return withContent(merged);
  }
}
