package parley.bargaining.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import parley.bargaining.IssueMatrix;
import parley.bargaining.exchange.Exchange.Externality;
import parley.bargaining.exchange.ExchangeRound.Outcome;
import parley.bargaining.exchange.ExchangeRound.Result;
import parley.bargaining.exchange.Offer.Side;

/** Works out which positions parties would exchange, round by round. */
public final class Exchanges {

  /** What a party does not feel. */
  private static final double NOTHING = 1e-10;

  /** How much of what it voted for a party takes into the next round, if it cares fully. */
  private static final double FIXED = 0.1;

  /** How much more the less it cares. */
  private static final double BY_SALIENCE = 0.4;

  private final Stakes stakes;
  private final Rulings rulings;
  private double[][] positions;

  Exchanges(IssueMatrix matrix, Rulings rulings) {
    stakes = new Stakes(matrix);
    positions = stakes.position;
    this.rulings = rulings;
  }

  /**
   * The rounds of exchanges on these issues. Each starts from where the parties stand after the one
   * before: part of the way from where they stood to where they voted, the more the less they care.
   * It ends before a round in which nobody exchanges anything.
   *
   * @param most the most rounds
   */
  public static List<ExchangeRound> of(IssueMatrix matrix, int most) {
    var exchanges = new Exchanges(matrix, Rulings.USUAL);
    var rounds = new ArrayList<ExchangeRound>();
    while (rounds.size() < most) {
      var round = exchanges.round();
      if (round.exchanges().isEmpty()) {
        break;
      }
      rounds.add(round);
    }
    return List.copyOf(rounds);
  }

  /** One more round. */
  ExchangeRound round() {
    var market = new Market(stakes, positions, rulings);
    double[] first = outcomes(positions);
    double[] outcomes = first.clone();
    var made = new ArrayList<Exchange>();
    for (var offer = market.next(); offer != null; offer = market.next()) {
      made.add(told(offer, market.positions(), outcomes));
    }
    double[] last = outcomes(market.positions());
    var round =
        new ExchangeRound(
            made,
            IntStream.range(0, first.length)
                .mapToObj(issue ->
                    new Outcome(
                        stakes.issues.get(issue),
                        stakes.onScale(issue, first[issue]),
                        stakes.onScale(issue, last[issue])))
                .toList(),
            results(made, first, last));
    positions = next(market.positions());
    return round;
  }

  /** Where the parties stand at the start of the next round; by party, then issue. */
  double[][] positions() {
    return positions;
  }

  private double[][] next(double[][] voted) {
    double[][] next = new double[voted.length][];
    for (int party = 0; party < voted.length; party++) {
      next[party] = positions[party].clone();
      for (int issue = 0; issue < next[party].length; issue++) {
        double way = FIXED + BY_SALIENCE * (1 - stakes.salience[party][issue]);
        next[party][issue] += way * (voted[party][issue] - positions[party][issue]);
      }
    }
    return next;
  }

  private double[] outcomes(double[][] at) {
    return IntStream.range(0, stakes.issues.size())
        .mapToDouble(issue -> stakes.outcome(at, issue))
        .toArray();
  }

  private Exchange told(Offer offer, double[][] now, double[] outcomes) {
    double[] before = outcomes.clone();
    var first = gift(offer.one, now, outcomes);
    var second = gift(offer.other, now, outcomes);
    var externalities =
        IntStream.range(0, stakes.parties.size())
            .filter(party -> party != offer.one.giver && party != offer.other.giver)
            .mapToObj(party ->
                new Externality(stakes.parties.get(party), nearer(party, before, outcomes)))
            .filter(externality -> Math.abs(externality.gain()) > NOTHING)
            .toList();
    return new Exchange(first, second, offer.gain, externalities);
  }

  private Gift gift(Side side, double[][] now, double[] outcomes) {
    int issue = side.issue;
    double to = now[side.giver][issue];
    double before = outcomes[issue];
    outcomes[issue] += stakes.share[side.giver][issue] * side.move;
    return new Gift(
        stakes.parties.get(side.giver),
        stakes.issues.get(issue),
        stakes.onScale(issue, to - side.move),
        stakes.onScale(issue, to),
        stakes.onScale(issue, before),
        stakes.onScale(issue, outcomes[issue]));
  }

  /** How much nearer outcomes come to where a party stands, by how much it cares. */
  private double nearer(int party, double[] before, double[] after) {
    double nearer = 0;
    for (int issue = 0; issue < before.length; issue++) {
      if (stakes.has(party, issue)) {
        double at = positions[party][issue];
        nearer +=
            stakes.salience[party][issue]
                * (Math.abs(before[issue] - at) - Math.abs(after[issue] - at));
      }
    }
    return nearer;
  }

  private List<Result> results(List<Exchange> made, double[] first, double[] last) {
    var results = new ArrayList<Result>();
    for (int i = 0; i < stakes.parties.size(); i++) {
      var party = stakes.parties.get(i);
      var own =
          made.stream()
              .filter(e -> e.first().giver().equals(party) || e.second().giver().equals(party))
              .toList();
      double external =
          made.stream()
              .flatMap(exchange -> exchange.externalities().stream())
              .filter(externality -> externality.party().equals(party))
              .mapToDouble(Externality::gain)
              .sum();
      results.add(
          new Result(
              party,
              own.size(),
              own.stream().mapToDouble(Exchange::gain).sum(),
              external,
              nearer(i, first, last)));
    }
    // Differences that rounding alone makes do not count.
    results.sort(Comparator.comparingLong(result -> -Math.round(result.net() * 1e9)));
    return results;
  }
}
