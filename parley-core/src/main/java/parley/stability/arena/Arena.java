package parley.stability.arena;

import java.math.BigInteger;
import java.util.Optional;
import java.util.stream.Stream;
import parley.stability.conflict.Conflict;
import parley.stability.conflict.ExplicitGraph;
import parley.stability.conflict.OptionForm;
import parley.talks.formula.Formula;

/**
 * The moves and preferences of a conflict, worked out for the states that are looked at and for no
 * others, so that a conflict may be far too large to be solved whole. For one thread at a time.
 */
public sealed interface Arena permits OptionArena, GraphArena {

  /** The arena of a conflict. */
  static Arena of(Conflict conflict) {
    return switch (conflict) {
      case OptionForm form -> new OptionArena(form);
      case ExplicitGraph graph -> new GraphArena(graph);
    };
  }

  /** How many parties decide. */
  int parties();

  /** Whether there is such a state and the rules allow it. */
  boolean allows(BigInteger state);

  /** Where a party can move from an allowed state, the fewest changes first; never the same. */
  Stream<BigInteger> moves(int party, BigInteger from);

  /** Positive where the party prefers the first state, negative the second, 0 where it does not. */
  int compare(int party, BigInteger one, BigInteger other);

  /** The want that makes the party prefer one state to another; empty where a ranking does. */
  Optional<Formula> decisive(int party, BigInteger one, BigInteger other);

  /** Where a party can move and do better. */
  default Stream<BigInteger> improvements(int party, BigInteger from) {
    return moves(party, from).filter(to -> compare(party, to, from) > 0);
  }
}
