package parley.reading.dictionaries;

/**
 * A name met in a text.
 *
 * @param as how the words name the entry
 * @param words how many folded words the name has
 */
public record Naming(Entry entry, As as, int words) {

  /** How words name an entry. */
  public enum As {
    NAME,
    /** The adjective or the inhabitants of a state. */
    PEOPLE,
    CAPITAL,
    /** A palace, house or street that stands for a government. */
    SEAT
  }
}
