package parley.app.brief;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.app.brief.Entry.Detail;
import parley.app.findings.Analysis;
import parley.app.findings.Openings;
import parley.app.material.Evidence;
import parley.app.material.Material;
import parley.app.material.Phrases;
import parley.process.ProcessFindings.StepFinding;
import parley.process.StepStatus;

/** Brings what was found about the steps to the entries that tell of their conditions. */
final class Steps {

  /** The label of the detail that says the least. */
  static final String LEAST = "least that opens it";

  private final @Nullable Analysis analysis;
  private final Set<String> told = new HashSet<>();

  Steps(@Nullable Analysis analysis) {
    this.analysis = analysis;
  }

  /** The entry with what would open the step its evidence sets a condition on. */
  Entry with(Entry entry) {
    Optional<StepFinding> found = find(entry);
    if (found.isEmpty()) {
      return entry;
    }
    told.add(found.get().step().id());
    List<Detail> details = new ArrayList<>(entry.details());
    details.addAll(details(found.get()));
    return new Entry(
        entry.anchor(),
        entry.words(),
        details,
        entry.evidence(),
        entry.confidence(),
        entry.rule(),
        entry.marks());
  }

  /** The steps that no entry has told of, where something is known about what opens them. */
  List<Entry> others(Material material) {
    List<Entry> entries = new ArrayList<>();
    if (analysis == null) {
      return entries;
    }
    for (StepFinding found : analysis.process().steps()) {
      boolean known = !analysis.drafted() || !found.conditions().isEmpty();
      if (found.status() != StepStatus.DONE && known && told.add(found.step().id())) {
        String name = found.step().words().orElse(found.step().id());
        entries.add(
            new Entry(
                "step-" + found.step().id(),
                Phrases.capital(name) + ": " + found.reason(),
                details(found),
                evidence(material, found),
                null,
                "blockers",
                List.of(Phrases.of(found.status()))));
      }
    }
    analysis
        .process()
        .deadlocks()
        .forEach(d ->
            entries.add(
                new Entry(
                    "deadlock-" + (entries.size() + 1),
                    d.words(),
                    List.of(),
                    List.of(),
                    null,
                    "blockers",
                    List.of("deadlock"))));
    return entries;
  }

  /** What the step and the conditions set on it rest on. */
  private static List<Evidence> evidence(Material material, StepFinding found) {
    return Stream.concat(
            Stream.of(found.step().basis()),
            found.conditions().stream().map(c -> c.condition().basis()))
        .flatMap(basis -> material.find(basis).stream())
        .distinct()
        .toList();
  }

  private Optional<StepFinding> find(Entry entry) {
    if (analysis == null) {
      return Optional.empty();
    }
    Set<String> places = new HashSet<>();
    entry.evidence().stream().map(Evidence::place).forEach(places::add);
    return analysis.process().steps().stream()
        .filter(s -> !told.contains(s.step().id()))
        .filter(s ->
            s.conditions().stream()
                .flatMap(c -> c.condition().basis().evidence().stream())
                .anyMatch(e -> places.contains(e.place())))
        .findFirst();
  }

  private List<Detail> details(StepFinding found) {
    List<Detail> details = new ArrayList<>();
    if (analysis != null && !found.opens().isEmpty()) {
      details.add(new Detail(LEAST, Openings.words(analysis.talks(), found.opens().getFirst())));
      if (found.opens().size() > 1) {
        details.add(new Detail("other ways", Integer.toString(found.opens().size() - 1)));
      }
    }
    if (analysis != null && !found.veto().isEmpty()) {
      details.add(
          new Detail(
              "no way without",
              Phrases.list(found.veto().stream().map(analysis.talks()::nameOf).toList())));
    }
    return details;
  }
}
