package parley.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.changes.Change.Kind;
import parley.talks.Party;
import parley.talks.Talks;
import parley.talks.Wants.Want;
import parley.talks.Words;
import parley.talks.formula.Formula;
import parley.talks.formula.Formula.Joint;

/**
 * Wants that are new or gone, and wants that are the same in another order. What a party wants only
 * if something else holds first, because it has set that as a condition, is told as its condition.
 */
final class WantChanges {

  private WantChanges() {}

  private static String wants(Talks talks, Party party) {
    return party.name() + new Words(talks).verb(List.of(party.id()), " wants ", " want ");
  }

  static List<Change> between(Talks old, Talks newer) {
    var changes = new ArrayList<Change>();
    for (var party : newer.parties()) {
      var before = wants(old, party.id());
      var after = wants(newer, party.id());
      var wanted = formulas(before);
      var wants = formulas(after);
      for (var now : after) {
        if (!wanted.contains(now.formula()) && !isCondition(newer, party.id(), now)) {
          var words = wants(newer, party) + new Words(newer).of(now.formula());
          changes.add(
              new Change(
                  Kind.WANT_NEW,
                  Optional.of(party.id()),
                  party.id(),
                  words,
                  Optional.empty(),
                  Optional.of(now)));
        }
      }
      for (var was : before) {
        if (!wants.contains(was.formula()) && !isCondition(old, party.id(), was)) {
          var words = wants(newer, party) + new Words(old).of(was.formula());
          changes.add(
              new Change(
                  Kind.WANT_GONE,
                  Optional.of(party.id()),
                  party.id(),
                  words,
                  Optional.of(was),
                  Optional.empty()));
        }
      }
      var kept = new ArrayList<>(wanted);
      kept.retainAll(wants);
      var keptNow = new ArrayList<>(wants);
      keptNow.retainAll(wanted);
      if (!kept.equals(keptNow)) {
        var words = party.name() + ": now first " + new Words(newer).of(keptNow.getFirst());
        changes.add(
            new Change(
                Kind.WANTS_REORDERED,
                Optional.of(party.id()),
                party.id(),
                words,
                Optional.empty(),
                Optional.empty()));
      }
    }
    return changes;
  }

  /** Whether a want is what a condition of the party shows already, and is told as that. */
  private static boolean isCondition(Talks talks, String party, Want want) {
    return talks.conditions().stream()
        .filter(c -> c.by().contains(party))
        .anyMatch(c ->
            want.formula().equals(new Formula.Joined(c.before(), Joint.ONLY_IF, c.needs()))
                || parts(c.needs()).contains(want.formula()));
  }

  private static List<Formula> parts(Formula needs) {
    return needs instanceof Formula.And(var all) ? all : List.of(needs);
  }

  private static List<Want> wants(Talks talks, String party) {
    return talks.wants().stream()
        .filter(w -> w.party().equals(party))
        .flatMap(w -> w.tiers().stream())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Formula> formulas(List<Want> wants) {
    return wants.stream().map(Want::formula).distinct().toList();
  }
}
