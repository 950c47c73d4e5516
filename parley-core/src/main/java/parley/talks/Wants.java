package parley.talks;

import java.util.List;
import parley.talks.formula.Formula;

/**
 * What a party wants, the most important first.
 *
 * @param tiers each a want, or several whose order among themselves is not known
 */
public record Wants(String party, List<List<Want>> tiers) {

  public Wants {
    tiers = tiers.stream().map(List::copyOf).toList();
    if (tiers.stream().anyMatch(List::isEmpty)) {
      throw new IllegalArgumentException("the wants of " + party + " have an empty group");
    }
  }

  /** Wants in a known order. */
  public static Wants ordered(String party, List<Want> wants) {
    return new Wants(party, wants.stream().map(List::of).toList());
  }

  /** Whether the order of all is known. */
  public boolean isOrdered() {
    return tiers.stream().allMatch(tier -> tier.size() == 1);
  }

  /** One thing a party wants. */
  public record Want(Formula formula, Basis basis) implements Item {

    public Want(Formula formula) {
      this(formula, Basis.NONE);
    }
  }
}
