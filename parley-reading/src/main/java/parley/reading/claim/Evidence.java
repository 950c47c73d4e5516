package parley.reading.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words behind a claim: its spans, by the name of the field that holds them. */
public final class Evidence {

  private Evidence() {}

  /** Every span of the claim. */
  public static List<Span> of(Claim claim) {
    return named(claim).values().stream().flatMap(List::stream).toList();
  }

  /** Every span of the claim under its field's name, in the order of the fields. */
  public static Map<String, List<Span>> named(Claim claim) {
    Names names = new Names();
    switch (claim) {
      case Source c -> {
        Source.Dateline dateline = c.dateline();
        names.add("dateline", dateline == null ? null : dateline.span());
        names.add("body", c.body());
        names.add("furniture", c.furniture().stream().map(Source.Furniture::span).toList());
      }
      case Actor c ->
          names.add("mentions", c.mentions().stream().map(Actor.Mention::span).toList());
      case Statement c -> {
        names.add("source", c.source());
        names.add("cue", c.cue());
        names.add("content", c.content());
      }
      case Event c -> names.add("trigger", c.trigger());
      case Condition c -> {
        names.add("marker", c.marker());
        names.add("blocked", c.blocked());
        names.add("consequence", c.consequence());
        names.add("needs", c.needs().stream().map(Condition.Need::span).toList());
      }
      case Sequence c -> {
        names.add("steps", c.steps());
        names.add("markers", c.markers());
      }
      case Leverage c -> {
        names.add("act", c.act());
        names.add("marker", c.marker());
        names.add("goal", c.goal());
      }
      case Position c -> names.add("evidence", c.evidence());
      case Demand c -> {
        names.add("cue", c.cue());
        names.add("content", c.content());
      }
      case Meeting c -> {
        names.add("span", c.span());
        names.add("agenda", c.agenda().stream().map(Meeting.AgendaItem::span).toList());
      }
      case Commitment c -> names.add("content", c.content());
      case Relation c -> names.add("evidence", c.evidence());
      case Dated c -> names.add("span", c.span());
    }
    return names.spans;
  }

  private static final class Names {

    private final Map<String, List<Span>> spans = new LinkedHashMap<>();

    void add(String name, @Nullable Span span) {
      add(name, span == null ? List.of() : List.of(span));
    }

    void add(String name, List<Span> several) {
      if (!several.isEmpty()) {
        spans.put(name, new ArrayList<>(several));
      }
    }
  }
}
