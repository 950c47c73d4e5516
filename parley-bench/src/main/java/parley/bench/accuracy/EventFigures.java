package parley.bench.accuracy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.language.EnglishParser;
import parley.language.Parser;
import parley.reading.actors.ActorFinder;
import parley.reading.actors.Actors;
import parley.reading.claim.Source;
import parley.reading.claim.Span;
import parley.reading.dates.Dates;
import parley.reading.dictionaries.Dictionaries;
import parley.reading.events.Acts;
import parley.reading.events.EventFinder;
import parley.reading.report.ParsedReport;
import parley.reading.report.Report;
import parley.reading.statements.Groundwork;
import parley.reading.statements.Statements;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures the finder of events on gold sentences: types, who to whom, and both, per sentence as
 * sets. The unit sentences are read with the validation dictionaries beside them only. Misses are
 * shown by the id of the sentence, never with its text.
 */
public final class EventFigures {

  private final Parser parser;
  private final Dictionaries names;
  private final EventFinder finder;

  private EventFigures(Parser parser, Dictionaries names, EventFinder finder) {
    this.parser = parser;
    this.names = names;
    this.finder = finder;
  }

  /**
   * Prints the figures; the first argument is the folder of the gold, {@code --misses} lists ids.
   */
  public static void main(String[] args) throws IOException {
    Path gold = Path.of(args.length == 0 ? "gold" : args[0], "events");
    if (!Files.isDirectory(gold)) {
      System.out.println(
          "events: no gold here; name the folder that holds events/plover-gsr.jsonl to measure them");
      return;
    }
    boolean misses = List.of(args).contains("--misses");
    Parser parser = EnglishParser.load();
    EventFigures bundled = new EventFigures(parser, Dictionaries.bundled(), new EventFinder());
    for (String corpus : List.of("plover-gsr", "petrarch2-gsr")) {
      bundled.tell(corpus, gold.resolve(corpus + ".jsonl"), true, misses);
    }
    Path beside = gold.resolve("petrarch-unit-dictionaries");
    if (Files.isDirectory(beside)) {
      EventFigures unit =
          new EventFigures(
              parser,
              Dictionaries.with(
                  List.of(
                      beside.resolve("PETR.Validate.actors.txt"),
                      beside.resolve("PETR.Validate.agents.txt"))),
              new EventFinder(Acts.only(List.of(beside.resolve("PETR.Validate.verbs.txt")))));
      unit.tell("petrarch-unit", gold.resolve("petrarch-unit.jsonl"), false, misses);
    }
  }

  private void tell(String corpus, Path file, boolean types, boolean misses) throws IOException {
    if (!Files.isRegularFile(file)) {
      System.out.println("events: " + file.getFileName() + " is not there, not measured");
      return;
    }
    List<SetScore> type = new ArrayList<>();
    List<SetScore> pair = new ArrayList<>();
    List<SetScore> both = new ArrayList<>();
    JsonMapper mapper = new JsonMapper();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      EventRecord record = mapper.readValue(line, EventRecord.class);
      CodedSentence gold = CodedSentence.ofGold(record);
      CodedSentence found = read(record);
      type.add(SetScore.of(gold.types(), found.types()));
      pair.add(SetScore.of(gold.pairs(), found.pairs()));
      both.add(SetScore.of(gold.both(), found.both()));
      if (misses && !(types ? gold.equals(found) : gold.pairs().equals(found.pairs()))) {
        System.out.println("  miss " + record.id());
      }
    }
    if (types) {
      System.out.println("events, " + corpus + ", type:        " + SetScore.told(type));
    }
    System.out.println("events, " + corpus + ", who to whom: " + SetScore.told(pair));
    if (types) {
      System.out.println("events, " + corpus + ", both:        " + SetScore.told(both));
    }
  }

  private CodedSentence read(EventRecord record) {
    String text = record.text();
    @Nullable LocalDate day = record.date() == null ? null : LocalDate.parse(record.date());
    Span all = new Span(0, text.length());
    Source source =
        new Source(
            record.id(),
            record.id(),
            record.id(),
            null,
            null,
            day,
            null,
            "en",
            "",
            text.length(),
            List.of(all),
            List.of(),
            1,
            "gold-sentence");
    ParsedReport parsed =
        ParsedReport.of(new Report(source, text, List.of(all), List.of()), parser);
    Actors actors = ActorFinder.forCoding().find(parsed, day, names);
    Groundwork groundwork =
        new Groundwork(parsed, new Dates(List.of()), actors, new Statements(List.of()));
    return CodedSentence.ofFound(finder.find(groundwork), actors, text.length());
  }
}
