package parley.reading.conditions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.reading.claim.Condition;
import parley.reading.claim.Condition.Need;
import parley.reading.claim.Condition.Polarity;
import parley.reading.claim.Span;

/**
 * A condition before it has its id.
 *
 * @param main what waits; for a warning what follows; absent where the sentence does not say
 */
record Draft(
    Condition.Type type,
    List<String> statedBy,
    @Nullable String statement,
    Span marker,
    @Nullable Span main,
    List<Need> needs,
    Polarity polarity,
    double confidence,
    String rule) {

  /** The same of another type. */
  Draft as(Condition.Type other) {
    return new Draft(other, statedBy, statement, marker, main, needs, polarity, confidence, rule);
  }

  /** The span of the first need. */
  Span need() {
    return needs.getFirst().span();
  }

  /** The same as somebody makes it who is known; this one where nobody is. */
  Draft by(List<String> makers) {
    return makers.isEmpty()
        ? this
        : new Draft(type, makers, statement, marker, main, needs, polarity, confidence, rule);
  }

  /** The same of needs that have to end. */
  Draft negative() {
    return new Draft(
        type, statedBy, statement, marker, main, needs, Polarity.NEGATIVE, confidence, rule);
  }

  /** Whether both say the same thing about the same words. */
  boolean repeats(Draft other) {
    return marker.overlaps(other.marker)
        || (need().overlaps(other.need())
            && main != null
            && other.main != null
            && main.overlaps(other.main));
  }

  Condition condition(String id, String report) {
    boolean warning = type == Condition.Type.WARNING;
    return new Condition(
        id,
        report,
        type,
        statedBy,
        statement,
        marker,
        warning ? null : main,
        warning ? main : null,
        needs,
        polarity,
        confidence,
        rule);
  }
}
