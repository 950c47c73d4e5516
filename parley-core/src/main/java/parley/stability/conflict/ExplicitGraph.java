package parley.stability.conflict;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import parley.talks.Flaw;
import parley.talks.formula.Quoted;

/**
 * A conflict given outright: named states, each party's moves between them, and rankings. A party
 * that moves from a to b and from b to c need not be able to move from a to c.
 */
public final class ExplicitGraph implements Conflict {

  /** A move from one state to another, by their numbers. */
  public record Move(int from, int to) {}

  /** A party with its moves and its ranking of the states. */
  public record Mover(String party, List<Move> moves, Preference.ByRanking ranking) {

    public Mover {
      moves = List.copyOf(moves);
    }
  }

  private final List<String> states;
  private final List<Mover> movers;

  /**
   * A conflict of these states, numbered from 0 in this order.
   *
   * @throws UnsolvableException where something is there twice, or a state is not there
   */
  public ExplicitGraph(List<String> states, List<Mover> movers) {
    this.states = List.copyOf(states);
    this.movers = List.copyOf(movers);
    if (states.isEmpty() || movers.isEmpty()) {
      throw flaw("", "a conflict without states or parties", "give at least one of each");
    }
    once("states", states);
    once("parties", parties());
    for (var mover : movers) {
      var at = "parties/" + mover.party();
      for (var move : mover.moves()) {
        known(at, BigInteger.valueOf(move.from()));
        known(at, BigInteger.valueOf(move.to()));
        if (move.from() == move.to()) {
          throw flaw(at, "a move from a state to itself", "take it out");
        }
      }
      var ranked = new HashSet<BigInteger>();
      for (var tier : mover.ranking().tiers()) {
        for (var state : tier) {
          known(at, state);
          if (!ranked.add(state)) {
            throw flaw(
                at,
                Quoted.of(mover.party()) + " ranks the state " + name(state) + " twice",
                "keep one");
          }
        }
      }
    }
  }

  /** The names of the states, in the order of their numbers. */
  public List<String> states() {
    return states;
  }

  /** The parties with their moves. */
  public List<Mover> movers() {
    return movers;
  }

  @Override
  public List<String> parties() {
    return movers.stream().map(Mover::party).toList();
  }

  @Override
  public List<Preference> preferences() {
    return movers.stream().<Preference>map(Mover::ranking).toList();
  }

  @Override
  public List<String> assumptions() {
    return movers.stream()
        .map(mover ->
            RankingGaps.words(
                mover.party(),
                mover.ranking().tiers().stream().mapToInt(List::size).sum(),
                BigInteger.valueOf(states.size())))
        .flatMap(List::stream)
        .toList();
  }

  @Override
  public List<String> assumptions(BigInteger allowed) {
    return assumptions();
  }

  private String name(BigInteger state) {
    return Quoted.of(states.get(state.intValueExact()));
  }

  private void known(String at, BigInteger state) {
    if (state.signum() < 0 || state.compareTo(BigInteger.valueOf(states.size())) >= 0) {
      throw flaw(
          at, "there is no state number " + state, "number them from 0 to " + (states.size() - 1));
    }
  }

  private static void once(String at, List<String> names) {
    var seen = new HashSet<String>();
    for (var name : names) {
      if (!seen.add(name)) {
        throw flaw(at, Quoted.of(name) + " is there twice", "rename or remove one");
      }
    }
  }

  private static UnsolvableException flaw(String at, String message, String advice) {
    return new UnsolvableException(new Flaw(at, message, advice));
  }
}
