package parley.app.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.app.findings.Analysis;
import parley.app.material.Evidence;
import parley.app.material.Material;
import parley.app.material.Phrases;
import parley.reading.claim.Claim;
import parley.reading.claim.Condition;
import parley.reading.claim.Leverage;
import parley.reading.claim.Meeting;
import parley.reading.claim.Position;

/**
 * The answers on one screen: who waits for each other, what is to come and who has not agreed to
 * it, what blocks and the least that unblocks, who could move whom, what would hold, where
 * bargaining points, where the parties differ and what to ask first. The latest report comes first.
 */
final class StandingTeller implements Teller {

  private static final int MEETINGS = 2;
  private static final int CONDITIONS = 2;
  private static final int NAMED = 4;
  private static final int LEVERS = 2;
  private static final int ISSUES = 2;
  private static final int POSITIONS = 2;

  private final @Nullable Analysis analysis;

  StandingTeller(@Nullable Analysis analysis) {
    this.analysis = analysis;
  }

  @Override
  public Section tell(Material material) {
    List<Entry> entries = new ArrayList<>();
    if (analysis != null) {
      add(entries, "Deadlock", Deadlocks.entries(material, analysis).stream());
    }
    add(entries, "To come", meetingsToCome(material).limit(MEETINGS).map(m -> entry(material, m)));
    add(entries, "Blocked", blocked(material));
    add(entries, "Who moves whom", moving(material).limit(LEVERS));
    if (analysis != null) {
      List<Entry> settled = BargainingTeller.settled(analysis, material).limit(ISSUES).toList();
      // Talks of issues alone say nothing of acts, which is no news beside where the issues point.
      if (analysis.outcomes().unknown() == null || settled.isEmpty()) {
        add(
            entries,
            "Would hold",
            OutcomeTeller.first(material, analysis, Steps.heldUpIds(material, analysis)));
      }
      add(entries, "Bargaining", settled.stream().map(Entries::bare));
    }
    add(entries, "At odds", atOdds(material));
    if (analysis != null) {
      add(entries, "Ask first", AskingTeller.first(material, analysis));
    }
    return new Section(
        "standing",
        "Where things stand",
        entries,
        "The reports name no meeting to come and nothing that waits.");
  }

  private static void add(List<Entry> entries, String label, Stream<Entry> more) {
    more.forEach(entry ->
        entries.add(
            entry.as(
                "standing-" + (entries.size() + 1),
                label + ": " + entry.words(),
                entry.details())));
  }

  /** What is held up by what somebody asks first; without an analysis what the reports say. */
  private Stream<Entry> blocked(Material material) {
    return analysis != null
        ? counted(Steps.heldUp(material, analysis))
        : latest(material, Condition.class, StandingTeller::isHeldUp)
            .sorted(Comparator.comparingInt(c -> c.type() == Condition.Type.PRECONDITION ? 0 : 1))
            .limit(CONDITIONS)
            .map(c -> Entries.bare(WaitingTeller.entry(material, c)));
  }

  /** The first of what is blocked, and in one line what else is: nothing is left out untold. */
  private static Stream<Entry> counted(List<Entry> held) {
    if (held.size() <= CONDITIONS + 1) {
      return held.stream();
    }
    List<Entry> rest = held.subList(CONDITIONS, held.size());
    String names = rest.stream().limit(NAMED).map(Entry::words).collect(Collectors.joining("; "));
    int more = rest.size() - NAMED;
    Entry besides =
        Entry.computed(
            "blocked-besides",
            rest.size() + " more: " + names + (more > 0 ? "; and " + more + " others" : ""),
            "blockers");
    List<Evidence> places = rest.stream().limit(NAMED).flatMap(Entry::firstPlace).toList();
    return Stream.concat(held.stream().limit(CONDITIONS), Stream.of(besides.resting(places)));
  }

  /** In a draft only who is moved through another, the latest word first. */
  private Stream<Entry> moving(Material material) {
    if (analysis != null && !analysis.drafted()) {
      return MovingTeller.entries(material, analysis).map(Entries::bare);
    }
    Map<String, Entry> told =
        MovingTeller.told(material).stream().collect(Collectors.toMap(Entry::anchor, e -> e));
    return latest(material, Leverage.class, l -> l.through() != null && l.principal() != null)
        .flatMap(l -> Stream.ofNullable(told.get(material.anchor(l))))
        .map(Entries::bare);
  }

  private static Stream<Entry> atOdds(Material material) {
    return PositionTeller.shared(material).reversed().stream()
        .filter(alike -> alike.getFirst().stance() == Position.Stance.DIFFER)
        .limit(POSITIONS)
        .map(alike -> Entries.bare(PositionTeller.entry(material, alike)));
  }

  private Stream<Gathering> meetingsToCome(Material material) {
    LocalDate today = material.asOf();
    return Gathering.of(material, analysis).stream()
        .filter(m -> m.status() != Meeting.Status.HELD)
        .filter(m -> m.date() == null || today == null || !today.isAfter(m.date()))
        .sorted(
            Comparator.<Gathering>comparingInt(m -> m.refused(material).isEmpty() ? 1 : 0)
                .thenComparing(Gathering::date, Comparator.nullsLast(Comparator.naturalOrder())));
  }

  private static Entry entry(Material material, Gathering meeting) {
    List<String> refused = meeting.refused(material);
    Entries entry = Entries.of(material, meeting.first()).mark(true, Phrases.of(meeting.status()));
    meeting.told().forEach(m -> entry.from(m, m.span()));
    return entry.words(
        MeetingTeller.says(material, meeting)
            + (refused.isEmpty() ? "" : "; not confirmed by " + Phrases.list(refused)));
  }

  private static boolean isHeldUp(Condition condition) {
    return (condition.type() == Condition.Type.PRECONDITION
            || condition.type() == Condition.Type.DEPENDENCY)
        && condition.blocked() != null
        && !condition.needs().isEmpty();
  }

  /** The latest report first; within a report, in text order. */
  private static <C extends Claim> Stream<C> latest(
      Material material, Class<C> kind, Predicate<C> wanted) {
    return material.readings().reversed().stream()
        .flatMap(r -> r.claims().stream())
        .filter(kind::isInstance)
        .map(kind::cast)
        .filter(wanted);
  }
}
