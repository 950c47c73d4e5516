package parley.stability.explicit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import parley.stability.conflict.OptionForm;
import parley.stability.conflict.StateSet;
import parley.talks.circuit.Circuit;

/**
 * All states of a conflict in option form, those the rules allow, and how each party ranks them.
 */
final class DenseSpace {

  /** Up to so many states, handing out pieces of a party's work takes longer than doing them. */
  static final int FEW_STATES = 1 << 17;

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
      ranks.addAll(forEachParty(ranking::of));
    }
    return ranks;
  }

  /**
   * What is worked out for each party, in their order. Where there are few states each party is a
   * job for one thread; where there are many, parties go one after the other, so that only one has
   * arrays of its own.
   */
  <T> List<T> forEachParty(IntFunction<T> job) {
    int parties = layout.groups().size();
    if (layout.states() > FEW_STATES) {
      return IntStream.range(0, parties).mapToObj(job).toList();
    }
    var done = new AtomicReferenceArray<T>(parties);
    crew.share(
        parties,
        1,
        () ->
            (from, to) -> {
              for (int party = from; party < to; party++) {
                done.set(party, job.apply(party));
              }
            });
    return IntStream.range(0, parties).mapToObj(done::get).toList();
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
