package parley.reading.drafting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.reading.claim.Meeting;
import parley.talks.formula.Formula;

/** The meetings of all reports by day, so that two reports of one meeting make one step. */
final class MeetingDays {

  private record Known(Sighting sighting, Formula.Atom atom) {}

  private final Map<Object, List<Known>> byDay = new HashMap<>();

  void put(Sighting sighting, Formula.Atom atom) {
    sighting
        .day()
        .ifPresent(day ->
            byDay.computeIfAbsent(day, d -> new ArrayList<>()).add(new Known(sighting, atom)));
  }

  /** The step of the meeting this is. */
  Optional<Formula.Atom> find(Sighting sighting) {
    return known(sighting).map(Known::atom);
  }

  /** Why it is that meeting. */
  String why(Sighting sighting) {
    return known(sighting).flatMap(k -> sighting.oneWith(k.sighting())).orElse("");
  }

  private Optional<Known> known(Sighting sighting) {
    return sighting
        .day()
        .flatMap(day ->
            byDay.getOrDefault(day, List.of()).stream()
                .filter(k -> sighting.oneWith(k.sighting()).isPresent())
                .findFirst());
  }

  /** The steps of meetings that a report says were held. */
  List<Formula.Atom> held(List<ReportClaims> reports, Cast cast) {
    List<Formula.Atom> held = new ArrayList<>();
    for (ReportClaims report : reports) {
      for (Meeting meeting : report.list(Meeting.class)) {
        if (meeting.status() == Meeting.Status.HELD) {
          find(Sighting.of(meeting, report, cast)).ifPresent(held::add);
        }
      }
    }
    return held;
  }
}
