package parley.language.model;

import java.nio.ByteBuffer;

/**
 * Features and the weight each gives to each label, in a mapped file.
 *
 * <p>An open-addressing table of 16-byte slots: the feature's key (0 if free), where its row
 * starts, how many weights the row has. A row is its weights, then the label of each; weights of 0
 * are left out.
 */
public final class FeatureTable {

  /** Bytes a slot takes. */
  static final int SLOT = 16;

  /** Bytes of one weight and its label. */
  static final int WEIGHT = Float.BYTES + Short.BYTES;

  /** Row starts count in this many bytes. */
  static final int ROW_UNIT = Short.BYTES;

  private final ByteBuffer slots;
  private final ByteBuffer rows;
  private final int mask;

  FeatureTable(ByteBuffer slots, ByteBuffer rows) {
    this.slots = slots;
    this.rows = rows;
    this.mask = slots.capacity() / SLOT - 1;
  }

  /** Adds the weights of the feature with this key to the scores; nothing if there is none. */
  public void add(long key, float[] scores) {
    int slot = (int) key & mask;
    for (long found = slots.getLong(slot * SLOT); found != 0; found = slots.getLong(slot * SLOT)) {
      if (found == key) {
        addRow(slots.getInt(slot * SLOT + 8) * ROW_UNIT, slots.getInt(slot * SLOT + 12), scores);
        return;
      }
      slot = (slot + 1) & mask;
    }
  }

  private void addRow(int start, int count, float[] scores) {
    int label = start + count * Float.BYTES;
    for (int weight = start, end = label; weight < end; weight += Float.BYTES) {
      scores[rows.getShort(label)] += rows.getFloat(weight);
      label += Short.BYTES;
    }
  }
}
