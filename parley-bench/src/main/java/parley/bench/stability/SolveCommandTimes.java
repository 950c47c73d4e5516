package parley.bench.stability;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import parley.app.cli.CommandLineRunner;
import parley.app.cli.Console;
import parley.bench.stability.ConflictGenerator.Shape;
import parley.bench.stability.ConflictGenerator.WantKind;
import parley.talks.file.TalksFile;

/**
 * Times {@code parley solve} from the text of a Talks file of 12 options to the whole answer,
 * start-up apart: the first run, and the median of later ones.
 */
public final class SolveCommandTimes {

  private static final int RUNS = 41;

  private SolveCommandTimes() {}

  public static void main(String[] arguments) {
    for (long seed = 1; seed <= 3; seed++) {
      var talks = ConflictGenerator.of(new Shape(12, 4, WantKind.LOCAL, 6, 4, seed));
      byte[] text = TalksFile.write(talks).getBytes(StandardCharsets.UTF_8);
      double[] millis = new double[RUNS];
      for (int run = 0; run < RUNS; run++) {
        long start = System.nanoTime();
        int code = run(text);
        millis[run] = (System.nanoTime() - start) / 1e6;
        if (code != 0) {
          throw new IllegalStateException("solve ended with " + code);
        }
      }
      double first = millis[0];
      Arrays.sort(millis);
      System.out.printf(
          Locale.ROOT, "seed %d: first %.0f ms, median %.1f ms%n", seed, first, millis[RUNS / 2]);
    }
  }

  private static int run(byte[] text) {
    var console =
        new Console(
            new ByteArrayInputStream(text),
            new StringWriter(),
            new PrintWriter(new StringWriter()),
            false,
            false,
            Map.of());
    return new CommandLineRunner(console).run("solve", "-");
  }
}
