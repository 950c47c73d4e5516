package parley.bench.accuracy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parley.language.EnglishParser;
import parley.language.Parser;
import parley.reading.actors.ActorFinder;
import parley.reading.claim.Actor;
import parley.reading.claim.Span;
import parley.reading.dictionaries.Dictionaries;
import parley.reading.intake.Intake;
import parley.reading.intake.IntakeSettings;
import parley.reading.report.ParsedReport;
import parley.reading.report.Report;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures the finder of actors: mentions and links on gold entities, codes on gold event records.
 * Misses are shown by record and place, never with the text.
 */
public final class ActorFigures {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final int COUNTRY = 3;

  private ActorFigures() {}

  public static void main(String[] args) throws IOException {
    Path gold = Path.of(args.length == 0 ? "gold" : args[0]);
    Path entities = gold.resolve("entities/gum.jsonl");
    Path events = gold.resolve("events/plover-gsr.jsonl");
    if (!Files.isRegularFile(entities) || !Files.isRegularFile(events)) {
      System.out.println(
          "actors: no gold here; name the folder that holds entities/gum.jsonl and"
              + " events/plover-gsr.jsonl to measure them");
      return;
    }
    Parser parser = EnglishParser.load();
    boolean misses = List.of(args).contains("--misses");
    print(mentions(entities, parser), misses);
    codes("actor codes", events, Dictionaries.bundled(), parser, misses);
    Path unit = gold.resolve("events/petrarch-unit.jsonl");
    if (Files.isRegularFile(unit)) {
      Path own = gold.resolve("events/petrarch-unit-dictionaries");
      Dictionaries users =
          Dictionaries.with(
              List.of(
                  own.resolve("PETR.Validate.actors.txt"),
                  own.resolve("PETR.Validate.agents.txt")));
      codes("actor codes with user dictionaries", unit, users, parser, misses);
    }
  }

  private static ActorScore mentions(Path gold, Parser parser) throws IOException {
    ActorScore total = ActorScore.NOTHING;
    for (String line : Files.readAllLines(gold)) {
      ActorRecord article = MAPPER.readValue(line, ActorRecord.class);
      total =
          total.plus(
              ActorScore.of(
                  article,
                  actors(
                      article.id(),
                      article.text(),
                      article.date(),
                      Dictionaries.bundled(),
                      parser)));
    }
    return total;
  }

  private static void print(ActorScore score, boolean misses) {
    figure("actor mentions, recall", score.found(), score.gold());
    figure("actor mentions, precision", score.agreed(), score.claimed());
    figure("actor links, precision", score.rightLinks(), score.links());
    figure("actor links between names, precision", score.rightNameLinks(), score.nameLinks());
    if (misses) {
      score
          .misses()
          .forEach(m ->
              System.out.printf(
                  "%s %s %d-%d%n", m.kind(), m.article(), m.span().start(), m.span().end()));
    }
  }

  /** Of the sources and targets with a place in the text: whose code is known, whose is right. */
  private static void codes(
      String name, Path gold, Dictionaries dictionaries, Parser parser, boolean misses)
      throws IOException {
    int total = 0;
    int known = 0;
    int right = 0;
    for (String line : Files.readAllLines(gold)) {
      JsonNode record = MAPPER.readTree(line);
      String id = record.get("id").asString();
      JsonNode date = record.get("date");
      LocalDate published = date == null || date.isNull() ? null : LocalDate.parse(date.asString());
      List<Actor> actors =
          actors(id, record.get("text").asString(), published, dictionaries, parser);
      for (JsonNode event : record.get("events")) {
        for (String side : List.of("sources", "targets")) {
          for (JsonNode actor : event.get(side)) {
            JsonNode span = actor.get("span");
            boolean placed = span != null && !span.isNull();
            if (!placed && record.get("tree") == null) {
              continue;
            }
            total++;
            // The unit sentences say who, not where: anywhere in the sentence will do.
            Span place =
                placed
                    ? new Span(span.get(0).asInt(), span.get(1).asInt())
                    : new Span(0, record.get("text").asString().length());
            String code = actor.get("code").asString();
            String wanted = code.substring(0, Math.min(COUNTRY, code.length()));
            List<String> found = codesAt(actors, place);
            known += found.isEmpty() ? 0 : 1;
            right += found.contains(wanted) ? 1 : 0;
            if (misses && !found.contains(wanted)) {
              System.out.printf(
                  "code %s %d-%d wanted %s found %s%n",
                  id, place.start(), place.end(), wanted, found);
            }
          }
        }
      }
    }
    figure(name + " known", known, total);
    figure(name + " right", right, total);
  }

  /** The countries of the actors mentioned there; GOV and the like without a country are none. */
  private static List<String> codesAt(List<Actor> actors, Span place) {
    return actors.stream()
        .filter(
            a -> a.code() != null && a.mentions().stream().anyMatch(m -> m.span().overlaps(place)))
        .map(Actor::code)
        .filter(c -> c.length() >= COUNTRY && !SECTORS.contains(c))
        .map(c -> c.substring(0, COUNTRY))
        .distinct()
        .toList();
  }

  private static final List<String> SECTORS =
      List.of("GOV", "MIL", "REB", "OPP", "UAF", "COP", "LEG", "MED", "CVL", "AGR", "EDU", "BUS");

  private static void figure(String name, int part, int whole) {
    System.out.printf(
        Locale.ROOT, "%s: %.3f (%d of %d)%n", name, ActorScore.share(part, whole), part, whole);
  }

  private static List<Actor> actors(
      String id,
      String text,
      @Nullable LocalDate published,
      Dictionaries dictionaries,
      Parser parser) {
    IntakeSettings settings =
        published == null ? IntakeSettings.DEFAULT : IntakeSettings.DEFAULT.publishedOn(published);
    Report report =
        new Intake(settings)
            .read(id, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
            .reports()
            .getFirst();
    return new ActorFinder().find(ParsedReport.of(report, parser), published, dictionaries).all();
  }
}
