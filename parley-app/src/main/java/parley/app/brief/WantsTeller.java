package parley.app.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import parley.app.brief.Entry.Detail;
import parley.app.findings.Analysis;
import parley.app.findings.ChangesFindings;
import parley.app.findings.Comparison;
import parley.app.material.Evidence;
import parley.app.material.Material;
import parley.app.material.Phrases;
import parley.changes.Change;
import parley.changes.Change.Kind;
import parley.gaps.Weights;
import parley.process.ProcessFindings.ConditionFinding;
import parley.process.StepStatus;
import parley.talks.Basis;
import parley.talks.Condition;
import parley.talks.Issue;
import parley.talks.Item;
import parley.talks.Leverage;
import parley.talks.Party;
import parley.talks.Status;
import parley.talks.Talks;
import parley.talks.Wants;
import parley.talks.Wants.Want;
import parley.talks.Words;

/**
 * Who wants what: of each main party what it wants, what it asks first, what is asked of it, what
 * it is bound to, what waits for it, who can move it and what of this is new. Computed from the
 * Talks, in the words of the reports where these are there.
 */
final class WantsTeller implements Teller {

  private static final int MOST_PARTIES = 8;

  private final @Nullable Analysis analysis;
  private final @Nullable Comparison comparison;

  WantsTeller(@Nullable Analysis analysis, @Nullable Comparison comparison) {
    this.analysis = analysis;
    this.comparison = comparison;
  }

  @Override
  public Section tell(Material material) {
    return new Section(
        "wants",
        "Who wants what",
        analysis == null ? List.of() : new Told(material, analysis, comparison).entries(),
        "The reports say of nobody what it wants.");
  }

  /** Words and what they rest on. */
  private record Said(String says, Item item) {}

  /** The section of one analysis. */
  private static final class Told {

    private final Material material;
    private final Analysis analysis;
    private final @Nullable Comparison comparison;
    private final Talks talks;
    private final Words words;
    private final Grounds grounds;

    Told(Material material, Analysis analysis, @Nullable Comparison comparison) {
      this.material = material;
      this.analysis = analysis;
      this.comparison = comparison;
      this.talks = analysis.talks();
      this.words = new Words(talks);
      this.grounds = new Grounds(material, talks);
    }

    List<Entry> entries() {
      Weights weights = Weights.of(talks);
      return talks.parties().stream()
          .filter(party -> !party.isUnknown())
          .filter(party -> weights.isMain(party.id()))
          .sorted(Comparator.comparingInt((Party p) -> weights.ofParty(p.id())).reversed())
          .map(this::entry)
          .filter(entry -> !entry.details().isEmpty())
          .limit(MOST_PARTIES)
          .toList();
    }

    private Entry entry(Party party) {
      String id = party.id();
      List<Detail> details = new ArrayList<>();
      details.addAll(wants(id));
      add(details, "asks first", conditions(id, finding -> !finding.isMet()), this::condition);
      add(
          details,
          "asked first, and met",
          conditions(id, ConditionFinding::isMet),
          this::condition);
      new Requests(talks, grounds).of(id).ifPresent(details::add);
      add(details, "stands", stands(id), Said::says);
      add(
          details,
          "is bound to",
          talks.commitments().stream()
              .filter(c -> c.by().equals(id))
              .map(c -> new Said(bound(c.to(), c.basis()), c))
              .toList(),
          Said::says);
      add(details, "can be moved by", movers(id), Said::says);
      String waiting =
          Phrases.list(
              analysis.process().steps().stream()
                  .filter(found -> found.status() == StepStatus.BLOCKED)
                  .filter(found -> found.veto().contains(id))
                  .map(found -> step(found.step().words().orElse(found.step().id())))
                  .toList());
      if (!waiting.isEmpty()) {
        details.add(new Detail("needed for", waiting));
      }
      changes(id).ifPresent(details::add);
      return new Entry("wants-" + id, party.name(), details, List.of(), null, "talks", List.of());
    }

    private <T> void add(
        List<Detail> details, String label, List<T> told, Function<T, String> says) {
      if (!told.isEmpty()) {
        details.add(
            new Detail(
                label,
                told.stream().map(says).distinct().collect(Collectors.joining("; ")),
                grounds.of(told.stream().map(Told::item))));
      }
    }

    private static Item item(Object told) {
      return switch (told) {
        case Said(var says, var item) -> item;
        case ConditionFinding finding -> finding.condition();
        default -> throw new IllegalArgumentException(told.toString());
      };
    }

    /** The wants in their order; what only mirrors a condition is told with the conditions. */
    private List<Detail> wants(String party) {
      List<List<Want>> tiers =
          talks.wants().stream()
              .filter(wants -> wants.party().equals(party))
              .map(Wants::tiers)
              .flatMap(List::stream)
              .map(tier -> tier.stream().filter(want -> !mirrors(party, want)).toList())
              .filter(tier -> !tier.isEmpty())
              .toList();
      if (tiers.isEmpty()) {
        return List.of();
      }
      boolean ordered = tiers.size() > 1;
      return IntStream.range(0, tiers.size())
          .mapToObj(place ->
              new Detail(
                  !ordered ? "wants" : place == 0 ? "wants first" : "then",
                  tiers.get(place).stream()
                      .map(this::want)
                      .distinct()
                      .collect(Collectors.joining("; ")),
                  grounds.of(tiers.get(place).stream())))
          .toList();
    }

    /** What is wanted, and the words that say so where they are others. */
    private String want(Want want) {
      String model = words.of(want.formula());
      String quote = said(want.basis(), "");
      if (model.contains("…") && !quote.isEmpty()) {
        return model.replaceFirst("(^.*?: )?.*", "$1") + quote;
      }
      String core = model.replaceFirst("^.*: ", "").replaceAll("[“”\\[\\]]", "");
      return quote.isEmpty()
              || quote.toLowerCase(Locale.ROOT).contains(core.toLowerCase(Locale.ROOT))
          ? model
          : model + " (" + quote + ")";
    }

    private boolean mirrors(String party, Want want) {
      return talks.conditions().stream()
          .filter(condition -> condition.by().contains(party))
          .anyMatch(condition ->
              !want.basis().evidence().isEmpty()
                  && want.basis().evidence().equals(condition.basis().evidence()));
    }

    private List<ConditionFinding> conditions(String party, Predicate<ConditionFinding> wanted) {
      return analysis.process().steps().stream()
          .flatMap(step -> step.conditions().stream())
          .filter(finding -> finding.condition().by().contains(party))
          .filter(finding -> !finding.condition().waived())
          .filter(wanted)
          .toList();
    }

    private String condition(ConditionFinding finding) {
      Condition condition = finding.condition();
      return said(
          condition.basis(),
          words.of(condition.needs()) + " before " + words.of(condition.before()));
    }

    /** Where it stands on issues, but for what the same words say it wants. */
    private List<Said> stands(String party) {
      List<Evidence> wanted = grounds.ofWants(List.of(party));
      return talks.issues().stream()
          .flatMap(issue ->
              issue.positions().stream()
                  .filter(p -> p.party().equals(party))
                  .filter(p ->
                      material.find(p.basis()).stream()
                          .noneMatch(e -> wanted.stream().anyMatch(w -> w.overlaps(e))))
                  .map(p -> new Said(stand(issue, p), p)))
          .toList();
    }

    private String stand(Issue issue, Issue.Position position) {
      String about = issue.words().orElse(issue.id());
      return position
          .stance()
          .map(stance ->
              switch (stance) {
                case FOR -> "for " + about;
                case AGAINST -> "against " + about;
                case CONDITIONAL -> "for " + about + " under conditions";
                case DIFFER -> "differs on " + about;
              })
          .or(() -> position.words().map(Phrases::quote))
          .orElse("on " + about);
    }

    private String bound(String to, Basis basis) {
      return Phrases.quote(talks.findStep(to).flatMap(s -> s.words()).orElse(to))
          + basis.status().map(Status::word).map(status -> " (" + status + ")").orElse("");
    }

    private List<Said> movers(String party) {
      return talks.leverage().stream()
          .filter(link -> link.over().equals(party))
          .map(link -> new Said(mover(link), link))
          .toList();
    }

    private String mover(Leverage link) {
      return words.parties(List.of(link.from()))
          + (link.through().isEmpty() ? "" : " through " + words.parties(link.through()));
    }

    /** The words of the reports; what the model makes of them where these are not here. */
    private String said(Basis basis, String model) {
      List<String> quotes =
          basis.assumption().isPresent()
              ? List.of()
              : material.find(basis).stream()
                  .map(Evidence::quote)
                  .map(Phrases::oneLine)
                  .distinct()
                  .toList();
      return quotes.isEmpty() ? model : Phrases.quote(quotes.getFirst());
    }

    private static String step(String words) {
      return "“" + words + "”";
    }

    private Optional<Detail> changes(String party) {
      if (comparison == null || comparison.since() == null) {
        return Optional.empty();
      }
      Map<Kind, Long> kinds =
          comparison.changes().stream()
              .filter(change -> change.party().filter(party::equals).isPresent())
              .collect(Collectors.groupingBy(Change::kind, TreeMap::new, Collectors.counting()));
      return Optional.of(
          new Detail(
              "changed since " + Phrases.day(comparison.since()),
              kinds.isEmpty()
                  ? "nothing"
                  : kinds.entrySet().stream()
                      .map(e ->
                          ChangesFindings.kind(e.getKey())
                              + (e.getValue() > 1 ? " (" + e.getValue() + ")" : ""))
                      .collect(Collectors.joining("; "))));
    }
  }
}
