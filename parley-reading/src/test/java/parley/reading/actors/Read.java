package parley.reading.actors;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.language.EnglishParser;
import parley.language.Parser;
import parley.reading.claim.Actor;
import parley.reading.claim.Source;
import parley.reading.claim.Span;
import parley.reading.dates.Dates;
import parley.reading.dictionaries.Dictionaries;
import parley.reading.report.ParsedReport;
import parley.reading.report.Report;
import parley.reading.statements.Groundwork;

/** A short report as the actor finder sees it, and what it found in a line of words. */
public record Read(ParsedReport report, Actors actors) {

  private static final Parser PARSER = EnglishParser.load();

  /** Each line of the text is a paragraph. */
  public static Read of(String text) {
    return of(text, null, Dictionaries.bundled());
  }

  static Read of(String text, @Nullable LocalDate published) {
    return of(text, published, Dictionaries.bundled());
  }

  static Read of(String text, Path userDictionary) {
    return of(text, null, Dictionaries.with(List.of(userDictionary)));
  }

  static Read of(String text, @Nullable LocalDate published, Dictionaries dictionaries) {
    List<Span> paragraphs =
        Pattern.compile("[^\n]+")
            .matcher(text)
            .results()
            .map(m -> new Span(m.start(), m.end()))
            .toList();
    Source source =
        new Source(
            "report",
            "report",
            "test",
            null,
            null,
            published,
            null,
            "en",
            "",
            text.length(),
            paragraphs,
            List.of(),
            1,
            "test");
    ParsedReport parsed = ParsedReport.of(new Report(source, text, paragraphs, List.of()), PARSER);
    return new Read(parsed, new ActorFinder().find(parsed, published, dictionaries));
  }

  /** The report with its statements found and its pronouns of quotations settled. */
  public Groundwork groundwork() {
    return Groundwork.of(report, new Dates(List.of()), actors, Dictionaries.bundled());
  }

  /** The actor with this name; fails if there is none. */
  Actor actor(String name) {
    return actors.all().stream()
        .filter(a -> a.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " is not among " + names()));
  }

  List<String> names() {
    return actors.all().stream().map(Actor::name).toList();
  }

  /** The words of an actor's mentions, in order. */
  String mentions(String name) {
    return actor(name).mentions().stream()
        .map(m -> m.span().of(report.text()))
        .collect(Collectors.joining(", "));
  }

  /** The name of the actor that an actor is affiliated with. */
  @Nullable String side(String name) {
    String id = actor(name).affiliation();
    return id == null ? null : actors.find(id).orElseThrow().name();
  }
}
