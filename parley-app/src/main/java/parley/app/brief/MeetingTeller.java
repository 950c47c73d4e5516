package parley.app.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.app.findings.Analysis;
import parley.app.material.Material;
import parley.app.material.Phrases;
import parley.reading.claim.Dated;

/** Meetings, held and to come, in the order of their days; then the days the reports name. */
final class MeetingTeller implements Teller {

  /** So many words for one day are shown. */
  private static final int WORDS = 4;

  private final @Nullable Analysis analysis;

  MeetingTeller(@Nullable Analysis analysis) {
    this.analysis = analysis;
  }

  @Override
  public Section tell(Material material) {
    List<Entry> entries = new ArrayList<>();
    Gathering.of(material, analysis).stream()
        .sorted(
            Comparator.comparing(Gathering::date, Comparator.nullsLast(Comparator.naturalOrder())))
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
    return entry.words(Phrases.time(first.value()) + ": " + Phrases.list(words));
  }

  private static Entry entry(Material material, Gathering meeting) {
    Entries entry =
        Entries.of(material, meeting.first())
            .detail("with", Phrases.list(meeting.who(material)))
            .detail("called by", Phrases.list(meeting.names(material, m -> one(m.convener()))))
            .detail(
                "agenda",
                Phrases.list(
                    meeting.told().stream()
                        .flatMap(m -> m.agenda().stream())
                        .map(a -> Phrases.oneLine(a.text()))
                        .distinct()
                        .toList()))
            .detail("confirmed by", Phrases.list(meeting.confirmed(material)))
            .detail("not confirmed by", Phrases.list(meeting.refused(material)))
            .mark(true, Phrases.of(meeting.status()));
    meeting.told().forEach(m -> entry.from(m, m.span()));
    return entry.words(says(material, meeting));
  }

  /** What meets, when and where. */
  static String says(Material material, Gathering meeting) {
    List<String> body = meeting.names(material, m -> one(m.body()));
    LocalDate date = meeting.date();
    String place = meeting.place();
    return (date == null ? "day not known" : Phrases.day(date))
        + (place == null ? "" : ", " + Phrases.oneLine(place))
        + ": "
        + (body.isEmpty() ? "" : Phrases.capital(body.getFirst()) + ", ")
        + material.quote(meeting.fullest(), meeting.fullest().span());
  }

  private static List<String> one(@Nullable String actor) {
    return actor == null ? List.of() : List.of(actor);
  }
}
