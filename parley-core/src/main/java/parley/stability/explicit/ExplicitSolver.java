package parley.stability.explicit;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import parley.stability.conflict.Budget;
import parley.stability.conflict.Concept;
import parley.stability.conflict.Conflict;
import parley.stability.conflict.ExplicitGraph;
import parley.stability.conflict.OptionForm;
import parley.stability.conflict.Solver;
import parley.stability.conflict.Stability;
import parley.stability.conflict.Stability.Unfinished;
import parley.stability.conflict.Stability.Verdict;
import parley.stability.conflict.StateSet;
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
            : (1L << options) * (arrays(options) * parties + 24)
                + (1L << options) / 8 * parties * concepts
                + (1 << 20);
      }
      case ExplicitGraph graph ->
          graph.movers().stream().mapToLong(mover -> mover.moves().size()).sum() * 64L
              + graph.states().size() * 64L;
    };
  }

  /** Bytes a state and party; where there are few states all parties are worked on at once. */
  private static long arrays(int options) {
    return 1L << options > DenseSpace.FEW_STATES ? 12 : 16;
  }

  @Override
  public Stability solve(Conflict conflict, Set<? extends Concept> concepts, Budget budget) {
    long bytes = estimate(conflict, concepts.size());
    if (bytes > budget.bytes()) {
      throw tooLarge(conflict, bytes, budget);
    }
    try (var crew = new Crew(budget.threads(), budget.time())) {
      return switch (conflict) {
        case OptionForm form -> {
          var solver = new DenseSolver(form, crew);
          yield solve(form, concepts, solver.allowed(), solver::verdict);
        }
        case ExplicitGraph graph -> {
          var solver = new GraphSolver(graph);
          yield solve(graph, concepts, solver.allowed(), solver::verdict);
        }
      };
    } catch (Crew.TimeUpException e) {
      throw new UnsolvableException(
          new Flaw("", "the time allowed was over before the states were counted", "allow more"));
    }
  }

  private Stability solve(
      Conflict conflict,
      Set<? extends Concept> concepts,
      StateSet allowed,
      Function<Concept, Verdict> solver) {
    var verdicts = new LinkedHashMap<Concept, Verdict>();
    var unfinished = new ArrayList<Unfinished>();
    for (var concept : concepts.stream().sorted(Concept.ORDER).toList()) {
      if (conflict instanceof ExplicitGraph && !isForGraphs(concept)) {
        unfinished.add(
            new Unfinished(concept, "it is not defined for a conflict given as a graph of states"));
        continue;
      }
      try {
        verdicts.put(concept, solver.apply(concept));
      } catch (Crew.TimeUpException e) {
        unfinished.add(new Unfinished(concept, "the time allowed was over"));
      }
    }
    return new Stability(
        name(),
        conflict,
        allowed,
        verdicts,
        unfinished,
        assumptions(conflict, concepts, allowed.count()));
  }

  private static boolean isForGraphs(Concept concept) {
    return concept instanceof Concept.Standard && concept != Concept.Standard.SIM;
  }

  private static List<String> assumptions(
      Conflict conflict, Set<? extends Concept> concepts, BigInteger allowed) {
    var all = new ArrayList<>(conflict.assumptions(allowed));
    if (concepts.stream().anyMatch(Concept.LimitedMove.class::isInstance)) {
      all.add(
          "Looking ahead, of moves that come to the same for a party the one that ends in the state "
              + "of the lowest number counts.");
    }
    return all;
  }

  private static UnsolvableException tooLarge(Conflict conflict, long bytes, Budget budget) {
    String what =
        conflict instanceof OptionForm form ? form.options().size() + " options" : "this graph";
    String needed = bytes == Long.MAX_VALUE ? "more memory than there is" : size(bytes);
    return new UnsolvableException(
        new Flaw(
            "",
            "state by state, "
                + what
                + " would take about "
                + needed
                + ", and "
                + size(budget.bytes())
                + " are allowed",
            "use the symbolic solver, or give Java more memory"));
  }

  private static String size(long bytes) {
    return bytes >> 20 == 0 ? (bytes >> 10) + " KB" : (bytes >> 20) + " MB";
  }
}
