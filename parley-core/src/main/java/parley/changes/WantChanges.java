package parley.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.changes.Change.Kind;
import parley.talks.Talks;
import parley.talks.Wants.Want;
import parley.talks.Words;
import parley.talks.formula.Formula;

/** Wants that are new or gone, and wants that are the same in another order. */
final class WantChanges {

  private WantChanges() {}

  static List<Change> between(Talks old, Talks newer) {
    var changes = new ArrayList<Change>();
    for (var party : newer.parties()) {
      var before = wants(old, party.id());
      var after = wants(newer, party.id());
      var wanted = formulas(before);
      var wants = formulas(after);
      for (var now : after) {
        if (!wanted.contains(now.formula())) {
          var words = party.name() + ": " + new Words(newer).of(now.formula());
          changes.add(
              new Change(Kind.WANT_NEW, party.id(), words, Optional.empty(), Optional.of(now)));
        }
      }
      for (var was : before) {
        if (!wants.contains(was.formula())) {
          var words = party.name() + ": " + new Words(old).of(was.formula());
          changes.add(
              new Change(Kind.WANT_GONE, party.id(), words, Optional.of(was), Optional.empty()));
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
                Kind.WANTS_REORDERED, party.id(), words, Optional.empty(), Optional.empty()));
      }
    }
    return changes;
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
