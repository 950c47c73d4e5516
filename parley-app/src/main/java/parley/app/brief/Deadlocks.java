package parley.app.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.app.brief.Entry.Detail;
import parley.app.findings.Analysis;
import parley.app.findings.Openings;
import parley.app.material.Material;
import parley.app.material.Phrases;
import parley.process.ProcessFindings.ConditionFinding;
import parley.process.ProcessFindings.Deadlock;
import parley.process.ProcessFindings.Wait;
import parley.talks.Condition;
import parley.talks.Item;
import parley.talks.Need;
import parley.talks.Words;

/**
 * Tells who waits for each other, in the words of both, and what would be left to do if one of them
 * gave up its condition.
 */
final class Deadlocks {

  private final Material material;
  private final Analysis analysis;
  private final Words words;
  private final Grounds grounds;

  private Deadlocks(Material material, Analysis analysis) {
    this.material = material;
    this.analysis = analysis;
    this.words = new Words(analysis.talks());
    this.grounds = new Grounds(material, analysis.talks());
  }

  static List<Entry> entries(Material material, Analysis analysis) {
    Deadlocks deadlocks = new Deadlocks(material, analysis);
    List<Entry> entries = new ArrayList<>();
    for (Deadlock found : analysis.process().deadlocks()) {
      entries.add(deadlocks.entry(found, entries.size() + 1));
    }
    return entries;
  }

  private Entry entry(Deadlock found, int number) {
    List<String> setters =
        found.waits().stream()
            .flatMap(wait -> condition(wait).stream())
            .flatMap(c -> c.by().stream())
            .distinct()
            .map(analysis.talks()::nameOf)
            .toList();
    String sides =
        found.waits().stream().map(this::side).distinct().collect(Collectors.joining("; "));
    return new Entry(
        "deadlock-" + number,
        (setters.size() > 1
                ? Phrases.capital(Phrases.list(setters)) + " wait for each other: "
                : "A round of steps, each waiting for the next: ")
            + sides,
        found.waits().stream().flatMap(this::wayOut).toList(),
        grounds.of(found.waits().stream().flatMap(wait -> item(wait).stream())),
        null,
        "blockers",
        List.of());
  }

  /** Who waits, in the words that say so where a report has them. */
  private String side(Wait wait) {
    Optional<Condition> condition = condition(wait);
    String who = condition.map(c -> words.parties(c.by())).filter(by -> !by.isEmpty()).orElse("");
    String says =
        item(wait)
            .flatMap(item -> material.find(item.basis()).stream().findFirst())
            .map(e -> Phrases.quote(Phrases.oneLine(e.quote())))
            .orElse(words.of(wait.waits()) + " waits for " + words.of(wait.on()));
    return (who.isEmpty() ? "" : who + ": ") + says;
  }

  private Stream<Detail> wayOut(Wait wait) {
    return condition(wait).stream()
        .flatMap(condition ->
            analysis.process().steps().stream()
                .flatMap(step -> step.conditions().stream())
                .filter(finding -> finding.condition().equals(condition))
                .findFirst()
                .stream())
        .map(this::ifGivenUp);
  }

  private Detail ifGivenUp(ConditionFinding finding) {
    String by = words.parties(finding.condition().by());
    return new Detail(
        "if " + (by.isEmpty() ? "the condition fell" : by + " gave up its condition"),
        finding
            .leftIfWaived()
            .map(left -> "left to do: " + Openings.words(analysis.talks(), left))
            .orElse(
                finding.ifWaived().isEmpty() ? "still blocked" : "nothing would be left to do"));
  }

  private static Optional<Condition> condition(Wait wait) {
    return wait.need() instanceof Need.Demanded(var condition)
        ? Optional.of(condition)
        : Optional.empty();
  }

  private static Optional<Item> item(Wait wait) {
    return switch (wait.need()) {
      case Need.Demanded(var condition) -> Optional.of(condition);
      case Need.Earlier(var order, var formula) -> Optional.of(order);
      case Need.Own own -> Optional.empty();
    };
  }
}
