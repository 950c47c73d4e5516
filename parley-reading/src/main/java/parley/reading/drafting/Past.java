package parley.reading.drafting;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import parley.talks.Basis;
import parley.talks.Option;
import parley.talks.Status;
import parley.talks.Step;
import parley.talks.formula.Formula;
import parley.talks.formula.OptionId;

/** What of a draft has come about: options that were taken, steps that are over. */
final class Past {

  private final Set<Formula.Atom> happened = new HashSet<>();
  private final Map<OptionId, Option> options;
  private final Map<String, Step> steps;
  private final Agreements agreements;

  /**
   * @param options those of the draft, which are marked as taken or not
   * @param steps the same, as over
   */
  Past(Map<OptionId, Option> options, Map<String, Step> steps, Agreements agreements) {
    this.options = options;
    this.steps = steps;
    this.agreements = agreements;
  }

  /** What a report says was done, held or agreed on, all of it. */
  Set<Formula.Atom> done() {
    Set<Formula.Atom> done = new HashSet<>(happened);
    done.addAll(agreements.made());
    steps.values().stream()
        .filter(step -> step.when().filter(happened::contains).isPresent())
        .forEach(step -> done.add(new Formula.Reached(step.id())));
    return done;
  }

  /** The options that were taken. */
  List<OptionId> taken() {
    return options.values().stream().filter(Option::now).map(Option::id).toList();
  }

  /** Sets whether an option is taken, with the words that say so. */
  void happened(OptionId id, boolean now, Place place) {
    Formula.Atom atom = new Formula.Taken(id);
    if (now) {
      happened.add(atom);
    } else {
      happened.remove(atom);
    }
    say(id, now, Ground.of(place));
  }

  /** Sets whether an option is taken by its party's own later word. */
  void say(OptionId id, boolean now, Basis basis) {
    options.computeIfPresent(
        id, (same, old) -> old.withNow(now).withBasis(Ground.both(old.basis(), basis)));
  }

  /** Says that a step has come about: whatever it took is a thing of the past. */
  void over(Step step, Place place) {
    Option done =
        new Option(
            new OptionId(Unsaid.KEY, step.id()),
            step.words().orElse(step.id()),
            true,
            Option.Irreversible.FORWARD,
            OptionalDouble.empty(),
            Ground.of(place));
    happened.add(new Formula.Taken(done.id()));
    options.put(done.id(), done);
    steps.put(
        step.id(),
        step.withBasis(Ground.both(step.basis(), Ground.of(place)).withStatus(Status.HELD))
            .withWhen(Optional.of(new Formula.Taken(done.id()))));
  }
}
