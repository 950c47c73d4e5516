package parley.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import parley.bargaining.agreement.AgreementSpace;
import parley.bargaining.agreement.Bargain;
import parley.bargaining.agreement.Bargainer;
import parley.bargaining.agreement.ParetoSet;
import parley.bargaining.agreement.Settlements;
import parley.bargaining.agreement.Topic;

/** Packages over issues of four options each, of which every party can accept a part. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class PackagesBenchmark {

  private static final int OPTIONS = 4;

  @Param("10")
  int issues = 10;

  @Param("8")
  int parties = 8;

  /** What a party expects without an agreement, as a share of the best it could get. */
  @Param({"0.3", "0"})
  double floor = 0.3;

  /** From the bargain to the solutions. */
  @Benchmark
  public Optional<Settlements> solutions() {
    return AgreementSpace.of(bargain()).settlements();
  }

  /** From the bargain to the count, the extremes and a sample of 20. */
  @Benchmark
  public Optional<ParetoSet> paretoSet() {
    return AgreementSpace.of(bargain()).paretoSet(20, 1);
  }

  private Bargain bargain() {
    var random = new SplittableRandom(1);
    var topics =
        IntStream.range(0, issues)
            .mapToObj(i ->
                new Topic(
                    "t" + i,
                    "t" + i,
                    IntStream.range(0, OPTIONS)
                        .mapToObj(o -> new Topic.Choice("o" + o, "o" + o))
                        .toList()))
            .toList();
    var bargainers = new ArrayList<Bargainer>();
    for (int party = 0; party < parties; party++) {
      var worths = new ArrayList<List<Double>>();
      double best = 0;
      for (int topic = 0; topic < issues; topic++) {
        int weight = random.nextInt(1, 101);
        var worth =
            random.ints(OPTIONS, 0, 101).mapToObj(value -> (double) (weight * value)).toList();
        worths.add(worth);
        best += worth.stream().mapToDouble(w -> w).max().orElse(0);
      }
      bargainers.add(new Bargainer("p" + party, "p" + party, worths, 1, best * floor, Set.of()));
    }
    return new Bargain(topics, bargainers, List.of());
  }

  /** Says how large the sets are that the benchmark times. */
  public static void main(String[] arguments) {
    var benchmark = new PackagesBenchmark();
    for (double floor : new double[] {0, 0.3, 0.5}) {
      benchmark.floor = floor;
      long start = System.nanoTime();
      var space = AgreementSpace.of(benchmark.bargain());
      space.settlements();
      long solved = System.nanoTime();
      int optimal = space.paretoSet(20, 1).map(ParetoSet::count).orElse(0);
      System.out.printf(
          "floor %.1f: %,d packages, %,d acceptable, %,d Pareto-optimal; first run:"
              + " solutions %,d ms, Pareto set %,d ms%n",
          floor,
          space.count(),
          space.acceptable(),
          optimal,
          (solved - start) / 1_000_000,
          (System.nanoTime() - solved) / 1_000_000);
    }
  }
}
