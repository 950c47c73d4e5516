package parley.app.findings;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import parley.app.material.CsvRow;
import parley.stability.conflict.OptionForm;
import parley.stability.conflict.Stability.Verdict;

/**
 * The equilibria of a conflict as CSV: one line a state, a column a concept, a column an option.
 */
public final class SolveCsv {

  private static final int MOST_LISTED = 100_000;

  private SolveCsv() {}

  /** All states that are equilibria under some concept, in ascending order of their numbers. */
  public static String of(Solution solution) {
    var verdicts = solution.stability().verdicts();
    List<String> heading = new ArrayList<>(List.of("state"));
    verdicts.keySet().forEach(concept -> heading.add(concept.code()));
    if (solution.conflict() instanceof OptionForm form) {
      form.options().forEach(option -> heading.add(option.id().toString()));
    } else {
      heading.add("name");
    }
    StringBuilder out = new StringBuilder(CsvRow.of(heading.stream()));
    verdicts.values().stream()
        .flatMap(verdict -> solution.equilibria(verdict).first(MOST_LISTED).stream())
        .sorted()
        .distinct()
        .limit(MOST_LISTED)
        .forEach(state -> out.append(row(solution, state)));
    return out.toString();
  }

  private static String row(Solution solution, BigInteger state) {
    List<String> cells = new ArrayList<>(List.of(state.toString()));
    for (Verdict verdict : solution.stability().verdicts().values()) {
      cells.add(verdict.equilibria().contains(state) ? "1" : "0");
    }
    if (solution.conflict() instanceof OptionForm form) {
      for (int option = 0; option < form.options().size(); option++) {
        cells.add(state.testBit(option) ? "1" : "0");
      }
    } else {
      cells.addAll(Solution.taken(solution.conflict(), state));
    }
    return CsvRow.of(cells.stream());
  }
}
