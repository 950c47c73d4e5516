package parley.reading.passages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import parley.language.EnglishParser;
import parley.language.Parser;
import parley.reading.actors.Actors;
import parley.reading.claim.Actor;
import parley.reading.claim.Source;
import parley.reading.claim.Span;
import parley.reading.dates.Dates;
import parley.reading.report.ParsedReport;
import parley.reading.report.Report;
import parley.reading.statements.Groundwork;
import parley.reading.statements.StatementFinder;

/** Invented sentences as a report, with the actors the test names: {@code Osk} has the id osk. */
public final class Invented {

  private static final Parser PARSER = EnglishParser.load();

  private Invented() {}

  /** Parses the text and takes every place where one of the names stands for that actor. */
  public static Groundwork report(String text, String... names) {
    ParsedReport parsed = parsed(text);
    List<Actor> all = new ArrayList<>();
    for (String name : names) {
      List<Actor.Mention> mentions = new ArrayList<>();
      for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        mentions.add(new Actor.Mention(new Span(at, at + name.length()), Actor.Form.NAME));
      }
      all.add(
          new Actor(
              name.toLowerCase(Locale.ROOT).replace(' ', '-'),
              "invented",
              name,
              Actor.Type.GROUP,
              null,
              null,
              null,
              List.of(),
              mentions,
              1,
              "test"));
    }
    Actors actors = new Actors(all);
    Dates dates = new Dates(List.of());
    return new Groundwork(parsed, dates, actors, new StatementFinder().find(parsed, actors, dates));
  }

  /** The text as a report, parsed; each line is a paragraph. */
  public static ParsedReport parsed(String text) {
    List<Span> lines =
        Pattern.compile("[^\n]+")
            .matcher(text)
            .results()
            .map(m -> new Span(m.start(), m.end()))
            .toList();
    Source source =
        new Source(
            "report-1",
            "invented",
            "invented.txt",
            null,
            null,
            LocalDate.of(2031, 3, 4),
            null,
            "en",
            "0".repeat(64),
            text.length(),
            lines,
            List.of(),
            1,
            "test");
    return ParsedReport.of(new Report(source, text, lines, List.of()), PARSER);
  }
}
