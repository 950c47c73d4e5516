package parley.bargaining.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/**
 * All packages, as every way to settle one half of the topics with every way to settle the other.
 */
record Halves(Grid grid, Half left, Half right) {

  /** Packages that can be gone through in some seconds. */
  private static final double MOST_PACKAGES = 1 << 25;

  /** Numbers held for one half. */
  private static final double MOST_NUMBERS = 1 << 25;

  static Halves of(Bargain bargain) {
    check(bargain);
    var left = new ArrayList<Integer>();
    var right = new ArrayList<Integer>();
    double leftWays = 1;
    double rightWays = 1;
    for (var tied : tied(bargain)) {
      if (leftWays <= rightWays) {
        left.addAll(tied);
        leftWays *= ways(bargain, tied);
      } else {
        right.addAll(tied);
        rightWays *= ways(bargain, tied);
      }
    }
    if (Math.max(leftWays, rightWays) * bargain.parties().size() > MOST_NUMBERS) {
      throw new TooManyPackages(
          "too many options are tied together by what is incompatible: "
              + count(Math.max(leftWays, rightWays))
              + " ways to settle those issues; say fewer options incompatible, or leave issues out");
    }
    left.sort(null);
    right.sort(null);
    var grid = new Grid(bargain);
    return new Halves(grid, Half.of(grid, left), Half.of(grid, right));
  }

  private static void check(Bargain bargain) {
    double packages = bargain.packages();
    if (packages > MOST_PACKAGES) {
      throw new TooManyPackages(
          count(packages)
              + " packages are more than can be gone through (at most "
              + count(MOST_PACKAGES)
              + "); leave issues out, or give some of them fewer options");
    }
  }

  private static String count(double number) {
    return number < 1e15 ? String.format(Locale.ROOT, "%,.0f", number) : "more than 10^15";
  }

  private static double ways(Bargain bargain, List<Integer> topics) {
    return topics.stream()
        .mapToDouble(topic -> bargain.topics().get(topic).choices().size())
        .reduce(1, (a, b) -> a * b);
  }

  /** Topics in groups that no incompatible set reaches across, those of most ways first. */
  private static List<List<Integer>> tied(Bargain bargain) {
    int[] group = new int[bargain.topics().size()];
    for (int topic = 0; topic < group.length; topic++) {
      group[topic] = topic;
    }
    for (var set : bargain.incompatible()) {
      int into = group[set.getFirst().topic()];
      for (var pick : set) {
        int from = group[pick.topic()];
        for (int topic = 0; topic < group.length; topic++) {
          group[topic] = group[topic] == from ? into : group[topic];
        }
      }
    }
    var groups = new TreeMap<Integer, List<Integer>>();
    for (int topic = 0; topic < group.length; topic++) {
      groups.computeIfAbsent(group[topic], g -> new ArrayList<>()).add(topic);
    }
    return groups.values().stream()
        .sorted(Comparator.comparingDouble((List<Integer> tied) -> ways(bargain, tied)).reversed())
        .toList();
  }

  /** Those packages that cross nobody's red line. */
  Halves clean() {
    return new Halves(grid, left.clean(), right.clean());
  }

  /** Leaves out what is beaten within a half, whatever the other half is. */
  Halves efficient() {
    return new Halves(grid, left.efficient(), right.efficient());
  }

  long count() {
    return (long) left.count() * right.count();
  }

  /** The package made of a way of each half. */
  Deal deal(int leftWay, int rightWay) {
    int[] choices = new int[grid.bargain().topics().size()];
    left.decode(leftWay, choices);
    right.decode(rightWay, choices);
    var chosen = new ArrayList<Integer>();
    for (int choice : choices) {
      chosen.add(choice);
    }
    var points = new ArrayList<Double>();
    for (int party = 0; party < grid.parties(); party++) {
      points.add(grid.points(party, left.sum(leftWay, party) + right.sum(rightWay, party)));
    }
    return new Deal(chosen, points);
  }
}
