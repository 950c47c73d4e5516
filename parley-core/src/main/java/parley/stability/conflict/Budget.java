package parley.stability.conflict;

import java.time.Duration;

/**
 * What a solver may use. A memory budget gives the same answer on every machine; a time budget may
 * end a concept on a slow one that a fast one finishes.
 *
 * @param bytes of memory, besides what the model takes
 * @param time for all concepts together
 * @param threads at once; the answer does not depend on it
 */
public record Budget(long bytes, Duration time, int threads) {

  public Budget {
    if (bytes < 1 || time.isNegative() || threads < 1) {
      throw new IllegalArgumentException(
          "a budget of " + bytes + " bytes, " + time + " and " + threads + " threads");
    }
  }

  /** Most of the memory there is, all cores, an hour. */
  public static Budget ofThisMachine() {
    var machine = Runtime.getRuntime();
    return new Budget(
        machine.maxMemory() / 10 * 8, Duration.ofHours(1), machine.availableProcessors());
  }

  public Budget withTime(Duration other) {
    return new Budget(bytes, other, threads);
  }

  public Budget withThreads(int other) {
    return new Budget(bytes, time, other);
  }

  public Budget withBytes(long other) {
    return new Budget(other, time, threads);
  }
}
