package parley.bargaining.agreement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import parley.bargaining.SetAside;
import parley.talks.Issue;
import parley.talks.IssueOption;
import parley.talks.NoAgreement;
import parley.talks.Party;
import parley.talks.Talks;
import parley.talks.Valuation;
import parley.talks.Words;

/** Makes a bargain of what Talks say their issues can be settled by and what that is worth. */
final class BargainMaker {

  private final Talks talks;
  private final Map<String, NoAgreement> noAgreement = new LinkedHashMap<>();
  private final List<Worth> worths = new ArrayList<>();
  private final List<String> leftOut = new ArrayList<>();
  private final List<SetAside> aside = new ArrayList<>();
  private final List<Bargainer> bargainers = new ArrayList<>();
  private final Set<String> judged = new LinkedHashSet<>();
  private final List<String> expectNothing = new ArrayList<>();
  private final List<String> assumptions = new ArrayList<>();

  BargainMaker(Talks talks, List<String> wanted) {
    this.talks = talks;
    talks.noAgreement().forEach(value -> noAgreement.put(value.party(), value));
    var issues =
        talks.issues().stream()
            .filter(issue -> wanted.isEmpty() || wanted.contains(issue.id()))
            .toList();
    boolean named = issues.stream().anyMatch(issue -> !issue.choices().isEmpty());
    for (var issue : issues) {
      if (named) {
        byOptions(issue);
      } else {
        byPositions(issue);
      }
    }
  }

  private void byOptions(Issue issue) {
    if (issue.choices().isEmpty()) {
      leftOut.add(name(issue) + ": no options are named, as they are for other issues");
    } else {
      worths.add(Worth.ofOptions(issue));
    }
  }

  private void byPositions(Issue issue) {
    var worth = Worth.ofPositions(talks, issue);
    if (worth.isEmpty()) {
      leftOut.add(name(issue) + ": it has neither options nor two positions on a scale");
      return;
    }
    worths.add(worth.get());
    assumptions.add(
        "The options of "
            + name(issue)
            + " are the positions of the parties; each is assumed to be worth less to a party"
            + " the farther it is from its own, evenly, and the issue to count as much as the"
            + " party cares.");
  }

  private static String name(Issue issue) {
    return issue.words().orElse(issue.id());
  }

  TalksBargain make() {
    if (!worths.isEmpty()) {
      talks.parties().stream().filter(party -> !party.isOutside()).forEach(this::party);
    }
    if (!judged.isEmpty()) {
      assumptions.addFirst(
          "Numbers of "
              + Words.list(List.copyOf(judged))
              + " are a person's judgement; no report gives them.");
    }
    if (!expectNothing.isEmpty()) {
      assumptions.add(
          "What "
              + Words.list(expectNothing)
              + (expectNothing.size() == 1 ? " expects" : " expect")
              + " without an agreement is not given and counts as 0: any agreement that crosses no"
              + " red line is as good as none, or better.");
    }
    Optional<Bargain> bargain =
        worths.isEmpty() || bargainers.size() < 2
            ? Optional.empty()
            : Optional.of(
                new Bargain(
                    worths.stream().map(Worth::topic).toList(), bargainers, incompatible()));
    return new TalksBargain(bargain, leftOut, aside, assumptions);
  }

  private void party(Party party) {
    var given = worths.stream().filter(worth -> worth.values().containsKey(party.id())).toList();
    if (given.isEmpty()) {
      if (party.role() == Party.Role.PARTY) {
        aside.add(new SetAside(party.id(), party.name(), "no values are given"));
      }
      return;
    }
    var missing = missing(party.id());
    double weight = given.stream().mapToDouble(worth -> weight(worth, party.id())).sum();
    if (!missing.isEmpty()) {
      aside.add(
          new SetAside(party.id(), party.name(), "not given are " + String.join("; ", missing)));
    } else if (weight == 0) {
      aside.add(new SetAside(party.id(), party.name(), "no issue has any weight for it"));
    } else {
      bargainers.add(bargainer(party, weight));
    }
  }

  private List<String> missing(String party) {
    var missing = new ArrayList<String>();
    for (var worth : worths) {
      var values = worth.values().get(party);
      if (values == null) {
        missing.add("any value on " + name(worth.issue()));
        continue;
      }
      if (values.weight().isEmpty()) {
        missing.add("the weight of " + name(worth.issue()));
      } else if (values.weight().getAsDouble() > 0) {
        var options =
            worth.topic().choices().stream()
                .map(Topic.Choice::id)
                .filter(id -> !values.of().containsKey(id))
                .toList();
        if (!options.isEmpty()) {
          missing.add("the value of " + Words.list(options) + " on " + name(worth.issue()));
        }
      }
    }
    return missing;
  }

  private static double weight(Worth worth, String party) {
    var values = worth.values().get(party);
    return values == null ? 0 : values.weight().orElse(0);
  }

  private Bargainer bargainer(Party party, double weight) {
    var own = new ArrayList<List<Double>>();
    var redLines = new HashSet<Pick>();
    for (int topic = 0; topic < worths.size(); topic++) {
      var worth = worths.get(topic);
      var values = worth.values().get(party.id());
      if (values == null) {
        throw new IllegalStateException(party.id());
      }
      double counts = values.weight().orElse(0);
      own.add(
          worth.topic().choices().stream()
              .map(choice -> counts * values.of().getOrDefault(choice.id(), 0.0))
              .toList());
      int place = topic;
      values.redLines().forEach(id -> redLines.add(new Pick(place, place(worth, id))));
      rests(party, values);
    }
    var expected = noAgreement.get(party.id());
    if (expected == null) {
      expectNothing.add(party.name());
    } else if (expected.basis().judgement()) {
      judged.add(party.name());
    }
    double floor = expected == null ? 0 : expected.points() * weight;
    return new Bargainer(party.id(), party.name(), own, weight, floor, redLines);
  }

  private void rests(Party party, Valuation values) {
    if (values.basis().judgement()) {
      judged.add(party.name());
    }
    values.basis().assumption().ifPresent(words -> assumptions.add(party.name() + ": " + words));
  }

  private static int place(Worth worth, String choice) {
    return IntStream.range(0, worth.topic().choices().size())
        .filter(i -> worth.topic().choices().get(i).id().equals(choice))
        .findFirst()
        .orElseThrow();
  }

  private List<List<Pick>> incompatible() {
    var sets = new ArrayList<List<Pick>>();
    var unjudged = new TreeSet<String>();
    for (var set : talks.incompatible()) {
      var picks = set.options().stream().map(this::pick).flatMap(Optional::stream).toList();
      if (picks.size() == set.options().size()) {
        sets.add(picks);
      } else {
        unjudged.add(Words.list(set.options().stream().map(IssueOption::toString).toList()));
      }
    }
    unjudged.forEach(
        set -> assumptions.add("That " + set + " do not go together is not looked at here."));
    return sets;
  }

  private Optional<Pick> pick(IssueOption option) {
    return IntStream.range(0, worths.size())
        .filter(topic -> worths.get(topic).issue().id().equals(option.issue()))
        .mapToObj(topic -> new Pick(topic, place(worths.get(topic), option.option())))
        .findFirst();
  }
}
