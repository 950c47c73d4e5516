package parley.stability.explicit;

/** All moves of a party between allowed states, better for it or not. */
record AllMoves(Group group) implements GroupMoves {

  @Override
  public boolean isFree() {
    return true;
  }

  @Override
  public int rank(int state) {
    return 0;
  }

  @Override
  public Kernel kernel() {
    return group.oneWay() == 0 ? this::bothWays : new OneWay(group);
  }

  private void bothWays(int[] values, int at, int rest) {
    int end = at + group.size();
    int least = NOT_ALLOWED;
    for (int c = at; c < end; c++) {
      least = Math.min(least, values[c]);
    }
    for (int c = at; c < end; c++) {
      values[c] = values[c] == NOT_ALLOWED ? NOT_ALLOWED : least;
    }
  }

  /** Bit by bit: over a one-way bit values pass down only, over any other both ways. */
  private static final class OneWay implements Kernel {

    private final Group group;
    private final int[] least;

    OneWay(Group group) {
      this.group = group;
      this.least = new int[group.size()];
    }

    @Override
    public void lower(int[] values, int at, int rest) {
      System.arraycopy(values, at, least, 0, least.length);
      for (int bit = 1; bit < least.length; bit <<= 1) {
        boolean isOneWay = (group.oneWay() & bit) != 0;
        for (int block = 0; block < least.length; block += bit << 1) {
          for (int low = block; low < block + bit; low++) {
            int both = Math.min(least[low], least[low | bit]);
            least[low] = both;
            least[low | bit] = isOneWay ? least[low | bit] : both;
          }
        }
      }
      for (int c = 0; c < least.length; c++) {
        values[at + c] = values[at + c] == NOT_ALLOWED ? NOT_ALLOWED : least[c];
      }
    }
  }
}
