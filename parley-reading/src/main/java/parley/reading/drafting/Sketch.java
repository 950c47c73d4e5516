package parley.reading.drafting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import parley.reading.drafting.Cast.Member;
import parley.talks.Agreement;
import parley.talks.Basis;
import parley.talks.Evidence;
import parley.talks.Option;
import parley.talks.Step;
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
  private final List<Named> named = new ArrayList<>();
  private final Map<String, List<Integer>> byStem = new HashMap<>();
  private final Map<OptionId, Words> optionWords = new HashMap<>();
  private final Map<OptionId, LocalDate> spoken = new HashMap<>();
  private final Set<OptionId> happened = new HashSet<>();
  private final List<Merge> merges = new ArrayList<>();
  private final List<String> reserved;
  private final Sameness sameness;

  private record Named(Words words, Formula.Atom atom) {}

  /**
   * @param reserved names that are taken already, those of the parties
   */
  Sketch(List<String> reserved, Sameness sameness) {
    this.reserved = List.copyOf(reserved);
    this.sameness = sameness;
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

  /** The steps that are an act which a report says was done. */
  List<Step> done() {
    return steps.values().stream()
        .filter(step ->
            step.when()
                .filter(Formula.Taken.class::isInstance)
                .map(Formula.Taken.class::cast)
                .map(taken -> options.get(taken.option()))
                .filter(option -> option.now() && happened.contains(option.id()))
                .isPresent())
        .toList();
  }

  /** Which steps of different words were taken for one, and why. */
  List<Merge> merges() {
    return merges;
  }

  /** The words an option is known by. */
  Words wordsOf(OptionId option) {
    return optionWords.getOrDefault(option, Words.of(option.name()));
  }

  /** The day of the latest report that speaks of an option. */
  LocalDate lastSpokenOf(OptionId option) {
    return spoken.getOrDefault(option, LocalDate.MIN);
  }

  /** Sets whether an option is taken, with the words that say so. */
  void happened(OptionId id, boolean now, Place place) {
    if (now) {
      happened.add(id);
    } else {
      happened.remove(id);
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
                also(old.basis(), evidence(place))));
  }

  /** Lets an option bring a step about. */
  void fill(Step step, Option option) {
    options.put(option.id(), option);
    steps.put(
        step.id(),
        new Step(
            step.id(),
            Optional.of(new Formula.Taken(option.id())),
            step.words(),
            step.on(),
            step.deadline(),
            step.at(),
            step.body(),
            step.basis()));
  }

  /** What these words name already, if it is of a kind that fits. */
  Optional<Formula.Atom> find(Words words, Predicate<Formula.Atom> fits) {
    TreeSet<Integer> near = new TreeSet<>();
    for (String stem : words.stems()) {
      near.addAll(byStem.getOrDefault(stem, List.of()));
    }
    return near.stream()
        .map(named::get)
        .filter(n -> fits.test(n.atom) && same(n, words))
        .map(Named::atom)
        .findFirst();
  }

  private boolean same(Named known, Words words) {
    return sameness.one(known.words, words)
        || (known.words.sameAs(words) && !sameness.apart(known.words, words));
  }

  private void name(Words words, Formula.Atom atom) {
    for (String stem : words.stems()) {
      byStem.computeIfAbsent(stem, s -> new ArrayList<>()).add(named.size());
    }
    named.add(new Named(words, atom));
  }

  /** The party's option of these words, made if it is new. */
  Formula.Atom option(Member party, Phrase phrase, boolean now) {
    Words words = phrase.words();
    Formula.Atom atom =
        option(party, words.name("act"), words, phrase.title(), now, evidence(phrase.place()));
    if (atom instanceof Formula.Taken taken) {
      spoken.merge(taken.option(), phrase.place().report().day(), Sketch::later);
      adopt(words, taken);
    }
    return atom;
  }

  private Words wordsOf(Formula.Atom atom) {
    return named.stream()
        .filter(n -> n.atom.equals(atom))
        .map(Named::words)
        .findFirst()
        .orElseGet(() -> Words.of(atom.name()));
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  /** A step that nobody was said to bring about is brought about by whoever now is said to. */
  private void adopt(Words words, Formula.Taken taken) {
    find(words, Formula.Reached.class::isInstance)
        .filter(atom -> wordsOf(atom).sameVerb(words))
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
                    old.does(),
                    old.now() || now,
                    old.irreversible(),
                    old.cost(),
                    also(old.basis(), basis)));
      }
      return known.get();
    }
    OptionId id = new OptionId(party.key(), name);
    for (int n = 2; options.containsKey(id); n++) {
      id = new OptionId(party.key(), name + "-" + n);
    }
    options.put(
        id, new Option(id, does, now, Option.Irreversible.NO, OptionalDouble.empty(), basis));
    optionWords.put(id, words);
    Formula.Atom atom = new Formula.Taken(id);
    name(words, atom);
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
                  also(old.basis(), basis)));
      return known.get();
    }
    String id = free(words.name("agreement"));
    agreements.put(id, new Agreement(id, keys, Optional.of(phrase.does()), basis));
    Formula.Atom atom = new Formula.Agreed(id);
    name(words, atom);
    return atom;
  }

  /** The step of these words; {@code make} gives what is known of it, if it is new. */
  Formula.Atom step(Words words, String otherwise, Function<String, Step> make) {
    Optional<Formula.Atom> known = find(words, a -> !(a instanceof Formula.Taken));
    if (known.isPresent()) {
      Step more = make.apply(known.get().name());
      Step old = steps.get(known.get().name());
      add(known.get(), old == null || old.when().isEmpty() ? more : withoutWhen(more));
      return known.get();
    }
    String id = free(words.name(otherwise));
    steps.put(id, make.apply(id));
    Formula.Atom atom = new Formula.Reached(id);
    name(words, atom);
    return atom;
  }

  private static Step withoutWhen(Step step) {
    return new Step(
        step.id(),
        Optional.empty(),
        step.words(),
        step.on(),
        step.deadline(),
        step.at(),
        step.body(),
        step.basis());
  }

  /** Takes another sighting of a step for the one known. */
  void merge(Formula.Atom known, Words words, Step sighted, String why) {
    Step step = steps.get(known.name());
    if (step != null) {
      merges.add(
          new Merge("step", step.words().orElse(step.id()), sighted.words().orElse(""), why));
      name(words, known);
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
                old.words(),
                more.on().or(old::on),
                old.deadline(),
                old.at().or(more::at),
                old.body().isEmpty() ? more.body() : old.body(),
                also(old.basis(), more.basis())));
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
        phrase.words(),
        "step",
        id -> new Step(id, Optional.empty(), Optional.of(phrase.title()), basis));
  }

  private String free(String base) {
    String id = base;
    for (int n = 2; taken(id); n++) {
      id = base + "-" + n;
    }
    return id;
  }

  private boolean taken(String id) {
    return reserved.contains(id)
        || agreements.containsKey(id)
        || steps.containsKey(id)
        || options.keySet().stream().anyMatch(o -> o.name().equals(id));
  }

  /** The words of a place as the ground of an item. */
  static Basis evidence(Place place) {
    Evidence words =
        new Evidence(place.report().id(), place.span().start(), place.span().end())
            .withQuote(place.report().words(place.span()));
    return place.report().judged(place.span())
        ? Basis.judged().withEvidence(List.of(words))
        : Basis.of(words);
  }

  /** One ground with the words of another beside its own. */
  static Basis also(Basis basis, Basis more) {
    List<Evidence> all = new ArrayList<>(basis.evidence());
    more.evidence().stream()
        .filter(e -> all.stream().noneMatch(known -> samePlace(known, e)))
        .forEach(all::add);
    return new Basis(
        all,
        more.said().or(basis::said),
        more.status().or(basis::status),
        basis.judgement() || more.judgement(),
        basis.assumption().or(more::assumption),
        basis.note().or(more::note));
  }

  private static boolean samePlace(Evidence a, Evidence b) {
    return a.start() == b.start() && a.end() == b.end() && a.report().equals(b.report());
  }
}
