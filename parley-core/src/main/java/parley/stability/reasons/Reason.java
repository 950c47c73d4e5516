package parley.stability.reasons;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import parley.stability.arena.Step;
import parley.stability.conflict.Concept;

/** Why a party stays at a state under a concept, or leaves it. */
public sealed interface Reason {

  /** Whether the party stays. */
  default boolean isStable() {
    return this instanceof Content || this instanceof Deterred;
  }

  /** The party has nothing better to do alone. */
  record Content() implements Reason {}

  /**
   * Each improvement can be answered.
   *
   * @param improvements each with one answer, the fewest changes first; at least one
   */
  record Deterred(Concept concept, List<Answered> improvements) implements Reason {

    public Deterred {
      improvements = List.copyOf(improvements);
    }
  }

  /**
   * An improvement that no answer makes the party regret.
   *
   * @param to where the party moves
   * @param nearest the answer that comes closest
   */
  record Breaks(Concept concept, BigInteger to, Optional<NearMiss> nearest) implements Reason {}

  /**
   * Looking ahead, a move ends better for the party than where it is.
   *
   * @param course where the party moves and how all would go on from there, nobody perhaps; where
   *     it ends is what the party moves for
   */
  record Foreseen(Concept.LimitedMove concept, Answered course) implements Reason {}

  /** The search was too long. */
  record Unsettled(Concept concept, int looks) implements Reason {}

  /**
   * A move and the answer to it.
   *
   * @param answer one move after the other; for moves made at the same time, in any order
   */
  record Answered(BigInteger to, List<Step> answer) {

    public Answered {
      answer = List.copyOf(answer);
    }

    /** Where it ends. */
    public BigInteger end() {
      return answer.isEmpty() ? to : answer.getLast().to();
    }
  }

  /** An answer that would make the party regret its move, but for something. */
  sealed interface NearMiss {

    /** The answer. */
    Answered answered();

    /** The party could get out of it again. */
    record Evaded(Answered answered, BigInteger escape) implements NearMiss {}

    /** Those who would have to answer lose by it. */
    record Unwilling(Answered answered) implements NearMiss {}
  }
}
