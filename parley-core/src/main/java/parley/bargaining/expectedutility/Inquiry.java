package parley.bargaining.expectedutility;

import java.util.List;
import java.util.stream.IntStream;
import parley.bargaining.IssueTable;

/**
 * Answers to whoever questions a round: everything the model computed in it, worked out again from
 * where the parties stood. Parties are named by id.
 */
public final class Inquiry {

  private final Forecast forecast;
  private final int round;
  private final IssueTable table;
  private final RoundModel model;

  Inquiry(Forecast forecast, int round) {
    this.forecast = forecast;
    this.round = round;
    table = forecast.table();
    if (round < 1 || round > forecast.rounds().size()) {
      throw new IndexOutOfBoundsException(
          "round " + round + "; there were " + forecast.rounds().size());
    }
    model =
        new RoundModel(
            Players.of(table),
            forecast.settings(),
            positions(round),
            round == 1 ? null : positions(round - 1));
  }

  private double[] positions(int start) {
    return IntStream.range(0, table.stakes().size())
        .mapToDouble(i -> forecast.position(i, start))
        .toArray();
  }

  private int number(String party) {
    var stakes = table.stakes();
    return IntStream.range(0, stakes.size())
        .filter(i -> stakes.get(i).party().equals(party))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(party + " takes no part in " + table.id()));
  }

  /** The number of the round. */
  public int round() {
    return round;
  }

  /** The probability that one party prevails over another. */
  public double probability(String party, String over) {
    return model.probability(number(party), number(over));
  }

  /**
   * How a voter votes between two parties: for the first where positive; in units of the largest
   * weight.
   */
  public double vote(String voter, String party, String other) {
    return model.vote(number(voter), number(party), number(other));
  }

  /** What a challenge is expected to bring the challenger, with the evaluator's risk exponent. */
  public double expectedUtility(String challenger, String challenged, String evaluator) {
    return model.expected(number(challenger), number(challenged), number(evaluator));
  }

  /** The sum the party's attitude to risk is read from. */
  public double security(String party) {
    return model.security(number(party));
  }

  /** Its risk exponent. */
  public double exponent(String party) {
    return model.exponent(number(party));
  }

  /** All offers made to a party, in the order of the table. */
  public List<Offer> offersTo(String party) {
    int receiver = number(party);
    return model.offersTo(receiver).entries().stream()
        .sorted(java.util.Comparator.comparingInt(Entry::from))
        .map(entry -> ExpectedUtility.offer(table, receiver, entry))
        .toList();
  }

  /** All offers made in the round. */
  public List<Offer> offers() {
    return table.stakes().stream().flatMap(stake -> offersTo(stake.party()).stream()).toList();
  }

  /** What the party did and why, in words. */
  public String why(String party) {
    return Reason.of(this, forecast, party);
  }
}
