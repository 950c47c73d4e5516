package parley.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.changes.Change.Kind;
import parley.process.Situation;
import parley.talks.Condition;
import parley.talks.Option;
import parley.talks.Step;
import parley.talks.Talks;
import parley.talks.Words;
import parley.talks.formula.Formula;

/**
 * Conditions set, met, given up or gone. The same condition is asked by the same parties for the
 * same before the same, or rests on some of the same words.
 */
final class ConditionChanges {

  private ConditionChanges() {}

  static List<Change> between(Talks old, Talks newer) {
    var changes = new ArrayList<Change>();
    var before = Situation.now(old);
    var after = Situation.now(newer);
    for (var now : newer.conditions()) {
      var was = find(old.conditions(), now);
      var words = new Words(newer).of(now.withWaived(false));
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
          changes.add(change(kind, words, was, Optional.of(grounded(now, old, newer))));
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
        .findFirst()
        .or(() ->
            among.stream()
                .filter(c -> c.by().equals(one.by()) && Grounds.shared(c, one))
                .findFirst());
  }

  /** The condition with the words that say of its options what they did not say before. */
  private static Condition grounded(Condition condition, Talks old, Talks newer) {
    var words = new ArrayList<>(condition.basis().evidence());
    for (var option : newer.choices()) {
      var was = old.findChoice(option.id());
      if (option.now() != was.map(Option::now).orElse(false)
          && condition.needs().atoms().anyMatch(a -> concerns(newer, a, option))) {
        var known = was.map(o -> o.basis().evidence()).orElse(List.of());
        option.basis().evidence().stream().filter(e -> !known.contains(e)).forEach(words::add);
      }
    }
    return new Condition(
        condition.before(),
        condition.needs(),
        condition.by(),
        condition.waived(),
        condition.basis().withEvidence(words));
  }

  private static boolean concerns(Talks talks, Formula.Atom atom, Option option) {
    return switch (atom) {
      case Formula.Taken(var id) -> id.equals(option.id());
      case Formula.Agreed(var name) -> option.id().name().equals(name);
      case Formula.Reached(var name) ->
          talks
              .findStep(name)
              .flatMap(Step::when)
              .filter(when -> when.atoms().anyMatch(new Formula.Taken(option.id())::equals))
              .isPresent();
    };
  }

  private static Change change(
      Kind kind, String words, Optional<Condition> was, Optional<Condition> now) {
    var subject = now.or(() -> was).map(c -> c.before().name()).orElse("");
    var by = now.or(() -> was).flatMap(c -> c.by().stream().findFirst());
    var why =
        now.filter(Condition::waived).flatMap(c -> c.basis().note()).map(n -> ": " + n).orElse("");
    return new Change(kind, by, subject, words + why, was.map(c -> c), now.map(c -> c));
  }
}
