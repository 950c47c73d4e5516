package parley.app.export;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.app.material.CsvRow;
import parley.app.material.Material;
import parley.reading.claim.Actor;
import parley.reading.claim.Event;

/**
 * Events as comma-separated values with the columns of the event data sets (ICEWS, Phoenix): one
 * line for each source and target, CAMEO and PLOVER side by side. A cell that a spreadsheet would
 * take for a formula gets an apostrophe before it.
 */
final class EventsCsv implements Export {

  private static final List<String> COLUMNS =
      List.of(
          "EventID",
          "Date",
          "SourceActorFull",
          "SourceActorCode",
          "TargetActorFull",
          "TargetActorCode",
          "RootCode",
          "EventCode",
          "PloverType",
          "PloverMode",
          "Status",
          "Location",
          "Text",
          "Report",
          "Start",
          "End",
          "Confidence");

  @Override
  public String name() {
    return "events-csv";
  }

  @Override
  public String write(Material material) {
    StringBuilder out = new StringBuilder(CsvRow.of(COLUMNS.stream()));
    for (Event event : material.all(Event.class)) {
      for (String source : orNobody(event.sources())) {
        for (String target : orNobody(event.targets())) {
          out.append(line(material, event, source, target));
        }
      }
    }
    return out.toString();
  }

  private static String line(Material material, Event event, String source, String target) {
    String cameo = Objects.requireNonNullElse(event.cameo(), "");
    return CsvRow.of(
        Stream.of(
            event.report() + "/" + event.id(),
            event.date() == null ? "" : event.date().toString(),
            name(material, event, source),
            code(material, event, source),
            name(material, event, target),
            code(material, event, target),
            cameo.length() < 2 ? "" : cameo.substring(0, 2),
            cameo,
            event.plover(),
            Objects.requireNonNullElse(event.mode(), ""),
            event.status().name().toLowerCase(java.util.Locale.ROOT),
            Objects.requireNonNullElse(event.place(), ""),
            material.phrase(event, event.trigger()),
            event.report(),
            "" + event.trigger().start(),
            "" + event.trigger().end(),
            "" + event.confidence()));
  }

  private static List<String> orNobody(List<String> actors) {
    return actors.isEmpty() ? List.of("") : actors;
  }

  private static String name(Material material, Event event, String actor) {
    return actor.isEmpty() ? "" : material.name(event, actor);
  }

  /** The actor's own code, or that of whom it belongs to, or {@code ---}. */
  private static String code(Material material, Event event, String actor) {
    @Nullable Actor found = actor(material, event, actor);
    if (found == null) {
      return "---";
    }
    if (found.code() != null) {
      return found.code();
    }
    @Nullable Actor over =
        found.affiliation() == null ? null : actor(material, event, found.affiliation());
    return over == null || over.code() == null ? "---" : over.code();
  }

  private static @Nullable Actor actor(Material material, Event event, String id) {
    return material
        .parties()
        .find(event.report(), id)
        .map(p -> p.actors().stream().filter(a -> a.code() != null).findFirst().orElse(p.first()))
        .orElse(null);
  }
}
