package parley.reading.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.reading.drafting.Cast.Member;
import parley.talks.Basis;
import parley.talks.Meeting;
import parley.talks.Status;
import parley.talks.Timeframe;

/** The meetings of all reports, each once, with what the later reports say of it. */
final class MeetingList {

  /** One meeting as known so far. */
  private static final class Entry {
    private Meeting meeting;

    Entry(Meeting meeting) {
      this.meeting = meeting;
    }
  }

  private final Cast cast;
  private final MeetingDays<Entry> days = new MeetingDays<>();
  private final List<Entry> entries = new ArrayList<>();

  MeetingList(Cast cast) {
    this.cast = cast;
  }

  /** Takes in the meetings of one report, not older than those before it. */
  void add(ReportClaims report) {
    for (var claim : report.list(parley.reading.claim.Meeting.class)) {
      Sighting sighting = Sighting.of(claim, report, cast);
      Meeting meeting = meeting(report, claim, sighting);
      Optional<Entry> known = days.find(sighting).map(MeetingDays.Match::made);
      known.ifPresent(entry -> entry.meeting = both(entry.meeting, meeting));
      Entry entry = known.orElseGet(() -> new Entry(meeting));
      if (known.isEmpty()) {
        entries.add(entry);
      }
      days.put(sighting, entry);
    }
  }

  List<Meeting> meetings() {
    return entries.stream().map(e -> e.meeting).distinct().toList();
  }

  private Meeting meeting(
      ReportClaims report, parley.reading.claim.Meeting claim, Sighting sighting) {
    return new Meeting(
        sighting.who(),
        cast.party(report, claim.convener()).map(Member::key).stream().toList(),
        sighting.body().stream().toList(),
        sighting.day().map(Timeframe::of),
        sighting.place(),
        claim.agenda().stream().map(parley.reading.claim.Meeting.AgendaItem::text).toList(),
        cast.keys(report, claim.confirmedBy()),
        cast.keys(report, claim.refusedBy()),
        Ground.of(new Place(report, claim.span()))
            .withStatus(Status.valueOf(claim.status().name())));
  }

  /** What was held stays held; of who comes and who does not the later word stands. */
  private static Meeting both(Meeting earlier, Meeting later) {
    Basis basis = Ground.both(earlier.basis(), later.basis());
    boolean held = earlier.basis().status().filter(s -> s == Status.HELD).isPresent();
    return new Meeting(
        joined(earlier.who(), later.who()),
        joined(earlier.by(), later.by()),
        joined(earlier.body(), later.body()),
        later.on().or(earlier::on),
        earlier.at().or(later::at),
        joined(earlier.about(), later.about()),
        joined(without(earlier.confirmed(), later.refused()), later.confirmed()),
        joined(without(earlier.refused(), later.confirmed()), later.refused()),
        held ? basis.withStatus(Status.HELD) : basis);
  }

  private static List<String> joined(List<String> a, List<String> b) {
    return Stream.concat(a.stream(), b.stream()).distinct().toList();
  }

  private static List<String> without(List<String> a, List<String> b) {
    return a.stream().filter(x -> !b.contains(x)).toList();
  }
}
