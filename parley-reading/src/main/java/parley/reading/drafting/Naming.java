package parley.reading.drafting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import parley.talks.formula.Formula;

/** What the words of the reports name in the draft, the earliest named first. */
final class Naming {

  private record Named(Words words, Formula.Atom atom) {}

  private final List<Named> named = new ArrayList<>();
  private final Map<String, List<Integer>> byStem = new HashMap<>();
  private final Map<Formula.Atom, Words> first = new HashMap<>();
  private final Sameness sameness;

  /**
   * @param sameness what a person says is one, or is not
   */
  Naming(Sameness sameness) {
    this.sameness = sameness;
  }

  /** Lets words name something besides what they name already. */
  void name(Words words, Formula.Atom atom) {
    for (String stem : words.stems()) {
      byStem.computeIfAbsent(stem, s -> new ArrayList<>()).add(named.size());
    }
    named.add(new Named(words, atom));
    first.putIfAbsent(atom, words);
  }

  /** Lets all that named one thing name another. */
  void rename(Formula.Atom from, Formula.Atom into) {
    named.replaceAll(n -> n.atom().equals(from) ? new Named(n.words(), into) : n);
  }

  /** The words that first named it; those of its name where none did. */
  Words wordsOf(Formula.Atom atom) {
    Words words = first.get(atom);
    return words == null ? Words.of(atom.name()) : words;
  }

  /** The stems of all the words that name it. */
  Set<String> stemsOf(Formula.Atom atom) {
    Set<String> stems = new LinkedHashSet<>();
    named.stream().filter(n -> n.atom().equals(atom)).forEach(n -> stems.addAll(n.words().stems()));
    return stems;
  }

  /** What these words name, if it is of a kind that fits. */
  Optional<Formula.Atom> find(Words words, Predicate<Formula.Atom> fits) {
    TreeSet<Integer> near = new TreeSet<>();
    for (String stem : words.stems()) {
      near.addAll(byStem.getOrDefault(stem, List.of()));
    }
    return near.stream()
        .map(named::get)
        .filter(n -> fits.test(n.atom) && same(n.words, words))
        .map(Named::atom)
        .findFirst();
  }

  private boolean same(Words known, Words words) {
    return sameness.one(known, words) || (known.sameAs(words) && !sameness.apart(known, words));
  }

  /** Whether a person says that both are one. */
  boolean one(Words a, Words b) {
    return sameness.one(a, b);
  }

  /** Whether a person says that both are not one. */
  boolean apart(Words a, Words b) {
    return sameness.apart(a, b);
  }
}
