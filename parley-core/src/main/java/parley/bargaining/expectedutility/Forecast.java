package parley.bargaining.expectedutility;

import java.util.List;
import java.util.stream.IntStream;
import parley.bargaining.IssueTable;
import parley.bargaining.baseline.Baselines;
import parley.talks.Estimate;
import parley.talks.Worded;

/**
 * What the model says of one issue, never without the baselines.
 *
 * @param baselines at the start
 * @param stopped why there are no more rounds
 * @param outcome where the issue settles, as the model has it
 */
public record Forecast(
    IssueTable table,
    Settings settings,
    Baselines baselines,
    List<Round> rounds,
    Stop stopped,
    double outcome) {

  public Forecast {
    rounds = List.copyOf(rounds);
  }

  /** Why the rounds end. */
  public enum Stop implements Worded {
    /** Nobody moves any further, or all agree. */
    SETTLED,
    /** The parties are back where they stood in an earlier round. */
    CYCLE,
    /** The most rounds asked for have been played. */
    CAP
  }

  /** Where a party stands at the start of a round, from 1; one past the last is the end. */
  public double position(int party, int round) {
    return round <= rounds.size()
        ? rounds.get(round - 1).moves().get(party).before()
        : rounds.isEmpty()
            ? table.stakes().get(party).position().middle()
            : rounds.getLast().moves().get(party).after();
  }

  /**
   * The issue with everybody where they stand after the last round; ranges stay if there is none.
   */
  public IssueTable end() {
    return rounds.isEmpty()
        ? table
        : table.withStakes(
            IntStream.range(0, table.stakes().size())
                .mapToObj(i ->
                    table.stakes().get(i).withPosition(Estimate.of(position(i, rounds.size() + 1))))
                .toList());
  }

  /**
   * Questions about a round.
   *
   * @throws IndexOutOfBoundsException where there was no such round
   */
  public Inquiry ask(int round) {
    return new Inquiry(this, round);
  }
}
