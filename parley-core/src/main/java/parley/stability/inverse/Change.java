package parley.stability.inverse;

import parley.stability.conflict.Preference.Aim;

/** One change of a party's wants. */
public sealed interface Change {

  /** A want takes the place of the one before it. */
  record Swap(Aim up, Aim down) implements Change {}

  /**
   * A want that was not there before.
   *
   * @param place before which want it comes, in the order it is put into
   * @param wants how many there were
   */
  record Insert(Aim want, int place, int wants) implements Change {}
}
