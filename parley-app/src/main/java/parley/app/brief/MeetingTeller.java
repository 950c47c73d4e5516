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

  /** So many words for one day are shown. */
  private static final int WORDS = 4;

  @Override
  public Section tell(Material material) {
    List<Entry> entries = new ArrayList<>();
    material.all(Meeting.class).stream()
        .sorted(
            Comparator.comparing(Meeting::date, Comparator.nullsLast(Comparator.naturalOrder())))
        .forEach(m -> entries.add(entry(material, m)));
    Map<String, List<Dated>> days = new LinkedHashMap<>();
    material.all(Dated.class).stream()
        .sorted(Comparator.comparing(Dated::value))
        .forEach(d -> days.computeIfAbsent(d.value(), day -> new ArrayList<>()).add(d));
    days.values().forEach(day -> entries.add(day(material, day)));
    return new Section(
        "meetings", "Meetings and dates", entries, "The reports name no meeting and no day.");
  }

  /** A day, and the words the reports have for it. */
  private static Entry day(Material material, List<Dated> day) {
    Dated first = day.getFirst();
    Entries entry = Entries.of(material, first);
    day.stream().limit(WORDS).forEach(d -> entry.from(d, d.span()));
    List<String> words =
        day.stream().map(d -> material.quote(d, d.span())).distinct().limit(WORDS).toList();
    return entry.words(first.value() + ": " + Phrases.list(words));
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
