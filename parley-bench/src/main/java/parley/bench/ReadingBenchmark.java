package parley.bench;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import parley.language.EnglishParser;
import parley.reading.Reader;
import parley.reading.claim.Claim;
import parley.reading.intake.Intake;
import parley.reading.intake.IntakeSettings;
import parley.reading.report.Report;

/**
 * Whole reports read with all rules on one thread: {@code Sentences.sentences} are those in a
 * second. Reading is linear in the length of the text while that figure is the same for every
 * length.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
public class ReadingBenchmark {

  /** How many sentences a report has. */
  @Param({"25", "200", "1600"})
  int length;

  /** Whether the same names come back, or nearly every name is new. */
  @Param({"same", "new"})
  String names = "same";

  private final Reader reader = new Reader(EnglishParser.load());
  private Report report = report("Osk met Velia.");

  /** Sentences read, which a run takes many of. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Sentences {
    public long sentences;

    @Setup(Level.Iteration)
    public void clear() {
      sentences = 0;
    }
  }

  @Setup
  public void write() {
    Random random = new Random(1);
    report =
        report(
            names.equals("new")
                ? InventedNews.ofStrangers(length, random)
                : InventedNews.of(length, random));
  }

  @Benchmark
  public List<Claim> read(Sentences counted) {
    counted.sentences += length;
    return reader.read(report);
  }

  private static Report report(String text) {
    return new Intake(IntakeSettings.DEFAULT.publishedOn(LocalDate.of(2031, 3, 4)))
        .read("invented", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
        .reports()
        .getFirst();
  }
}
