package parley.app.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.app.material.Material;
import parley.app.material.Phrases;
import parley.reading.claim.Dated;
import parley.reading.claim.Meeting;

/** Meetings, held and to come, in the order of their days; then the days the reports name. */
final class MeetingTeller implements Teller {

  @Override
  public Section tell(Material material) {
    List<Entry> entries = new ArrayList<>();
    material.all(Meeting.class).stream()
        .sorted(
            Comparator.comparing(Meeting::date, Comparator.nullsLast(Comparator.naturalOrder())))
        .forEach(m -> entries.add(entry(material, m)));
    Map<String, Dated> days = new LinkedHashMap<>();
    material.all(Dated.class).stream()
        .sorted(Comparator.comparing(Dated::value))
        .forEach(d -> days.putIfAbsent(d.report() + d.value(), d));
    for (Dated dated : days.values()) {
      entries.add(
          Entries.of(material, dated)
              .from(dated.span())
              .words(dated.value() + ": " + material.quote(dated, dated.span())));
    }
    return new Section(
        "meetings", "Meetings and dates", entries, "The reports name no meeting and no day.");
  }

  private static Entry entry(Material material, Meeting meeting) {
    return Entries.of(material, meeting)
        .detail("with", material.names(meeting, meeting.participants()))
        .detail("called by", name(material, meeting, meeting.convener()))
        .detail(
            "agenda",
            Phrases.list(meeting.agenda().stream().map(a -> Phrases.oneLine(a.text())).toList()))
        .detail("confirmed by", material.names(meeting, meeting.confirmedBy()))
        .detail("not confirmed by", material.names(meeting, meeting.refusedBy()))
        .mark(true, Phrases.of(meeting.status()))
        .from(meeting.span())
        .words(says(material, meeting));
  }

  /** What meets, when and where. */
  static String says(Material material, Meeting meeting) {
    String body = name(material, meeting, meeting.body());
    String when = meeting.date() == null ? "day not known" : Phrases.day(meeting.date());
    return when
        + (meeting.place() == null ? "" : ", " + Phrases.oneLine(meeting.place()))
        + ": "
        + (body == null ? "" : Phrases.capital(body) + ", ")
        + material.quote(meeting, meeting.span());
  }

  private static @Nullable String name(Material material, Meeting meeting, @Nullable String actor) {
    return actor == null ? null : material.name(meeting, actor);
  }
}
