package parley.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.changes.Change.Kind;
import parley.talks.Meeting;
import parley.talks.Status;
import parley.talks.Talks;
import parley.talks.Timeframe;
import parley.talks.Words;

/**
 * Meetings held, confirmed, refused, moved, new or gone. A meeting is the same on the same day
 * where neither place nor body differs; one that is gone and one that is new on another day, at the
 * same place or with the same body and the same people, is one that was moved.
 */
final class MeetingChanges {

  private final Talks old;
  private final Talks newer;
  private final List<Change> changes = new ArrayList<>();

  private MeetingChanges(Talks old, Talks newer) {
    this.old = old;
    this.newer = newer;
  }

  static List<Change> between(Talks old, Talks newer) {
    var comparison = new MeetingChanges(old, newer);
    comparison.compare();
    return comparison.changes;
  }

  private void compare() {
    var gone = new ArrayList<List<Meeting>>();
    for (var was : sightings(old.meetings())) {
      if (newer.meetings().stream().noneMatch(now -> isAmong(was, now))) {
        gone.add(was);
      }
    }
    for (var now : sightings(newer.meetings())) {
      var was = old.meetings().stream().filter(m -> isAmong(now, m)).toList();
      if (was.isEmpty()) {
        var moved = gone.stream().filter(g -> isElsewhen(g.getLast(), now.getFirst())).findFirst();
        moved.ifPresent(gone::remove);
        add(
            moved.isPresent() ? Kind.MEETING_MOVED : Kind.MEETING_NEW,
            Optional.empty(),
            moved.map(List::getLast),
            now.getFirst());
      } else {
        turned(was, now);
      }
    }
    gone.forEach(
        was -> add(Kind.MEETING_GONE, Optional.empty(), Optional.of(was.getLast()), was.getLast()));
  }

  /** Takes together what is said of the same meeting. */
  private static List<List<Meeting>> sightings(List<Meeting> meetings) {
    var all = new ArrayList<List<Meeting>>();
    for (var meeting : meetings) {
      var known = all.stream().filter(some -> isAmong(some, meeting)).findFirst();
      if (known.isPresent()) {
        known.get().add(meeting);
      } else {
        all.add(new ArrayList<>(List.of(meeting)));
      }
    }
    return all;
  }

  private static boolean isAmong(List<Meeting> some, Meeting one) {
    return some.stream().anyMatch(m -> isSame(m, one));
  }

  /** What became of a meeting that was known of: held, turned down, who comes and who does not. */
  private void turned(List<Meeting> was, List<Meeting> sightings) {
    var before = Optional.of(was.getLast());
    for (var now : sightings) {
      if (is(now, Status.HELD) && was.stream().noneMatch(m -> is(m, Status.HELD))) {
        add(Kind.MEETING_HELD, Optional.empty(), before, now);
      }
      now.confirmed().stream()
          .filter(p -> was.stream().noneMatch(m -> m.confirmed().contains(p)))
          .forEach(p -> add(Kind.MEETING_CONFIRMED, Optional.of(p), before, now));
      now.refused().stream()
          .filter(p -> was.stream().noneMatch(m -> m.refused().contains(p)))
          .forEach(p -> add(Kind.MEETING_REFUSED, Optional.of(p), before, now));
      if (is(now, Status.REFUSED)
          && now.refused().isEmpty()
          && was.stream().noneMatch(m -> is(m, Status.REFUSED))) {
        add(Kind.MEETING_REFUSED, Optional.empty(), before, now);
      }
    }
  }

  private static boolean is(Meeting meeting, Status status) {
    return status(meeting).equals(Optional.of(status));
  }

  private static Optional<Status> status(Meeting meeting) {
    return meeting.basis().status();
  }

  private static boolean isSame(Meeting a, Meeting b) {
    return a.on().equals(b.on())
        && !differ(a.at(), b.at())
        && !differ(a.body(), b.body())
        && (a.on().isPresent() || Grounds.shared(a, b));
  }

  private static boolean isElsewhen(Meeting a, Meeting b) {
    return a.on().isPresent()
        && b.on().isPresent()
        && !a.on().equals(b.on())
        && !differ(a.body(), b.body())
        && a.who().stream().allMatch(b.who()::contains)
        && ((a.at().isPresent() && a.at().equals(b.at()))
            || (!a.body().isEmpty() && a.body().equals(b.body()))
            || (a.who().size() > 1 && !differ(a.at(), b.at())));
  }

  private static boolean differ(Optional<String> a, Optional<String> b) {
    return a.isPresent() && b.isPresent() && !a.equals(b);
  }

  private static boolean differ(List<String> a, List<String> b) {
    return !a.isEmpty() && !b.isEmpty() && !a.equals(b);
  }

  private void add(Kind kind, Optional<String> party, Optional<Meeting> was, Meeting now) {
    boolean gone = kind == Kind.MEETING_GONE;
    var talks = gone ? old : newer;
    var words =
        party.map(p -> talks.nameOf(p) + ": ").orElse("")
            + words(talks, now)
            + (kind == Kind.MEETING_MOVED
                ? was.flatMap(Meeting::on).map(day -> " (was " + day.words() + ")").orElse("")
                : "");
    changes.add(
        new Change(
            kind,
            party,
            now.on().map(Timeframe::toString).orElse(""),
            words,
            was.map(m -> m),
            gone ? Optional.empty() : Optional.of(now)));
  }

  /** What meets, where and when: {@code Osk and Velia in Lund on 18 March 2031}. */
  private static String words(Talks talks, Meeting meeting) {
    var who = new Words(talks).parties(meeting.body().isEmpty() ? meeting.who() : meeting.body());
    return (who.isEmpty() ? "meeting" : who)
        + meeting.at().map(place -> " in " + place).orElse("")
        + meeting.on().map(day -> " on " + day.words()).orElse(", day not known");
  }
}
