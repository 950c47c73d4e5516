package parley.reading.drafting;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import parley.talks.formula.Formula;

/**
 * An act as a sketch has it.
 *
 * @param by its party; empty where nobody is named
 */
record KnownAct(Formula.Atom atom, Optional<String> by, Words words) {

  /** Stems that say how much of a thing is meant, not which: the remaining eleven, the rest. */
  private static final Set<String> REST = Words.of("remaining rest whole single more").stems();

  boolean isOf(String party) {
    return by.isEmpty() || by.get().equals(party);
  }

  /** The stems of what it is done to. */
  Set<String> things() {
    Set<String> things = words.things();
    things.removeAll(REST);
    return things;
  }

  /** Whether it is the same, or a verb of one family says both. */
  boolean isKindOf(KnownAct other) {
    return atom.equals(other.atom)
        || (!words.isEmpty()
            && words.first().equals(other.words.first())
            && !words.countsDiffer(other.words));
  }

  /** Whether half of what the one with fewer things is done to is the other's too. */
  boolean isOfThing(KnownAct other) {
    Set<String> few = new LinkedHashSet<>(things());
    int all = Math.min(few.size(), other.things().size());
    few.retainAll(other.things());
    return all > 0 && 2 * few.size() >= all && !words.countsDiffer(other.words);
  }

  /**
   * Whether the words tell of two of the other's things, and of no act: inside the depot at Tolm.
   */
  boolean isStateOf(KnownAct other) {
    Set<String> both = new LinkedHashSet<>(words.uncounted());
    both.retainAll(other.things());
    return both.size() > 1
        && !ActFamilies.isVerb(words.first())
        && !words.countsDiffer(other.words);
  }

  /** Whether one thing is the same, or one of both tells of none. */
  boolean sharesThing(KnownAct other) {
    Set<String> theirs = other.things();
    return atom.equals(other.atom)
        || things().isEmpty()
        || theirs.isEmpty()
        || things().stream().anyMatch(theirs::contains);
  }
}
