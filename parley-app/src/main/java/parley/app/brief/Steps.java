package parley.app.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.app.brief.Entry.Detail;
import parley.app.findings.Analysis;
import parley.app.findings.Openings;
import parley.app.material.Evidence;
import parley.app.material.Material;
import parley.app.material.Phrases;
import parley.gaps.Weights;
import parley.process.ProcessFindings.ConditionFinding;
import parley.process.ProcessFindings.StepFinding;
import parley.process.StepStatus;
import parley.talks.Condition;
import parley.talks.Step;
import parley.talks.Talks;
import parley.talks.Words;
import parley.talks.formula.Formula;
import parley.talks.formula.Formula.Atom;

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
    Optional<String> settled = settled(entry);
    Optional<StepFinding> found = settled.isPresent() ? Optional.empty() : find(entry);
    found.ifPresent(f -> told.add(f.step().id()));
    List<Detail> details = new ArrayList<>(settled.isPresent() ? List.of() : entry.details());
    found.ifPresent(f -> details.addAll(details(f)));
    List<String> marks = new ArrayList<>(entry.marks());
    settled.ifPresent(marks::add);
    return new Entry(
        entry.anchor(),
        entry.words(),
        details,
        entry.evidence(),
        entry.confidence(),
        entry.rule(),
        marks);
  }

  /** What became of the condition an entry tells of, where nothing waits for it any more. */
  private Optional<String> settled(Entry entry) {
    if (analysis == null) {
      return Optional.empty();
    }
    Set<String> places = places(entry);
    List<ConditionFinding> told =
        analysis.process().steps().stream()
            .flatMap(step -> step.conditions().stream())
            .filter(c -> rests(c, places))
            .toList();
    return told.isEmpty() || told.stream().anyMatch(c -> !c.isMet() && !c.condition().waived())
        ? Optional.empty()
        : Optional.of(
            told.stream()
                .filter(c -> c.condition().waived())
                .findFirst()
                .map(c ->
                    c.condition().basis().note().map(n -> "overtaken: " + n).orElse("given up"))
                .orElse("met"));
  }

  private static Set<String> places(Entry entry) {
    return entry.evidence().stream().map(Evidence::place).collect(Collectors.toSet());
  }

  private static boolean rests(ConditionFinding condition, Set<String> places) {
    return condition.condition().basis().evidence().stream()
        .anyMatch(e -> places.contains(e.place()));
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
                new Grounds(material, analysis.talks()).of(found),
                null,
                "blockers",
                List.of(Phrases.of(found.status()))));
      }
    }
    return entries;
  }

  /**
   * The blocked steps somebody asks something first for, those that weigh most first: what a main
   * party holds up, what has a day, what the latest reports speak of. Deadlocks are told elsewhere.
   */
  static List<Entry> heldUp(Material material, Analysis analysis) {
    Steps steps = new Steps(analysis);
    return weightiest(material, analysis).map(found -> steps.plain(material, found)).toList();
  }

  /** The ids of the same steps. */
  static List<String> heldUpIds(Material material, Analysis analysis) {
    return weightiest(material, analysis).map(found -> found.step().id()).toList();
  }

  private static Stream<StepFinding> weightiest(Material material, Analysis analysis) {
    Weights weights = Weights.of(analysis.talks());
    Set<String> locked =
        analysis.process().deadlocks().stream()
            .flatMap(d -> d.cycle().atoms().stream())
            .map(Atom::name)
            .collect(Collectors.toSet());
    return analysis.process().steps().stream()
        .filter(found -> found.status() == StepStatus.BLOCKED)
        .filter(found -> !locked.contains(found.step().id()))
        .filter(found -> open(found).findAny().isPresent())
        .sorted(
            Comparator.comparing((StepFinding found) -> isOfMain(found, weights))
                .thenComparing(found -> found.step().on().isPresent())
                .thenComparingInt(found -> lastReport(material, found))
                .thenComparingInt(found -> weights.ofStep(found.step().id()))
                .reversed());
  }

  private Entry plain(Material material, StepFinding found) {
    Talks talks = Objects.requireNonNull(analysis).talks();
    Words words = new Words(talks);
    List<Detail> details = new ArrayList<>();
    open(found)
        .forEach(condition ->
            details.add(
                new Detail(
                    condition.by().isEmpty()
                        ? "waits for"
                        : words.parties(condition.by())
                            + words.verb(condition.by(), " asks first", " ask first"),
                    Words.parts(condition.needs()).stream()
                        .map(need -> plain(words, need))
                        .collect(Collectors.joining("; ")))));
    details.addAll(details(found).stream().filter(detail -> detail.label().equals(LEAST)).toList());
    return new Entry(
        "step-" + found.step().id(),
        named(talks, found.step()),
        details,
        new Grounds(material, talks)
            .of(open(found).findAny().isEmpty() ? Stream.of(found.step()) : open(found)),
        null,
        "blockers",
        List.of());
  }

  /** {@code Osk: open the gates}: who acts, where the step is one party's act, and what. */
  private static String named(Talks talks, Step step) {
    String words = step.words().orElse(step.id());
    return step.when()
        .filter(Formula.Taken.class::isInstance)
        .map(when -> talks.nameOf(((Formula.Taken) when).option().party()))
        .filter(name -> !words.startsWith(name))
        .filter(
            name -> talks.parties().stream().noneMatch(p -> p.isUnknown() && p.name().equals(name)))
        .map(name -> Phrases.capital(name) + ": ")
        .map(name -> name + Phrases.small(words))
        .orElse(Phrases.capital(words));
  }

  /** A need as what somebody has to do or leave off. */
  private static String plain(Words words, Formula need) {
    if (need instanceof Formula.Not(Formula.Taken(var option))) {
      String[] left = words.change(option, false).split("no longer: ", 2);
      return left[0] + "no longer " + Phrases.small(left[1]);
    }
    return words.of(need);
  }

  private static Stream<Condition> open(StepFinding found) {
    return found.conditions().stream()
        .filter(c -> !c.isMet())
        .map(c -> c.condition())
        .filter(c -> !c.waived());
  }

  private static boolean isOfMain(StepFinding found, Weights weights) {
    return open(found).flatMap(c -> c.by().stream()).anyMatch(weights::isMain);
  }

  /** The place of the latest report that sets a condition on a step, the oldest being 0. */
  private static int lastReport(Material material, StepFinding found) {
    List<String> reports = material.readings().stream().map(r -> r.report().id()).toList();
    return open(found)
        .flatMap(c -> c.basis().evidence().stream())
        .mapToInt(e -> reports.indexOf(e.report()))
        .max()
        .orElse(-1);
  }

  private Optional<StepFinding> find(Entry entry) {
    if (analysis == null) {
      return Optional.empty();
    }
    Set<String> places = places(entry);
    return analysis.process().steps().stream()
        .filter(s -> !told.contains(s.step().id()))
        .filter(s -> s.conditions().stream().anyMatch(c -> rests(c, places)))
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
