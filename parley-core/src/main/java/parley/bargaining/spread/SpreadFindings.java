package parley.bargaining.spread;

import java.util.List;

/**
 * How far the answers of one issue spread.
 *
 * @param draws how many times the uncertain numbers were drawn
 * @param seed what the draws started from
 * @param weightedMean the band of that baseline over the numbers
 * @param weightedMedian the band of that baseline over the numbers, in the middle where the weight
 *     splits evenly
 * @param forecast the band of the model over the numbers, under the settings asked for
 * @param forecastOverSettings the band of the model over the numbers and its own settings
 * @param swings the uncertain numbers, that which swings the answer most first
 * @param alternatives the model's own settings chosen otherwise, one at a time
 */
public record SpreadFindings(
    int draws,
    long seed,
    Band weightedMean,
    Band weightedMedian,
    Band forecast,
    Band forecastOverSettings,
    List<Swing> swings,
    List<Alternative> alternatives) {

  public SpreadFindings {
    swings = List.copyOf(swings);
    alternatives = List.copyOf(alternatives);
  }

  /** The settings that move the answer by more than the band of the numbers. */
  public List<Alternative> decisive() {
    return alternatives.stream().filter(Alternative::isBeyondBand).toList();
  }
}
