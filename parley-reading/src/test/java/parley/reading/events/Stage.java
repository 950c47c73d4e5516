package parley.reading.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.language.EnglishParser;
import parley.language.Parser;
import parley.reading.actors.Actors;
import parley.reading.claim.Actor;
import parley.reading.claim.Dated;
import parley.reading.claim.Event;
import parley.reading.claim.Source;
import parley.reading.claim.Span;
import parley.reading.dates.Dates;
import parley.reading.report.ParsedReport;
import parley.reading.report.Report;
import parley.reading.statements.Groundwork;
import parley.reading.statements.Statements;

/** An invented report whose actors and dates are known beforehand: only the grammar is real. */
public final class Stage {

  private static final Parser PARSER = EnglishParser.load();
  private static final List<String> CAST =
      List.of("Osk", "Velia", "Tarn", "Norn", "Aro", "Brand", "Lund", "Dorvik");
  private static final List<String> DAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday");

  private Stage() {}

  /**
   * The report, in which Monday is 14 December 2015. An actor's id is its name in small letters.
   */
  public static Groundwork of(String text) {
    List<Actor> actors = new ArrayList<>();
    for (String name : CAST) {
      List<Actor.Mention> mentions = new ArrayList<>();
      places(text, name + "(?:n|ns)?")
          .forEach(span -> mentions.add(new Actor.Mention(span, Actor.Form.NAME)));
      if (!mentions.isEmpty()) {
        String code = name.substring(0, 3).toUpperCase(Locale.ROOT);
        actors.add(
            new Actor(
                name.toLowerCase(Locale.ROOT),
                "report",
                name,
                Actor.Type.STATE,
                code,
                null,
                null,
                List.of(),
                mentions,
                1,
                "stage"));
      }
    }
    List<Dated> dates = new ArrayList<>();
    for (int day = 0; day < DAYS.size(); day++) {
      LocalDate date = LocalDate.of(2015, 12, 14).plusDays(day);
      for (Span span : places(text, DAYS.get(day))) {
        dates.add(
            new Dated("date-" + (dates.size() + 1), "report", span, date.toString(), 1, "stage"));
      }
    }
    List<Span> paragraphs = places(text, "[^\n]+");
    Source source =
        new Source(
            "report",
            "report",
            "stage",
            null,
            null,
            null,
            null,
            "en",
            "",
            text.length(),
            paragraphs,
            List.of(),
            1,
            "stage");
    ParsedReport parsed = ParsedReport.of(new Report(source, text, paragraphs, List.of()), PARSER);
    return new Groundwork(parsed, new Dates(dates), new Actors(actors), new Statements(List.of()));
  }

  private static List<Span> places(String text, String regex) {
    List<Span> found = new ArrayList<>();
    Matcher matcher = Pattern.compile("(?<!\\w)" + regex + "(?!\\w)").matcher(text);
    while (matcher.find()) {
      found.add(new Span(matcher.start(), matcher.end()));
    }
    return found;
  }

  /**
   * Each event on a line: {@code osk CONSULT velia}; {@code +} joins, {@code ~} holds both ways.
   */
  static String told(List<Event> events) {
    StringBuilder told = new StringBuilder();
    for (Event event : events) {
      told.append(told.isEmpty() ? "" : "; ")
          .append(String.join("+", event.sources()))
          .append(' ')
          .append(event.plover())
          .append(event.reciprocal() ? "~" : "")
          .append(event.targets().isEmpty() ? "" : " " + String.join("+", event.targets()))
          .append(event.status() == Event.Status.ACTUAL ? "" : " " + event.status());
    }
    return told.toString();
  }
}
