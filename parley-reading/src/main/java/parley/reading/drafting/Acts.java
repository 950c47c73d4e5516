package parley.reading.drafting;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.reading.drafting.Cast.Member;
import parley.talks.formula.Formula;
import parley.talks.formula.OptionId;

/** The options of a draft by what is done, and which of them a verb or a noun alone means. */
final class Acts {

  private final Map<String, Set<OptionId>> byVerb = new HashMap<>();
  private final Naming naming;
  private final Spoken spoken;
  private final List<Merge> merges;

  /**
   * @param merges where what is taken for one is told
   */
  Acts(Naming naming, Spoken spoken, List<Merge> merges) {
    this.naming = naming;
    this.spoken = spoken;
    this.merges = merges;
  }

  void add(Words words, OptionId option) {
    byVerb.computeIfAbsent(words.first(), v -> new LinkedHashSet<>()).add(option);
  }

  void remove(OptionId option) {
    byVerb.values().forEach(options -> options.remove(option));
  }

  /** The options whose act is this verb, in its base form. */
  Set<OptionId> of(String verb) {
    return byVerb.getOrDefault(verb, Set.of());
  }

  /** The verbs of all options. */
  Set<String> verbs() {
    return byVerb.keySet();
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
        of(words.first()).stream()
            .filter(o -> o.party().equals(party.key()))
            .filter(o -> wordsOf(o).stems().size() > 1)
            .toList();
    List<OptionId> here =
        fuller.stream().filter(o -> spoken.isAt(new Formula.Taken(o), phrase.place())).toList();
    if (here.size() == 1) {
      return wordsOf(here.getFirst());
    }
    if (fuller.size() != 1) {
      return words;
    }
    Words known = wordsOf(fuller.getFirst());
    if (naming.apart(known, words)) {
      return words;
    }
    tell(known, words, party.name() + " is known to have no other act of this verb that says more");
    return known;
  }

  /** Tells that different words are taken for one act, where they only have a family in common. */
  void tellFamily(Words known, Words words) {
    Words one = Words.of(known.toString());
    Words other = Words.of(words.toString());
    if (!one.sameAs(other) && !one.stems().equals(other.stems())) {
      tell(
          known,
          words,
          naming.one(known, words)
              ? ByHand.WHY
              : "both are words for “" + words.first() + "”, by the same party");
    }
  }

  private void tell(Words known, Words words, String why) {
    Merge merge = new Merge("act", known.toString(), words.toString(), why);
    if (!merges.contains(merge)) {
      merges.add(merge);
    }
  }

  /** The act that a noun names, where only one is known: the withdrawal of the troops. */
  Optional<Formula.Atom> named(String noun, Words words) {
    List<OptionId> acts =
        byVerb.entrySet().stream()
            .filter(act -> ActFamilies.names(noun, act.getKey()))
            .flatMap(act -> act.getValue().stream())
            .filter(o -> isNamed(wordsOf(o), words))
            .toList();
    return acts.size() == 1 ? Optional.of(new Formula.Taken(acts.getFirst())) : Optional.empty();
  }

  /** Whether a noun and its words name the act: half of what it is done to, nothing against it. */
  private static boolean isNamed(Words act, Words noun) {
    long rest = act.uncounted().size() - 1L;
    return !act.countsDiffer(noun) && 2L * (act.common(noun) - 1) >= rest;
  }

  private Words wordsOf(OptionId option) {
    return naming.wordsOf(new Formula.Taken(option));
  }
}
