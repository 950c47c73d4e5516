package parley.app.findings;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.List;
import parley.stability.conflict.Conflict;
import parley.stability.conflict.OptionForm;
import parley.stability.conflict.StateNumbers;
import parley.stability.conflict.StateSet;
import parley.stability.outcomes.Pattern;
import parley.stability.outcomes.StateWords;
import parley.stability.reasons.Reason;
import parley.stability.reasons.ReasonWords;
import parley.stability.reasons.Reasoner;

/** Tells which states of a set there are: what they share, alike ones as one, and why they hold. */
final class SolvePatterns {

  private static final int MOST_PATTERNS = 8;
  private static final int MOST_COMPARED = 1 << 16;

  private final Conflict conflict;
  private final StateWords words;
  private final Reasoner reasoner;
  private final ReasonWords reasons;
  private final Lines out;

  SolvePatterns(
      Conflict conflict, StateWords words, Reasoner reasoner, ReasonWords reasons, Lines out) {
    this.conflict = conflict;
    this.words = words;
    this.reasoner = reasoner;
    this.reasons = reasons;
    this.out = out;
  }

  /**
   * Says which states these are: what they share and how they differ.
   *
   * @param count how many of them are in none of the firmer sets
   */
  void tell(StateSet states, BigInteger count, List<StateSet> firmer) {
    if (states.count().compareTo(BigInteger.valueOf(MOST_COMPARED)) > 0) {
      shared(states);
      return;
    }
    List<BigInteger> own =
        states
            .states()
            .filter(state -> firmer.stream().noneMatch(set -> set.contains(state)))
            .toList();
    int options = conflict instanceof OptionForm form ? form.options().size() : 0;
    List<Pattern> patterns = Pattern.of(own, options);
    if (patterns.size() > MOST_PATTERNS) {
      shared(states);
    }
    patterns.stream().limit(MOST_PATTERNS).forEach(this::pattern);
    int more = patterns.size() - MOST_PATTERNS;
    if (more > 0) {
      BigInteger shown =
          patterns.stream()
              .limit(MOST_PATTERNS)
              .map(Pattern::count)
              .reduce(BigInteger.ZERO, BigInteger::add);
      out.add(
          "  ",
          "and "
              + SolveText.number(count.subtract(shown))
              + " more outcomes in "
              + SolveText.number(BigInteger.valueOf(more))
              + (more == 1 ? " pattern" : " patterns")
              + "; narrow with --where, draw with --sample, or print --csv");
    }
  }

  private void pattern(Pattern pattern) {
    BigInteger others = pattern.count().subtract(BigInteger.ONE);
    out.add(
        "  ",
        "state "
            + pattern.lowest()
            + (others.signum() > 0 ? " and " + SolveText.number(others) + " like it" : "")
            + (!isNow(pattern)
                ? ""
                : others.signum() > 0
                    ? " (one of them is how things are now)"
                    : " (as things are now)"));
    words.parts(pattern).forEach(part -> out.add("    ", part.toString()));
    answers(pattern.lowest());
  }

  private boolean isNow(Pattern pattern) {
    return conflict instanceof OptionForm form
        && pattern.equals(
            new Pattern(StateNumbers.of(without(form.now(), pattern.free())), pattern.free()));
  }

  private static BitSet without(BigInteger state, BitSet free) {
    BitSet bits = StateNumbers.bits(state);
    bits.andNot(free);
    return bits;
  }

  private void shared(StateSet states) {
    if (conflict instanceof OptionForm form) {
      StateSet.Shared shared = states.shared();
      String all = "in all " + SolveText.number(states.count()) + " that hold so or more firmly";
      out.add("  ", all);
      StateWords.words(form, shared.taken()).forEach(w -> out.add("    ", w));
      StateWords.words(form, shared.notTaken()).forEach(w -> out.add("    ", "not " + w));
      if (shared.taken().isEmpty() && shared.notTaken().isEmpty()) {
        out.add("    ", "nothing: each option is taken in some and left in others");
      }
    }
  }

  /** Tells one state. */
  void one(BigInteger state) {
    pattern(new Pattern(state, new BitSet()));
  }

  /** What keeps those parties at a state that could do better. */
  private void answers(BigInteger state) {
    for (int party = 0; party < conflict.parties().size(); party++) {
      Reason reason = reasoner.plain(party, state);
      if (reason instanceof Reason.Deterred) {
        out.add("    ", reasons.brief(reason, party, state));
      }
    }
  }
}
