package parley.reading.drafting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
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
 * two sentences, call by the same words is one thing.
 */
final class Sketch {

  private final Map<OptionId, Option> options = new LinkedHashMap<>();
  private final Map<String, Agreement> agreements = new LinkedHashMap<>();
  private final Map<String, Step> steps = new LinkedHashMap<>();
  private final List<Named> named = new ArrayList<>();
  private final List<String> reserved;

  private record Named(Words words, Formula.Atom atom) {}

  /**
   * @param reserved names that are taken already, those of the parties
   */
  Sketch(List<String> reserved) {
    this.reserved = List.copyOf(reserved);
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

  /** What these words name already, if it is of a kind that fits. */
  Optional<Formula.Atom> find(Words words, Predicate<Formula.Atom> fits) {
    return named.stream()
        .filter(n -> fits.test(n.atom) && n.words.sameAs(words))
        .map(Named::atom)
        .findFirst();
  }

  /** The party's option of these words, made if it is new. */
  Formula.Atom option(Member party, Phrase phrase, boolean now) {
    Words words = phrase.words();
    return option(party, words.name("act"), words, phrase.title(), now, evidence(phrase.place()));
  }

  /** The party's option of these words, made if it is new: of this name, or the next like it. */
  Formula.Atom option(
      Member party, String name, Words words, String does, boolean now, Basis basis) {
    Predicate<Formula.Atom> theirs =
        a -> a instanceof Formula.Taken t && t.option().party().equals(party.key());
    Optional<Formula.Atom> known = find(words, theirs);
    if (known.isPresent()) {
      return known.get();
    }
    OptionId id = new OptionId(party.key(), name);
    for (int n = 2; options.containsKey(id); n++) {
      id = new OptionId(party.key(), name + "-" + n);
    }
    options.put(
        id, new Option(id, does, now, Option.Irreversible.NO, OptionalDouble.empty(), basis));
    Formula.Atom atom = new Formula.Taken(id);
    named.add(new Named(words, atom));
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
          (id, old) -> old.among().size() >= keys.size() ? old : wider(old, keys));
      return known.get();
    }
    String id = free(words.name("agreement"));
    agreements.put(id, new Agreement(id, keys, Optional.of(phrase.does()), basis));
    Formula.Atom atom = new Formula.Agreed(id);
    named.add(new Named(words, atom));
    return atom;
  }

  private static Agreement wider(Agreement old, List<String> among) {
    return new Agreement(old.id(), among, old.on(), old.basis());
  }

  /** The step of these words; {@code make} gives what is known of it, if it is new. */
  Formula.Atom step(Words words, String otherwise, Function<String, Step> make) {
    Optional<Formula.Atom> known = find(words, a -> !(a instanceof Formula.Taken));
    if (known.isPresent()) {
      return known.get();
    }
    String id = free(words.name(otherwise));
    steps.put(id, make.apply(id));
    Formula.Atom atom = new Formula.Reached(id);
    named.add(new Named(words, atom));
    return atom;
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
}
