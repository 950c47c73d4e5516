package parley.app.material;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.app.material.Parties.Party;
import parley.reading.claim.Actor;
import parley.reading.claim.Claim;
import parley.reading.claim.Source;
import parley.reading.claim.Span;
import parley.reading.confidence.Threshold;
import parley.reading.drafting.Sameness;
import parley.reading.report.Report;
import parley.talks.Basis;

/**
 * What the tellers draw on: the reports with their claims, oldest first, and who is who in them.
 */
public final class Material {

  private final List<Reading> readings;
  private final Map<String, Report> reports = new LinkedHashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Parties parties;
  private final Sameness sameness;

  private final LeftOut leftOut;

  private Material(List<Reading> readings, LeftOut leftOut, Sameness sameness) {
    this.readings = readings;
    this.leftOut = leftOut;
    this.sameness = sameness;
    readings.forEach(r -> reports.putIfAbsent(r.report().id(), r.report()));
    reports.keySet().forEach(id -> numbers.put(id, numbers.size() + 1));
    this.parties = Parties.of(readings, sameness);
  }

  /** Claims that were less sure than asked. */
  public record LeftOut(int claims, double leastConfidence) {}

  /**
   * Sorts the reports by day and then by file name, and leaves out claims that are less sure than
   * asked, with what hangs on them; the reports themselves always stay.
   */
  public static Material of(List<Reading> readings, double leastConfidence) {
    return of(readings, leastConfidence, Sameness.NONE);
  }

  /** As {@link #of(List, double)}, with what a person says is one party, step or issue. */
  public static Material of(List<Reading> readings, double leastConfidence, Sameness sameness) {
    List<Reading> sure =
        readings.stream()
            .map(r -> new Reading(r.report(), Threshold.apply(r.claims(), leastConfidence)))
            .sorted(
                Comparator.comparing(Material::day, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(r -> r.report().source().file())
                    .thenComparing(r -> r.report().id()))
            .toList();
    return new Material(
        sure, new LeftOut(claims(readings) - claims(sure), leastConfidence), sameness);
  }

  /** The same without the reports after a day; those that give none stay. */
  public Material upTo(LocalDate last) {
    return new Material(
        readings.stream()
            .filter(r -> day(r) == null || !last.isBefore(java.util.Objects.requireNonNull(day(r))))
            .toList(),
        leftOut,
        sameness);
  }

  /** The same with no claims of the reports that are not among these, but for what they are. */
  public Material heeding(Set<String> reports) {
    return new Material(
        readings.stream()
            .map(r ->
                reports.contains(r.report().id())
                    ? r
                    : new Reading(
                        r.report(), r.claims().stream().filter(Source.class::isInstance).toList()))
            .toList(),
        leftOut,
        sameness);
  }

  private static int claims(List<Reading> readings) {
    return readings.stream().mapToInt(r -> r.claims().size()).sum();
  }

  /** How many claims were less sure than asked. */
  public LeftOut leftOut() {
    return leftOut;
  }

  public List<Reading> readings() {
    return readings;
  }

  /** What a person says is one, or is not. */
  public Sameness sameness() {
    return sameness;
  }

  public Parties parties() {
    return parties;
  }

  /** All claims of a kind, oldest report first, in text order. */
  public <C extends Claim> List<C> all(Class<C> kind) {
    return readings.stream().flatMap(r -> of(r.claims(), kind).stream()).toList();
  }

  /** The day of the latest report. */
  public @Nullable LocalDate asOf() {
    return readings.stream()
        .map(Material::day)
        .filter(java.util.Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  /** The day of the earliest report. */
  public @Nullable LocalDate firstDay() {
    return readings.stream()
        .map(Material::day)
        .filter(java.util.Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  /** The exact words of one place. */
  public Evidence evidence(String report, Span span) {
    return new Evidence(report, span.start(), span.end(), words(report, span));
  }

  /** The exact words that an item of a Talks file rests on, of the reports that are here. */
  public List<Evidence> find(Basis basis) {
    return basis.evidence().stream()
        .flatMap(e ->
            findReport(e.report())
                .filter(r -> e.end() <= r.text().length())
                .map(r -> evidence(e.report(), new Span(e.start(), e.end())))
                .stream())
        .toList();
  }

  /** The exact words of one place, fit for a sentence: on one line. */
  public String phrase(Claim claim, Span span) {
    return Phrases.oneLine(words(claim.report(), span));
  }

  /** The words of one place in quotation marks. */
  public String quote(Claim claim, Span span) {
    return Phrases.quote(phrase(claim, span));
  }

  /** The names of actors of one claim, joined. */
  public String names(Claim claim, List<String> actors) {
    return Phrases.list(each(claim, actors));
  }

  /** The names of actors of one claim, each once; of several at once, such as both sides, each. */
  public List<String> each(Claim claim, List<String> actors) {
    return actors.stream()
        .flatMap(actor -> members(claim, actor))
        .map(actor -> parties.name(claim.report(), actor))
        .distinct()
        .toList();
  }

  private Stream<String> members(Claim claim, String actor) {
    List<String> members =
        parties.find(claim.report(), actor).stream()
            .flatMap(party -> party.actors().stream())
            .filter(a -> a.id().equals(actor) && a.report().equals(claim.report()))
            .filter(a -> a.type() == Actor.Type.JOINT)
            .flatMap(a -> a.members().stream())
            .toList();
    return members.size() > 1 ? members.stream() : Stream.of(actor);
  }

  /** The verb after the names of actors: of one, or of several. */
  public String verb(Claim claim, List<String> actors, String ofOne, String ofSeveral) {
    boolean one =
        actors.size() == 1
            && parties.find(claim.report(), actors.getFirst()).filter(Party::isSeveral).isEmpty();
    return one ? ofOne : ofSeveral;
  }

  public String name(Claim claim, String actor) {
    return parties.name(claim.report(), actor);
  }

  /** What a link to the entry of a claim points to: {@code r1-condition-2}. */
  public String anchor(Claim claim) {
    return anchor(claim.report(), claim.id());
  }

  public String anchor(String report, String claim) {
    return "r" + numbers.getOrDefault(report, 0) + "-" + claim;
  }

  public Optional<Report> findReport(String id) {
    return Optional.ofNullable(reports.get(id));
  }

  public String words(String report, Span span) {
    Report read = reports.get(report);
    if (read == null) {
      throw new IllegalArgumentException("no report " + report);
    }
    return span.of(read.text());
  }

  private static @Nullable LocalDate day(Reading reading) {
    return reading.report().source().published();
  }

  private static <C extends Claim> List<C> of(List<Claim> claims, Class<C> kind) {
    return claims.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
