package parley.opinion.asking;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Which model is asked, and how.
 *
 * @param model the name the service knows it by
 * @param key the secret that the service asks for; none for most that run on this machine
 * @param patience how long one answer may take, from the first byte sent to the last received
 * @param pause before a service that is busy is asked once more
 */
public record Settings(
    Address address, String model, @Nullable String key, Duration patience, Duration pause) {

  /** The environment variable that holds the key; nothing else does. */
  public static final String KEY = "PARLEY_MODEL_KEY";

  /** What a slow machine needs for some pages. */
  public static final Duration PATIENCE = Duration.ofMinutes(2);

  private static final Duration PAUSE = Duration.ofSeconds(2);

  /**
   * Checks what goes into a header of the request and into claims.
   *
   * @throws IllegalArgumentException if the model's name or the key has characters that none has;
   *     the message names no key
   */
  public Settings {
    if (!model.matches("[\\w.:/@+-]{1,120}")) {
      throw new IllegalArgumentException(
          "a model's name has letters, digits and . : / @ + - _ only, 120 at most");
    }
    if (key != null && !key.matches("[\\x21-\\x7E]+")) {
      throw new IllegalArgumentException(
          "the key has a character that no key has, such as a space or a line break");
    }
  }

  public static Settings of(
      Address address, String model, @Nullable String key, Duration patience) {
    return new Settings(address, model, key, patience, PAUSE);
  }

  /** Without the key, so that no message or log can show it. */
  @Override
  public String toString() {
    return model + " at " + address.base();
  }
}
