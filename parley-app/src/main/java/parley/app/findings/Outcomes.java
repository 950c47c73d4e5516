package parley.app.findings;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.stability.robust.RobustFinding.Share;

/**
 * Which outcomes would hold because others would answer whoever leaves them (SEQ), under how many
 * of the orders of wants that are left open, and what would come of the steps. Unknown where fewer
 * than two parties are known to want anything.
 *
 * @param unknown why nothing is said; absent where something is
 * @param orders of wants that what is known allows
 * @param counted how many outcomes hold; absent where there are too many to go through here
 * @param notCounted why they were not counted; absent where they were
 * @param now whether things would stay as they are; absent where the rules do not allow that
 * @param steps what would come of each step by which somebody is known to gain or lose, those of
 *     most such parties first
 * @param indifferent ids of the other steps that are not done
 * @param leftOut the options that no want and no rule turns on, in words
 * @param assumptions what was taken for granted
 */
public record Outcomes(
    @Nullable String unknown,
    @Nullable String orders,
    @Nullable Counted counted,
    @Nullable String notCounted,
    @Nullable Now now,
    List<StepView> steps,
    List<String> indifferent,
    List<String> leftOut,
    List<String> assumptions) {

  private static final double PER_MILLE = 1000;

  /**
   * How many outcomes hold, states that differ only in options left out being one.
   *
   * @param states how many the rules allow
   * @param always how many hold under all orders of wants gone through
   * @param sometimes how many more hold under some
   * @param drawn how many orders were drawn, where not all were gone through
   * @param low the least share of all orders under which what held under all drawn would hold, 95
   *     times in 100 (Wilson); absent where all were gone through
   * @param taken what is done in all that hold under all orders, in words
   * @param notTaken what is done in none of them
   */
  public record Counted(
      String states,
      int always,
      int sometimes,
      @Nullable String drawn,
      @Nullable Double low,
      List<String> taken,
      List<String> notTaken) {}

  /**
   * How things are now.
   *
   * @param held under how many of the orders nobody would leave them so; absent where not settled
   * @param reasons why parties would leave, or are kept from it
   */
  public record Now(@Nullable ShareView held, List<String> reasons) {}

  /**
   * Under how many orders of wants, of how many.
   *
   * @param drawnFrom how many orders there are, where those gone through were drawn from them
   * @param low the least share of all orders that fits what was drawn, 95 times in 100 (Wilson)
   * @param high the largest
   */
  @JsonPropertyOrder({
    "times",
    "of",
    "drawnFrom",
    "low",
    "high",
    "never",
    "always"
  }) // methods have no order of their own
  public record ShareView(
      String times,
      String of,
      @Nullable String drawnFrom,
      @Nullable Double low,
      @Nullable Double high) {

    static @Nullable ShareView of(Optional<Share> share, BigInteger orders) {
      return share.map(s -> of(s, orders)).orElse(null);
    }

    static ShareView of(Share share, BigInteger orders) {
      boolean drawn = !share.of().equals(orders);
      return new ShareView(
          share.times().toString(),
          share.of().toString(),
          drawn ? orders.toString() : null,
          drawn ? rounded(share.interval().low()) : null,
          drawn ? rounded(share.interval().high()) : null);
    }

    private static double rounded(double share) {
      return Math.round(share * PER_MILLE) / PER_MILLE;
    }

    /** Under all. */
    public boolean isAlways() {
      return times.equals(of);
    }

    /** Under none. */
    public boolean isNever() {
      return times.equals("0");
    }
  }

  /**
   * What would come of a step by the least that opens it.
   *
   * @param way that least, in words
   * @param better ids of parties that would be better off
   * @param worse of those that would be worse off
   * @param alike of those that would not mind
   * @param depends of those for whom it turns on what they put first
   * @param unknown of those of which nothing is known that they want
   * @param lasts under how many orders of wants nobody would undo it
   * @param leave why somebody would undo it, or is kept from that
   * @param win those who have to act without a known reason to
   * @param changes the fewest changes of wants after which some outcome with it holds
   * @param changesNotSought why none were looked for although it does not last for certain; absent
   *     where they were or it does
   * @param reached in how many of the outcomes that hold under all orders it is reached; absent
   *     where they were not gone through or it turns on options left out
   */
  public record StepView(
      String step,
      String way,
      List<String> better,
      List<String> worse,
      List<String> alike,
      List<String> depends,
      List<String> unknown,
      @Nullable ShareView lasts,
      List<String> leave,
      List<Winning> win,
      List<String> changes,
      @Nullable String changesNotSought,
      @Nullable Integer reached) {}

  /**
   * A party to be won.
   *
   * @param regard how it would like the step: {@code worse}, {@code alike}, {@code depends} or
   *     {@code unknown}
   * @param movers who can move it, in words
   */
  public record Winning(String party, String regard, List<String> movers) {}
}
