package parley.reading.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.language.Sentence;
import parley.reading.claim.Event.Status;

/** Acts that a noun beside the verb names: <em>held talks</em>, <em>suspended aid</em>. */
final class NominalActs {

  private final Sentence s;
  private final Acts acts;
  private final ActReader reader;
  private final Figurative figures;

  NominalActs(Sentence s, Acts acts, ActReader reader, Figurative figures) {
    this.s = s;
    this.acts = acts;
    this.reader = reader;
    this.figures = figures;
  }

  /** {@code repeated its demand that A withdraw}: the noun tells what the clause is. */
  Optional<Act> spoken(int verb, int clause, Set<ActClass> kinds, int depth) {
    if (!kinds.contains(ActClass.LIGHT) || s.child(verb, "dobj") < 0) {
      return Optional.empty();
    }
    return nominal(verb, kinds, depth)
        .filter(act -> act.code().matches("1[0-3].*"))
        .map(act -> {
          List<Integer> targets = new ArrayList<>();
          for (int subject : s.children(clause, "nsubj", "nsubjpass")) {
            targets.add(subject);
          }
          targets.addAll(act.targets());
          return act.towards(targets);
        });
  }

  /** A verb with a noun that names an act: {@code held talks}, {@code suspended aid}. */
  Optional<Act> nominal(int verb, Set<ActClass> kinds, int depth) {
    Optional<Complements.Named> named = Complements.named(s, verb, acts.worded());
    if (named.isEmpty()) {
      return Optional.empty();
    }
    int noun = named.get().noun();
    String code = figures.noun(noun, named.get().code()).orElse(named.get().code());
    if (kinds.contains(ActClass.STOP)) {
      return nominal(verb, noun, Lift.stopped(code), false, Status.ACTUAL, "ended");
    }
    if (kinds.contains(ActClass.REFUSE)) {
      return nominal(verb, noun, Lift.refused(code), false, Status.ACTUAL, "refusal");
    }
    if (kinds.contains(ActClass.DEMAND)) {
      return nominal(verb, noun, Lift.demanded(code), false, Status.ACTUAL, "demand");
    }
    if (kinds.contains(ActClass.THREATEN)) {
      return nominal(verb, noun, Lift.threatened(code), false, Status.ACTUAL, "threat");
    }
    if (kinds.contains(ActClass.LIGHT) && code.startsWith("10")) {
      int wanted = Complements.infinitive(s, verb);
      Optional<Act> inner = wanted >= 0 ? reader.read(wanted, depth + 1) : Optional.empty();
      String demanded = inner.map(a -> Lift.demanded(a.code())).orElse(code);
      return nominal(verb, noun, demanded, false, Status.ACTUAL, "light-verb");
    }
    if (kinds.contains(ActClass.LIGHT)) {
      return nominal(verb, noun, code, false, Status.ACTUAL, "light-verb");
    }
    boolean turns = Lift.friendly(code) || Lift.hostile(code);
    if (kinds.contains(ActClass.PROMISE) && turns) {
      return nominal(verb, noun, Lift.promised(code), false, Status.ACTUAL, "promise");
    }
    if (kinds.contains(ActClass.GIVE)) {
      return nominal(verb, noun, code, false, Status.ACTUAL, "light-verb");
    }
    if (kinds.contains(ActClass.RECEIVE)) {
      return nominal(verb, noun, code, true, Status.ACTUAL, "received");
    }
    if (kinds.contains(ActClass.WANT) && turns) {
      return nominal(verb, noun, Lift.demanded(code), false, Status.DESIRED, "wish");
    }
    return Optional.empty();
  }

  private Optional<Act> nominal(
      int verb, int noun, String code, boolean swapped, Status status, String rule) {
    if (code.equals(Sense.NONE)) {
      return Optional.empty();
    }
    return Optional.of(
        new Act(
            verb,
            noun,
            verb,
            code,
            false,
            swapped,
            status,
            Complements.targets(s, verb, noun),
            List.of(),
            rule));
  }
}
