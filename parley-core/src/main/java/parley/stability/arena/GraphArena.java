package parley.stability.arena;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import parley.stability.conflict.ExplicitGraph;
import parley.talks.formula.Formula;

/** An explicit graph. */
final class GraphArena implements Arena {

  private final int states;
  private final List<Map<BigInteger, List<BigInteger>>> moves = new ArrayList<>();
  private final List<Ranks> ranks = new ArrayList<>();

  GraphArena(ExplicitGraph graph) {
    states = graph.states().size();
    for (var mover : graph.movers()) {
      var own = new HashMap<BigInteger, List<BigInteger>>();
      for (var move : mover.moves()) {
        own.computeIfAbsent(BigInteger.valueOf(move.from()), from -> new ArrayList<>())
            .add(BigInteger.valueOf(move.to()));
      }
      moves.add(own);
      ranks.add(new Ranks(mover.ranking()));
    }
  }

  @Override
  public int parties() {
    return moves.size();
  }

  @Override
  public boolean allows(BigInteger state) {
    return state.signum() >= 0 && state.compareTo(BigInteger.valueOf(states)) < 0;
  }

  @Override
  public Stream<BigInteger> moves(int party, BigInteger from) {
    return moves.get(party).getOrDefault(from, List.of()).stream().distinct();
  }

  @Override
  public int compare(int party, BigInteger one, BigInteger other) {
    return ranks.get(party).compare(one, other);
  }

  @Override
  public Optional<Formula> decisive(int party, BigInteger one, BigInteger other) {
    return Optional.empty();
  }
}
