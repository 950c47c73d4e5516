package parley.bench.accuracy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.bench.accuracy.EventRecord.Role;
import parley.language.Parser;
import parley.reading.actors.ActorFinder;
import parley.reading.claim.Actor;
import parley.reading.claim.Span;
import parley.reading.dictionaries.Dictionaries;
import parley.reading.report.ParsedReport;

/**
 * Of the sources and targets of gold events: whose country is known to an actor mentioned there,
 * and whose country is right. The unit sentences say who, not where: anywhere in the sentence will
 * do.
 */
final class ActorCodeMeasure implements Measure {

  private static final int COUNTRY = 3;

  private static final Set<String> SECTORS =
      Set.of("GOV", "MIL", "REB", "OPP", "UAF", "COP", "LEG", "MED", "CVL", "AGR", "EDU", "BUS");

  private record Corpus(String file, String id, String task) {}

  @Override
  public List<Row> rows(Material material) throws IOException {
    Path own = material.goldFile("events/petrarch-unit-dictionaries");
    Dictionaries users =
        Dictionaries.with(
            List.of(
                own.resolve("PETR.Validate.actors.txt"), own.resolve("PETR.Validate.agents.txt")));
    List<Row> rows = new ArrayList<>();
    rows.addAll(
        rows(
            new Corpus("events/plover-gsr.jsonl", "plover", "PLOVER"),
            material,
            Dictionaries.bundled()));
    rows.addAll(
        rows(
            new Corpus("events/petrarch-unit.jsonl", "unit", "PETRARCH units, own dictionaries"),
            material,
            users));
    return rows;
  }

  private static List<Row> rows(Corpus corpus, Material material, Dictionaries dictionaries)
      throws IOException {
    List<Item> known = new ArrayList<>();
    List<Item> right = new ArrayList<>();
    for (EventRecord record : material.records(corpus.file(), EventRecord.class)) {
      List<Actor> actors = actors(record, dictionaries, material.readings().parser());
      int total = 0;
      int withCode = 0;
      int withRightCode = 0;
      List<Miss> misses = new ArrayList<>();
      for (Role role : record.placedRoles()) {
        List<String> found = codesAt(actors, record.place(role));
        boolean agrees = found.contains(country(role.code()));
        total++;
        withCode += found.isEmpty() ? 0 : 1;
        withRightCode += agrees ? 1 : 0;
        if (!agrees) {
          misses.add(
              Miss.in(
                  record.text(),
                  "wanted " + country(role.code()) + " found " + found,
                  record.id(),
                  List.of(record.place(role))));
        }
      }
      known.add(new Item(record.id(), Tally.recallOf(withCode, total), List.of()));
      right.add(new Item(record.id(), Tally.recallOf(withRightCode, total), misses));
    }
    return List.of(
        new Row(
            "actors.codes." + corpus.id() + ".known",
            "country of event actors, " + corpus.task() + ": known",
            known),
        new Row(
            "actors.codes." + corpus.id() + ".right",
            "country of event actors, " + corpus.task() + ": right",
            right));
  }

  private static String country(String code) {
    return code.substring(0, Math.min(COUNTRY, code.length()));
  }

  /** The countries of the actors mentioned there; GOV and the like without a country are none. */
  private static List<String> codesAt(List<Actor> actors, Span place) {
    return actors.stream()
        .filter(a -> a.mentions().stream().anyMatch(m -> m.span().overlaps(place)))
        .flatMap(a -> a.code() == null ? Stream.empty() : Stream.of(a.code()))
        .filter(c -> c.length() >= COUNTRY && !SECTORS.contains(c))
        .map(ActorCodeMeasure::country)
        .distinct()
        .toList();
  }

  private static List<Actor> actors(EventRecord record, Dictionaries dictionaries, Parser parser) {
    @Nullable LocalDate day = record.day();
    ParsedReport parsed = ParsedReport.of(Readings.report(record.id(), record.text(), day), parser);
    return new ActorFinder().find(parsed, day, dictionaries).all();
  }
}
