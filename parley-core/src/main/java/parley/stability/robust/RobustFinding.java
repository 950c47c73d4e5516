package parley.stability.robust;

import java.math.BigInteger;
import java.util.List;
import java.util.OptionalInt;
import parley.stability.conflict.Concept.Standard;

/**
 * Under how many of the orders of wants that are left open each outcome is an equilibrium.
 *
 * @param orders how many there are for all parties together
 * @param shares one entry a concept
 */
public record RobustFinding(BigInteger orders, List<Shares> shares) {

  public RobustFinding {
    shares = List.copyOf(shares);
  }

  /**
   * The shares under one concept.
   *
   * @param drawn how many orders were drawn; empty where the count is exact
   * @param outcomes the states that are an equilibrium under some order, those under most first
   */
  public record Shares(Standard concept, OptionalInt drawn, List<Share> outcomes) {

    public Shares {
      outcomes = List.copyOf(outcomes);
    }

    /** The standard error of a share; 0 where the count is exact. */
    public double standardError(Share share) {
      double p = share.value();
      return drawn.isPresent() ? Math.sqrt(p * (1 - p) / drawn.getAsInt()) : 0;
    }
  }

  /**
   * How often one state is an equilibrium.
   *
   * @param times in so many orders
   * @param of out of so many
   */
  public record Share(BigInteger state, BigInteger times, BigInteger of) {

    /** Whether it is one under all of them. */
    public boolean isAlways() {
      return times.equals(of);
    }

    /** The share as a number from 0 to 1. */
    public double value() {
      return times.doubleValue() / of.doubleValue();
    }
  }
}
