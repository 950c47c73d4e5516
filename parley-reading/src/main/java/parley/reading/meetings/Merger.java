package parley.reading.meetings;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import parley.reading.claim.Meeting;
import parley.reading.claim.Meeting.Status;

/**
 * Puts together what several sentences say of one meeting. Two sightings are the same meeting where
 * their days, bodies or participants agree and nothing they say differs.
 */
final class Merger {

  private static final int ENOUGH = 3;

  private final List<Sighting> merged = new ArrayList<>();
  private final Sides sides;

  Merger(Sides sides) {
    this.sides = sides;
  }

  /** Adds a sighting to the meeting it fits best, or as a new one. */
  void add(Sighting told) {
    if (told.rule().equals(Echoes.RULE)) {
      addLike(told);
      return;
    }
    boolean nobody = told.participants().isEmpty() && told.body() == null;
    Sighting sighting =
        nobody && told.manner().another()
            ? asBefore(told)
            : visits(told) ? told : betweenSides(told);
    int best = -1;
    int bestScore = 0;
    for (int i = merged.size() - 1; i >= 0; i--) {
      int score = score(merged.get(i), sighting);
      if (score > bestScore) {
        best = i;
        bestScore = score;
      }
    }
    boolean known =
        sighting.manner().definite() && sighting.participants().isEmpty() && bestScore > 0;
    if (best >= 0 && (bestScore >= ENOUGH || known)) {
      merged.set(best, union(merged.get(best), sighting));
    } else if (sighting.telling()) {
      merged.add(nobody && told.manner().going() ? asBefore(sighting) : sighting);
    }
  }

  /**
   * A meeting that is told only as one more is of those who were in the one told shortly before.
   * Where that one was to be and is not told to have been, it is the same on another day: <em>was
   * to meet on Monday, will now do so on Friday</em>.
   */
  private void addLike(Sighting told) {
    if (merged.isEmpty() || told.sentence() - merged.getLast().sentence() > 1) {
      return;
    }
    Sighting last = merged.getLast();
    Sighting like = told.participants().isEmpty() ? told.with(last.participants()) : told;
    boolean moved =
        last.sentence() == told.sentence()
            && last.status() == Status.PLANNED
            && told.status() == Status.PLANNED;
    if (moved) {
      merged.removeLast();
      like = like.with(both(last.participants(), told.participants()));
    }
    merged.add(like);
  }

  /** <em>A second session</em>, <em>talks resume on Friday</em>: those of the one told last. */
  private Sighting asBefore(Sighting told) {
    int enough = told.manner().another() ? 1 : 2;
    for (int i = merged.size() - 1; i >= 0; i--) {
      if (merged.get(i).participants().size() >= enough) {
        return told.with(merged.get(i).participants());
      }
    }
    return sides.two().isEmpty() ? told : told.with(sides.two());
  }

  /** <em>The foreign ministers will meet</em>, <em>talks with Velia go on</em>: the two sides'. */
  private Sighting betweenSides(Sighting told) {
    return told.body() == null ? told.with(sides.completed(told.participants())) : told;
  }

  private static boolean visits(Sighting told) {
    return Set.of("visit", "summons").contains(told.rule());
  }

  /** Changes the meeting spoken of last, if there is one not long ago. */
  void amendLast(int sentence, UnaryOperator<Sighting> change) {
    for (int i = merged.size() - 1; i >= 0; i--) {
      Sighting last = merged.get(i);
      if (last.status() != Status.HELD && sentence - last.sentence() <= 2) {
        merged.set(i, change.apply(last));
        return;
      }
    }
  }

  /** Changes the meeting spoken of last in which one of these takes part. */
  void amendOf(Set<String> actors, int sentence, UnaryOperator<Sighting> change) {
    for (int i = merged.size() - 1; i >= 0; i--) {
      Sighting last = merged.get(i);
      if (sentence - last.sentence() <= 2
          && last.participants().stream().anyMatch(actors::contains)) {
        merged.set(i, change.apply(last));
        return;
      }
    }
  }

  List<Sighting> meetings() {
    return List.copyOf(merged);
  }

  /** How much two sightings have in common; 0 where they cannot be one meeting. */
  private static int score(Sighting a, Sighting b) {
    boolean sameDay = a.date() != null && a.date().equals(b.date());
    boolean otherDay = a.date() != null && b.date() != null && !sameDay;
    boolean otherBody = a.body() != null && b.body() != null && !a.body().equals(b.body());
    boolean otherPlace = a.place() != null && b.place() != null && !a.place().equals(b.place());
    if (otherDay || otherBody || otherPlace || heldAndNot(a, b)) {
      return 0;
    }
    long shared = a.participants().stream().filter(b.participants()::contains).count();
    if (a.participants().size() > 1 && b.participants().size() > 1 && shared < 2) {
      return 0;
    }
    boolean others = !a.participants().isEmpty() && !b.participants().isEmpty() && shared == 0;
    if (others && !b.manner().definite()) {
      return 0; // two meetings of one day
    }
    int score = sameDay ? 3 : 0;
    score += a.body() != null && a.body().equals(b.body()) ? 2 : 0;
    score += a.place() != null && a.place().equals(b.place()) ? 1 : 0;
    score += shared > 1 ? 3 : (int) shared;
    boolean recent = b.sentence() - a.sentence() <= 3;
    return score + (b.manner().definite() && recent ? 1 : 0);
  }

  /** <em>met in Lund. Osk has not said whether it will attend the next round there</em>: two. */
  private static boolean heldAndNot(Sighting a, Sighting b) {
    if (a.status() == Status.HELD && b.manner().supposed()) {
      return true;
    }
    return a.status() != null
        && b.status() != null
        && (a.status() == Status.HELD) != (b.status() == Status.HELD);
  }

  private static Sighting union(Sighting a, Sighting b) {
    List<Meeting.AgendaItem> agenda = new ArrayList<>(a.agenda());
    for (Meeting.AgendaItem item : b.agenda()) {
      if (agenda.stream().noneMatch(i -> i.text().equals(item.text()))) {
        agenda.add(item);
      }
    }
    return new Sighting(
        b.sentence(),
        a.span(),
        a.manner(),
        both(a.participants(), b.participants()),
        first(a.convener(), b.convener()),
        first(a.body(), b.body()),
        agenda,
        a.date() == null ? b.date() : a.date(),
        first(a.place(), b.place()),
        later(a.status(), b.status()),
        both(a.confirmedBy(), b.confirmedBy()),
        both(a.refusedBy(), b.refusedBy()),
        a.rule());
  }

  private static Set<String> both(Set<String> a, Set<String> b) {
    Set<String> both = new LinkedHashSet<>(a);
    both.addAll(b);
    return both;
  }

  private static @Nullable String first(@Nullable String a, @Nullable String b) {
    return a == null ? b : a;
  }

  /** A proposal stays one until somebody says it is settled; what is settled is so when wanted. */
  private static @Nullable Status later(@Nullable Status a, @Nullable Status b) {
    Set<Status> ahead = EnumSet.of(Status.PROPOSED, Status.PLANNED);
    boolean still = a != null && b != null && ahead.contains(a) && ahead.contains(b);
    return b == null || still ? a : b;
  }
}
