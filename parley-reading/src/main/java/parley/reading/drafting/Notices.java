package parley.reading.drafting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parley.reading.claim.Actor;
import parley.reading.claim.Dated;
import parley.reading.claim.Source;
import parley.reading.drafting.Matters.Matter;
import parley.talks.Timeframe;

/**
 * Which reports of a dossier make one negotiation, and what a person should know of the others:
 * dated after the day asked for, without a claim, nearly the same as another, on another matter.
 */
final class Notices {

  private static final int SHINGLE = 5;
  private static final double NEARLY = 0.8;

  private final List<String> words = new ArrayList<>();

  List<String> words() {
    return words;
  }

  /** The reports up to a day; those without one stay. */
  List<ReportClaims> upTo(@Nullable LocalDate asOf, List<ReportClaims> reports) {
    if (asOf == null) {
      return reports;
    }
    List<ReportClaims> kept = new ArrayList<>();
    for (ReportClaims report : reports) {
      LocalDate day = report.source().published();
      if (day != null && day.isAfter(asOf)) {
        words.add(
            name(report)
                + " is dated "
                + Timeframe.of(day).words()
                + ", after "
                + Timeframe.of(asOf).words()
                + ", and was left out");
      } else {
        kept.add(report);
      }
    }
    return kept;
  }

  void empty(List<ReportClaims> reports) {
    for (ReportClaims report : reports) {
      boolean empty =
          report.claims().stream()
              .allMatch(c -> c instanceof Source || c instanceof Dated || c instanceof Actor);
      if (empty) {
        words.add(name(report) + " says nothing that a draft can use");
      }
    }
  }

  /** Tells of reports whose texts are nearly the same; what they say is counted once anyway. */
  void copies(List<ReportClaims> reports) {
    Map<Integer, List<Integer>> holders = new HashMap<>();
    List<Set<Integer>> shingles = new ArrayList<>();
    for (ReportClaims report : reports) {
      shingles.add(shingles(report.text()));
    }
    for (int i = 0; i < shingles.size(); i++) {
      Map<Integer, Integer> shared = new TreeMap<>();
      for (int shingle : shingles.get(i)) {
        holders.getOrDefault(shingle, List.of()).forEach(o -> shared.merge(o, 1, Integer::sum));
      }
      boolean copy = false;
      for (Map.Entry<Integer, Integer> other : shared.entrySet()) {
        int all = shingles.get(i).size() + shingles.get(other.getKey()).size() - other.getValue();
        if (other.getValue() >= NEARLY * all) {
          words.add(
              name(reports.get(i))
                  + " is nearly the same text as "
                  + name(reports.get(other.getKey()))
                  + "; what both say counts once");
          copy = true;
          break;
        }
      }
      if (!copy) {
        // A copy need not be looked for again: its first is.
        int here = i;
        shingles.get(i).forEach(s -> holders.computeIfAbsent(s, x -> new ArrayList<>()).add(here));
      }
    }
  }

  /** A sample of the runs of five words, the same for the same text. */
  private static Set<Integer> shingles(String text) {
    String[] tokens = text.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}\\p{N}]+");
    Set<Integer> all = new HashSet<>();
    Set<Integer> sample = new HashSet<>();
    for (int i = 0; i + SHINGLE <= tokens.length; i++) {
      int hash =
          String.join(" ", java.util.Arrays.asList(tokens).subList(i, i + SHINGLE)).hashCode();
      all.add(hash);
      if (Math.floorMod(hash, 8) == 0) {
        sample.add(hash);
      }
    }
    return all.size() < 400 ? all : sample;
  }

  /**
   * The reports of the negotiation that most of them are of; the others are told of and left out.
   */
  List<ReportClaims> related(List<ReportClaims> reports, Sameness sameness) {
    List<Matter> matters = Matters.of(reports, sameness);
    Matter kept = matters.getFirst();
    matters.stream().skip(1).forEach(other -> unrelated(other, kept));
    return kept.reports();
  }

  private void unrelated(Matter matter, Matter kept) {
    if (matter.reports().size() == 1) {
      words.add(
          name(matter.reports().getFirst())
              + (matter.sharesParty()
                  ? " is of another matter" + of(matter) + " than the other reports" + of(kept)
                  : " shares no party with the other reports")
              + " and was left out; draft it by itself");
    } else {
      words.add(
          list(matter.reports().stream().map(Notices::name).toList())
              + " are of another matter"
              + of(matter)
              + " than the other reports"
              + of(kept)
              + " and were left out; draft them by themselves");
    }
  }

  private static String of(Matter matter) {
    return matter.parties().isEmpty() ? "" : " (" + list(matter.parties()) + ")";
  }

  private static String list(List<String> all) {
    return all.size() == 1
        ? all.getFirst()
        : String.join(", ", all.subList(0, all.size() - 1)) + " and " + all.getLast();
  }

  private static String name(ReportClaims report) {
    return report.source().file();
  }
}
