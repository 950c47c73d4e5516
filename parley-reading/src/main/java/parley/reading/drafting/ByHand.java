package parley.reading.drafting;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.talks.Option;
import parley.talks.formula.Formula;

/**
 * Takes for one what a person says is one by the names that a draft shows: the ids and the words of
 * its options and steps, and the words that a step rests on. What a report calls it is known before
 * that ({@link Naming}).
 */
final class ByHand {

  static final String WHY = "a person says so";

  private final Sketch sketch;
  private final Map<String, String> parties;

  private ByHand(Sketch sketch, Map<String, String> parties) {
    this.sketch = sketch;
    this.parties = parties;
  }

  /**
   * Unites what is named together.
   *
   * @param parties what each is called, by its key
   */
  static void unite(Sketch sketch, Sameness sameness, Map<String, String> parties) {
    ByHand hand = new ByHand(sketch, parties);
    sameness.one().forEach(hand::unite);
  }

  private void unite(List<String> names) {
    List<List<Formula.Atom>> meant =
        names.stream()
            .map(name -> Stream.concat(steps(name), acts(name)).distinct().toList())
            .toList();
    List<Formula.Atom> all = meant.stream().flatMap(List::stream).distinct().toList();
    if (meant.stream().allMatch(one -> one.size() < 2)) {
      uniteAll(all);
    } else {
      // What several do, each by the same words, is each one's own act.
      all.stream()
          .filter(Formula.Taken.class::isInstance)
          .collect(Collectors.groupingBy(act -> ((Formula.Taken) act).option().party()))
          .values()
          .forEach(this::uniteAll);
    }
  }

  private void uniteAll(List<Formula.Atom> atoms) {
    Formula.Atom kept =
        atoms.stream()
            .filter(Formula.Taken.class::isInstance)
            .findFirst()
            .or(() -> atoms.stream().filter(this::isDated).findFirst())
            .or(() -> atoms.stream().findFirst())
            .orElse(null);
    for (Formula.Atom atom : atoms) {
      if (kept instanceof Formula.Taken taken && !atom.equals(taken)) {
        sketch.unions().unite(atom, taken, WHY);
      } else if (kept instanceof Formula.Reached step
          && atom instanceof Formula.Reached other
          && !other.equals(step)) {
        sketch.unions().uniteWhole(other, step, WHY);
      }
    }
  }

  private boolean isDated(Formula.Atom atom) {
    return sketch.findStep(atom).filter(step -> step.on().isPresent()).isPresent();
  }

  /** The steps called so; one that is told as an act stands for that act. */
  private Stream<Formula.Atom> steps(String name) {
    return sketch.steps().stream()
        .filter(step ->
            is(name, step.id())
                || is(name, step.words().orElse(""))
                || step.basis().evidence().stream()
                    .flatMap(e -> e.quote().stream())
                    .anyMatch(quote -> is(name, quote)))
        .flatMap(step -> {
          List<Formula.Atom> act =
              acts(step.words().orElse(""))
                  .filter(a -> step.when().filter(a::equals).isPresent())
                  .toList();
          return act.isEmpty() ? Stream.of(new Formula.Reached(step.id())) : act.stream();
        });
  }

  private Stream<Formula.Atom> acts(String name) {
    return sketch.options().stream()
        .filter(option -> isCalled(name, option))
        .map(option -> new Formula.Taken(option.id()));
  }

  private boolean isCalled(String name, Option option) {
    String party = option.id().party();
    String called = parties.getOrDefault(party, party);
    String told = Label.told(option, called).does();
    return is(name, option.id().toString())
        || is(name, option.id().name())
        || is(name, told)
        || is(name, called + ": " + told);
  }

  private static boolean is(String name, String other) {
    return name.equalsIgnoreCase(other);
  }
}
