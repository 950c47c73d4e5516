package parley.reading.drafting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import parley.reading.drafting.Cast.Member;
import parley.talks.Basis;
import parley.talks.Option;
import parley.talks.Step;
import parley.talks.Timeframe;
import parley.talks.formula.Formula;
import parley.talks.formula.OptionId;

/**
 * The draft while it is being made: options, agreements and steps by name. Whatever two reports, or
 * two sentences, call by the same words is one thing, with the words of all of them as evidence.
 */
final class Sketch {

  static final String WHO_UNSAID = "who has to bring this about is not said";

  private final Map<OptionId, Option> options = new LinkedHashMap<>();
  private final Map<String, Step> steps = new LinkedHashMap<>();
  private final Naming naming;
  private final List<Merge> merges = new ArrayList<>();
  private final Unions unions;
  private final Spoken spoken = new Spoken();
  private final Acts acts;
  private final Agreements agreements;
  private final FreeNames names;
  private final Past past;

  /**
   * @param reserved names that are taken already, those of the parties
   */
  Sketch(List<String> reserved, Sameness sameness) {
    this.names = new FreeNames(reserved);
    this.naming = new Naming(sameness);
    this.acts = new Acts(naming, spoken, merges);
    this.agreements = new Agreements(naming, names, spoken);
    this.unions = new Unions(options, steps, acts, naming, merges);
    this.past = new Past(options, steps, agreements);
  }

  List<Option> options() {
    return List.copyOf(options.values());
  }

  Agreements agreements() {
    return agreements;
  }

  List<Step> steps() {
    return List.copyOf(steps.values());
  }

  /** Which steps of different words were taken for one, and why. */
  List<Merge> merges() {
    return merges;
  }

  /** The options by what is done. */
  Acts acts() {
    return acts;
  }

  /** What is taken for one. */
  Unions unions() {
    return unions;
  }

  /** What has come about. */
  Past past() {
    return past;
  }

  /** What the reports speak of, and when. */
  Spoken spoken() {
    return spoken;
  }

  /** The words something is known by. */
  Words wordsOf(Formula.Atom atom) {
    return naming.wordsOf(atom);
  }

  /** The stems of all the words it is known by. */
  Set<String> stemsOf(Formula.Atom atom) {
    return naming.stemsOf(atom);
  }

  /** The step of this name. */
  Optional<Step> findStep(Formula.Atom atom) {
    return Optional.ofNullable(steps.get(atom.name()));
  }

  /** Whether it is a step of which no more is known than that somebody waits for it. */
  boolean isOpen(Formula.Atom atom) {
    return findStep(atom)
        .filter(s -> s.when().isEmpty() && s.on().isEmpty() && s.deadline().isEmpty())
        .isPresent();
  }

  /** Lets an option bring a step about. */
  void fill(Step step, Option option) {
    options.put(option.id(), option);
    steps.put(step.id(), step.withWhen(Optional.of(new Formula.Taken(option.id()))));
  }

  /** Lets a step take an option besides what it takes already. */
  void await(Step step, Option option) {
    options.put(option.id(), option);
    Formula.Taken taken = new Formula.Taken(option.id());
    List<Formula> all = new ArrayList<>();
    step.when().map(parley.talks.Words::parts).ifPresent(all::addAll);
    all.add(taken);
    steps.put(step.id(), step.withWhen(Optional.of(Formula.all(all))));
  }

  /** Says what is taken for granted of a step. */
  void assume(Step step, String assumption) {
    steps.put(step.id(), step.withBasis(step.basis().withAssumption(assumption)));
  }

  /** Says by when something has to have happened: of the step it is, or of one made for it. */
  void due(Formula.Atom atom, Timeframe day, Place place) {
    Step known =
        atom instanceof Formula.Reached step
            ? steps.get(step.name())
            : unions.stepOf(atom).orElse(null);
    Step step = known == null ? made(atom) : known;
    steps.put(
        step.id(), step.withDeadline(day).withBasis(Ground.both(step.basis(), Ground.of(place))));
  }

  /** The step of an act that itself waits, made where none is known; any other atom as it is. */
  Formula.Atom waiting(Formula.Atom atom, UnaryOperator<String> nameOf) {
    if (!(atom instanceof Formula.Taken(var id)) || !options.containsKey(id)) {
      return atom;
    }
    Step step =
        unions
            .stepOf(atom)
            .orElseGet(() -> {
              Step made = made(atom);
              String words = nameOf.apply(id.party()) + ": " + StepMaker.lower(does(atom));
              return new Step(made.id(), made.when(), Optional.of(words), made.basis());
            });
    steps.putIfAbsent(step.id(), step);
    return new Formula.Reached(step.id());
  }

  private Step made(Formula.Atom atom) {
    Option option = atom instanceof Formula.Taken(var id) ? options.get(id) : null;
    String words = option == null ? naming.wordsOf(atom).toString() : option.does();
    String id =
        names.free(
            Words.of((option == null ? "" : option.id().party() + " ") + words).name("step"));
    return new Step(id, Optional.of(atom), Optional.of(words), Basis.NONE);
  }

  /** What these words name already, if it is of a kind that fits. */
  Optional<Formula.Atom> find(Words words, Predicate<Formula.Atom> fits) {
    return naming.find(words, fits);
  }

  /** A phrase with things for its pronouns, unless a person says that these are not meant. */
  Phrase heard(Phrase said) {
    return unions.heard(said);
  }

  /** The party's option of these words, made if it is new. */
  Formula.Atom option(Member party, Phrase phrase, boolean now) {
    Words words = acts.meant(party, phrase);
    find(words, isOf(party)).ifPresent(known -> acts.tellFamily(naming.wordsOf(known), words));
    Formula.Atom atom =
        option(
            party,
            words.name("act"),
            words,
            phrase.title(party.name()),
            now,
            Ground.of(phrase.place()));
    if (atom instanceof Formula.Taken taken) {
      spoken.pin(atom, phrase.place());
      unions.adopt(words, taken, party.name() + ": " + StepMaker.lower(does(taken)));
    }
    return atom;
  }

  /** What an option does, in words. */
  String does(Formula.Atom atom) {
    Option option = atom instanceof Formula.Taken(var id) ? options.get(id) : null;
    return option == null ? "" : option.does();
  }

  /** Tells an act by other words besides, where it is not known by two ways of telling already. */
  void tellAlso(Formula.Atom atom, String words) {
    if (atom instanceof Formula.Taken(var id)) {
      options.computeIfPresent(id, (i, o) -> o.withDoes(StepMaker.also(o.does(), words)));
    }
  }

  private static Predicate<Formula.Atom> isOf(Member party) {
    return atom -> atom instanceof Formula.Taken(var option) && option.party().equals(party.key());
  }

  /** The party's option of this name, made if it is new: of this name, or the next like it. */
  Formula.Atom option(
      Member party, String name, Words words, String does, boolean now, Basis basis) {
    Optional<Formula.Atom> known = find(words, isOf(party));
    if (known.isPresent()) {
      if (known.get() instanceof Formula.Taken taken) {
        options.computeIfPresent(
            taken.option(), (id, old) -> Joining.options(old, does, now, basis));
      }
      return known.get();
    }
    OptionId id = new OptionId(party.key(), name);
    for (int n = 2; options.containsKey(id) || agreements.isCalled(id.name()); n++) {
      id = new OptionId(party.key(), name + "-" + n);
    }
    options.put(
        id, new Option(id, does, now, Option.Irreversible.NO, OptionalDouble.empty(), basis));
    names.take(id.name());
    acts.add(words, id);
    Formula.Atom atom = new Formula.Taken(id);
    naming.name(words, atom);
    return atom;
  }

  /**
   * The step of these words, if one that fits is known.
   *
   * @param make gives what is known of it
   */
  Formula.Atom step(
      Words words, String otherwise, Predicate<Step> fits, Function<String, Step> make) {
    Optional<Formula.Atom> known =
        find(words, a -> !(a instanceof Formula.Taken) && findStep(a).map(fits::test).orElse(true));
    if (known.isPresent()) {
      Step more = make.apply(known.get().name());
      Step old = steps.get(known.get().name());
      add(
          known.get(),
          old == null || old.when().isEmpty() ? more : more.withWhen(Optional.empty()));
      return known.get();
    }
    return make(words, otherwise, make);
  }

  private Formula.Atom make(Words words, String otherwise, Function<String, Step> make) {
    String id = names.free(words.name(otherwise));
    steps.put(id, make.apply(id));
    Formula.Atom atom = new Formula.Reached(id);
    naming.name(words, atom);
    return atom;
  }

  /** Takes another sighting of a step for the one known. */
  void merge(Formula.Atom known, Words words, Step sighted, String why) {
    Step step = steps.get(known.name());
    if (step != null) {
      unions.tell("step", step.words().orElse(step.id()), sighted.words().orElse(""), why);
      naming.name(words, known);
      add(known, sighted);
    }
  }

  /** What another sighting says of a step besides: its day, its place, who has to confirm. */
  private void add(Formula.Atom known, Step more) {
    steps.computeIfPresent(known.name(), (id, old) -> Joining.steps(old, more));
  }

  /** The step of a phrase of which no more is known than the phrase. */
  Formula.Atom step(Phrase phrase, Basis basis) {
    return step(
        phrase,
        phrase.words(),
        id -> new Step(id, Optional.empty(), Optional.of(phrase.title()), basis));
  }

  /** The step that is an act, by other words than its own; {@code make} gives what is known. */
  Formula.Atom stepOf(Formula.Atom act, Phrase phrase, Words words, Function<String, Step> make) {
    Optional<Step> known = unions.stepOf(act);
    if (known.isEmpty()) {
      return act instanceof Formula.Agreed
          ? spoken.pin(make(words, "step", make), phrase.place())
          : spoken.pin(step(words, "step", s -> isNoOther(s, act), make), phrase.place());
    }
    Formula.Atom atom = new Formula.Reached(known.get().id());
    add(atom, make.apply(known.get().id()));
    return spoken.pin(atom, phrase.place());
  }

  /** Whether a step is no other act of the party: begin, beside mark the border. */
  private static boolean isNoOther(Step step, Formula.Atom act) {
    return step.when()
        .filter(Formula.Taken.class::isInstance)
        .filter(w -> !w.equals(act))
        .isEmpty();
  }

  /** The step of a phrase, by other words than its own; {@code make} gives what is known of it. */
  Formula.Atom step(Phrase phrase, Words words, Function<String, Step> make) {
    return spoken.pin(step(words, "step", known -> true, make), phrase.place());
  }
}
