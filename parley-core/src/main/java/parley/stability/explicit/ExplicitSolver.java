package parley.stability.explicit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Set;
import parley.stability.conflict.Budget;
import parley.stability.conflict.Concept;
import parley.stability.conflict.Conflict;
import parley.stability.conflict.ExplicitGraph;
import parley.stability.conflict.OptionForm;
import parley.stability.conflict.Solver;
import parley.stability.conflict.Stability;
import parley.stability.conflict.Stability.Unfinished;
import parley.stability.conflict.Stability.Verdict;
import parley.stability.conflict.UnsolvableException;
import parley.talks.Flaw;

/** Solves conflicts state by state. */
public final class ExplicitSolver implements Solver {

  private static final int MOST_OPTIONS = 30;

  @Override
  public String name() {
    return "explicit";
  }

  /**
   * About how many bytes a conflict takes; more than there can be where it has too many options.
   */
  public static long estimate(Conflict conflict, int concepts) {
    return switch (conflict) {
      case OptionForm form -> {
        int options = form.options().size();
        int parties = form.parties().size();
        yield options > MOST_OPTIONS
            ? Long.MAX_VALUE
            : (1L << options) * (8L * parties + 8)
                + (1L << options) / 8 * parties * concepts
                + (1 << 20);
      }
      case ExplicitGraph graph ->
          graph.movers().stream().mapToLong(mover -> mover.moves().size()).sum() * 64L
              + graph.states().size() * 64L;
    };
  }

  @Override
  public Stability solve(Conflict conflict, Set<? extends Concept> concepts, Budget budget) {
    long bytes = estimate(conflict, concepts.size());
    if (bytes > budget.bytes()) {
      throw tooLarge(conflict, bytes, budget);
    }
    try (var crew = new Crew(budget.threads(), budget.time())) {
      return switch (conflict) {
        case OptionForm form -> solve(form, concepts, crew);
        case ExplicitGraph graph -> throw new IllegalArgumentException(graph.states().toString());
      };
    }
  }

  private Stability solve(OptionForm conflict, Set<? extends Concept> concepts, Crew crew) {
    var solver = new DenseSolver(conflict, crew);
    var verdicts = new LinkedHashMap<Concept, Verdict>();
    var unfinished = new ArrayList<Unfinished>();
    for (var concept : concepts.stream().sorted(Concept.ORDER).toList()) {
      try {
        if (concept instanceof Concept.Standard standard && standard != Concept.Standard.SIM) {
          verdicts.put(concept, solver.verdict(standard));
        } else {
          unfinished.add(new Unfinished(concept, "the explicit solver does not know it"));
        }
      } catch (Crew.TimeUpException e) {
        unfinished.add(new Unfinished(concept, "the time allowed was over"));
      }
    }
    var allowed = solver.allowed();
    return new Stability(
        name(), conflict, allowed, verdicts, unfinished, conflict.assumptions(allowed.count()));
  }

  private static UnsolvableException tooLarge(Conflict conflict, long bytes, Budget budget) {
    String size =
        conflict instanceof OptionForm form ? form.options().size() + " options" : "this graph";
    String needed = bytes == Long.MAX_VALUE ? "more memory than there is" : megabytes(bytes);
    return new UnsolvableException(
        new Flaw(
            "",
            "state by state, "
                + size
                + " would take about "
                + needed
                + ", and "
                + megabytes(budget.bytes())
                + " are allowed",
            "use the symbolic solver, or give Java more memory"));
  }

  private static String megabytes(long bytes) {
    return (bytes >> 20) + " MB";
  }
}
