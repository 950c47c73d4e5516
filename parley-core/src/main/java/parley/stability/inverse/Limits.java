package parley.stability.inverse;

import java.util.function.IntConsumer;

/**
 * How far to look for changed wants.
 *
 * @param mostChanges at most so many changes together
 * @param mostChecks how many orders of wants to look at, state by state, before giving up
 * @param progress is told now and then how many have been looked at
 */
public record Limits(int mostChanges, int mostChecks, IntConsumer progress) {

  /** Limits without anybody who wants to know how far it has come. */
  public Limits(int mostChanges, int mostChecks) {
    this(mostChanges, mostChecks, made -> {});
  }
}
