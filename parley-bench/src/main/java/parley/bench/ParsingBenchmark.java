package parley.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import parley.language.EnglishParser;
import parley.language.Parser;
import parley.language.Sentence;

/** Sentences parsed in a second; run with {@code -t 2} for two threads. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx64m")
public class ParsingBenchmark {

  private static final int SENTENCES = 5;

  private static final String PARAGRAPH =
      """
      Osk's foreign minister said on Monday that her government would only return to the talks in \
      Lund once Velia had withdrawn its inspectors from the upper dam. Velia denied that it had sent \
      any. "We have asked for a list of the gauges, and we are still waiting," its envoy, Tomas Reh, \
      told reporters after meeting the mediator. Diplomats from Norland, which has lent money to both \
      sides, are expected to press for a joint survey before the winter. If the survey fails, the \
      water agreement of 1987 lapses at the end of the year.\
      """;

  private final Parser parser = EnglishParser.load();

  @Benchmark
  @OperationsPerInvocation(SENTENCES)
  public List<Sentence> parse() {
    return parser.parse(PARAGRAPH);
  }
}
