package parley.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
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
import parley.bargaining.IssueTable;
import parley.bargaining.Stake;
import parley.bargaining.expectedutility.ExpectedUtility;
import parley.bargaining.expectedutility.Forecast;
import parley.bargaining.expectedutility.Settings;
import parley.talks.Estimate;

/** One round of the expected utility model among parties that all stand at places of their own. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class BargainingBenchmark {

  /** How many parties. */
  @Param({"10", "100", "300", "1000"})
  public int parties;

  /** The rules. */
  @Param({"textbook", "replication"})
  public String rules = "textbook";

  private IssueTable table = table(2);
  private Settings settings = Settings.TEXTBOOK;

  /** Draws the parties. */
  @Setup
  public void draw() {
    table = table(parties);
    settings = (rules.equals("textbook") ? Settings.TEXTBOOK : Settings.REPLICATION).withRounds(1);
  }

  private static IssueTable table(int parties) {
    SplittableRandom random = new SplittableRandom(20);
    List<Stake> stakes = new ArrayList<>();
    for (int i = 0; i < parties; i++) {
      stakes.add(
          new Stake(
              "p" + i,
              "Party " + i,
              Estimate.of(random.nextDouble(0, 100)),
              Estimate.of(random.nextDouble(1, 100)),
              Estimate.of(random.nextDouble(1, 100))));
    }
    return new IssueTable("issue", "The issue", new Estimate(0, 100), stakes, List.of(), List.of());
  }

  @Benchmark
  public Forecast round() {
    return ExpectedUtility.of(table, settings);
  }
}
