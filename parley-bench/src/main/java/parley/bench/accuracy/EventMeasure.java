package parley.bench.accuracy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.language.Parser;
import parley.reading.actors.ActorFinder;
import parley.reading.actors.Actors;
import parley.reading.claim.Event;
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

/**
 * Events on gold sentences: types, who to whom, and both, per sentence as sets. The unit sentences
 * are read with the validation dictionaries beside them only, and have no types of ours.
 */
final class EventMeasure implements Measure {

  @Override
  public List<Row> rows(Material material) throws IOException {
    Parser parser = material.readings().parser();
    Coder bundled = new Coder(parser, Dictionaries.bundled(), new EventFinder());
    List<Compared> plover = compare("events/plover-gsr.jsonl", material, bundled);
    List<Compared> petrarch = compare("events/petrarch2-gsr.jsonl", material, bundled);
    Path own = material.goldFile("events/petrarch-unit-dictionaries");
    Coder units =
        new Coder(
            parser,
            Dictionaries.with(
                List.of(
                    own.resolve("PETR.Validate.actors.txt"),
                    own.resolve("PETR.Validate.agents.txt"))),
            new EventFinder(Acts.only(List.of(own.resolve("PETR.Validate.verbs.txt")))));
    List<Compared> unit = compare("events/petrarch-unit.jsonl", material, units);
    return List.of(
        new Row("events.plover.type", "events, PLOVER records: type", items(plover, View.TYPE))
            .goal(Metric.F1, .60),
        new Row(
                "events.plover.pair",
                "events, PLOVER records: who to whom",
                items(plover, View.PAIR))
            .goal(Metric.F1, .60),
        new Row("events.plover.both", "events, PLOVER records: both", items(plover, View.BOTH))
            .goal(Metric.F1, .42),
        new Row(
            "events.petrarch2.type", "events, PETRARCH2 records: type", items(petrarch, View.TYPE)),
        new Row(
            "events.petrarch2.pair",
            "events, PETRARCH2 records: who to whom",
            items(petrarch, View.PAIR)),
        new Row(
            "events.petrarch2.both", "events, PETRARCH2 records: both", items(petrarch, View.BOTH)),
        new Row(
                "events.unit.pair",
                "who to whom, PETRARCH unit sentences with their own dictionaries",
                items(unit, View.PAIR))
            .goal(Metric.F1, .75));
  }

  /** What of an event is compared. */
  private enum View {
    TYPE,
    PAIR,
    BOTH;

    Set<String> of(CodedSentence sentence) {
      return switch (this) {
        case TYPE -> sentence.types();
        case PAIR -> sentence.pairs();
        case BOTH -> sentence.both();
      };
    }
  }

  private record Compared(
      EventRecord record, CodedSentence gold, CodedSentence found, List<Judged> judged) {

    /** The verdicts go with the row that asks for the whole of an event. */
    Item item(View view) {
      Set<String> wanted = view.of(gold);
      Set<String> claimed = view.of(found);
      List<Miss> misses =
          wanted.equals(claimed)
              ? List.of()
              : List.of(Miss.sets(record.text(), record.id(), wanted, claimed));
      return new Item(
          record.id(), Tally.of(wanted, claimed), misses, view == View.BOTH ? judged : List.of());
    }
  }

  private static List<Item> items(List<Compared> all, View view) {
    return all.stream().map(c -> c.item(view)).toList();
  }

  private static List<Compared> compare(String file, Material material, Coder coder)
      throws IOException {
    return material.records(file, EventRecord.class).parallelStream().map(coder::compare).toList();
  }

  /** Reads single sentences as an event coder does. */
  private record Coder(Parser parser, Dictionaries names, EventFinder finder) {

    Compared compare(EventRecord record) {
      ParsedReport parsed = ParsedReport.of(report(record), parser);
      Actors actors = ActorFinder.forCoding().find(parsed, record.day(), names);
      List<Event> events =
          finder.find(
              new Groundwork(parsed, new Dates(List.of()), actors, new Statements(List.of())));
      int length = record.text().length();
      CodedSentence gold = CodedSentence.ofGold(record);
      List<Judged> judged = new ArrayList<>();
      for (Event event : events) {
        if (event.status() != Event.Status.DENIED) {
          CodedSentence alone = CodedSentence.ofFound(List.of(event), actors, length);
          judged.add(Judged.of("event", event, gold.both().containsAll(alone.both())));
        }
      }
      return new Compared(record, gold, CodedSentence.ofFound(events, actors, length), judged);
    }

    /** The sentence as it stands: no headline or furniture is looked for in it. */
    private static Report report(EventRecord record) {
      String text = record.text();
      @Nullable LocalDate day = record.day();
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
      return new Report(source, text, List.of(all), List.of());
    }
  }
}
