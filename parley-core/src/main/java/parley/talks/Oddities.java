package parley.talks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import parley.talks.formula.Formula.Reached;
import parley.talks.formula.Nearest;
import parley.talks.formula.Quoted;

/** Finds what is odd about sound Talks: likely slips that do not keep them from being used. */
final class Oddities {

  private Oddities() {}

  static List<Flaw> of(Talks talks) {
    var odd = new ArrayList<Flaw>();
    deadlocks(talks, odd);
    undefinedSteps(talks, odd);
    hopelessSteps(talks, odd);
    unlistedReports(talks, odd);
    lateWords(talks, odd);
    bodies(talks, odd);
    return List.copyOf(odd);
  }

  private static void deadlocks(Talks talks, List<Flaw> odd) {
    for (var cycle : Cycles.of(Need.of(talks))) {
      odd.add(
          new Flaw(
              Places.path(cycle.atoms().getFirst()),
              "deadlock: " + cycle.words(),
              "give one of them another way, or drop a need"));
    }
  }

  private static void undefinedSteps(Talks talks, List<Flaw> odd) {
    var undefined = Need.undefined(talks);
    for (var step : talks.steps()) {
      if (undefined.contains(new Reached(step.id()))) {
        odd.add(
            new Flaw(
                "steps/" + step.id(),
                "nothing says what "
                    + Quoted.of(step.id())
                    + " takes, so it counts as not there and nobody can open it",
                "say who can bring it about: when: party.option"));
      }
    }
  }

  /** Steps nobody can open for another reason than those told already. */
  private static void hopelessSteps(Talks talks, List<Flaw> odd) {
    var told = odd.stream().map(Flaw::path).collect(Collectors.toSet());
    Cycles.of(Need.of(talks)).stream()
        .flatMap(cycle -> cycle.atoms().stream())
        .map(Places::path)
        .forEach(told::add);
    for (var step : Prospects.hopeless(talks)) {
      if (told.add("steps/" + step)) {
        odd.add(
            new Flaw(
                "steps/" + step,
                "nobody can open " + Quoted.of(step) + ", whatever options are taken or left",
                "look for something it needs that cannot happen or be undone"));
      }
    }
  }

  private static void unlistedReports(Talks talks, List<Flaw> odd) {
    if (talks.reports().isEmpty()
        && Places.of(talks).values().stream().anyMatch(i -> !i.basis().evidence().isEmpty())) {
      odd.add(
          new Flaw(
              "reports",
              "there is evidence but no list of reports to check it against",
              "list them: reports: [{id: …, file: …, sha256: …}]"));
    }
  }

  private static void lateWords(Talks talks, List<Flaw> odd) {
    talks
        .asOf()
        .ifPresent(day ->
            Places.of(talks)
                .forEach((path, item) ->
                    item.basis()
                        .said()
                        .filter(said -> said.isAfter(day))
                        .ifPresent(said ->
                            odd.add(
                                new Flaw(
                                    path + "/said",
                                    "said on " + said + ", after the as-of day " + day,
                                    "correct one of the two days")))));
  }

  private static void bodies(Talks talks, List<Flaw> odd) {
    var ids = talks.parties().stream().map(Party::id).toList();
    for (var step : talks.steps()) {
      for (var body : step.body()) {
        if (!ids.contains(body)) {
          Nearest.to(body, ids)
              .ifPresent(near ->
                  odd.add(
                      new Flaw(
                          "steps/" + step.id() + "/body",
                          "no party is called " + Quoted.of(body) + ", so it is kept as words",
                          "did you mean " + near + "?")));
        }
      }
    }
  }
}
