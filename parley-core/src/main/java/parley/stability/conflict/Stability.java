package parley.stability.conflict;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Which states of a conflict are stable, for whom, under which concepts.
 *
 * @param solver the name of the solver that worked it out
 * @param allowed the states the rules allow
 * @param verdicts by concept, those that were finished
 * @param unfinished the others, each with the reason
 * @param assumptions what was taken for granted where the model does not say
 */
public record Stability(
    String solver,
    Conflict conflict,
    StateSet allowed,
    SequencedMap<Concept, Verdict> verdicts,
    List<Unfinished> unfinished,
    List<String> assumptions) {

  public Stability {
    unfinished = List.copyOf(unfinished);
    assumptions = List.copyOf(assumptions);
  }

  /** What was found under a concept, if it was asked for and finished. */
  public Optional<Verdict> find(Concept concept) {
    return Optional.ofNullable(verdicts.get(concept));
  }

  /**
   * The stable states under one concept.
   *
   * @param stable for each party, in the order of {@link Conflict#parties}
   * @param equilibria stable for every party
   */
  public record Verdict(List<StateSet> stable, StateSet equilibria) {

    public Verdict {
      stable = List.copyOf(stable);
    }
  }

  /** A concept that was not finished, and why. */
  public record Unfinished(Concept concept, String reason) {}
}
