package parley.bargaining.expectedutility;

import java.util.List;
import java.util.Optional;
import parley.talks.Estimate;

/**
 * One round of offers.
 *
 * @param number from 1
 * @param moves what each party did, in the order of the table
 * @param weightedMean after the moves
 * @param weightedMedian after the moves
 */
public record Round(int number, List<Move> moves, double weightedMean, Estimate weightedMedian) {

  public Round {
    moves = List.copyOf(moves);
  }

  /** What a party did. */
  public Optional<Move> find(String party) {
    return moves.stream().filter(move -> move.party().equals(party)).findFirst();
  }

  /** The longest way any party went. */
  public double longestMove() {
    return moves.stream().mapToDouble(m -> Math.abs(m.after() - m.before())).max().orElse(0);
  }
}
