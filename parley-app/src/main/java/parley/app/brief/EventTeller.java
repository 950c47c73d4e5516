package parley.app.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.app.material.Material;
import parley.app.material.Phrases;
import parley.reading.claim.Condition;
import parley.reading.claim.Event;
import parley.reading.claim.Span;
import parley.reading.claim.Statement;

/**
 * Who did what to whom, and what is planned, in the order of the days. What was only said stands
 * with what was said, and what is asked or waits with what waits for what.
 */
final class EventTeller implements Teller {

  /** What stands right before a verb that is denied. */
  private static final Pattern DENIAL =
      Pattern.compile(
          "(?i)(?:\\b(?:will|would|could|can|may|should|shall|must|did|does|do|has|have|had)\\s+)?"
              + "(?:\\bnot|\\bnever|\\bcannot|\\b\\w+n['’]t)\\s+(?:be\\s+|been\\s+|yet\\s+)?\\z");

  @Override
  public Section tell(Material material) {
    Map<String, List<Span>> elsewhere = new HashMap<>();
    for (Statement statement : material.all(Statement.class)) {
      if (statement.cue() != null) {
        elsewhere.computeIfAbsent(statement.report(), r -> new ArrayList<>()).add(statement.cue());
      }
    }
    for (Condition condition : material.all(Condition.class)) {
      List<Span> spans = elsewhere.computeIfAbsent(condition.report(), r -> new ArrayList<>());
      condition.needs().forEach(need -> spans.add(need.span()));
      Stream.of(condition.blocked(), condition.consequence())
          .filter(Objects::nonNull)
          .forEach(spans::add);
    }
    List<Entry> entries =
        material.all(Event.class).stream()
            .filter(e ->
                elsewhere.getOrDefault(e.report(), List.of()).stream()
                    .noneMatch(span -> span.contains(e.trigger())))
            .sorted(
                Comparator.comparing(
                    e -> day(material, e), Comparator.nullsLast(Comparator.naturalOrder())))
            .map(e -> entry(material, e))
            .toList();
    return new Section("events", "What happened", entries, "The reports tell of no event.");
  }

  /** Its own day; for what is told without one that of its report, as far as that is known. */
  private static @Nullable LocalDate day(Material material, Event event) {
    return event.date() != null
        ? event.date()
        : material
            .findReport(event.report())
            .map(report -> report.source().published())
            .orElse(null);
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
                + material.phrase(event, withDenial(material, event)));
  }

  /** The words of the event with what denies them: <em>will not withdraw its troops</em>. */
  private static Span withDenial(Material material, Event event) {
    Span words = event.trigger();
    return material
        .findReport(event.report())
        .map(report -> DENIAL.matcher(report.text().substring(0, words.start())))
        .filter(Matcher::find)
        .map(before -> new Span(before.start(), words.end()))
        .orElse(words);
  }
}
