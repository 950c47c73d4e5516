package parley.reading.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parley.talks.Condition;
import parley.talks.Step;
import parley.talks.formula.Formula;

/**
 * What a party to an agreement holds back of it: where the union and the hospital have to agree on
 * a pay scale, and the hospital signs no scale before the province pays more, the agreement waits
 * for that too.
 */
final class AgreementParts {

  /** Families of acts by which a party agrees. */
  private static final Set<String> AGREEING =
      Set.of("sign", "approve", "consent", "accept", "agree");

  private final Sketch sketch;
  private final KnownActs acts;
  private final List<Formula.Atom> held;

  /** Of a sketch whose acts are united. */
  AgreementParts(Sketch sketch, List<Condition> conditions) {
    this.sketch = sketch;
    this.acts = new KnownActs(sketch);
    this.held =
        conditions.stream().filter(c -> !c.waived()).map(Condition::before).distinct().toList();
  }

  /** An agreement with the steps by which its parties come to it, for each that holds one back. */
  Formula with(Formula.Agreed agreement) {
    List<Formula> all = new ArrayList<>(List.of(agreement));
    Set<String> among = Set.copyOf(sketch.agreements().among(agreement));
    Set<String> on = sketch.wordsOf(agreement).uncounted();
    held.stream()
        .filter(step -> sketch.findStep(step).flatMap(Step::when).isPresent())
        .filter(step -> {
          KnownAct act = acts.of(step);
          return act.by().filter(among::contains).isPresent()
              && AGREEING.contains(act.words().first())
              && !act.things().isEmpty()
              && (on.containsAll(act.things()) || (on.size() > 1 && act.things().containsAll(on)))
              && !act.words().countsDiffer(sketch.wordsOf(agreement));
        })
        .forEach(all::add);
    return Formula.all(all);
  }
}
