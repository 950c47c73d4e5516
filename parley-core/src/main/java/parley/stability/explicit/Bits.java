package parley.stability.explicit;

/** Words of bits. */
final class Bits {

  private Bits() {}

  static boolean has(long[] words, int bit) {
    return (words[bit >>> 6] >>> bit & 1) != 0;
  }

  static long count(long[] words) {
    long count = 0;
    for (long word : words) {
      count += Long.bitCount(word);
    }
    return count;
  }

  /**
   * Swaps rows and columns of 32 by 32 bits, halves first, then quarters within them, and so on
   * (Warren, Hacker's Delight).
   */
  static void transpose(int[] rows) {
    int mask = 0x0000_FFFF;
    for (int step = 16; step != 0; step >>>= 1, mask ^= mask << step) {
      for (int row = 0; row < rows.length; row = (row | step) + 1 & ~step) {
        int swapped = (rows[row] >>> step ^ rows[row | step]) & mask;
        rows[row] ^= swapped << step;
        rows[row | step] ^= swapped;
      }
    }
  }
}
