package parley.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import parley.app.material.Material;
import parley.app.material.Phrases;
import parley.opinion.SecondOpinion;
import parley.reading.claim.Actor;
import parley.reading.claim.Claim;
import parley.reading.claim.Commitment;
import parley.reading.claim.Condition;
import parley.reading.claim.Dated;
import parley.reading.claim.Demand;
import parley.reading.claim.Event;
import parley.reading.claim.Leverage;
import parley.reading.claim.Meeting;
import parley.reading.claim.Position;
import parley.reading.claim.Relation;
import parley.reading.claim.Sequence;
import parley.reading.claim.Source;
import parley.reading.claim.Span;
import parley.reading.claim.Statement;
import parley.reading.report.Report;
import tools.jackson.databind.json.JsonMapper;

/** A claim in one line, for looking through. */
final class ClaimLines {

  private ClaimLines() {}

  /**
   * The id, how sure it is, who, the words it came from, and which model proposed it, if one did.
   */
  static String listed(Material material, Claim claim) {
    return Printable.line(
        String.format(
            Locale.ROOT,
            "%-14s %3.0f%%  %s%s",
            claim.id(),
            claim.confidence() * 100,
            Phrases.oneLine(words(material, claim)),
            claim.rule().startsWith(SecondOpinion.PROPOSER) ? " (" + claim.rule() + ")" : ""));
  }

  /** Who, and the words it came from, with their place. */
  static String words(Material material, Claim claim) {
    return switch (claim) {
      case Source c -> c.file() + (c.title() == null ? "" : ": " + c.title());
      case Actor c ->
          c.name()
              + (c.mentions().isEmpty() ? "" : at(c.mentions().getFirst().span()))
              + (c.mentions().size() > 1 ? " and " + (c.mentions().size() - 1) + " more" : "");
      case Statement c -> line(material, c, c.speakers(), c.content());
      case Event c -> line(material, c, c.sources(), List.of(c.trigger())) + " " + c.plover();
      case Condition c ->
          material.names(c, c.statedBy())
              + spans(material, c, c.needs().stream().map(Condition.Need::span).toList());
      case Sequence c -> line(material, c, c.by(), c.steps());
      case Leverage c ->
          (c.through() == null ? "" : material.name(c, c.through()))
              + spans(material, c, List.of(c.marker()));
      case Position c -> line(material, c, List.of(c.actor()), List.of(c.evidence()));
      case Demand c -> line(material, c, c.by(), List.of(c.content()));
      case Meeting c -> line(material, c, c.participants(), List.of(c.span()));
      case Commitment c -> line(material, c, List.of(c.by()), List.of(c.content()));
      case Relation c ->
          line(material, c, List.of(c.from()), List.of(c.evidence()))
              + " "
              + c.type()
              + " "
              + material.name(c, c.to());
      case Dated c -> c.value() + spans(material, c, List.of(c.span()));
    };
  }

  /** The text of a report as a line of JSON. */
  static String text(Report report) {
    return JsonMapper.shared()
        .writeValueAsString(
            new TreeMap<>(Map.of("kind", "text", "report", report.id(), "text", report.text())));
  }

  private static String line(
      Material material, Claim claim, List<String> actors, List<Span> spans) {
    return material.names(claim, actors) + spans(material, claim, spans);
  }

  private static String spans(Material material, Claim claim, List<Span> spans) {
    StringBuilder words = new StringBuilder();
    for (Span span : spans) {
      words.append(' ').append(material.quote(claim, span)).append(at(span));
    }
    return words.toString();
  }

  private static String at(Span span) {
    return " [" + span.start() + "-" + span.end() + "]";
  }
}
