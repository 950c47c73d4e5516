package parley.reading.drafting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.talks.Basis;
import parley.talks.Option;
import parley.talks.Step;
import parley.talks.formula.Formula;
import parley.talks.formula.OptionId;

/** Which options and steps of a draft are taken for one after they were made. */
final class Unions {

  private final Map<Formula.Atom, Formula.Atom> united = new HashMap<>();
  private final Map<OptionId, Option> options;
  private final Map<String, Step> steps;
  private final Acts acts;
  private final Naming naming;
  private final List<Merge> merges;

  /**
   * @param options those of the draft, which lose what is taken for another
   * @param steps the same
   * @param merges where what is taken for one is told
   */
  Unions(
      Map<OptionId, Option> options,
      Map<String, Step> steps,
      Acts acts,
      Naming naming,
      List<Merge> merges) {
    this.options = options;
    this.steps = steps;
    this.acts = acts;
    this.naming = naming;
    this.merges = merges;
  }

  /**
   * Takes an act or a step for another act. Whatever names the one names the other from now on;
   * {@link #now} tells it to those who hold formulas.
   */
  void unite(Formula.Atom from, Formula.Taken into, String why) {
    Option kept = options.get(into.option());
    if (kept != null) {
      switch (from) {
        case Formula.Taken act -> act(act, into, kept, why);
        case Formula.Reached step -> step(step, into, kept, why);
        case Formula.Agreed ignored -> {}
      }
    }
  }

  /** Takes a step of which nothing more is known for another. */
  void unite(Formula.Reached from, Formula.Reached into, String why) {
    Step gone = steps.get(from.name());
    Step kept = steps.get(into.name());
    if (gone != null && kept != null) {
      tell("step", kept.words().orElse(kept.id()), gone.words().orElse(gone.id()), why);
      join(gone, from, into);
    }
  }

  /** Takes a step for another, with all that is known of either. */
  void uniteWhole(Formula.Reached from, Formula.Reached into, String why) {
    Step gone = steps.get(from.name());
    Step kept = steps.get(into.name());
    if (gone != null && kept != null) {
      tell("step", kept.words().orElse(kept.id()), gone.words().orElse(gone.id()), why);
      join(gone, from, into);
      steps.put(kept.id(), Joining.steps(kept, gone));
    }
  }

  private void act(Formula.Taken from, Formula.Taken into, Option kept, String why) {
    Option gone = options.remove(from.option());
    if (gone == null) {
      return;
    }
    acts.remove(gone.id());
    tell("act", kept.does(), gone.does(), why);
    options.put(kept.id(), Joining.options(kept, gone.does(), gone.now(), gone.basis()));
    Optional<Step> step = stepOf(into);
    stepOf(from)
        .ifPresent(s -> {
          if (step.isPresent()) {
            join(s, new Formula.Reached(s.id()), new Formula.Reached(step.get().id()));
          } else {
            steps.put(s.id(), called(s, kept).withWhen(Optional.of(into)));
          }
        });
    united.put(from, into);
    naming.rename(from, into);
  }

  /** The step of an act, by the words that the reports first have for it. */
  private static Step called(Step step, Option act) {
    return new Step(
        step.id(),
        step.when(),
        step.words().map(words -> StepMaker.also(words, act.does())),
        step.on(),
        step.deadline(),
        step.at(),
        step.body(),
        step.basis());
  }

  private void step(Formula.Reached from, Formula.Taken into, Option kept, String why) {
    Step gone = steps.get(from.name());
    if (gone != null) {
      tell("step", kept.does(), gone.words().orElse(gone.id()), why);
      options.put(kept.id(), kept.withBasis(Ground.both(kept.basis(), plain(gone.basis()))));
      join(
          gone,
          from,
          stepOf(into).<Formula.Atom>map(s -> new Formula.Reached(s.id())).orElse(into));
    }
  }

  /** Drops a step for what it is taken to be. */
  private void join(Step gone, Formula.Atom from, Formula.Atom into) {
    steps.remove(gone.id());
    if (into instanceof Formula.Reached(var name)) {
      steps.computeIfPresent(
          name, (id, s) -> s.withBasis(Ground.both(s.basis(), plain(gone.basis()))));
    }
    united.put(from, into);
    naming.rename(from, into);
  }

  private static Basis plain(Basis basis) {
    return Basis.NONE.withEvidence(basis.evidence());
  }

  /** A step that nobody was said to bring about is brought about by whoever now is said to. */
  void adopt(Words words, Formula.Taken taken, String title) {
    naming
        .find(words, Formula.Reached.class::isInstance)
        .filter(atom -> naming.wordsOf(atom).sameVerb(words))
        .map(atom -> steps.get(atom.name()))
        .filter(step -> step.when().isEmpty() && step.on().isEmpty())
        .filter(step -> step.words().filter(Unions::isOwned).isEmpty() || words.stems().size() > 1)
        .ifPresent(step ->
            steps.put(
                step.id(),
                new Step(step.id(), Optional.of(taken), Optional.of(title), plain(step.basis()))));
  }

  /** Whether it is told of as somebody's who is not named: their return. */
  private static boolean isOwned(String words) {
    return words.matches("(?i)(their|its|his|her)\\s.*");
  }

  /** A phrase with things for its pronouns, unless a person says that these are not meant. */
  Phrase heard(Phrase said) {
    Phrase meant = Antecedents.resolved(said);
    if (meant.equals(said) || naming.apart(said.words(), meant.words())) {
      return said;
    }
    tell("words", meant.title(), said.title(), "named just before");
    return meant;
  }

  /** What a name stands for now. */
  Formula.Atom now(Formula.Atom atom) {
    Formula.Atom now = atom;
    for (Formula.Atom next = united.get(now); next != null; next = united.get(now)) {
      now = next;
    }
    return now;
  }

  /** The step that is an act and nothing else. */
  Optional<Step> stepOf(Formula.Atom act) {
    return steps.values().stream()
        .filter(s -> s.when().filter(act::equals).isPresent())
        .findFirst();
  }

  /** Whether the reports named one option before the other. */
  boolean isFirst(OptionId one, OptionId other) {
    return options.keySet().stream()
        .filter(o -> o.equals(one) || o.equals(other))
        .findFirst()
        .filter(one::equals)
        .isPresent();
  }

  /** Whether a person says that both are not one. */
  boolean areApart(Words one, Words other) {
    return naming.apart(one, other);
  }

  /** Tells a person what was taken for one. */
  void tell(String kind, String one, String other, String why) {
    Merge merge = new Merge(kind, one, other, why);
    if (!one.equals(other) && !merges.contains(merge)) {
      merges.add(merge);
    }
  }
}
