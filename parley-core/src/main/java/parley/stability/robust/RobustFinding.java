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

    /** Standard errors on each side that take in 95 in a hundred. */
    private static final double NINETY_FIVE = 1.96;

    /** Whether it is one under all of them. */
    public boolean isAlways() {
      return times.equals(of);
    }

    /**
     * Where the share of all orders lies, nine times and a half in ten, if those gone through were
     * drawn (Wilson, 1927): unlike the standard error it says something where all or none of those
     * drawn have it.
     */
    public Interval interval() {
      double n = of.doubleValue();
      double square = NINETY_FIVE * NINETY_FIVE / n;
      double middle = value() + square / 2;
      double reach = NINETY_FIVE * Math.sqrt(value() * (1 - value()) / n + square / (4 * n));
      return new Interval(
          Math.max(0, (middle - reach) / (1 + square)),
          Math.min(1, (middle + reach) / (1 + square)));
    }

    /** The share as a number from 0 to 1. */
    public double value() {
      return times.doubleValue() / of.doubleValue();
    }
  }

  /** From one share to another, both from 0 to 1. */
  public record Interval(double low, double high) {}
}
