package parley.bench.stability;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.math.BigInteger;
import java.util.EnumSet;
import java.util.Locale;
import java.util.stream.Collectors;
import parley.bench.stability.ConflictGenerator.Shape;
import parley.bench.stability.ConflictGenerator.WantKind;
import parley.stability.conflict.Budget;
import parley.stability.conflict.Concept.Standard;
import parley.stability.conflict.OptionForm;
import parley.stability.explicit.ExplicitSolver;

/**
 * Times the explicit solver once concept by concept: options, every so many-th one-way, threads.
 */
public final class SolveTimes {

  private SolveTimes() {}

  /** Prints a line a run. */
  public static void main(String... arguments) {
    int options = Integer.parseInt(arguments[0]);
    int oneWayEvery = Integer.parseInt(arguments[1]);
    int threads = Integer.parseInt(arguments[2]);
    var conflict =
        OptionForm.of(
            ConflictGenerator.of(new Shape(options, 4, WantKind.LOCAL, 20, oneWayEvery, 2026)));
    var budget = Budget.ofThisMachine().withThreads(threads);
    var machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    for (int run = 0; run < 4; run++) {
      for (var upTo : Standard.values()) {
        if (upTo == Standard.SIM) {
          continue;
        }
        long start = System.nanoTime();
        long startedAt = machine.getProcessCpuTime();
        var found =
            new ExplicitSolver().solve(conflict, EnumSet.range(Standard.NASH, upTo), budget);
        double micros = (System.nanoTime() - start) / 1e3;
        double busy = (machine.getProcessCpuTime() - startedAt) / 1e3;
        System.out.printf(
            Locale.ROOT,
            "up to %-4s %8.1f ms, a state %6.3f us, %6.3f us of processor; equilibria %s%n",
            upTo.code(),
            micros / 1e3,
            micros / (1L << options),
            busy / (1L << options),
            found.verdicts().values().stream()
                .map(verdict -> verdict.equilibria().count())
                .map(BigInteger::toString)
                .collect(Collectors.joining(", ")));
      }
    }
  }
}
