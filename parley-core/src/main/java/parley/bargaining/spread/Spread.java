package parley.bargaining.spread;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import parley.bargaining.IssueTable;
import parley.bargaining.Stake;
import parley.bargaining.expectedutility.ExpectedUtility;
import parley.bargaining.expectedutility.Settings;
import parley.bargaining.spread.Swing.Input;
import parley.talks.Estimate;

/**
 * Plays the model many times with its uncertain numbers drawn evenly from their ranges, each draw
 * from a random source of its own split off the seed, so that the answer does not depend on how
 * many threads share the work.
 */
public final class Spread {

  /** The most draws that may be asked for. */
  public static final int MOST_DRAWS = 100_000;

  /** Changes smaller than this share of the scale are none. */
  private static final double NOTHING = 1e-9;

  private final IssueTable table;
  private final Settings settings;

  private Spread(IssueTable table, Settings settings) {
    this.table = table;
    this.settings = settings;
  }

  /** One draw's answers. */
  private record Answers(
      double weightedMean, double weightedMedian, double forecast, double overSettings) {}

  /**
   * The spread of an issue with at least two stakes.
   *
   * @param draws from 1 to {@link #MOST_DRAWS}
   */
  public static SpreadFindings of(IssueTable table, Settings settings, int draws, long seed) {
    if (draws < 1 || draws > MOST_DRAWS) {
      throw new IllegalArgumentException("1 to " + MOST_DRAWS + " draws, not " + draws);
    }
    return new Spread(table, settings).findings(draws, seed);
  }

  private SpreadFindings findings(int draws, long seed) {
    var source = new SplittableRandom(seed);
    var sources = Stream.generate(source::split).limit(draws).toList();
    var answers = sources.parallelStream().map(this::draw).toList();
    var forecast = band(answers, Answers::forecast);
    return new SpreadFindings(
        draws,
        seed,
        band(answers, Answers::weightedMean),
        band(answers, Answers::weightedMedian),
        forecast,
        band(answers, Answers::overSettings),
        swings(),
        alternatives(forecast.width()));
  }

  private static Band band(List<Answers> answers, ToDoubleFunction<Answers> answer) {
    return Band.of(answers.stream().mapToDouble(answer).toArray());
  }

  private Answers draw(RandomGenerator random) {
    var drawn = table.withStakes(table.stakes().stream().map(s -> draw(s, random)).toList());
    var forecast = ExpectedUtility.of(drawn, settings);
    var others = ExpectedUtility.of(drawn, Variations.draw(settings, random));
    return new Answers(
        forecast.baselines().weightedMean(),
        forecast.baselines().weightedMedian().middle(),
        forecast.outcome(),
        others.outcome());
  }

  private static Stake draw(Stake stake, RandomGenerator random) {
    return stake.at(
        draw(stake.position(), random),
        Math.max(Stake.LEAST, draw(stake.salience(), random)),
        Math.max(Stake.LEAST, draw(stake.influence(), random)));
  }

  private static double draw(Estimate estimate, RandomGenerator random) {
    double share = random.nextDouble();
    return estimate.isExact()
        ? estimate.low()
        : Math.clamp(
            (1 - share) * estimate.low() + share * estimate.high(),
            estimate.low(),
            estimate.high());
  }

  private List<Swing> swings() {
    var swings = new ArrayList<Swing>();
    for (var stake : table.stakes()) {
      for (var input : Input.values()) {
        var range = range(stake, input);
        if (!range.isExact()) {
          swings.add(
              new Swing(
                  stake.party(),
                  input,
                  range,
                  answer(with(stake, input, range.low())),
                  answer(with(stake, input, range.high()))));
        }
      }
    }
    swings.sort(Comparator.comparingDouble(Swing::width).reversed());
    return swings;
  }

  private static Estimate range(Stake stake, Input input) {
    return switch (input) {
      case POSITION -> stake.position();
      case SALIENCE -> stake.salience();
      case INFLUENCE -> stake.influence();
    };
  }

  /** The table with one number of one stake known. */
  private IssueTable with(Stake changed, Input input, double value) {
    double weighty = Math.max(Stake.LEAST, value);
    return table.withStakes(
        table.stakes().stream()
            .map(s ->
                !s.party().equals(changed.party())
                    ? s
                    : switch (input) {
                      case POSITION -> s.withPosition(Estimate.of(value));
                      case SALIENCE -> s.withSalience(Estimate.of(weighty));
                      case INFLUENCE -> s.withInfluence(Estimate.of(weighty));
                    })
            .toList());
  }

  private double answer(IssueTable changed) {
    return ExpectedUtility.of(changed, settings).outcome();
  }

  private List<Alternative> alternatives(double band) {
    double base = answer(table);
    double nothing = NOTHING * (table.scale().high() - table.scale().low());
    return Variations.of(settings).stream()
        .map(variation -> {
          double answer = ExpectedUtility.of(table, variation.settings()).outcome();
          return new Alternative(
              variation.setting(),
              variation.value(),
              variation.settings(),
              answer,
              answer - base,
              Math.abs(answer - base) > Math.max(band, nothing));
        })
        .toList();
  }
}
