package parley.app.cli;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.opinion.asking.Address;
import parley.opinion.asking.Settings;
import picocli.CommandLine.Option;

/** Whether a language model is asked for a second opinion, and which. */
final class OpinionOptions {

  private static final int LONGEST_SECONDS = 3600;

  @Option(
      names = "--second-opinion",
      paramLabel = "ADDRESS",
      description =
          "Also ask the language model at this address, and add what it proposes where it quotes"
              + " the report. Sends it the text of the reports. Needs --model; a key is taken from"
              + " PARLEY_MODEL_KEY only.")
  private @Nullable String address;

  @Option(
      names = "--model",
      paramLabel = "NAME",
      description = "The name of the model for --second-opinion.")
  private @Nullable String model;

  @Option(
      names = "--model-time",
      paramLabel = "SECONDS",
      description = "How long one answer of the model may take (120 where left out).")
  private @Nullable Integer seconds;

  /**
   * What was asked for; empty where nothing was.
   *
   * @throws Failure when it cannot be done as asked, or must not
   */
  Optional<Settings> settings(Map<String, String> environment) {
    if (address == null) {
      if (model != null || seconds != null) {
        throw new Failure(
            ExitCode.USAGE,
            (model != null ? "--model" : "--model-time")
                + " says nothing without --second-opinion");
      }
      return Optional.empty();
    }
    if (model == null) {
      throw new Failure(ExitCode.USAGE, "--second-opinion: name a model with --model");
    }
    Address where = where(address);
    try {
      return Optional.of(Settings.of(where, model, key(environment), patience()));
    } catch (IllegalArgumentException e) {
      throw new Failure(ExitCode.USAGE, "--second-opinion: " + e.getMessage(), e);
    }
  }

  private static Address where(String given) {
    try {
      return Address.of(given);
    } catch (IllegalArgumentException e) {
      // What was given is not shown: it may hold a key.
      throw new Failure(ExitCode.USAGE, "--second-opinion: the address " + e.getMessage(), e);
    }
  }

  private static @Nullable String key(Map<String, String> environment) {
    String key = environment.getOrDefault(Settings.KEY, "").strip();
    return key.isEmpty() ? null : key;
  }

  private Duration patience() {
    if (seconds == null) {
      return Settings.PATIENCE;
    }
    if (seconds < 1 || seconds > LONGEST_SECONDS) {
      throw new Failure(
          ExitCode.USAGE, "--model-time " + seconds + ": give a number from 1 to 3600");
    }
    return Duration.ofSeconds(seconds);
  }
}
