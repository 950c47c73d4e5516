package parley.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import parley.language.EnglishParser;
import parley.language.Parser;

/**
 * The parser's figures in one fresh process: how long after the start of the JVM the first sentence
 * is parsed, how many sentences a second one thread parses, cold and warm, and how much memory is
 * resident. Run it with {@code -Xmx64m}.
 *
 * <p>Times are those of the main thread's processor use, which other work on the machine changes
 * little; times by the clock are given beside them.
 */
public final class ParserFigures {

  private static final double ROUND_SECONDS = 3;
  private static final int ROUNDS = 5;

  private ParserFigures() {}

  public static void main(String[] args) throws IOException {
    Clock clock = new Clock();
    double vmAge = ManagementFactory.getRuntimeMXBean().getUptime() / 1e3;
    if (args.length == 0) {
      System.err.println("usage: ParserFigures FILE…, texts with a paragraph a line");
      System.exit(2);
    }
    Parser parser = EnglishParser.load();
    String loaded = clock.toString();
    parser.parse("Osk will not attend unless Velia frees the envoys.");
    String first = clock.toString();
    System.out.printf(
        Locale.ROOT,
        "main started after %.2f s; since then: model loaded %s, first sentence %s%n",
        vmAge,
        loaded,
        first);
    List<String> paragraphs = new ArrayList<>();
    for (String file : args) {
      try (Stream<String> lines = Files.lines(Path.of(file))) {
        lines.filter(line -> !line.isBlank()).forEach(paragraphs::add);
      }
    }
    for (int round = 0; round <= ROUNDS; round++) {
      report(round, parser, paragraphs);
    }
  }

  /** Round 0 is one pass over the text, cold. */
  private static void report(int round, Parser parser, List<String> paragraphs) throws IOException {
    Clock clock = new Clock();
    long sentences = 0;
    long tokens = 0;
    do {
      for (String paragraph : paragraphs) {
        for (var sentence : parser.parse(paragraph)) {
          sentences++;
          tokens += sentence.size();
        }
      }
    } while (round > 0 && clock.processorSeconds() < ROUND_SECONDS);
    System.out.printf(
        Locale.ROOT,
        "%s %,6.0f sentences/s (%,.0f by the clock; %.1f tokens each), resident %s%n",
        round == 0 ? "cold" : "warm",
        sentences / clock.processorSeconds(),
        sentences / clock.seconds(),
        (double) tokens / sentences,
        resident());
  }

  /** What the system says is resident and the most that ever was; Linux only. */
  private static String resident() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.isReadable(status)) {
      return "unknown on this system";
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmRSS") || line.startsWith("VmHWM"))
        .map(line -> line.replaceAll("\\s+", " "))
        .sorted()
        .toList()
        .toString();
  }

  /** Time since it was made. */
  private static final class Clock {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final long begun = System.nanoTime();
    private final long processor = THREADS.getCurrentThreadCpuTime();

    double seconds() {
      return (System.nanoTime() - begun) / 1e9;
    }

    double processorSeconds() {
      return (THREADS.getCurrentThreadCpuTime() - processor) / 1e9;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT, "%.2f s (%.2f by the clock)", processorSeconds(), seconds());
    }
  }
}
