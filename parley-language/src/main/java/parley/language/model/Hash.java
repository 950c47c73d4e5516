package parley.language.model;

/**
 * The 64-bit hash that stands for a feature.
 *
 * <p>A feature is a template's number and one or more values joined by {@code _}. The hash of a
 * text is a polynomial over its characters, so that the hash of a join follows from the hashes of
 * its parts: the decoder hashes each word once and never builds a joined text. The polynomial's low
 * bits are weak; {@link #key} mixes them before they address a table. Keys of different features
 * differ in every published model, which the converter verifies.
 */
public final class Hash {

  private static final long BASE = 0xD6E8FEB86659FD93L;
  private static final long TEMPLATE_STEP = 0x9E3779B97F4A7C15L;

  private Hash() {}

  /** The hash of a text; 0 for the empty one. */
  public static long of(CharSequence text) {
    return of(text, 0, text.length());
  }

  /** The hash of a part of a text. */
  public static long of(CharSequence text, int start, int end) {
    long hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * BASE + text.charAt(i);
    }
    return hash;
  }

  /** What a hash is multiplied by when {@code length} characters follow it; never 0. */
  public static long shift(int length) {
    long power = 1;
    for (int i = 0; i < length; i++) {
      power *= BASE;
    }
    return power;
  }

  /**
   * The hash of {@code left + "_" + right}, {@code shift} being that of the right part's length.
   */
  public static long join(long left, long right, long shift) {
    return (left * BASE + '_') * shift + right;
  }

  /** The table key of a value under a template. */
  public static long key(int template, long hash) {
    long key = hash + (template + 1) * TEMPLATE_STEP;
    key = (key ^ (key >>> 33)) * 0xFF51AFD7ED558CCDL;
    key = (key ^ (key >>> 33)) * 0xC4CEB9FE1A85EC53L;
    return key ^ (key >>> 33);
  }
}
