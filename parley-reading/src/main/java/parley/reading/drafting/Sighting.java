package parley.reading.drafting;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import parley.reading.claim.Meeting;
import parley.reading.drafting.Cast.Member;

/**
 * What tells one meeting from another: its day, its place, who holds it, who comes.
 *
 * @param moved from and to which day, where it was moved
 * @param told the day of the report
 * @param words the report's words for it, which may name the place
 */
record Sighting(
    Optional<LocalDate> day,
    Optional<Moved> moved,
    Optional<String> place,
    Optional<String> body,
    List<String> who,
    LocalDate told,
    String words) {

  static Sighting of(Meeting claim, ReportClaims report, Cast cast) {
    Optional<Moved> moved = Moved.find(report, claim);
    return new Sighting(
        moved.map(Moved::to).or(() -> Optional.ofNullable(claim.date())),
        moved,
        Optional.ofNullable(claim.place()),
        cast.party(report, claim.body()).map(Member::key),
        cast.keys(report, claim.participants()),
        report.day(),
        report.words(claim.span()));
  }

  /** Why both are one meeting, this the later sighting; empty where they are not. */
  Optional<String> oneWith(Sighting other) {
    if (differ(place, other.place) || differ(body, other.body)) {
      return Optional.empty();
    }
    if (moved.isPresent() && moved.get().from().equals(other.day) && !apart(other)) {
      return Optional.of("it was moved to " + moved.get().to());
    }
    if (day.isEmpty()) {
      return toCome(other) && at(other)
          ? Optional.of("the next meeting to come at that place")
          : Optional.empty();
    }
    if (!day.equals(other.day)) {
      return Optional.empty();
    }
    if (body.isPresent() && body.equals(other.body)) {
      return Optional.of("the same body meets on the same day");
    }
    if (at(other)) {
      return Optional.of("the same place and day");
    }
    if (who.stream().anyMatch(other.who::contains)) {
      return Optional.of("the same day and people");
    }
    return apart(other)
        ? Optional.empty()
        : Optional.of("the same day, and nothing tells them apart");
  }

  /**
   * Whether this may be another day's meeting, moved: still to come then, and nothing against it.
   */
  boolean mayBeMoved(Sighting other) {
    return moved.isPresent()
        && toCome(other)
        && !differ(place, other.place)
        && !differ(body, other.body)
        && !apart(other);
  }

  /** Whether both say who comes, and nobody comes to both. */
  private boolean apart(Sighting other) {
    return !who.isEmpty() && !other.who.isEmpty() && who.stream().noneMatch(other.who::contains);
  }

  /** Whether the other is still to come when this is told. */
  private boolean toCome(Sighting other) {
    return other.day.filter(d -> !d.isBefore(told)).isPresent();
  }

  /** Whether both are at one place, which one of them may only name in its words. */
  private boolean at(Sighting other) {
    return place.isPresent()
        ? place.equals(other.place) || (other.place.isEmpty() && other.names(place.get()))
        : other.place.filter(this::names).isPresent();
  }

  private boolean names(String somewhere) {
    return words.toLowerCase(Locale.ROOT).contains(" " + somewhere.toLowerCase(Locale.ROOT));
  }

  private static boolean differ(Optional<String> a, Optional<String> b) {
    return a.isPresent() && b.isPresent() && !a.equals(b);
  }
}
