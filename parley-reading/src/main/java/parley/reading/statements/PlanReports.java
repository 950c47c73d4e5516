package parley.reading.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.language.Sentence;
import parley.reading.report.Clauses;
import parley.reading.report.Passage;

/**
 * A plan told after a colon: <em>outlined three steps: Osk would pay, Velia would open the
 * gates</em>. What is proposed is what stands after the colon, not the word before it.
 */
final class PlanReports implements Mechanism {

  private static final int LONGEST_LABEL = 9;
  private static final Set<String> MARKS = Set.of("``", "''", "\"", "“", "'", "‘");

  private final Cues cues;

  PlanReports(Cues cues) {
    this.cues = cues;
  }

  @Override
  public List<Attribution> find(Passage p) {
    List<Attribution> found = new ArrayList<>();
    for (int verb : Clauses.verbs(p.sentence())) {
      of(p, verb).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Attribution> of(Passage p, int verb) {
    Sentence s = p.sentence();
    int colon = colon(s, verb);
    int source = Sources.of(s, verb);
    if (colon < 0 || source < 0) {
      return Optional.empty();
    }
    return cues.find(Cues.word(s, verb), Frame.PLAN)
        .map(cue ->
            new Attribution(
                p,
                p.span(verb),
                verb,
                source,
                List.of(Extents.trimmed(p, colon + 1, s.size() - 1)),
                cue.mode(),
                Clauses.negated(s, verb),
                -1,
                cue.weight(),
                "plan"));
  }

  /** The colon after a short label for what is planned: steps, how it is to go; -1 for none. */
  static int colon(Sentence s, int verb) {
    int last = Math.min(s.size() - 2, verb + LONGEST_LABEL);
    for (int i = verb + 2; i <= last; i++) {
      if (":".equals(s.form(i))) {
        return MARKS.contains(s.form(i + 1)) ? -1 : i;
      }
      if (",".equals(s.form(i)) || ";".equals(s.form(i))) {
        return -1;
      }
    }
    return -1;
  }
}
