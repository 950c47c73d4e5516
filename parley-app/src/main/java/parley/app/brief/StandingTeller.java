package parley.app.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.app.findings.Analysis;
import parley.app.material.Material;
import parley.app.material.Phrases;
import parley.reading.claim.Claim;
import parley.reading.claim.Condition;
import parley.reading.claim.Leverage;
import parley.reading.claim.Meeting;
import parley.reading.claim.Position;

/**
 * Where things stand, in a few sentences: what is to come and who has not agreed to it, what it
 * waits for, who could move whom, where they differ. The latest report comes first.
 */
final class StandingTeller implements Teller {

  private static final int MEETINGS = 2;
  private static final int CONDITIONS = 3;
  private static final int LEVERS = 2;
  private static final int POSITIONS = 3;

  private final @Nullable Analysis analysis;

  StandingTeller(@Nullable Analysis analysis) {
    this.analysis = analysis;
  }

  @Override
  public Section tell(Material material) {
    List<Entry> entries = new ArrayList<>();
    meetingsToCome(material).limit(MEETINGS).map(m -> entry(material, m)).forEach(entries::add);
    Steps steps = new Steps(analysis);
    latest(material, Condition.class, StandingTeller::isHeldUp)
        .sorted(Comparator.comparingInt(c -> c.type() == Condition.Type.PRECONDITION ? 0 : 1))
        .limit(CONDITIONS)
        .map(c -> withoutActors(steps.with(WaitingTeller.entry(material, c))))
        .forEach(entries::add);
    latest(material, Leverage.class, l -> l.through() != null && l.principal() != null)
        .limit(LEVERS)
        .map(l -> Entries.bare(MovingTeller.entry(material, l)))
        .forEach(entries::add);
    PositionTeller.shared(material).reversed().stream()
        .filter(alike -> alike.getFirst().stance() == Position.Stance.DIFFER || alike.size() > 1)
        .sorted(Comparator.comparing(alike -> alike.getFirst().stance(), Comparator.reverseOrder()))
        .limit(POSITIONS)
        .map(alike -> Entries.bare(PositionTeller.entry(material, alike)))
        .forEach(entries::add);
    List<Entry> numbered = new ArrayList<>();
    for (Entry entry : entries) {
      numbered.add(
          new Entry(
              "standing-" + (numbered.size() + 1),
              Phrases.capital(entry.words()),
              entry.details(),
              entry.evidence(),
              entry.confidence(),
              entry.rule(),
              entry.marks()));
    }
    return new Section(
        "standing",
        "Where things stand",
        numbered,
        "The reports name no meeting to come and nothing that waits.");
  }

  private static Stream<Meeting> meetingsToCome(Material material) {
    LocalDate today = material.asOf();
    return material.all(Meeting.class).stream()
        .filter(m -> m.status() != Meeting.Status.HELD)
        .filter(m -> m.date() == null || today == null || !m.date().isBefore(today))
        .sorted(
            Comparator.<Meeting>comparingInt(m -> m.refusedBy().isEmpty() ? 1 : 0)
                .thenComparing(Meeting::date, Comparator.nullsLast(Comparator.naturalOrder())));
  }

  private static Entry entry(Material material, Meeting meeting) {
    String refused = material.names(meeting, meeting.refusedBy());
    return Entries.of(material, meeting)
        .from(meeting.span())
        .mark(true, Phrases.of(meeting.status()))
        .words(
            MeetingTeller.says(material, meeting)
                + (refused.isEmpty() ? "" : "; not confirmed by " + refused));
  }

  /** Who has to act stands in the least that opens it already. */
  private static Entry withoutActors(Entry entry) {
    return new Entry(
        entry.anchor(),
        entry.words(),
        entry.details().stream().filter(d -> !d.label().equals("to act")).toList(),
        entry.evidence(),
        entry.confidence(),
        entry.rule(),
        entry.marks());
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
