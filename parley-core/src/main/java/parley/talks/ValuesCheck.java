package parley.talks;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import parley.talks.formula.Quoted;

/** Checks the options of issues and what is said about their worth. */
final class ValuesCheck {

  private static final double MOST = 100;

  private final Talks talks;
  private final References refs;

  /** The options of each issue that has any. */
  private final Map<String, Set<String>> options = new LinkedHashMap<>();

  ValuesCheck(Talks talks, References refs) {
    this.talks = talks;
    this.refs = refs;
    for (var issue : talks.issues()) {
      options.put(
          issue.id(),
          issue.choices().stream()
              .map(Issue.Choice::id)
              .collect(Collectors.toCollection(LinkedHashSet::new)));
    }
  }

  void run() {
    for (var issue : talks.issues()) {
      var at = "issues/" + issue.id();
      refs.names(at + "/options", issue.choices().stream().map(Issue.Choice::id).toList());
      refs.once(at + "/values", issue.values().stream().map(Valuation::party).toList());
      if (issue.choices().isEmpty() && !issue.values().isEmpty()) {
        refs.flaw(
            at + "/values",
            "values on an issue without options",
            "name them: options: {first: …, second: …}");
      } else {
        issue.values().forEach(values -> values(at + "/values/" + values.party(), issue, values));
      }
    }
    noAgreement();
    for (int i = 0; i < talks.incompatible().size(); i++) {
      incompatible("incompatible/" + i, talks.incompatible().get(i));
    }
  }

  private void values(String at, Issue issue, Valuation values) {
    refs.known(at, List.of(values.party()));
    var known = options.getOrDefault(issue.id(), Set.of());
    if (values.weight().isPresent() && values.weight().getAsDouble() < 0) {
      refs.flaw(at + "/weight", "a weight below 0", "give a number of 0 or more");
    }
    values
        .of()
        .forEach((option, worth) -> {
          option(at + "/of/" + option, issue.id(), option, known);
          inRange(at + "/of/" + option, worth, "value");
        });
    values
        .redLines()
        .forEach(option -> option(at + "/red-lines/" + option, issue.id(), option, known));
  }

  private void option(String at, String issue, String option, Set<String> known) {
    if (!known.contains(option)) {
      refs.flaw(
          at,
          Quoted.of(option) + " is not an option of " + Quoted.of(issue),
          "add it to the issue's options, or name one of them" + refs.near(option, known));
    }
  }

  private void inRange(String at, double points, String what) {
    if (points < 0 || points > MOST) {
      refs.flaw(at, "a " + what + " outside 0 to 100", "give a number from 0 to 100");
    }
  }

  private void noAgreement() {
    refs.once("no-agreement", talks.noAgreement().stream().map(NoAgreement::party).toList());
    for (var value : talks.noAgreement()) {
      var at = "no-agreement/" + value.party();
      refs.known(at, List.of(value.party()));
      inRange(at, value.points(), "no-agreement value");
    }
  }

  private void incompatible(String at, Incompatible set) {
    var issues = new HashSet<String>();
    for (var option : set.options()) {
      var known = Optional.ofNullable(options.get(option.issue()));
      if (known.isEmpty()) {
        refs.flaw(
            at,
            "no issue is called " + Quoted.of(option.issue()),
            "name one of the issues" + refs.near(option.issue(), options.keySet()));
      } else {
        option(at, option.issue(), option.option(), known.get());
      }
      if (!issues.add(option.issue())) {
        refs.flaw(
            at,
            "two options of " + Quoted.of(option.issue()) + " exclude each other anyway",
            "name options of different issues");
      }
    }
  }
}
