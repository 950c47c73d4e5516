package parley.bargaining.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import parley.talks.Issue;
import parley.talks.Talks;
import parley.talks.Valuation;
import parley.talks.Words;

/**
 * One issue with its options and what they are worth to the parties that say so.
 *
 * @param values by party: its weight, and the value of each option, where given
 */
record Worth(Issue issue, Topic topic, Map<String, Valuation> values) {

  private static final double FULL = 100;

  /** By the options and values the file names. */
  static Worth ofOptions(Issue issue) {
    var values = new HashMap<String, Valuation>();
    issue.values().forEach(valuation -> values.put(valuation.party(), valuation));
    return new Worth(
        issue,
        new Topic(
            issue.id(),
            issue.words().orElse(issue.id()),
            issue.choices().stream().map(c -> new Topic.Choice(c.id(), c.words())).toList()),
        values);
  }

  /**
   * By where the parties stand: each position is an option, worth less to a party the farther from
   * its own, evenly along the scale; empty where the issue has no scale or fewer than two
   * positions.
   */
  static Optional<Worth> ofPositions(Talks talks, Issue issue) {
    var holders = new TreeMap<Double, List<String>>();
    for (var position : issue.positions()) {
      position
          .at()
          .ifPresent(at ->
              holders
                  .computeIfAbsent(at.middle(), a -> new ArrayList<>())
                  .add(talks.nameOf(position.party())));
    }
    if (issue.scale().isEmpty() || holders.size() < 2) {
      return Optional.empty();
    }
    var scale = issue.scale().get();
    var choices = new ArrayList<Topic.Choice>();
    holders.forEach((at, names) ->
        choices.add(
            new Topic.Choice(
                "at-" + number(at),
                number(at)
                    + Optional.ofNullable(scale.points().get(at)).map(w -> ", " + w).orElse("")
                    + " (where "
                    + Words.list(names)
                    + (names.size() == 1 ? " stands)" : " stand)"))));
    var values = new HashMap<String, Valuation>();
    for (var position : issue.positions()) {
      values.put(position.party(), byDistance(position, holders, scale));
    }
    return Optional.of(
        new Worth(issue, new Topic(issue.id(), issue.words().orElse(issue.id()), choices), values));
  }

  private static Valuation byDistance(
      Issue.Position position, TreeMap<Double, List<String>> holders, Issue.Scale scale) {
    var of = new HashMap<String, Double>();
    position
        .at()
        .ifPresent(own ->
            holders
                .keySet()
                .forEach(at ->
                    of.put(
                        "at-" + number(at),
                        FULL - FULL * Math.abs(at - own.middle()) / (scale.high() - scale.low()))));
    return new Valuation(
        position.party(),
        position
            .salience()
            .map(salience -> OptionalDouble.of(salience.middle()))
            .orElse(OptionalDouble.empty()),
        of,
        List.of(),
        position.basis());
  }

  private static String number(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }
}
