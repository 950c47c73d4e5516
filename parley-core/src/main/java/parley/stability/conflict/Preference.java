package parley.stability.conflict;

import java.math.BigInteger;
import java.util.List;
import parley.talks.formula.Formula;

/** What one party prefers: a complete order of all states, with ties. */
public sealed interface Preference {

  /**
   * By wants, the most important first: the first on which two states differ decides; equal on all
   * is a tie. No wants at all tie everything.
   *
   * @param tiers each one want, or several whose order is not known; those count in the order given
   */
  record ByWants(List<List<Aim>> tiers) implements Preference {

    public ByWants {
      tiers = tiers.stream().map(List::copyOf).toList();
    }

    /** Wants in a known order. */
    public static ByWants ordered(List<Aim> aims) {
      return new ByWants(aims.stream().map(List::of).toList());
    }

    /** The wants in the order in which they count. */
    public List<Aim> order() {
      return tiers.stream().flatMap(List::stream).toList();
    }
  }

  /**
   * A want of a party in a conflict in option form.
   *
   * @param formula as people write it
   * @param gate the gate of {@link OptionForm#circuit} that is true where it is met
   */
  record Aim(Formula formula, int gate) {}

  /**
   * By rank, the best first. States that no tier names are tied, and last.
   *
   * @param tiers the numbers of states, those of a tier tied
   */
  record ByRanking(List<List<BigInteger>> tiers) implements Preference {

    public ByRanking {
      tiers = tiers.stream().map(List::copyOf).toList();
    }
  }
}
