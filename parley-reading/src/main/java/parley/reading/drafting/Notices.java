package parley.reading.drafting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parley.reading.claim.Actor;
import parley.reading.claim.Dated;
import parley.reading.claim.Source;

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
        words.add(name(report) + " is dated " + day + ", after " + asOf + ", and was left out");
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

  /** The largest set of reports tied by a party; the others are told of and left out. */
  List<ReportClaims> related(List<ReportClaims> reports, Cast cast) {
    int[] group = new int[reports.size()];
    Map<String, Integer> firstOf = new HashMap<>();
    for (int i = 0; i < reports.size(); i++) {
      group[i] = i;
      for (Actor actor : reports.get(i).list(Actor.class)) {
        int here = i;
        cast.party(reports.get(i), actor.id())
            .filter(m -> m.type() != Actor.Type.UNNAMED)
            .ifPresent(m -> {
              Integer first = firstOf.putIfAbsent(m.key(), here);
              if (first != null) {
                group[root(group, here)] = root(group, first);
              }
            });
      }
    }
    Map<Integer, List<ReportClaims>> groups = new LinkedHashMap<>();
    for (int i = 0; i < reports.size(); i++) {
      groups.computeIfAbsent(root(group, i), g -> new ArrayList<>()).add(reports.get(i));
    }
    int most = groups.values().stream().mapToInt(List::size).max().orElse(0);
    List<ReportClaims> kept = List.of();
    for (List<ReportClaims> one : groups.values()) {
      if (kept.isEmpty() && one.size() == most) {
        kept = one;
      } else {
        one.forEach(this::unrelated);
      }
    }
    return kept;
  }

  private void unrelated(ReportClaims report) {
    words.add(
        name(report)
            + " shares no party with the other reports and was left out; draft it by itself");
  }

  private static int root(int[] group, int at) {
    int root = at;
    while (group[root] != root) {
      root = group[root];
    }
    group[at] = root;
    return root;
  }

  private static String name(ReportClaims report) {
    return report.source().file();
  }
}
