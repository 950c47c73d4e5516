package parley.reading.events;

/** A dictionary of acts that cannot be read: which file and line, and what was expected. */
public final class ActDictionaryException extends RuntimeException {

  public ActDictionaryException(String message) {
    super(message);
  }
}
