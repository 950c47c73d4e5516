package parley.bench.accuracy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Figures for the terminal and for the page in {@code docs}. */
final class Table {

  private Table() {}

  /** Two lines a figure, 80 columns. */
  static String terminal(List<Figure> figures, Ledger before) {
    StringBuilder out = new StringBuilder();
    for (Figure f : figures) {
      out.append(
          String.format(
              Locale.ROOT,
              "%s%n  P %s  R %s  F1 %s  %s 95 %% [%s, %s]%s%s%n",
              f.task(),
              number(f.precision()),
              number(f.recall()),
              number(f.f1()),
              f.headline(),
              number(f.low()),
              number(f.high()),
              f.goal() == null ? "" : "  goal " + number(f.goal()),
              moved(before.moved(f))));
      out.append("    ").append(counts(f.counts())).append('\n');
    }
    return out.toString();
  }

  /** The table of the page, in Markdown. */
  static String markdown(List<Figure> figures) {
    StringBuilder out =
        new StringBuilder(
            """
            | task | right / judged | precision | found / gold | recall | F1 | 95 % interval | goal |
            |---|---|---|---|---|---|---|---|
            """);
    for (Figure f : figures) {
      Tally c = f.counts();
      out.append(
          String.format(
              Locale.ROOT,
              "| %s | %s | %s | %s | %s | %s | %s | %s |%n",
              f.task(),
              c.judged() == 0 ? "" : c.right() + " / " + c.judged(),
              shown(f.precision()),
              c.gold() == 0 ? "" : c.found() + " / " + c.gold(),
              shown(f.recall()),
              shown(f.f1()),
              f.low() == null ? "" : f.headline() + " " + shown(f.low()) + "–" + shown(f.high()),
              f.goal() == null ? "" : f.headline() + " " + shown(f.goal())));
    }
    return out.toString();
  }

  /** The records with the most errors, by id. */
  static String worst(List<Figure> figures) {
    StringBuilder out = new StringBuilder();
    for (Figure f : figures) {
      if (!f.worst().isEmpty()) {
        out.append("- ")
            .append(f.task())
            .append(": `")
            .append(String.join("`, `", f.worst()))
            .append("`\n");
      }
    }
    return out.toString();
  }

  private static String counts(Tally c) {
    String judged = c.judged() == 0 ? "" : c.right() + " right of " + c.judged() + " judged";
    String gold = c.gold() == 0 ? "" : c.found() + " found of " + c.gold();
    return judged.isEmpty() || gold.isEmpty() ? judged + gold : judged + ", " + gold;
  }

  private static String moved(Optional<Double> by) {
    double change = by.orElse(0.0);
    return Math.abs(change) < 5e-4 ? "" : String.format(Locale.ROOT, "  moved %+.3f", change);
  }

  private static String number(@Nullable Double value) {
    return value == null ? "  – " : shown(value);
  }

  private static String shown(@Nullable Double value) {
    String digits = value == null ? "" : String.format(Locale.ROOT, "%.3f", value);
    return digits.startsWith("0.") ? digits.substring(1) : digits;
  }
}
