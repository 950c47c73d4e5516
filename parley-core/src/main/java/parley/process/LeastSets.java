package parley.process;

import java.util.BitSet;
import java.util.List;

/**
 * The least sets of changes that make something true: no change can be left out of any.
 *
 * @param sets fewest parties first, then fewest changes where {@code complete} is false
 * @param complete whether these are all
 */
record LeastSets(List<BitSet> sets, boolean complete) {

  LeastSets {
    sets = List.copyOf(sets);
  }
}
