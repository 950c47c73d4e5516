package parley.app.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import parley.talks.Leverage;
import parley.talks.Party;
import parley.talks.Status;
import parley.talks.Talks;
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

  /** The section of one analysis. */
  private static final class Told {

    private final Analysis analysis;
    private final @Nullable Comparison comparison;
    private final Talks talks;
    private final Words words;
    private final Grounds grounds;
    private final Wishes wishes;

    Told(Material material, Analysis analysis, @Nullable Comparison comparison) {
      this.analysis = analysis;
      this.comparison = comparison;
      this.talks = analysis.talks();
      this.words = new Words(talks);
      this.grounds = new Grounds(material, talks);
      this.wishes = new Wishes(talks, words, grounds);
    }

    List<Entry> entries() {
      Weights weights = Weights.of(talks);
      return talks.parties().stream()
          .filter(party -> !party.isUnknown())
          .sorted(Comparator.comparingInt((Party p) -> weights.ofParty(p.id())).reversed())
          .map(this::entry)
          .filter(entry -> !entry.details().isEmpty())
          .limit(MOST_PARTIES)
          .toList();
    }

    private Entry entry(Party party) {
      String id = party.id();
      List<Detail> details = new ArrayList<>(wishes.of(id));
      Stream.of(
              detail("asks first", conditions(id, finding -> !finding.isMet())),
              detail("asked first, and met", conditions(id, ConditionFinding::isMet)),
              new Requests(talks, grounds).of(id),
              detail("stands", stances(id)),
              detail("is bound to", commitments(id)),
              detail("can be moved by", movers(id)))
          .flatMap(Optional::stream)
          .forEach(details::add);
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

    private Optional<Detail> detail(String label, List<Said> told) {
      return told.isEmpty() ? Optional.empty() : Optional.of(Said.together(label, told, grounds));
    }

    private List<Said> conditions(String party, Predicate<ConditionFinding> wanted) {
      return analysis.process().steps().stream()
          .flatMap(step -> step.conditions().stream())
          .filter(finding -> finding.condition().by().contains(party))
          .filter(finding -> !finding.condition().waived())
          .filter(wanted)
          .map(finding -> condition(finding.condition()))
          .toList();
    }

    private Said condition(Condition condition) {
      return new Said(
          grounds.quoted(
              condition.basis(),
              words.of(condition.needs()) + " before " + words.of(condition.before())),
          condition);
    }

    /** Where it stands on issues, but for what the same words say it wants. */
    private List<Said> stances(String party) {
      List<Evidence> wanted = grounds.ofWants(List.of(party));
      return talks.issues().stream()
          .flatMap(issue ->
              issue.positions().stream()
                  .filter(p -> p.party().equals(party))
                  .filter(p ->
                      grounds.of(Stream.of(p)).stream()
                          .noneMatch(e -> wanted.stream().anyMatch(w -> w.overlaps(e))))
                  .map(p -> new Said(stance(issue, p), p)))
          .toList();
    }

    private static String stance(Issue issue, Issue.Position position) {
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

    private List<Said> commitments(String party) {
      return talks.commitments().stream()
          .filter(c -> c.by().equals(party))
          .map(c -> new Said(bound(c.to(), c.basis()), c))
          .toList();
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
