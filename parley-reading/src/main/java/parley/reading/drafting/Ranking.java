package parley.reading.drafting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.talks.Condition;
import parley.talks.Step;

/** The order in which steps are told. */
final class Ranking {

  private Ranking() {}

  /**
   * Acts that somebody sets terms for first, those of the latest reports before others; then what
   * is due, then the rest.
   */
  static List<Step> of(List<Step> steps, List<Condition> conditions, List<ReportClaims> reports) {
    Map<String, LocalDate> days = new HashMap<>();
    reports.forEach(r -> days.put(r.id(), r.day()));
    Map<String, LocalDate> termed = new HashMap<>();
    for (Condition condition : conditions) {
      if (!condition.by().isEmpty()) {
        condition.basis().evidence().stream()
            .map(e -> days.getOrDefault(e.report(), LocalDate.MIN))
            .max(Comparator.naturalOrder())
            .ifPresent(day ->
                termed.merge(condition.before().name(), day, (a, b) -> a.isAfter(b) ? a : b));
      }
    }
    return steps.stream()
        .sorted(
            Comparator.comparingInt((Step s) ->
                    termed.containsKey(s.id()) && s.when().isPresent()
                        ? 0
                        : s.on().isPresent() ? 1 : termed.containsKey(s.id()) ? 2 : 3)
                .thenComparing(
                    s -> termed.getOrDefault(s.id(), LocalDate.MIN), Comparator.reverseOrder()))
        .toList();
  }
}
