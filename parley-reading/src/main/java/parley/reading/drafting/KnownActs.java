package parley.reading.drafting;

import java.util.List;
import java.util.Optional;
import parley.talks.Step;
import parley.talks.formula.Formula;

/** The acts of a sketch as they are now, and which of them are taken for one. */
final class KnownActs {

  private final Sketch sketch;

  KnownActs(Sketch sketch) {
    this.sketch = sketch;
  }

  /** The act that a name stands for: the option, where the step is that and nothing else. */
  KnownAct of(Formula.Atom named) {
    Formula.Atom atom = sketch.unions().now(named);
    Optional<Formula> when = sketch.findStep(atom).flatMap(Step::when);
    Formula.Atom act = when.orElse(null) instanceof Formula.Taken taken ? taken : atom;
    Optional<String> by =
        act instanceof Formula.Taken(var option)
            ? Optional.of(option.party()).filter(p -> !p.equals(Unsaid.KEY))
            : Optional.empty();
    return new KnownAct(act, by, sketch.wordsOf(act));
  }

  /** All that parties are known to do. */
  List<KnownAct> all() {
    return sketch.options().stream().map(o -> of(new Formula.Taken(o.id()))).toList();
  }

  /** Whether it is a step of which no more is known than that somebody waits for it. */
  boolean isOpen(KnownAct act) {
    return sketch.isOpen(act.atom());
  }

  /** Takes two for one, the one that the reports named first. */
  void unite(KnownAct from, KnownAct into, String why) {
    KnownAct one = of(from.atom());
    KnownAct other = of(into.atom());
    boolean first =
        one.atom() instanceof Formula.Taken(var act)
            && other.atom() instanceof Formula.Taken(var known)
            && sketch.unions().isFirst(act, known);
    if (first) {
      fill(other, one, why);
    } else {
      fill(one, other, why);
    }
  }

  /** Takes one for the other, unless a person says that they are not. */
  void fill(KnownAct from, KnownAct into, String why) {
    if (from.atom().equals(into.atom()) || sketch.unions().areApart(from.words(), into.words())) {
      return;
    }
    if (into.atom() instanceof Formula.Taken target) {
      if (from.by().isPresent() || isOpen(from)) {
        sketch.unions().unite(from.atom(), target, why);
      }
    } else if (from.atom() instanceof Formula.Taken target && isOpen(into)) {
      sketch.unions().unite(into.atom(), target, why);
    } else if (from.atom() instanceof Formula.Reached gone
        && into.atom() instanceof Formula.Reached kept
        && isOpen(from)) {
      sketch.unions().unite(gone, kept, why);
    }
  }
}
