package parley.bench.stability;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import parley.bench.stability.ConflictGenerator.Shape;
import parley.bench.stability.ConflictGenerator.WantKind;
import parley.stability.conflict.Budget;
import parley.stability.conflict.Concept.Standard;
import parley.stability.conflict.OptionForm;
import parley.stability.conflict.Stability;
import parley.stability.symbolic.SymbolicSolver;

/**
 * Solves a fixed list of generated conflicts on decision diagrams, once each, under all of Nash,
 * GMR, SMR, SEQ and SSEQ with 30 seconds for the five together, and prints every run as a row of a
 * table, then how many finished and the median.
 */
public final class SymbolicFigures {

  private static final Duration TIME = Duration.ofSeconds(30);

  private final PrintStream out;

  private SymbolicFigures(PrintStream out) {
    this.out = out;
  }

  /** A run: how long it took on the clock and of a processor, and how many equilibria it found. */
  private record Run(double wall, double processor, boolean isFinished, String equilibria) {}

  public static void main(String[] args) {
    var figures = new SymbolicFigures(System.out);
    figures.table("Within the goal", goal());
    figures.table("Beyond it", beyond());
  }

  /** The conflicts that the goal names. */
  private static List<Shape> goal() {
    var shapes = new ArrayList<Shape>();
    for (var kind : List.of(WantKind.LITERAL, WantKind.LOCAL)) {
      for (int options : new int[] {30, 40, 60}) {
        for (int wants : new int[] {20, 30}) {
          for (int parties = 3; parties <= 5; parties++) {
            shapes.add(new Shape(options, parties, kind, wants, 0, 1));
          }
        }
      }
    }
    for (int parties = 3; parties <= 5; parties++) {
      for (long seed = 1; seed <= 3; seed++) {
        shapes.add(new Shape(40, parties, WantKind.RANDOM, 6, 0, seed));
      }
    }
    return shapes;
  }

  /** One-way options, more wants over options from anywhere. */
  private static List<Shape> beyond() {
    return List.of(
        new Shape(60, 5, WantKind.LITERAL, 30, 4, 1),
        new Shape(60, 5, WantKind.LOCAL, 30, 4, 1),
        new Shape(40, 4, WantKind.RANDOM, 6, 4, 1),
        new Shape(60, 4, WantKind.RANDOM, 6, 0, 1),
        new Shape(120, 5, WantKind.LOCAL, 40, 0, 1),
        new Shape(30, 3, WantKind.SCATTERED, 20, 0, 1),
        new Shape(40, 4, WantKind.SCATTERED, 20, 0, 1),
        new Shape(60, 5, WantKind.SCATTERED, 30, 0, 1),
        new Shape(40, 4, WantKind.RANDOM, 20, 0, 1));
  }

  private void table(String title, List<Shape> shapes) {
    out.println(title + "\n");
    out.println(
        "| wants | a party | options | parties | one-way | seed | clock | processor | equilibria"
            + " (Nash, GMR, SMR, SEQ, SSEQ) |");
    out.println("|---|---|---|---|---|---|---|---|---|");
    var runs = new ArrayList<Run>();
    for (var shape : shapes) {
      var run = run(shape);
      runs.add(run);
      out.println(row(shape, run));
    }
    long finished = runs.stream().filter(Run::isFinished).count();
    double median = runs.stream().mapToDouble(Run::wall).sorted().toArray()[runs.size() / 2];
    out.printf(
        Locale.ROOT,
        "%n%d of %d finished; median %.2f s on the clock%n%n",
        finished,
        runs.size(),
        median);
  }

  private static Run run(Shape shape) {
    var conflict = OptionForm.of(ConflictGenerator.of(shape));
    var threads = ManagementFactory.getThreadMXBean();
    long start = System.nanoTime();
    long processor = threads.getCurrentThreadCpuTime();
    var stability =
        new SymbolicSolver()
            .solve(
                conflict,
                EnumSet.range(Standard.NASH, Standard.SSEQ),
                Budget.ofThisMachine().withTime(TIME));
    return new Run(
        (System.nanoTime() - start) / 1e9,
        (threads.getCurrentThreadCpuTime() - processor) / 1e9,
        stability.unfinished().isEmpty(),
        EnumSet.range(Standard.NASH, Standard.SSEQ).stream()
            .map(concept -> equilibria(stability, concept))
            .collect(Collectors.joining(", ")));
  }

  private static String row(Shape shape, Run run) {
    String oneWay = shape.oneWayEvery() == 0 ? "none" : "1 in " + shape.oneWayEvery();
    return String.format(
        Locale.ROOT,
        "| %s | %d | %d | %d | %s | %d | %.2f s | %.2f s | %s |",
        shape.kind().name().toLowerCase(Locale.ROOT),
        shape.wants(),
        shape.options(),
        shape.parties(),
        oneWay,
        shape.seed(),
        run.wall(),
        run.processor(),
        run.equilibria());
  }

  private static String equilibria(Stability stability, Standard concept) {
    return stability
        .find(concept)
        .map(verdict ->
            String.format(Locale.ROOT, "%.3g", verdict.equilibria().count().doubleValue()))
        .orElse("**unfinished**");
  }
}
