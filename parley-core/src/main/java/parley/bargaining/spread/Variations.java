package parley.bargaining.spread;

import java.util.List;
import java.util.function.BiFunction;
import java.util.random.RandomGenerator;
import parley.bargaining.expectedutility.Settings;
import parley.bargaining.expectedutility.Settings.Divisor;
import parley.bargaining.expectedutility.Settings.Estimator;
import parley.bargaining.expectedutility.Settings.Outcome;
import parley.bargaining.expectedutility.Settings.Risk;
import parley.talks.Worded;

/**
 * The model's settings about which authors differ, with the values they take. Known faults are not
 * among them: that nobody can give in, and that the lowest compromise wins.
 */
final class Variations {

  private record Facet<T>(String name, List<T> values, BiFunction<Settings, T, Settings> set) {

    Settings draw(Settings settings, RandomGenerator random) {
      return set.apply(settings, values.get(random.nextInt(values.size())));
    }

    List<Variation> of(Settings settings) {
      return values.stream()
          .map(value -> new Variation(name, word(value), set.apply(settings, value)))
          .filter(variation -> !variation.settings.equals(settings))
          .toList();
    }

    private static String word(Object value) {
      return value instanceof Worded worded ? worded.word() : String.valueOf(value);
    }
  }

  /** Settings with one changed. */
  record Variation(String setting, String value, Settings settings) {}

  private static final List<Facet<?>> FACETS =
      List.of(
          new Facet<>("divisor", List.of(Divisor.values()), Settings::withDivisor),
          new Facet<>("estimate", List.of(Estimator.values()), Settings::withEstimate),
          new Facet<>("risk", List.of(Risk.values()), Settings::withRisk),
          new Facet<>("status-quo", List.of(1.0, 0.5), Settings::withStatusQuo),
          new Facet<>("outcome", List.of(Outcome.values()), Settings::withOutcome));

  private Variations() {}

  /** Each setting changed alone. */
  static List<Variation> of(Settings settings) {
    return FACETS.stream().flatMap(facet -> facet.of(settings).stream()).toList();
  }

  /** Every setting drawn. */
  static Settings draw(Settings settings, RandomGenerator random) {
    var drawn = settings;
    for (var facet : FACETS) {
      drawn = facet.draw(drawn, random);
    }
    return drawn;
  }
}
