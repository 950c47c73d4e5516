package parley.stability.symbolic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Set;
import parley.stability.conflict.Budget;
import parley.stability.conflict.Concept;
import parley.stability.conflict.Concept.Standard;
import parley.stability.conflict.Conflict;
import parley.stability.conflict.ExplicitGraph;
import parley.stability.conflict.OptionForm;
import parley.stability.conflict.Solver;
import parley.stability.conflict.Stability;
import parley.stability.conflict.Stability.Unfinished;
import parley.stability.conflict.Stability.Verdict;
import parley.stability.conflict.UnsolvableException;
import parley.talks.Flaw;

/**
 * Solves conflicts in option form on decision diagrams: how many states there are does not matter,
 * how the wants hang together does.
 */
public final class SymbolicSolver implements Solver {

  private static final int MOST_BITS = 5_000;

  @Override
  public String name() {
    return "symbolic";
  }

  /** Whether it has an answer to a concept, given time. */
  public static boolean knows(Concept concept) {
    return concept instanceof Standard standard && standard != Standard.SIM;
  }

  @Override
  public Stability solve(Conflict conflict, Set<? extends Concept> concepts, Budget budget) {
    return switch (conflict) {
      case OptionForm form -> solve(form, concepts, budget);
      case ExplicitGraph graph ->
          throw unsolvable(
              "the symbolic solver needs options, and this conflict is given as "
                  + graph.states().size()
                  + " states and the moves between them",
              "use the explicit solver");
    };
  }

  private Stability solve(OptionForm conflict, Set<? extends Concept> concepts, Budget budget) {
    long deadline = System.nanoTime() + budget.time().toNanos();
    var solving = start(conflict, budget, deadline);
    var verdicts = new LinkedHashMap<Concept, Verdict>();
    var unfinished = new ArrayList<Unfinished>();
    for (var concept : concepts.stream().sorted(Concept.ORDER).toList()) {
      if (!knows(concept)) {
        unfinished.add(new Unfinished(concept, "the symbolic solver does not know it"));
        continue;
      }
      try {
        verdicts.put(concept, solving.verdict((Standard) concept));
      } catch (OutOfBudgetException e) {
        unfinished.add(new Unfinished(concept, e.reason()));
      }
    }
    solving.finish();
    var allowed = solving.allowed();
    return new Stability(
        name(), conflict, allowed, verdicts, unfinished, conflict.assumptions(allowed.count()));
  }

  private static Solving start(OptionForm conflict, Budget budget, long deadline) {
    int bits = Space.bits(conflict);
    if (bits > MOST_BITS) {
      throw unsolvable(
          "the parties have "
              + bits
              + " different wants, and the symbolic solver takes "
              + MOST_BITS
              + " at most",
          "leave out the least important ones, or use the explicit solver");
    }
    try {
      return new Solving(conflict, budget, deadline);
    } catch (OutOfBudgetException e) {
      throw unsolvable(
          "the rules and wants alone take too much: " + e.reason(),
          "allow more time or memory, or use the explicit solver");
    }
  }

  private static UnsolvableException unsolvable(String message, String advice) {
    return new UnsolvableException(new Flaw("", message, advice));
  }
}
