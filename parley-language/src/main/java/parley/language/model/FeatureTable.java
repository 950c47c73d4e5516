package parley.language.model;

import java.nio.ByteBuffer;

/**
 * Features and the weight each gives to each label, in a mapped file.
 *
 * <p>An open-addressing table of 16-byte slots: the feature's key (0 if free), where its row
 * starts, how many weights the row has. A row holds six bytes a weight: a float and the number of
 * the label; weights of 0 are left out.
 */
public final class FeatureTable {

  /** Bytes a slot takes. */
  static final int SLOT = 16;

  /** Bytes of one weight and its label. */
  static final int WEIGHT = Float.BYTES + Short.BYTES;

  /** Bytes after the last row, since a weight is read eight bytes at a time. */
  static final int PADDING = Long.BYTES - WEIGHT;

  private final ByteBuffer slots;
  private final ByteBuffer rows;
  private final int mask;

  FeatureTable(ByteBuffer slots, ByteBuffer rows) {
    this.slots = slots;
    this.rows = rows;
    this.mask = slots.capacity() / SLOT - 1;
  }

  /**
   * Adds the weights of features to the scores of the labels, one feature after the other.
   *
   * <p>Finding the rows is a pass of its own: its reads do not wait for each other, and most of the
   * time goes into waiting for memory.
   *
   * @param keys of the features; those that the table does not have add nothing
   * @param count how many keys there are
   * @param found room for twice as many numbers
   */
  public void add(long[] keys, int count, int[] found, float[] scores) {
    int rowsFound = 0;
    for (int i = 0; i < count; i++) {
      int slot = find(keys[i]);
      if (slot >= 0) {
        found[rowsFound++] = slots.getInt(slot + Long.BYTES);
        found[rowsFound++] = slots.getInt(slot + Long.BYTES + Integer.BYTES);
      }
    }
    for (int i = 0; i < rowsFound; i += 2) {
      addRow(found[i] * WEIGHT, found[i + 1], scores);
    }
  }

  /** The first byte of a key's slot, or -1. */
  private int find(long key) {
    int slot = (int) key & mask;
    for (long at = slots.getLong(slot * SLOT); at != 0; at = slots.getLong(slot * SLOT)) {
      if (at == key) {
        return slot * SLOT;
      }
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  private void addRow(int start, int count, float[] scores) {
    for (int at = start, end = start + count * WEIGHT; at < end; at += WEIGHT) {
      long weight = rows.getLong(at);
      scores[(int) (weight >>> Integer.SIZE) & 0xFFFF] += Float.intBitsToFloat((int) weight);
    }
  }
}
