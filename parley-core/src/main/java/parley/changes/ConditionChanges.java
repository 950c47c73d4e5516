package parley.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.changes.Change.Kind;
import parley.process.Situation;
import parley.talks.Condition;
import parley.talks.Talks;
import parley.talks.Words;

/** Conditions set, met, given up or gone. The same condition stands before the same thing. */
final class ConditionChanges {

  private ConditionChanges() {}

  static List<Change> between(Talks old, Talks newer) {
    var changes = new ArrayList<Change>();
    var before = Situation.now(old);
    var after = Situation.now(newer);
    for (var now : newer.conditions()) {
      var was = find(old.conditions(), now);
      var words = new Words(newer).of(now);
      if (was.isEmpty()) {
        changes.add(change(Kind.CONDITION_SET, words, was, Optional.of(now)));
      } else if (now.waived() != was.get().waived()) {
        var kind = now.waived() ? Kind.CONDITION_WAIVED : Kind.CONDITION_SET;
        changes.add(change(kind, words, was, Optional.of(now)));
      } else if (!now.waived()) {
        boolean held = before.holds(was.get().needs());
        boolean holds = after.holds(now.needs());
        if (held != holds) {
          var kind = holds ? Kind.CONDITION_MET : Kind.CONDITION_NO_LONGER_MET;
          changes.add(change(kind, words, was, Optional.of(now)));
        }
      }
    }
    for (var was : old.conditions()) {
      if (!was.waived() && find(newer.conditions(), was).isEmpty()) {
        changes.add(
            change(
                Kind.CONDITION_GONE, new Words(old).of(was), Optional.of(was), Optional.empty()));
      }
    }
    return changes;
  }

  private static Optional<Condition> find(List<Condition> among, Condition one) {
    return among.stream()
        .filter(c -> c.before().equals(one.before()))
        .filter(c -> c.needs().equals(one.needs()) && c.by().equals(one.by()))
        .findFirst();
  }

  private static Change change(
      Kind kind, String words, Optional<Condition> was, Optional<Condition> now) {
    var subject = now.or(() -> was).map(c -> c.before().name()).orElse("");
    return new Change(kind, subject, words, was.map(c -> c), now.map(c -> c));
  }
}
