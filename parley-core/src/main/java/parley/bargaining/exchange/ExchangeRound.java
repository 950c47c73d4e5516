package parley.bargaining.exchange;

import java.util.List;

/**
 * All exchanges made from one set of positions, the most gainful first.
 *
 * @param outcomes by issue, in the order of the table
 * @param results by party, those who come out best first
 */
public record ExchangeRound(
    List<Exchange> exchanges, List<Outcome> outcomes, List<Result> results) {

  public ExchangeRound {
    exchanges = List.copyOf(exchanges);
    outcomes = List.copyOf(outcomes);
    results = List.copyOf(results);
  }

  /**
   * What the exchanges do to the outcome of an issue, on its scale.
   *
   * @param issue its id
   */
  public record Outcome(String issue, double before, double after) {}

  /**
   * How a party comes out of the round: how much nearer the outcomes are to its first positions.
   *
   * @param party its id
   * @param exchanges how many it made
   * @param gained the gains of its own exchanges as agreed
   * @param external what the exchanges of others did to it
   * @param net what the outcomes at the end are worth against those at the start; not the sum of
   *     the two where others' exchanges carry an outcome past its position
   */
  public record Result(String party, int exchanges, double gained, double external, double net) {}
}
