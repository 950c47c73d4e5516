package parley.reading.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.talks.Basis;
import parley.talks.Option;
import parley.talks.Step;
import parley.talks.formula.Formula;

/** What two places of the reports say of one thing, joined. */
final class Joining {

  private Joining() {}

  /** An option with what is said of it elsewhere: the words that say more, taken if either is. */
  static Option options(Option known, String does, boolean now, Basis basis) {
    return known
        .withDoes(fuller(known.does(), does))
        .withNow(known.now() || now)
        .withBasis(Ground.both(known.basis(), basis));
  }

  /**
   * A step with what another sighting says of it besides: its day, its place, who has to confirm.
   */
  static Step steps(Step known, Step more) {
    return new Step(
        known.id(),
        both(known.when(), more.when()),
        known.words().flatMap(w -> more.words().map(m -> fuller(w, m))).or(more::words),
        more.on().or(known::on),
        known.deadline(),
        known.at().or(more::at),
        known.body().isEmpty() ? more.body() : known.body(),
        Ground.both(known.basis(), more.basis()));
  }

  private static Optional<Formula> both(Optional<Formula> a, Optional<Formula> b) {
    if (a.isEmpty() || b.isEmpty() || a.equals(b)) {
      return a.or(() -> b);
    }
    List<Formula> parts = new ArrayList<>(parts(a.get()));
    parts(b.get()).stream().filter(p -> !parts.contains(p)).forEach(parts::add);
    return Optional.of(Formula.all(parts));
  }

  private static List<Formula> parts(Formula formula) {
    return formula instanceof Formula.And and ? and.parts() : List.of(formula);
  }

  /** The words that say all that the others do, and more; else those said first. */
  private static String fuller(String first, String later) {
    Set<String> few = Words.of(first).stems();
    Set<String> many = Words.of(later).stems();
    return many.size() > few.size() && many.containsAll(few) ? later : first;
  }
}
