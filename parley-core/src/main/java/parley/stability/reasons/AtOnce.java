package parley.stability.reasons;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import parley.stability.arena.Arena;
import parley.stability.arena.Step;
import parley.stability.reasons.Reason.Answered;

/**
 * What comes of a party's improvement where others make theirs, taken from the same state, at the
 * same time.
 */
final class AtOnce {

  private final Arena arena;
  private final BigInteger state;
  private final int party;
  private final Patience patience;
  private final List<List<BigInteger>> improvements;

  AtOnce(Arena arena, int party, BigInteger state, Patience patience) {
    this.arena = arena;
    this.state = state;
    this.party = party;
    this.patience = patience;
    this.improvements =
        IntStream.range(0, arena.parties())
            .mapToObj(other ->
                other == party
                    ? List.<BigInteger>of()
                    : arena
                        .moves(other, state)
                        .peek(to -> patience.look())
                        .filter(to -> arena.compare(other, to, state) > 0)
                        .toList())
            .toList();
  }

  /** The fewest improvements of others after which the party's has not made it better off. */
  Optional<Answered> answer(BigInteger to) {
    return IntStream.rangeClosed(1, arena.parties() - 1)
        .mapToObj(movers -> answer(to, 0, movers))
        .flatMap(Optional::stream)
        .findFirst()
        .map(steps -> new Answered(to, steps));
  }

  /** Moves of so many of the parties from one on, to be made besides those that led here. */
  private Optional<List<Step>> answer(BigInteger at, int first, int movers) {
    patience.look();
    if (movers == 0) {
      return arena.allows(at) && arena.compare(party, at, state) <= 0
          ? Optional.of(List.of())
          : Optional.empty();
    }
    for (int other = first; other < improvements.size(); other++) {
      for (var improvement : improvements.get(other)) {
        var next = at.xor(state).xor(improvement);
        var rest = answer(next, other + 1, movers - 1);
        if (rest.isPresent()) {
          var steps = new ArrayList<Step>();
          steps.add(new Step(other, next));
          steps.addAll(rest.get());
          return Optional.of(steps);
        }
      }
    }
    return Optional.empty();
  }
}
