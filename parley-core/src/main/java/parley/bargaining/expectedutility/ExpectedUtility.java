package parley.bargaining.expectedutility;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import parley.bargaining.IssueTable;
import parley.bargaining.baseline.Baselines;
import parley.bargaining.expectedutility.Forecast.Stop;
import parley.bargaining.expectedutility.Settings.Outcome;

/**
 * Plays the expected utility model (Bueno de Mesquita 1994, 1997; Scholz, Calbert and Smith 2011):
 * in each round every party works out whom it could challenge with profit, all make their offers,
 * each takes at most one, and all move at once.
 */
public final class ExpectedUtility {

  /** Positions nearer together than this share of the range are the same for a cycle. */
  private static final double SAME = 1e-9;

  private final IssueTable table;
  private final Settings settings;
  private final Players players;
  private final List<double[]> states = new ArrayList<>();
  private final List<Round> rounds = new ArrayList<>();

  private ExpectedUtility(IssueTable table, Settings settings) {
    this.table = table;
    this.settings = settings;
    players = Players.of(table);
    states.add(players.positions());
  }

  /**
   * Plays to the end; ranges count at their middle.
   *
   * @throws IllegalArgumentException where fewer than two parties have a stake
   */
  public static Forecast of(IssueTable table, Settings settings) {
    if (!table.isContested()) {
      throw new IllegalArgumentException(
          "fewer than two parties have a position, salience and influence on " + table.id());
    }
    return new ExpectedUtility(table, settings).play();
  }

  private Forecast play() {
    var stopped = players.range() == 0 ? Optional.of(Stop.SETTLED) : Optional.<Stop>empty();
    while (stopped.isEmpty()) {
      stopped = rounds.size() == settings.rounds() ? Optional.of(Stop.CAP) : playRound();
    }
    var end = players.baselines(states.getLast());
    return new Forecast(
        table,
        settings,
        Baselines.of(table),
        rounds,
        stopped.get(),
        settings.outcome() == Outcome.MEAN ? end.weightedMean() : end.weightedMedian().middle());
  }

  /** Plays a round and says whether it was the last. */
  private Optional<Stop> playRound() {
    double[] positions = states.getLast();
    var model = new RoundModel(players, settings, positions, before(states));
    var moves = new Move[players.count()];
    Contest.each(moves.length).forEach(i -> moves[i] = move(model, i));
    double[] after = Arrays.stream(moves).mapToDouble(Move::after).toArray();
    var baselines = players.baselines(after);
    var round =
        new Round(
            rounds.size() + 1,
            List.of(moves),
            baselines.weightedMean(),
            baselines.weightedMedian());
    rounds.add(round);
    states.add(after);
    if (round.longestMove() <= settings.tolerance() * players.range()) {
      return Optional.of(Stop.SETTLED);
    }
    return isRepeated() ? Optional.of(Stop.CYCLE) : Optional.empty();
  }

  static double @Nullable [] before(List<double[]> states) {
    return states.size() < 2 ? null : states.get(states.size() - 2);
  }

  private Move move(RoundModel model, int party) {
    var book = model.offersTo(party);
    var taken = book.taken();
    double before = model.position(party);
    return new Move(
        table.stakes().get(party).party(),
        before,
        taken == null ? before : taken.position(),
        model.security(party),
        model.exponent(party),
        book.entries().size(),
        taken == null ? Optional.empty() : Optional.of(offer(table, party, taken)),
        book.isTorn());
  }

  static Offer offer(IssueTable table, int receiver, Entry entry) {
    return new Offer(
        table.stakes().get(entry.from()).party(),
        table.stakes().get(receiver).party(),
        entry.kind(),
        entry.resisting(),
        entry.challenge(),
        entry.position());
  }

  /** Whether the parties stand where they stood before and would do the same again. */
  private boolean isRepeated() {
    int last = states.size() - 1;
    // Where things may change without a challenge, the round before matters too.
    int memory = settings.statusQuo() < 1 ? 2 : 1;
    return IntStream.range(memory - 1, last)
        .anyMatch(s ->
            IntStream.range(0, memory)
                .allMatch(back -> isSame(states.get(s - back), states.get(last - back))));
  }

  private boolean isSame(double[] one, double[] other) {
    return IntStream.range(0, one.length)
        .allMatch(i -> Math.abs(one[i] - other[i]) <= SAME * players.range());
  }
}
