package parley.bench.stability;

import java.util.EnumSet;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import parley.bench.stability.ConflictGenerator.Shape;
import parley.bench.stability.ConflictGenerator.WantKind;
import parley.stability.conflict.Budget;
import parley.stability.conflict.Concept.Standard;
import parley.stability.conflict.OptionForm;
import parley.stability.conflict.Stability;
import parley.stability.explicit.ExplicitSolver;

/**
 * The explicit solver on four parties with local wants, Nash, GMR, SMR, SEQ and SSEQ together. For
 * memory, read {@code gc.alloc.rate.norm} of {@code -prof gc}: it counts all that was ever
 * allocated, which is more than was there at once.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx6g")
@Warmup(iterations = 2, time = 10)
@Measurement(iterations = 3, time = 10)
@State(Scope.Benchmark)
public class StabilityBenchmark {

  private static final int PARTIES = 4;
  private static final int WANTS = 20;

  @Param({"16", "20", "22", "24"})
  int options = 16;

  /** 0 for all reversible, 4 for one option in four that goes one way. */
  @Param({"0", "4"})
  int oneWayEvery = 0;

  private OptionForm conflict = conflict(1, 0);

  /** Makes the conflict. */
  @Setup
  public void make() {
    conflict = conflict(options, oneWayEvery);
  }

  private static OptionForm conflict(int options, int oneWayEvery) {
    return OptionForm.of(
        ConflictGenerator.of(
            new Shape(options, PARTIES, WantKind.LOCAL, WANTS, oneWayEvery, 2026)));
  }

  /** Works out all stable states. */
  @Benchmark
  public Stability solve() {
    return new ExplicitSolver()
        .solve(conflict, EnumSet.range(Standard.NASH, Standard.SSEQ), Budget.ofThisMachine());
  }
}
