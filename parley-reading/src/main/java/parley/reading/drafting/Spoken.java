package parley.reading.drafting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.talks.formula.Formula;

/** Which stretches of the reports speak of what as still to come, and on which day they last do. */
final class Spoken {

  private final Map<Formula.Atom, LocalDate> last = new HashMap<>();
  private final Map<String, List<Pinned>> pinned = new HashMap<>();

  /** Notes that something was made of a stretch, which speaks of it. */
  Formula.Atom pin(Formula.Atom atom, Place place) {
    pinned
        .computeIfAbsent(place.report().id(), r -> new ArrayList<>())
        .add(new Pinned(place, atom));
    of(atom, place);
    return atom;
  }

  /** Notes that a report speaks of something as still to come. */
  void of(Formula.Atom atom, Place place) {
    last.merge(atom, place.report().day(), (a, b) -> a.isAfter(b) ? a : b);
  }

  /** Whether a report is later than all that speak of it as still to come. */
  boolean isLater(ReportClaims report, Formula.Atom atom) {
    return report.day().isAfter(last.getOrDefault(atom, LocalDate.MIN));
  }

  /** What was made of which stretches of a report. */
  List<Pinned> in(ReportClaims report) {
    return pinned.getOrDefault(report.id(), List.of());
  }

  /** Whether words that a stretch shares speak of it. */
  boolean isAt(Formula.Atom atom, Place place) {
    return in(place.report()).stream()
        .anyMatch(p -> p.place().span().overlaps(place.span()) && p.atom().equals(atom));
  }
}
