package parley.app.findings;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.app.material.Material;
import parley.app.material.Reading;
import parley.changes.Change;
import parley.changes.Changes;
import parley.changes.Pairing;
import parley.reading.claim.Claim;
import parley.reading.contradictions.Contradiction;
import parley.reading.contradictions.Contradictions;
import parley.reading.drafting.Draft;
import parley.reading.drafting.Drafter;
import parley.reading.drafting.ReportClaims;
import parley.talks.Talks;

/**
 * What is not as it was, and what contradicts what.
 *
 * @param since the last day the older side knows of, where it says one
 * @param asOf the day the newer side describes, where it says one
 * @param talks the newer Talks
 * @param contradictions those that the newer reports make, the parties' own first
 * @param notices what a person should know of the reports
 */
public record Comparison(
    @Nullable LocalDate since,
    @Nullable LocalDate asOf,
    Talks talks,
    List<Change> changes,
    List<Contradiction> contradictions,
    List<String> notices) {

  public Comparison {
    changes = List.copyOf(changes);
    contradictions = List.copyOf(contradictions);
    notices = List.copyOf(notices);
  }

  /** Compares two Talks, of which there are no reports to contradict each other. */
  public static Comparison of(Talks older, Talks newer) {
    return new Comparison(
        older.asOf().orElse(null),
        newer.asOf().orElse(null),
        newer,
        Changes.between(older, newer),
        List.of(),
        Pairing.of(older, newer).pairs().stream().map(Pairing.Pair::words).toList());
  }

  /**
   * Compares what some reports come to with what they come to together with later ones. Where the
   * newer holds the older reports as they are, who is who is taken from all of them, so that what
   * one of them does not speak of has not changed.
   */
  public static Comparison of(Material older, Material newer) {
    return of(older, newer, (drafted, known) -> contradictions(newer, drafted, known));
  }

  private static Comparison of(
      Material older,
      Material newer,
      BiFunction<Set<String>, Set<String>, List<Contradiction>> contradictions) {
    Map<String, List<Claim>> known = new HashMap<>();
    older.readings().forEach(r -> known.put(r.report().id(), r.claims()));
    boolean grown =
        older.readings().stream().allMatch(r -> holds(newer, r))
            && older.sameness().equals(newer.sameness());
    Draft now;
    List<Change> changes;
    if (grown) {
      List<Draft> both =
          Drafter.thenAndNow(
              Analysis.headline(newer),
              Analysis.claims(newer),
              newer.sameness(),
              report -> known.containsKey(report.id()));
      now = both.getLast();
      changes = Changes.between(both.getFirst().talks(), now.talks());
    } else {
      now = Analysis.draft(newer, null, null);
      changes = Changes.between(Analysis.draft(older, null, null).talks(), now.talks());
    }
    Set<String> drafted =
        now.talks().reports().stream().map(r -> r.id()).collect(Collectors.toSet());
    return new Comparison(
        older.asOf(),
        newer.asOf(),
        now.talks(),
        changes,
        contradictions.apply(drafted, known.keySet()),
        now.notices());
  }

  /** Those among the reports that were drafted from, but for those that are all known. */
  private static List<Contradiction> contradictions(
      Material material, Set<String> drafted, Set<String> known) {
    List<ReportClaims> reports =
        Analysis.claims(material).stream().filter(r -> drafted.contains(r.id())).toList();
    return Contradictions.of(reports, material.sameness()).stream()
        .filter(c -> !known.contains(c.one().report()) || !known.contains(c.other().report()))
        .toList();
  }

  private static boolean holds(Material material, Reading reading) {
    return material.readings().stream()
        .anyMatch(r ->
            r.report().id().equals(reading.report().id()) && r.claims().equals(reading.claims()));
  }

  /**
   * Compares the reports up to the day before the latest with all, and tells every contradiction
   * among them; nothing has changed where all are of one day, and {@code since} is absent then.
   */
  public static Comparison ofLatestDay(Material material) {
    LocalDate last = material.asOf();
    Optional<LocalDate> before =
        material.readings().stream()
            .map(r -> r.report().source().published())
            .filter(Objects::nonNull)
            .filter(day -> day.isBefore(last))
            .max(Comparator.naturalOrder());
    List<Contradiction> all = Contradictions.of(Analysis.claims(material), material.sameness());
    if (before.isEmpty()) {
      return new Comparison(
          null, last, Talks.named(Analysis.headline(material)).build(), List.of(), all, List.of());
    }
    return of(material.upTo(before.get()), material, (drafted, known) -> all);
  }
}
