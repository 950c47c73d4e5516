package parley.bargaining.agreement;

import java.util.List;

/**
 * The packages no other is at least as good as for everybody and better for somebody.
 *
 * @param count how many there are
 * @param extremes by party, the one it gets most from
 * @param sample some of them drawn by a seed, in the order of their options
 */
public record ParetoSet(int count, List<Deal> extremes, List<Deal> sample) {

  public ParetoSet {
    extremes = List.copyOf(extremes);
    sample = List.copyOf(sample);
  }

  /** Whether the sample is all of them. */
  public boolean isListed() {
    return sample.size() == count;
  }
}
