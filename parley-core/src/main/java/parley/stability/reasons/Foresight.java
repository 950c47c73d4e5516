package parley.stability.reasons;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import parley.stability.arena.Arena;
import parley.stability.arena.Step;
import parley.stability.reasons.Reason.Answered;

/**
 * What parties that look some moves ahead expect of one state: limited-move stability (after Fang,
 * Hipel and Kilgour, 1993), with the moves that lead there. Of ends that come to the same for a
 * party the state of the lower number counts, as it does for the solver.
 */
final class Foresight {

  private final Arena arena;
  private final Patience patience;
  private final Map<Mover, Optional<Answered>> best = new HashMap<>();

  private record Mover(int party, BigInteger state, int ahead) {}

  Foresight(Arena arena, Patience patience) {
    this.arena = arena;
    this.patience = patience;
  }

  /** The best move of a party, where what it comes to is better than to stay. */
  Optional<Answered> best(int party, BigInteger state, int ahead) {
    if (ahead == 0) {
      return Optional.empty();
    }
    var mover = new Mover(party, state, ahead);
    var known = best.get(mover);
    if (known == null) {
      known = search(party, state, ahead);
      best.put(mover, known);
    }
    return known;
  }

  private Optional<Answered> search(int party, BigInteger state, int ahead) {
    return arena
        .moves(party, state)
        .peek(to -> patience.look())
        .map(to -> course(party, to, ahead - 1))
        .filter(course -> arena.compare(party, course.end(), state) > 0)
        .min(liking(party).reversed().thenComparing(Answered::end));
  }

  /** How things would go on after a party's move: the worst for it of what others would do. */
  Answered course(int party, BigInteger to, int ahead) {
    return IntStream.range(0, arena.parties())
        .filter(other -> other != party)
        .mapToObj(other -> best(other, to, ahead).map(next -> after(to, other, next)))
        .flatMap(Optional::stream)
        .min(liking(party).thenComparing(Answered::end))
        .orElse(new Answered(to, List.of()));
  }

  /** By where courses end, what the party likes least first. */
  private Comparator<Answered> liking(int party) {
    return (one, other) -> arena.compare(party, one.end(), other.end());
  }

  private static Answered after(BigInteger to, int mover, Answered next) {
    var steps = new ArrayList<Step>();
    steps.add(new Step(mover, next.to()));
    steps.addAll(next.answer());
    return new Answered(to, steps);
  }
}
