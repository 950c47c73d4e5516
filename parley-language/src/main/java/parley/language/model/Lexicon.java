package parley.language.model;

import java.nio.ByteBuffer;

/**
 * What is known of a word in lower case: its ambiguity class and its clusters, as numbers into the
 * {@link Description}. The table is built as in {@link FeatureTable}, the two numbers (from 1, 0
 * for none) in place of the row.
 */
public final class Lexicon {

  private final ByteBuffer slots;
  private final int mask;

  Lexicon(ByteBuffer slots) {
    this.slots = slots;
    this.mask = slots.capacity() / FeatureTable.SLOT - 1;
  }

  /** The word's place in the lexicon, or -1; {@code word} is the hash of the word. */
  public int find(long word) {
    long key = Hash.key(0, word);
    int slot = (int) key & mask;
    for (long found = at(slot); found != 0; found = at(slot)) {
      if (found == key) {
        return slot;
      }
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  private long at(int slot) {
    return slots.getLong(slot * FeatureTable.SLOT);
  }

  /** The ambiguity class of the word at this place, or -1. */
  public int ambiguity(int place) {
    return place < 0 ? -1 : slots.getInt(place * FeatureTable.SLOT + 8) - 1;
  }

  /** The clusters of the word at this place, or -1. */
  public int clusters(int place) {
    return place < 0 ? -1 : slots.getInt(place * FeatureTable.SLOT + 12) - 1;
  }
}
