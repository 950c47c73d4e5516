package parley.stability.symbolic;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The worst, bit by bit, that any sequence of some parties' moves leads to from each state.
 *
 * <p>Moves of one party that follow each other are one move, so sequences in which nobody moves
 * twice in succession reach what any sequence reaches. The worst along a sequence never gets worse.
 * So once earlier bits are settled, only moves count along which their worst stays the same, and
 * only states count as ends whose own bits are that worst. A bit is then settled by going back from
 * ends that lack it. No state is ever compared with another: that is what makes diagrams explode.
 */
final class Worst {

  private final Diagrams diagrams;

  /** By mover: moves to states whose worst is the worst among all it can move to from before. */
  private final Moves[] moves;

  /** By mover: states whose worst is that worst. */
  private final int[] sources;

  /** States that are their own worst. */
  private int ends;

  /**
   * @param movers each one's moves, all or improving ones
   */
  Worst(Diagrams diagrams, List<Moves> movers, int allowed) {
    this.diagrams = diagrams;
    this.moves = movers.toArray(Moves[]::new);
    this.sources = movers.stream().mapToInt(mover -> allowed).toArray();
    this.ends = allowed;
  }

  /** Where the worst state has the bit. */
  int next(int bit) {
    int lacking = diagrams.and(ends, diagrams.not(bit));
    int[] told = new int[moves.length];
    int unchanged = 0;
    for (int mover = 0; unchanged < moves.length; mover = (mover + 1) % moves.length) {
      told[mover] = moves[mover].somewhere(lacking);
      int from = diagrams.and(sources[mover], moves[mover].from(told[mover]));
      int more = diagrams.or(lacking, from);
      unchanged = more == lacking ? unchanged + 1 : 1;
      lacking = more;
    }
    for (int mover = 0; mover < moves.length; mover++) {
      int worstOfAll = moves[mover].from(told[mover]);
      sources[mover] = diagrams.and(sources[mover], diagrams.iff(lacking, worstOfAll));
      moves[mover] = moves[mover].within(diagrams.iff(lacking, told[mover]));
    }
    int worst = diagrams.not(lacking);
    ends = diagrams.and(ends, diagrams.iff(bit, worst));
    return worst;
  }

  /** Leaves only these states, which no move leaves or enters. */
  void within(int states) {
    ends = diagrams.and(ends, states);
    for (int mover = 0; mover < moves.length; mover++) {
      sources[mover] = diagrams.and(sources[mover], states);
      moves[mover] = moves[mover].within(states);
    }
  }

  IntStream living() {
    return IntStream.concat(
        IntStream.of(ends),
        IntStream.concat(Arrays.stream(sources), Arrays.stream(moves).mapToInt(Moves::pairs)));
  }
}
