package parley.leverage;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import parley.leverage.Route.Path;
import parley.talks.Leverage;
import parley.talks.Party;
import parley.talks.Talks;
import parley.talks.Words;
import parley.talks.formula.OptionId;

/**
 * Finds who can bring a party to something.
 *
 * <p>Best paths come from one search outward from the principal (Dijkstra, 1959): by the product of
 * strengths and then by links where all links that matter have a strength, else by links alone. A
 * strength is never more than 1, so no path gets better by going on. Products are exact decimals:
 * whether two paths are equally strong is not left to rounding.
 *
 * <p>A party stands on every path where the target cannot be reached without it.
 */
public final class Influence {

  /** How many equally good paths a route lists. */
  public static final int MOST_PATHS = 100;

  /** How many of them are told in words. */
  private static final int MOST_WAYS = 3;

  private final Talks talks;
  private final String target;
  private final Optional<OptionId> toward;
  private final Links links;
  private final Words words;

  private Influence(Talks talks, String target, Optional<OptionId> toward) {
    this.talks = talks;
    this.target = target;
    this.toward = toward;
    this.links = new Links(talks.leverage(), target, toward);
    this.words = new Words(talks);
  }

  /** Who can bring the party to anything. */
  public static LeverageFindings over(Talks talks, String target) {
    return new Influence(talks, target, Optional.empty()).findings();
  }

  /** Who can bring the option's party to take it. */
  public static LeverageFindings toward(Talks talks, OptionId option) {
    return new Influence(talks, option.party(), Optional.of(option)).findings();
  }

  private LeverageFindings findings() {
    var routes =
        talks.parties().stream()
            .map(Party::id)
            .filter(party -> !party.equals(target) && links.reaches(party, ""))
            .map(this::route)
            .toList();
    return new LeverageFindings(target, toward, routes);
  }

  private Route route(String principal) {
    var useful = links.onTheWay(principal);
    boolean ranked = useful.stream().allMatch(link -> link.strength().isPresent());
    var paths = paths(principal, useful, ranked);
    var without = new TreeMap<String, Boolean>();
    var dominators = new ArrayList<String>();
    // Who is not on one path is not on every path.
    var onOne = paths.getFirst().parties();
    for (var party : links.parties()) {
      if (!party.equals(principal) && !party.equals(target)) {
        boolean reachable = !onOne.contains(party) || links.reaches(principal, party);
        without.put(party, reachable);
        if (!reachable) {
          dominators.add(party);
        }
      }
    }
    boolean truncated = paths.size() > MOST_PATHS;
    return new Route(
        principal,
        target,
        truncated ? paths.subList(0, MOST_PATHS) : paths,
        ranked,
        truncated,
        dominators,
        without,
        words(principal, paths, dominators));
  }

  /** How good a way to a party is. */
  private record Reach(BigDecimal strength, int length) {

    static final Comparator<Reach> BEST_FIRST =
        Comparator.comparing(Reach::strength, Comparator.reverseOrder())
            .thenComparingInt(Reach::length);

    Reach plus(Leverage link, boolean ranked) {
      return new Reach(ranked ? strength.multiply(strengthOf(link)) : strength, length + 1);
    }

    boolean equally(Reach other) {
      return BEST_FIRST.compare(this, other) == 0;
    }
  }

  private record Visit(String party, Reach reach) {}

  private List<Path> paths(String principal, Set<Leverage> useful, boolean ranked) {
    Map<String, Reach> best = new HashMap<>();
    Map<String, List<Leverage>> into = new HashMap<>();
    var queue =
        new PriorityQueue<Visit>(
            Comparator.comparing(Visit::reach, Reach.BEST_FIRST).thenComparing(Visit::party));
    var start = new Reach(BigDecimal.ONE, 0);
    best.put(principal, start);
    queue.add(new Visit(principal, start));
    while (!queue.isEmpty()) {
      var visit = queue.remove();
      if (visit.reach.equals(best.get(visit.party))) {
        for (var link : links.from(visit.party)) {
          if (!useful.contains(link)) {
            continue;
          }
          var reach = visit.reach.plus(link, ranked);
          var known = best.get(link.over());
          if (known == null || Reach.BEST_FIRST.compare(reach, known) < 0) {
            best.put(link.over(), reach);
            into.put(link.over(), new ArrayList<>(List.of(link)));
            queue.add(new Visit(link.over(), reach));
          } else if (reach.equally(known)) {
            into.computeIfAbsent(link.over(), o -> new ArrayList<>()).add(link);
          }
        }
      }
    }
    return chains(principal, into).stream()
        .map(c -> new Path(c, ranked ? Optional.of(product(c)) : Optional.empty()))
        .toList();
  }

  /** The end of a chain, from a party to the target. */
  private record Rest(String from, List<Leverage> links) {}

  /** Walks back from the target along the links that best ways end with; one more than listed. */
  private List<List<Leverage>> chains(String principal, Map<String, List<Leverage>> into) {
    var chains = new ArrayList<List<Leverage>>();
    var open = new ArrayDeque<Rest>(List.of(new Rest(target, List.of())));
    while (!open.isEmpty() && chains.size() <= MOST_PATHS) {
      var rest = open.pop();
      if (rest.from.equals(principal)) {
        chains.add(rest.links);
      } else {
        for (var link : into.getOrDefault(rest.from, List.of()).reversed()) {
          var longer = new ArrayList<Leverage>();
          longer.add(link);
          longer.addAll(rest.links);
          open.push(new Rest(link.from(), longer));
        }
      }
    }
    return chains;
  }

  private static BigDecimal product(List<Leverage> chain) {
    return chain.stream()
        .map(Influence::strengthOf)
        .reduce(BigDecimal.ONE, BigDecimal::multiply)
        .stripTrailingZeros();
  }

  private static BigDecimal strengthOf(Leverage link) {
    return BigDecimal.valueOf(link.strength().orElseThrow());
  }

  /** All equally good ways, up to a few; who stands on every way, these or longer ones. */
  private String words(String principal, List<Path> paths, List<String> dominators) {
    var ways =
        paths.stream()
            .map(Path::parties)
            .map(way -> way.subList(1, way.size() - 1).stream().distinct().toList())
            .distinct()
            .toList();
    var said = new StringBuilder(capital(talks.nameOf(principal)));
    said.append(" can move ").append(talks.nameOf(target));
    if (ways.stream().noneMatch(List::isEmpty)) {
      said.append(
          ways.stream()
              .limit(MOST_WAYS)
              .map(way -> " through " + words.parties(way))
              .collect(Collectors.joining(", or")));
      if (ways.size() > MOST_WAYS) {
        said.append(", or otherwise");
      }
    }
    said.append('.');
    if (!dominators.isEmpty()) {
      said.append(" The road runs through ").append(words.parties(dominators)).append('.');
    }
    return said.toString();
  }

  private static String capital(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
