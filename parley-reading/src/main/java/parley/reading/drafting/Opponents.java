package parley.reading.drafting;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parley.reading.claim.Condition;
import parley.reading.claim.Demand;

/**
 * Who bargains with whom: one sets terms that the other is to meet, or asks something of it. Nobody
 * is taken to speak for, or to be part of, whom he bargains with.
 */
final class Opponents {

  private final Map<Figure, Set<Figure>> of = new HashMap<>();

  /**
   * @param figure who an actor of a report is
   * @param root whom somebody speaks for, as the reports say outright
   */
  Opponents(
      List<ReportClaims> reports,
      BiFunction<ReportClaims, String, @Nullable Figure> figure,
      Function<Figure, Figure> root) {
    for (ReportClaims report : reports) {
      Function<Collection<String>, Set<Figure>> all =
          actors -> {
            Set<Figure> found = new HashSet<>();
            for (String actor : actors) {
              Figure one = figure.apply(report, actor);
              if (one != null) {
                found.add(one);
                found.add(root.apply(one));
              }
            }
            return found;
          };
      for (Condition condition : report.list(Condition.class)) {
        condition
            .needs()
            .forEach(need -> oppose(all.apply(condition.statedBy()), all.apply(need.by())));
      }
      report
          .list(Demand.class)
          .forEach(demand -> oppose(all.apply(demand.by()), all.apply(demand.of())));
    }
  }

  private void oppose(Set<Figure> ones, Set<Figure> others) {
    if (ones.stream().noneMatch(others::contains)) {
      for (Figure one : ones) {
        for (Figure other : others) {
          of.computeIfAbsent(one, o -> new HashSet<>()).add(other);
          of.computeIfAbsent(other, o -> new HashSet<>()).add(one);
        }
      }
    }
  }

  /** Whether one sets terms for the other or asks something of it. */
  boolean are(Figure one, Figure other) {
    return of.getOrDefault(one, Set.of()).contains(other);
  }
}
