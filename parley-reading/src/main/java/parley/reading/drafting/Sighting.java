package parley.reading.drafting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import parley.reading.claim.Meeting;
import parley.reading.drafting.Cast.Member;

/** What tells one meeting from another: its day, its place, who holds it, who comes. */
record Sighting(
    Optional<LocalDate> day, Optional<String> place, Optional<String> body, List<String> who) {

  static Sighting of(Meeting claim, ReportClaims report, Cast cast) {
    return new Sighting(
        Optional.ofNullable(claim.date()),
        Optional.ofNullable(claim.place()),
        cast.party(report, claim.body()).map(Member::key),
        cast.parties(report, claim.participants()).stream().map(Member::key).toList());
  }

  /** Why both are one meeting; empty where they are not. */
  Optional<String> oneWith(Sighting other) {
    if (day.isEmpty() || !day.equals(other.day) || differ(place, other.place)) {
      return Optional.empty();
    }
    if (body.isPresent() && body.equals(other.body)) {
      return Optional.of("the same body meets on the same day");
    }
    if (place.isPresent() && place.equals(other.place)) {
      return Optional.of("the same place and day");
    }
    if (who.stream().anyMatch(other.who::contains)) {
      return Optional.of("the same day and people");
    }
    return who.isEmpty() || other.who.isEmpty()
        ? Optional.of("the same day, and nothing tells them apart")
        : Optional.empty();
  }

  private static boolean differ(Optional<String> a, Optional<String> b) {
    return a.isPresent() && b.isPresent() && !a.equals(b);
  }
}
