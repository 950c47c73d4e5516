package parley.app.brief;

import java.util.Comparator;
import java.util.List;
import parley.app.material.Material;
import parley.app.material.Phrases;
import parley.reading.claim.Event;

/** Who did what to whom, and what is planned, in the order of the days. */
final class EventTeller implements Teller {

  @Override
  public Section tell(Material material) {
    List<Entry> entries =
        material.all(Event.class).stream()
            .sorted(
                Comparator.comparing(Event::date, Comparator.nullsLast(Comparator.naturalOrder())))
            .map(e -> entry(material, e))
            .toList();
    return new Section("events", "What happened", entries, "The reports tell of no event.");
  }

  private static Entry entry(Material material, Event event) {
    String sources = material.names(event, event.sources());
    String targets = material.names(event, event.targets());
    String arrow = event.reciprocal() ? " ↔ " : " → ";
    return Entries.of(material, event)
        .detail("type", event.plover() + (event.mode() == null ? "" : ", " + event.mode()))
        .detail("CAMEO", event.cameo())
        .detail("on", event.date() == null ? null : Phrases.day(event.date()))
        .detail("in", event.place())
        .mark(event.status() != Event.Status.ACTUAL, Phrases.of(event.status()))
        .from(event.trigger())
        .words(
            (sources.isEmpty() ? "not known" : Phrases.capital(sources))
                + (targets.isEmpty() ? "" : arrow + targets)
                + ": "
                + material.phrase(event, event.trigger()));
  }
}
