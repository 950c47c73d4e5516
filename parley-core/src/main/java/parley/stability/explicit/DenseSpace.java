package parley.stability.explicit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import parley.stability.conflict.OptionForm;
import parley.stability.conflict.StateSet;
import parley.talks.circuit.Circuit;

/**
 * All states of a conflict in option form, those the rules allow, and how each party ranks them.
 */
final class DenseSpace {

  private final OptionForm conflict;
  private final Layout layout;
  private final Crew crew;
  private final long[] allowed;
  private final boolean isFree;
  private final List<int[]> ranks = new ArrayList<>();

  /**
   * Finds the allowed states.
   *
   * @throws parley.stability.conflict.UnsolvableException where there is none
   */
  DenseSpace(OptionForm conflict, Crew crew) {
    this.conflict = conflict;
    this.layout = new Layout(conflict);
    this.crew = crew;
    this.allowed = where(conflict.allowed());
    this.isFree = Bits.count(allowed) == layout.states();
    if (Arrays.stream(allowed).allMatch(word -> word == 0)) {
      throw OptionForm.nothingAllowed(firstImpossible());
    }
  }

  Layout layout() {
    return layout;
  }

  Crew crew() {
    return crew;
  }

  /** The allowed states, a bit for each index. */
  long[] allowed() {
    return allowed;
  }

  boolean isAllowed(int state) {
    return Bits.has(allowed, state);
  }

  /** Whether every combination of options is allowed. */
  boolean isFree() {
    return isFree;
  }

  /** How each party ranks all states, by index. */
  List<int[]> ranks() {
    if (ranks.isEmpty()) {
      var ranking = new Ranks(conflict, layout, crew, allowed);
      var all = new ArrayList<int[]>();
      for (int party = 0; party < layout.groups().size(); party++) {
        all.add(ranking.of(party));
      }
      ranks.addAll(all);
    }
    return ranks;
  }

  /** The states of these bits as a set. */
  StateSet states(long[] words) {
    return new DenseStates(conflict, layout, words);
  }

  private long[] where(int gate) {
    var slices = new Slices(conflict.circuit(), new int[] {gate}, layout);
    long[] words = new long[slices.words()];
    crew.share(
        words.length,
        slices.run(),
        () -> {
          var evaluation = slices.evaluation();
          return (from, to) -> {
            for (int word = from; word < to; word += slices.run()) {
              evaluation.at(word);
              for (int w = 0; w < slices.run(); w++) {
                words[word + w] = evaluation.get(0, w);
              }
            }
          };
        });
    if (layout.bits() < 6) {
      words[0] &= (1L << layout.states()) - 1;
    }
    return words;
  }

  private int firstImpossible() {
    int soFar = Circuit.TRUE;
    int rule = 0;
    for (int gate : conflict.rules()) {
      soFar = conflict.circuit().and(soFar, gate);
      if (Bits.count(where(soFar)) == 0) {
        return rule;
      }
      rule++;
    }
    throw new IllegalStateException("the rules allow something");
  }
}
