package parley.stability.explicit;

/**
 * Some neighbouring groups of one party, copied out of an array over all states so that each lies
 * in one piece.
 */
final class Tile {

  private final Group group;
  private final int size;
  private final int[] cells;
  private int first;
  private int groups;

  Tile(Group group) {
    this.group = group;
    this.size = group.size();
    this.cells = new int[group.tile() * size];
  }

  /** The copied values; group g starts at g times the size of a group. */
  int[] cells() {
    return cells;
  }

  /** Copies so many groups, starting with one. */
  void take(int[] values, int rest, int many) {
    first = group.first(rest);
    groups = many;
    if (group.offset() == 0) {
      System.arraycopy(values, first, cells, 0, size);
      return;
    }
    for (int own = 0; own < size; own++) {
      int row = first + (own << group.offset());
      for (int g = 0; g < groups; g++) {
        cells[g * size + own] = values[row + g];
      }
    }
  }

  /** Copies everything back. */
  void put(int[] values) {
    if (group.offset() == 0) {
      System.arraycopy(cells, 0, values, first, size);
      return;
    }
    for (int own = 0; own < size; own++) {
      int row = first + (own << group.offset());
      for (int g = 0; g < groups; g++) {
        values[row + g] = cells[g * size + own];
      }
    }
  }

  /** Copies back what is different, and marks the groups of others that it touches. */
  void put(int[] values, Marks marks) {
    for (int own = 0; own < size; own++) {
      int row = first + (own << group.offset());
      for (int g = 0; g < groups; g++) {
        int value = cells[g * size + own];
        if (values[row + g] != value) {
          values[row + g] = value;
          marks.touch(row + g);
        }
      }
    }
  }
}
