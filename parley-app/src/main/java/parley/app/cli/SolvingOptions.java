package parley.app.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parley.stability.Solvers;
import parley.stability.conflict.Budget;
import parley.stability.conflict.Concept;
import parley.stability.conflict.Concept.Standard;
import parley.stability.conflict.Conflict;
import parley.stability.conflict.Stability;
import parley.stability.conflict.UnsolvableException;
import parley.talks.formula.Nearest;
import picocli.CommandLine.Option;

/** How to solve a conflict, as said on the command line. */
final class SolvingOptions {

  private static final Pattern TIME = Pattern.compile("(\\d{1,9})(ms|s|m|h)");
  private static final Pattern MEMORY = Pattern.compile("(\\d{1,6})(MB|GB)");
  private static final Pattern LIMITED = Pattern.compile("L(\\d{1,3})");

  @Option(
      names = "--concept",
      paramLabel = "NAME",
      split = ",",
      description =
          "Only these: Nash, GMR, SMR, SEQ, SSEQ, SIM; Nash to SSEQ where left out. Shows names.")
  private @Nullable List<String> names;

  @Option(
      names = "--horizon",
      paramLabel = "H",
      description = "Also limited-move stability, parties looking H moves ahead.")
  private @Nullable Integer horizon;

  @Option(
      names = "--solver",
      paramLabel = "SOLVER",
      description = "auto; explicit, state by state; or symbolic, for many options.")
  private Choice solver = Choice.AUTO;

  @Option(
      names = "--budget",
      paramLabel = "LIMIT",
      split = ",",
      description = "How long and how much memory at most: 30s, 5m, 2GB, or both: 30s,2GB.")
  private List<String> limits = new ArrayList<>();

  /** Which solver. */
  enum Choice {
    AUTO,
    EXPLICIT,
    SYMBOLIC
  }

  /** Whether somebody asked for concepts by name. */
  boolean isByName() {
    return names != null || horizon != null;
  }

  /** The concepts asked for. */
  Set<Concept> concepts() {
    Set<Concept> concepts = new TreeSet<>(Concept.ORDER);
    if (names == null) {
      concepts.addAll(EnumSet.range(Standard.NASH, Standard.SSEQ));
    } else {
      names.forEach(name -> concepts.add(concept(name)));
    }
    if (horizon != null) {
      concepts.add(limited(horizon));
    }
    return concepts;
  }

  /** A concept by its name. */
  static Concept concept(String name) {
    Matcher limited = LIMITED.matcher(name.toUpperCase(Locale.ROOT));
    if (limited.matches()) {
      return limited(Integer.parseInt(limited.group(1)));
    }
    for (Standard concept : Standard.values()) {
      if (concept.code().equalsIgnoreCase(name)) {
        return concept;
      }
    }
    List<String> known = EnumSet.allOf(Standard.class).stream().map(Standard::code).toList();
    throw new Failure(
        ExitCode.USAGE,
        "no concept "
            + name
            + "; "
            + Nearest.to(name, known)
                .map(near -> "did you mean " + near + "?")
                .orElse("there are " + String.join(", ", known) + " and L1, L2, …"));
  }

  private static Concept limited(int horizon) {
    if (horizon < 1) {
      throw new Failure(
          ExitCode.USAGE, "a horizon of " + horizon + "; parties look at least 1 move ahead");
    }
    return new Concept.LimitedMove(horizon);
  }

  /** What the solver may use. */
  Budget budget() {
    Budget budget = Budget.ofThisMachine();
    for (String limit : limits) {
      Matcher time = TIME.matcher(limit);
      Matcher memory = MEMORY.matcher(limit);
      if (time.matches()) {
        budget = budget.withTime(duration(Long.parseLong(time.group(1)), time.group(2)));
      } else if (memory.matches()) {
        long amount = Math.max(1, Long.parseLong(memory.group(1)));
        budget = budget.withBytes(amount << (memory.group(2).equals("GB") ? 30 : 20));
      } else {
        throw new Failure(
            ExitCode.USAGE,
            "a budget of " + limit + "; write a time such as 30s or 5m, or memory such as 2GB");
      }
    }
    return budget;
  }

  private static Duration duration(long amount, String unit) {
    return switch (unit) {
      case "ms" -> Duration.ofMillis(amount);
      case "s" -> Duration.ofSeconds(amount);
      case "m" -> Duration.ofMinutes(amount);
      default -> Duration.ofHours(amount);
    };
  }

  /**
   * Solves a conflict.
   *
   * @throws UnsolvableException where it cannot be
   */
  Stability solve(Conflict conflict, Set<? extends Concept> concepts) {
    return switch (solver) {
      case AUTO -> Solvers.automatic(conflict, concepts, budget());
      case EXPLICIT -> Solvers.explicit().solve(conflict, concepts, budget());
      case SYMBOLIC -> Solvers.symbolic().solve(conflict, concepts, budget());
    };
  }
}
