package parley.app.findings;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.stability.conflict.Stability.Verdict;
import parley.stability.conflict.StateSet;

/** A conflict solved, as JSON. */
public final class SolveJson {

  private static final int MOST_LISTED = 10_000;

  private final Solution solution;
  private final boolean full;

  private SolveJson(Solution solution, boolean full) {
    this.solution = solution;
    this.full = full;
  }

  record Root(
      String solver,
      String states,
      List<String> parties,
      @Nullable String where,
      Map<String, ConceptView> concepts,
      List<UnfinishedView> unfinished,
      List<String> assumptions,
      @JsonAnyGetter Map<String, Object> analyses) {}

  record ConceptView(
      String count,
      List<StateView> equilibria,
      @Nullable Boolean truncated,
      @Nullable List<StateView> sample,
      Map<String, StableView> stable) {}

  record StateView(String state, List<String> taken) {}

  record StableView(String count, @Nullable List<StateView> states, @Nullable Boolean truncated) {}

  record UnfinishedView(String concept, String reason) {}

  /**
   * As JSON, ended by a line feed.
   *
   * @param sections analyses beside the equilibria
   * @param full with the states stable for each party, not only how many there are
   */
  public static String of(Solution solution, List<SolveSection> sections, boolean full) {
    Map<String, Object> analyses = new LinkedHashMap<>();
    sections.forEach(section -> analyses.put(section.name(), section.view()));
    return FindingsJson.of(new SolveJson(solution, full).root(analyses));
  }

  private Root root(Map<String, Object> analyses) {
    var stability = solution.stability();
    Map<String, ConceptView> concepts = new LinkedHashMap<>();
    stability
        .verdicts()
        .forEach((concept, verdict) -> concepts.put(concept.code(), view(concept.code(), verdict)));
    return new Root(
        stability.solver(),
        stability.allowed().count().toString(),
        solution.conflict().parties(),
        solution.where().map(formula -> formula.text()).orElse(null),
        concepts,
        stability.unfinished().stream()
            .map(u -> new UnfinishedView(u.concept().code(), u.reason()))
            .toList(),
        stability.assumptions(),
        analyses);
  }

  private ConceptView view(String concept, Verdict verdict) {
    StateSet equilibria = solution.equilibria(verdict);
    Map<String, StableView> stable = new LinkedHashMap<>();
    for (int party = 0; party < verdict.stable().size(); party++) {
      stable.put(solution.conflict().parties().get(party), stable(verdict.stable().get(party)));
    }
    return new ConceptView(
        equilibria.count().toString(),
        listed(equilibria),
        truncated(equilibria),
        solution.drawn().stream()
            .filter(drawn -> drawn.concept().equals(concept))
            .map(drawn -> drawn.states().stream().map(this::state).toList())
            .findFirst()
            .orElse(null),
        stable);
  }

  private StableView stable(StateSet states) {
    StateSet asked = solution.asked(states);
    return full
        ? new StableView(asked.count().toString(), listed(asked), truncated(asked))
        : new StableView(asked.count().toString(), null, null);
  }

  private List<StateView> listed(StateSet states) {
    return states.first(MOST_LISTED).stream().map(this::state).toList();
  }

  private static @Nullable Boolean truncated(StateSet states) {
    return states.count().compareTo(BigInteger.valueOf(MOST_LISTED)) > 0 ? true : null;
  }

  private StateView state(BigInteger state) {
    return new StateView(state.toString(), Solution.taken(solution.conflict(), state));
  }
}
