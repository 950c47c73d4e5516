package parley.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
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
import parley.process.Blockers;
import parley.process.ProcessFindings;
import parley.talks.Basis;
import parley.talks.Option;
import parley.talks.Party;
import parley.talks.Step;
import parley.talks.Talks;
import parley.talks.formula.Formula;
import parley.talks.formula.Formula.Not;
import parley.talks.formula.Formula.Or;
import parley.talks.formula.Formula.Reached;
import parley.talks.formula.Formula.Taken;
import parley.talks.formula.OptionId;

/** What every step of a process of 200 steps and 60 options waits for. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class BlockersBenchmark {

  private static final int STEPS = 200;
  private static final int OPTIONS = 60;
  private static final int PARTIES = 8;

  /** Whether one need in four stands under {@code not}. */
  @Param({"false", "true"})
  public boolean negations;

  @Param({"1", "2", "3"})
  public long seed;

  private Talks talks = Talks.named("empty").build();

  @Setup
  public void makeTalks() {
    var random = new Random(seed);
    var parties = new ArrayList<Party>();
    for (int i = 0; i < PARTIES; i++) {
      parties.add(new Party("p" + i, "Party " + i, Party.Kind.STATE));
    }
    var options = new ArrayList<Option>();
    for (int i = 0; i < OPTIONS; i++) {
      options.add(
          new Option(new OptionId("p" + i % PARTIES, "o" + i), "do " + i)
              .withNow(random.nextInt(5) == 0));
    }
    var steps = new ArrayList<Step>();
    for (int i = 0; i < STEPS; i++) {
      var needs = new ArrayList<Formula>();
      for (int n = random.nextInt(3); n >= 0; n--) {
        needs.add(need(options, i, random));
      }
      steps.add(new Step("s" + i, Optional.of(Formula.all(needs)), Optional.empty(), Basis.NONE));
    }
    talks = Talks.named("process").parties(parties).options(options).steps(steps).build();
  }

  private Formula need(List<Option> options, int step, Random random) {
    Formula need =
        step > 0 && random.nextInt(3) == 0
            ? new Reached("s" + Math.max(0, step - 1 - random.nextInt(20)))
            : option(options, random);
    if (random.nextInt(3) == 0) {
      need = new Or(List.of(need, option(options, random)));
    }
    return negations && random.nextInt(4) == 0 ? new Not(need) : need;
  }

  private static Formula option(List<Option> options, Random random) {
    return new Taken(options.get(random.nextInt(options.size())).id());
  }

  @Benchmark
  public ProcessFindings blockers() {
    return Blockers.of(talks);
  }
}
