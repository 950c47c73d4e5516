package parley.reading.drafting;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import parley.talks.Condition;
import parley.talks.Evidence;
import parley.talks.Step;
import parley.talks.formula.Formula;
import parley.talks.formula.OptionId;

/**
 * The order in which steps are told: acts that somebody sets terms for first, while these are not
 * met; then what is due; then the rest. Of the first, those that wait for each other come before
 * others, then those that another step waits for, as they hold up more than themselves, then those
 * whose terms somebody known can meet, then those that several reports tell of, then those whose
 * terms have stood longest: what talks are about is said first and what came up on the way later.
 */
final class Ranking {

  private static final Comparator<Terms> MORE_TELLING =
      Comparator.comparing(Terms::canBeMet)
          .thenComparing(Terms::isToldAgain)
          .reversed()
          .thenComparing(Terms::latest);

  /**
   * What is said of the terms for a step.
   *
   * @param reports that tell of them
   * @param latest the day of the last of these
   * @param canBeMet whether it is known for each who would have to act
   */
  private record Terms(Set<String> reports, LocalDate latest, boolean canBeMet) {

    static final Terms NONE = new Terms(Set.of(), LocalDate.MIN, true);

    boolean isToldAgain() {
      return reports.size() > 1;
    }

    static Terms of(Collection<Evidence> evidence, Map<String, LocalDate> days, boolean known) {
      Set<String> reports = new HashSet<>();
      evidence.forEach(words -> reports.add(words.report()));
      LocalDate latest =
          reports.stream()
              .map(report -> days.getOrDefault(report, LocalDate.MIN))
              .max(Comparator.naturalOrder())
              .orElse(LocalDate.MIN);
      return new Terms(reports, latest, known);
    }

    Terms and(Terms other) {
      Set<String> all = new HashSet<>(reports);
      all.addAll(other.reports);
      return new Terms(
          all, latest.isAfter(other.latest) ? latest : other.latest, canBeMet && other.canBeMet);
    }
  }

  private Ranking() {}

  /**
   * The steps in their order.
   *
   * @param done what has come about, before which nothing is asked any more
   */
  static List<Step> of(
      List<Step> steps,
      List<Condition> conditions,
      List<ReportClaims> reports,
      Set<Formula.Atom> done) {
    Map<String, LocalDate> days = new HashMap<>();
    reports.forEach(r -> days.put(r.id(), r.day()));
    Set<String> nobodys = new HashSet<>();
    steps.stream()
        .filter(s -> s.when().filter(Ranking::isNobodys).isPresent())
        .forEach(s -> nobodys.add(s.id()));
    Map<String, Terms> terms = new HashMap<>();
    Set<String> answered = new HashSet<>();
    for (Condition condition : conditions) {
      boolean met = condition.waived() || condition.needs().atoms().allMatch(done::contains);
      if (!condition.by().isEmpty() && met) {
        answered.add(condition.before().name());
      } else if (!condition.by().isEmpty()) {
        boolean known =
            condition.needs().atoms().noneMatch(a -> isNobodys(a) || nobodys.contains(a.name()));
        terms.merge(
            condition.before().name(),
            Terms.of(condition.basis().evidence(), days, known),
            Terms::and);
      }
    }
    Set<String> rings = rings(conditions);
    Set<String> awaited = awaited(conditions);
    return steps.stream()
        .sorted(
            Comparator.comparingInt((Step s) -> sort(s, terms.containsKey(s.id())))
                .thenComparing(s -> !answered.contains(s.id()))
                .thenComparing(Ranking::isBare)
                .thenComparing(s -> !rings.contains(s.id()))
                .thenComparing(s -> !awaited.contains(s.id()))
                .thenComparing(
                    s -> Optional.ofNullable(terms.get(s.id())).orElse(Terms.NONE), MORE_TELLING))
        .toList();
  }

  /** The steps that others wait for. */
  private static Set<String> awaited(List<Condition> conditions) {
    return conditions.stream()
        .filter(c -> !c.waived())
        .flatMap(c -> c.needs().atoms())
        .filter(Formula.Reached.class::isInstance)
        .map(Formula.Atom::name)
        .collect(Collectors.toSet());
  }

  /** The steps that wait for themselves in the end, by whatever others. */
  private static Set<String> rings(List<Condition> conditions) {
    Map<String, Set<String>> waits = new HashMap<>();
    for (Condition c : conditions) {
      if (!c.waived()) {
        Set<String> first = waits.computeIfAbsent(c.before().name(), s -> new LinkedHashSet<>());
        c.needs()
            .atoms()
            .filter(Formula.Reached.class::isInstance)
            .forEach(a -> first.add(a.name()));
      }
    }
    Set<String> rings = new HashSet<>();
    for (String step : waits.keySet()) {
      Set<String> behind = new LinkedHashSet<>();
      Deque<String> next = new ArrayDeque<>(waits.get(step));
      while (!next.isEmpty()) {
        String one = next.pop();
        if (behind.add(one)) {
          next.addAll(waits.getOrDefault(one, Set.of()));
        }
      }
      if (behind.contains(step)) {
        rings.add(step);
      }
    }
    return rings;
  }

  /** Whether all that is told of it is a verb, of which nobody can say what it is done to. */
  private static boolean isBare(Step step) {
    return step.words()
        .map(words -> words.substring(words.indexOf(": ") + 1).strip())
        .filter(act -> act.matches("\\p{Ll}+"))
        .isPresent();
  }

  private static int sort(Step step, boolean termed) {
    return termed && step.when().isPresent() ? 0 : step.on().isPresent() ? 1 : termed ? 2 : 3;
  }

  /** Whether it is up to somebody the reports do not name. */
  private static boolean isNobodys(Formula formula) {
    return formula instanceof Formula.Taken(OptionId option) && option.party().equals(Unsaid.KEY);
  }
}
