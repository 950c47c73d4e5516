package parley.reading.drafting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import parley.reading.drafting.Cast.Member;
import parley.talks.Agreement;
import parley.talks.Basis;
import parley.talks.Option;
import parley.talks.Status;
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
  private final Map<String, Agreement> agreements = new LinkedHashMap<>();
  private final Map<String, Step> steps = new LinkedHashMap<>();
  private final Naming naming;
  private final Map<String, Set<OptionId>> byAct = new HashMap<>();
  private final Map<Formula.Atom, LocalDate> spoken = new HashMap<>();
  private final Set<Formula.Atom> happened = new HashSet<>();
  private final Map<String, List<Pinned>> pinned = new HashMap<>();
  private final List<Merge> merges = new ArrayList<>();
  private final Set<String> taken;

  /**
   * @param reserved names that are taken already, those of the parties
   */
  Sketch(List<String> reserved, Sameness sameness) {
    this.taken = new HashSet<>(reserved);
    this.naming = new Naming(sameness);
  }

  List<Option> options() {
    return List.copyOf(options.values());
  }

  List<Agreement> agreements() {
    return List.copyOf(agreements.values());
  }

  List<Step> steps() {
    return List.copyOf(steps.values());
  }

  /** What a report says was done, held or agreed on, all of it. */
  Set<Formula.Atom> done() {
    Set<Formula.Atom> done = new HashSet<>(happened);
    steps.values().stream()
        .filter(step -> step.when().filter(happened::contains).isPresent())
        .forEach(step -> done.add(new Formula.Reached(step.id())));
    return done;
  }

  /** Which steps of different words were taken for one, and why. */
  List<Merge> merges() {
    return merges;
  }

  /** The words something is known by. */
  Words wordsOf(Formula.Atom atom) {
    return naming.wordsOf(atom);
  }

  /** The day of the latest report that speaks of it as open. */
  LocalDate lastSpokenOf(Formula.Atom atom) {
    return spoken.getOrDefault(atom, LocalDate.MIN);
  }

  /** What was made of which stretches of a report. */
  List<Pinned> pinned(ReportClaims report) {
    return pinned.getOrDefault(report.id(), List.of());
  }

  private Formula.Atom pin(Formula.Atom atom, Place place) {
    pinned
        .computeIfAbsent(place.report().id(), r -> new ArrayList<>())
        .add(new Pinned(place, atom));
    speak(atom, place);
    return atom;
  }

  /** Notes that a report speaks of something as still to come. */
  void speak(Formula.Atom atom, Place place) {
    spoken.merge(atom, place.report().day(), (a, b) -> a.isAfter(b) ? a : b);
  }

  /** Sets whether an option is taken, with the words that say so. */
  void happened(OptionId id, boolean now, Place place) {
    Formula.Atom atom = new Formula.Taken(id);
    if (now) {
      happened.add(atom);
    } else {
      happened.remove(atom);
    }
    options.computeIfPresent(
        id,
        (same, old) ->
            new Option(
                id,
                old.does(),
                now,
                old.irreversible(),
                old.cost(),
                Ground.both(old.basis(), Ground.of(place))));
  }

  /** Says who has agreed already, with the words that say so. */
  void agreed(Formula.Agreed atom, Set<String> who, Place place) {
    Agreement agreement =
        agreements.computeIfPresent(
            atom.name(),
            (id, old) -> {
              Set<String> now = new HashSet<>(old.now());
              old.among().stream().filter(who::contains).forEach(now::add);
              return new Agreement(
                  id,
                  old.among(),
                  old.on(),
                  now,
                  old.irreversible(),
                  Ground.both(old.basis(), Ground.of(place)));
            });
    if (agreement != null && agreement.now().containsAll(agreement.among())) {
      happened.add(atom);
    }
  }

  /** The parties to an agreement. */
  Set<String> among(Formula.Agreed atom) {
    Agreement agreement = agreements.get(atom.name());
    return agreement == null ? Set.of() : Set.copyOf(agreement.among());
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
    fill(
        new Step(
            step.id(),
            step.when(),
            step.words(),
            step.on(),
            step.deadline(),
            step.at(),
            step.body(),
            Ground.both(step.basis(), Ground.of(place)).withStatus(Status.HELD)),
        done);
  }

  /** The step of this name. */
  Optional<Step> findStep(Formula.Atom atom) {
    return Optional.ofNullable(steps.get(atom.name()));
  }

  /** Lets an option bring a step about. */
  void fill(Step step, Option option) {
    options.put(option.id(), option);
    steps.put(
        step.id(),
        with(step, Optional.of(new Formula.Taken(option.id())), step.on(), step.deadline()));
  }

  /** Says by when something has to have happened: of the step it is, or of one made for it. */
  void due(Formula.Atom atom, Timeframe day, Place place) {
    Step known =
        atom instanceof Formula.Reached step
            ? steps.get(step.name())
            : steps.values().stream()
                .filter(s -> s.when().filter(atom::equals).isPresent())
                .findFirst()
                .orElse(null);
    Step step = known == null ? stepOf(atom) : known;
    steps.put(
        step.id(),
        new Step(
            step.id(),
            step.when(),
            step.words(),
            step.on(),
            Optional.of(day),
            step.at(),
            step.body(),
            Ground.both(step.basis(), Ground.of(place))));
  }

  private Step stepOf(Formula.Atom atom) {
    Option option = atom instanceof Formula.Taken(var id) ? options.get(id) : null;
    String words = option == null ? naming.wordsOf(atom).toString() : option.does();
    String id =
        free(Words.of((option == null ? "" : option.id().party() + " ") + words).name("step"));
    taken.add(id);
    return new Step(id, Optional.of(atom), Optional.of(words), Basis.NONE);
  }

  private static Step with(
      Step step, Optional<Formula> when, Optional<Timeframe> on, Optional<Timeframe> deadline) {
    return new Step(
        step.id(), when, step.words(), on, deadline, step.at(), step.body(), step.basis());
  }

  /** What these words name already, if it is of a kind that fits. */
  Optional<Formula.Atom> find(Words words, Predicate<Formula.Atom> fits) {
    return naming.find(words, fits);
  }

  /** The options whose act is this verb, in its base form. */
  Set<OptionId> listActs(String verb) {
    return byAct.getOrDefault(verb, Set.of());
  }

  /** The verbs of all options. */
  Set<String> verbs() {
    return byAct.keySet();
  }

  /** The party's option of these words, made if it is new. */
  Formula.Atom option(Member party, Phrase phrase, boolean now) {
    Words words = meant(party, phrase);
    Formula.Atom atom =
        option(party, words.name("act"), words, phrase.title(), now, Ground.of(phrase.place()));
    if (atom instanceof Formula.Taken taken) {
      pin(atom, phrase.place());
      adopt(words, taken);
    }
    return atom;
  }

  /**
   * The words of the act meant: a verb that stands alone is taken for the party's only act of that
   * verb which says more.
   */
  Words meant(Member party, Phrase phrase) {
    Words words = phrase.words();
    if (words.stems().size() != 1) {
      return words;
    }
    List<OptionId> fuller =
        listActs(words.first()).stream()
            .filter(o -> o.party().equals(party.key()))
            .filter(o -> naming.wordsOf(new Formula.Taken(o)).stems().size() > 1)
            .toList();
    List<OptionId> here = fuller.stream().filter(o -> isPinned(o, phrase.place())).toList();
    if (here.size() == 1) {
      return naming.wordsOf(new Formula.Taken(here.getFirst()));
    }
    if (fuller.size() != 1) {
      return words;
    }
    Words known = naming.wordsOf(new Formula.Taken(fuller.getFirst()));
    if (naming.apart(known, words)) {
      return words;
    }
    Merge merge =
        new Merge(
            "act",
            known.toString(),
            words.toString(),
            party.name() + " is known to have no other act of this verb that says more");
    if (!merges.contains(merge)) {
      merges.add(merge);
    }
    return known;
  }

  private boolean isPinned(OptionId option, Place place) {
    return pinned(place.report()).stream()
        .anyMatch(p ->
            p.place().span().overlaps(place.span()) && p.atom().equals(new Formula.Taken(option)));
  }

  /** The act that a noun names, where only one is known: the withdrawal of the troops. */
  Optional<Formula.Atom> actNamed(String noun, Words words) {
    List<Formula.Atom> acts =
        byAct.entrySet().stream()
            .filter(act -> Verbs.names(noun, act.getKey()))
            .flatMap(act -> act.getValue().stream())
            .map(o -> (Formula.Atom) new Formula.Taken(o))
            .filter(a -> isNamed(naming.wordsOf(a), words))
            .toList();
    return acts.size() == 1 ? Optional.of(acts.getFirst()) : Optional.empty();
  }

  /** Whether a noun and its words name the act: half of what it is done to, nothing against it. */
  private static boolean isNamed(Words act, Words noun) {
    long rest = act.uncounted().size() - 1L;
    return !act.countsDiffer(noun) && 2L * (act.common(noun) - 1) >= rest;
  }

  /** What an option does, in words. */
  String does(Formula.Atom atom) {
    Option option = atom instanceof Formula.Taken(var id) ? options.get(id) : null;
    return option == null ? "" : option.does();
  }

  /** A step that nobody was said to bring about is brought about by whoever now is said to. */
  private void adopt(Words words, Formula.Taken taken) {
    find(words, Formula.Reached.class::isInstance)
        .filter(atom -> naming.wordsOf(atom).sameVerb(words))
        .map(atom -> steps.get(atom.name()))
        .filter(step -> step.when().isEmpty() && step.on().isEmpty())
        .ifPresent(step ->
            steps.put(
                step.id(),
                new Step(
                    step.id(),
                    Optional.of(taken),
                    step.words(),
                    Basis.NONE.withEvidence(step.basis().evidence()))));
  }

  /** The party's option of this name, made if it is new: of this name, or the next like it. */
  Formula.Atom option(
      Member party, String name, Words words, String does, boolean now, Basis basis) {
    Predicate<Formula.Atom> theirs =
        a -> a instanceof Formula.Taken t && t.option().party().equals(party.key());
    Optional<Formula.Atom> known = find(words, theirs);
    if (known.isPresent()) {
      if (known.get() instanceof Formula.Taken taken) {
        options.computeIfPresent(
            taken.option(),
            (id, old) ->
                new Option(
                    id,
                    fuller(old.does(), does),
                    old.now() || now,
                    old.irreversible(),
                    old.cost(),
                    Ground.both(old.basis(), basis)));
      }
      return known.get();
    }
    OptionId id = new OptionId(party.key(), name);
    for (int n = 2; options.containsKey(id); n++) {
      id = new OptionId(party.key(), name + "-" + n);
    }
    options.put(
        id, new Option(id, does, now, Option.Irreversible.NO, OptionalDouble.empty(), basis));
    taken.add(id.name());
    byAct.computeIfAbsent(words.first(), v -> new LinkedHashSet<>()).add(id);
    Formula.Atom atom = new Formula.Taken(id);
    naming.name(words, atom);
    return atom;
  }

  /** The agreement of these words among these parties, made if it is new. */
  Formula.Atom agreement(Phrase phrase, List<Member> among, Basis basis) {
    Words words = phrase.words();
    Optional<Formula.Atom> known = find(words, Formula.Agreed.class::isInstance);
    List<String> keys = among.stream().map(Member::key).toList();
    if (known.isPresent()) {
      agreements.computeIfPresent(
          known.get().name(),
          (id, old) ->
              new Agreement(
                  id,
                  old.among().size() >= keys.size() ? old.among() : keys,
                  old.on(),
                  Ground.both(old.basis(), basis)));
      return pin(known.get(), phrase.place());
    }
    String id = free(words.name("agreement"));
    taken.add(id);
    agreements.put(id, new Agreement(id, keys, Optional.of(phrase.does()), basis));
    Formula.Atom atom = new Formula.Agreed(id);
    naming.name(words, atom);
    return pin(atom, phrase.place());
  }

  /** The step of these words; {@code make} gives what is known of it, if it is new. */
  Formula.Atom step(Words words, String otherwise, Function<String, Step> make) {
    return step(words, otherwise, step -> true, make);
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
      add(known.get(), old == null || old.when().isEmpty() ? more : withoutWhen(more));
      return known.get();
    }
    String id = free(words.name(otherwise));
    taken.add(id);
    steps.put(id, make.apply(id));
    Formula.Atom atom = new Formula.Reached(id);
    naming.name(words, atom);
    return atom;
  }

  /** The words that say all that the others do, and more; else those said first. */
  private static String fuller(String first, String later) {
    Set<String> few = Words.of(first).stems();
    Set<String> many = Words.of(later).stems();
    return many.size() > few.size() && many.containsAll(few) ? later : first;
  }

  private static Step withoutWhen(Step step) {
    return with(step, Optional.empty(), step.on(), step.deadline());
  }

  /** Takes another sighting of a step for the one known. */
  void merge(Formula.Atom known, Words words, Step sighted, String why) {
    Step step = steps.get(known.name());
    if (step != null) {
      Merge merge =
          new Merge("step", step.words().orElse(step.id()), sighted.words().orElse(""), why);
      if (!step.words().equals(sighted.words()) && !merges.contains(merge)) {
        merges.add(merge);
      }
      naming.name(words, known);
      add(known, sighted);
    }
  }

  /** What another sighting says of a step besides: its day, its place, who has to confirm. */
  private void add(Formula.Atom known, Step more) {
    steps.computeIfPresent(
        known.name(),
        (id, old) ->
            new Step(
                id,
                both(old.when(), more.when()),
                old.words().flatMap(w -> more.words().map(m -> fuller(w, m))).or(more::words),
                more.on().or(old::on),
                old.deadline(),
                old.at().or(more::at),
                old.body().isEmpty() ? more.body() : old.body(),
                Ground.both(old.basis(), more.basis())));
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

  /** The step of a phrase of which no more is known than the phrase. */
  Formula.Atom step(Phrase phrase, Basis basis) {
    return step(
        phrase,
        phrase.words(),
        id -> new Step(id, Optional.empty(), Optional.of(phrase.title()), basis));
  }

  /** The step of a phrase, by other words than its own; {@code make} gives what is known of it. */
  Formula.Atom step(Phrase phrase, Words words, Function<String, Step> make) {
    return pin(step(words, "step", make), phrase.place());
  }

  private String free(String base) {
    String id = base;
    for (int n = 2; taken.contains(id); n++) {
      id = base + "-" + n;
    }
    return id;
  }
}
