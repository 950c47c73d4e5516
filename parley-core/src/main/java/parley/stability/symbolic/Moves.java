package parley.stability.symbolic;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Moves of one party as a set of pairs: the state after, in the options' variables, and what the
 * diagrams need to know of the state before, in the variables beside them.
 */
final class Moves {

  private final Diagrams diagrams;
  private final int pairs;
  private final int own;

  /** For each variable for something before: the variable, and where it is as it was. */
  private final int[] before;

  private final int[] kept;

  private Moves(Diagrams diagrams, int pairs, int own, int[] before, int[] kept) {
    this.diagrams = diagrams;
    this.pairs = pairs;
    this.own = own;
    this.before = before;
    this.kept = kept;
  }

  /** All moves of a party to allowed states, and staying where it is. */
  static Moves all(Diagrams diagrams, Space space, int party, int allowed) {
    int[] oneWay = space.own(party).filter(space::isOneWay).toArray();
    int pairs = allowed;
    for (int option : oneWay) {
      int before = diagrams.variable(space.before(option));
      int after = diagrams.variable(space.option(option));
      pairs =
          diagrams.and(
              pairs,
              space.isForward(option)
                  ? diagrams.or(diagrams.not(before), after)
                  : diagrams.or(before, diagrams.not(after)));
    }
    int[] before = Arrays.stream(oneWay).map(space::before).toArray();
    int[] kept =
        Arrays.stream(oneWay)
            .map(o -> keeps(diagrams, space.before(o), diagrams.variable(space.option(o))))
            .toArray();
    return new Moves(
        diagrams, pairs, diagrams.cube(space.own(party).map(space::option)), before, kept);
  }

  private static int keeps(Diagrams diagrams, int before, int now) {
    return diagrams.iff(diagrams.variable(before), now);
  }

  /**
   * Those that improve on the state before.
   *
   * @param bits of the party's preference
   */
  Moves improving(Space space, int party, int[] bits) {
    int[] moved = IntStream.range(0, bits.length).filter(b -> space.isMoved(party, b)).toArray();
    int better = Diagrams.FALSE;
    for (int i = moved.length - 1; i >= 0; i--) {
      int met = diagrams.variable(space.metBefore(party, moved[i]));
      int meets = bits[moved[i]];
      better = diagrams.ite(met, diagrams.and(meets, better), diagrams.or(meets, better));
    }
    return new Moves(
        diagrams,
        diagrams.and(pairs, better),
        own,
        concat(before, Arrays.stream(moved).map(b -> space.metBefore(party, b))),
        concat(
            kept,
            Arrays.stream(moved).map(b -> keeps(diagrams, space.metBefore(party, b), bits[b]))));
  }

  private static int[] concat(int[] some, IntStream more) {
    return IntStream.concat(Arrays.stream(some), more).toArray();
  }

  /** Only those that are in a set of pairs. */
  Moves within(int some) {
    return new Moves(diagrams, diagrams.and(pairs, some), own, before, kept);
  }

  /** What is so after some move, told by what was before. */
  int somewhere(int after) {
    return diagrams.existsBoth(pairs, after, own);
  }

  /** What is told by the state before, as a set of those states. */
  int from(int told) {
    int scope = diagrams.open();
    int states = told;
    for (int i = 0; i < before.length; i++) {
      states = diagrams.existsBoth(states, kept[i], diagrams.variable(before[i]));
    }
    diagrams.close(scope, states);
    return states;
  }

  /** States as told by what was before a move from them; of moves that do not have to improve. */
  int told(int states) {
    int scope = diagrams.open();
    int told = states;
    for (int keep : kept) {
      told = diagrams.and(told, keep);
    }
    told = diagrams.exists(told, own);
    diagrams.close(scope, told);
    return told;
  }

  int pairs() {
    return pairs;
  }

  /** The states after the moves, whatever was before. */
  int after() {
    return diagrams.exists(pairs, diagrams.cube(Arrays.stream(before)));
  }
}
