package parley.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import parley.bargaining.expectedutility.Settings;
import parley.bargaining.expectedutility.Settings.Choice;
import parley.bargaining.expectedutility.Settings.Divisor;
import parley.bargaining.expectedutility.Settings.Estimator;
import parley.bargaining.expectedutility.Settings.Outcome;
import parley.bargaining.expectedutility.Settings.Risk;
import parley.talks.Worded;

/** Reads {@code replication} or {@code textbook,risk=none,status-quo=0.5}. */
final class SettingsArgument {

  private static final List<String> KEYS =
      List.of(
          "textbook",
          "replication",
          "divisor",
          "choice",
          "capitulation",
          "estimate",
          "risk",
          "status-quo",
          "outcome",
          "tolerance");

  private SettingsArgument() {}

  /**
   * The settings, from the textbook's.
   *
   * @throws Failure where a word is not known
   */
  static Settings parse(List<String> words) {
    Settings settings = Settings.TEXTBOOK;
    for (String word : words) {
      int equals = word.indexOf('=');
      settings =
          equals < 0
              ? named(word)
              : set(settings, word.substring(0, equals), word.substring(equals + 1));
    }
    return settings;
  }

  private static Settings named(String word) {
    return switch (word) {
      case "textbook" -> Settings.TEXTBOOK;
      case "replication" -> Settings.REPLICATION;
      default -> throw NamedIn.unknown("setting", word, KEYS);
    };
  }

  private static Settings set(Settings settings, String key, String value) {
    return switch (key) {
      case "divisor" -> settings.withDivisor(word(Divisor.class, key, value));
      case "choice" -> settings.withChoice(word(Choice.class, key, value));
      case "estimate" -> settings.withEstimate(word(Estimator.class, key, value));
      case "risk" -> settings.withRisk(word(Risk.class, key, value));
      case "outcome" -> settings.withOutcome(word(Outcome.class, key, value));
      case "capitulation" -> settings.withCapitulation(yes(value));
      case "status-quo" -> number(key, value, settings::withStatusQuo);
      case "tolerance" -> number(key, value, settings::withTolerance);
      default -> throw NamedIn.unknown("setting", key, KEYS);
    };
  }

  private static <E extends Enum<E> & Worded> E word(Class<E> words, String key, String value) {
    return Worded.find(words, value.toLowerCase(Locale.ROOT))
        .orElseThrow(() -> NamedIn.unknown(key, value, Worded.words(words)));
  }

  private static boolean yes(String value) {
    return switch (value) {
      case "true", "yes" -> true;
      case "false", "no" -> false;
      default -> throw NamedIn.unknown("capitulation", value, List.of("true", "false"));
    };
  }

  private static Settings number(String key, String value, Function<Double, Settings> set) {
    try {
      return set.apply(Double.valueOf(value));
    } catch (NumberFormatException e) {
      throw new Failure(ExitCode.USAGE, "--settings: " + key + "=" + value + ": not a number", e);
    } catch (IllegalArgumentException e) {
      throw new Failure(
          ExitCode.USAGE, "--settings: " + key + "=" + value + ": " + e.getMessage(), e);
    }
  }
}
