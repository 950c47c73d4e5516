package parley.reading.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.reading.claim.Actor;

/**
 * Which reports of a dossier are of one negotiation.
 *
 * <p>A report goes with every other that is alike enough (see {@link Profile}), and they with those
 * that are like them: so a long negotiation whose parties change is one, although its last reports
 * have little in common with its first. Alike are only looked for among the reports that speak of
 * the same parties shortly before, which keeps the work linear in the number of reports. A report
 * like no other goes with the one it is likest, if that has a main party in common with it, or any
 * where one of them is very short.
 */
final class Matters {

  /** From here on two reports are of one negotiation. */
  private static final double ALIKE = 0.6;

  /** From here on a report that is like no other is of its likest one's. */
  private static final double AKIN = 0.4;

  /** How many earlier reports that speak of a party one report is compared with. */
  private static final int EARLIER = 20;

  /** Who is spoken of so many times less than others is not told. */
  private static final double LITTLE = 3;

  /** How many parties are told of each negotiation. */
  private static final int TOLD = 3;

  private final List<Profile> profiles = new ArrayList<>();
  private final int[] group;

  /**
   * The reports of one negotiation.
   *
   * @param reports in the order given
   * @param parties whom they speak of most
   * @param sharesParty whether anybody in them is in the reports of others, too
   */
  record Matter(List<ReportClaims> reports, List<String> parties, boolean sharesParty) {}

  /** The pairs of reports that are compared, with how alike they are. */
  private record Pair(int one, int other, double likeness) {}

  private Matters(List<ReportClaims> reports, Sameness sameness) {
    Kinship kinship = new Kinship(sameness);
    Map<String, Figure> byActor = new HashMap<>();
    for (ReportClaims report : reports) {
      for (Actor actor : report.list(Actor.class)) {
        if (actor.type() != Actor.Type.JOINT) {
          byActor.put(Cast.at(report, actor.id()), kinship.enter(new Figure.Seen(report, actor)));
        }
      }
    }
    for (ReportClaims report : reports) {
      profiles.add(
          new Profile(
              report,
              actor ->
                  whole(
                      Objects.requireNonNull(byActor.get(Cast.at(report, actor.id()))), byActor)));
    }
    group = new int[reports.size()];
  }

  /** Reports by negotiation, that of most reports first, of as many the latest. */
  static List<Matter> of(List<ReportClaims> reports, Sameness sameness) {
    Matters matters = new Matters(reports, sameness);
    matters.join();
    return matters.list();
  }

  /** Whom somebody belongs to, as a report says outright. */
  private static Figure whole(Figure figure, Map<String, Figure> byActor) {
    Figure at = figure;
    for (int hops = 0; hops < 8; hops++) {
      Figure.Seen said = at.affiliated();
      Figure next =
          said == null || said.actor().affiliation() == null
              ? null
              : byActor.get(Cast.at(said.report(), said.actor().affiliation()));
      if (next == null || next.main().type() == Actor.Type.UNNAMED) {
        return at;
      }
      at = next;
    }
    return at;
  }

  private void join() {
    List<Pair> pairs = pairs();
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
    }
    pairs.stream().filter(p -> p.likeness() >= ALIKE).forEach(this::unite);
    Map<Integer, Long> sizes = sizes();
    Map<Integer, Pair> likest = new LinkedHashMap<>();
    for (Pair pair : pairs) {
      for (int lone : List.of(pair.one(), pair.other())) {
        if (sizes.getOrDefault(root(lone), 0L) == 1) {
          likest.merge(lone, pair, (a, b) -> b.likeness() > a.likeness() ? b : a);
        }
      }
    }
    likest.values().stream().filter(this::isAkin).forEach(this::unite);
    joinNameless();
  }

  private boolean isAkin(Pair pair) {
    Profile one = profiles.get(pair.one());
    Profile other = profiles.get(pair.other());
    return pair.likeness() >= AKIN || ((one.isShort() || other.isShort()) && one.meets(other));
  }

  /** A report that names nobody does not show that it is of another matter than most. */
  private void joinNameless() {
    Map<Integer, Long> sizes = sizes();
    int largest =
        IntStream.range(0, group.length)
            .boxed()
            .max(
                Comparator.comparing((Integer i) -> !profiles.get(i).namesNobody())
                    .thenComparing(i -> sizes.getOrDefault(root(i), 0L)))
            .orElseThrow();
    for (int i = 0; i < group.length; i++) {
      if (sizes.getOrDefault(root(i), 0L) == 1 && profiles.get(i).namesNobody()) {
        group[root(i)] = root(largest);
      }
    }
  }

  private Map<Integer, Long> sizes() {
    return IntStream.range(0, group.length)
        .boxed()
        .collect(Collectors.groupingBy(this::root, Collectors.counting()));
  }

  private List<Pair> pairs() {
    Map<Figure, List<Integer>> byParty = new HashMap<>();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < profiles.size(); i++) {
      Profile profile = profiles.get(i);
      Set<Integer> near = new LinkedHashSet<>();
      for (Figure party : profile.parties().keySet()) {
        List<Integer> all = byParty.computeIfAbsent(party, p -> new ArrayList<>());
        near.addAll(all.subList(Math.max(0, all.size() - EARLIER), all.size()));
        all.add(i);
      }
      for (int other : near) {
        pairs.add(new Pair(other, i, profiles.get(other).likeness(profile)));
      }
    }
    return pairs;
  }

  private void unite(Pair pair) {
    group[root(pair.other())] = root(pair.one());
  }

  private int root(int at) {
    int root = at;
    while (group[root] != root) {
      root = group[root];
    }
    group[at] = root;
    return root;
  }

  private List<Matter> list() {
    Map<Integer, List<Profile>> groups = new LinkedHashMap<>();
    for (int i = 0; i < group.length; i++) {
      groups.computeIfAbsent(root(i), g -> new ArrayList<>()).add(profiles.get(i));
    }
    Map<Figure, Long> spoken =
        groups.values().stream()
            .flatMap(g -> named(g).distinct())
            .collect(Collectors.groupingBy(party -> party, Collectors.counting()));
    List<List<Profile>> latestFirst = new ArrayList<>(groups.values());
    latestFirst.sort(
        Comparator.comparingInt((List<Profile> g) -> g.size())
            .thenComparingInt(g -> profiles.indexOf(g.getLast()))
            .reversed());
    return latestFirst.stream()
        .map(g ->
            new Matter(
                g.stream().map(Profile::report).toList(),
                parties(g),
                named(g).anyMatch(party -> spoken.getOrDefault(party, 0L) > 1)))
        .toList();
  }

  private static Stream<Figure> named(List<Profile> reports) {
    return reports.stream()
        .flatMap(r -> r.parties().keySet().stream())
        .filter(party -> !Profile.isNameless(party));
  }

  /** Whom the reports of a negotiation speak of most. */
  private static List<String> parties(List<Profile> reports) {
    Map<Figure, Double> all = new LinkedHashMap<>();
    reports.forEach(r -> r.parties().forEach((party, much) -> all.merge(party, much, Double::sum)));
    double most = all.values().stream().mapToDouble(much -> much).max().orElse(0);
    return all.entrySet().stream()
        .filter(e -> LITTLE * e.getValue() >= most)
        .sorted(Map.Entry.<Figure, Double>comparingByValue(Comparator.reverseOrder()))
        .limit(TOLD)
        .map(e -> e.getKey().main().name())
        .toList();
  }
}
