package parley.reading.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has to hold before something else can happen, and who says so.
 *
 * @param statedBy ids of the actors who set or state it; empty where the reporter does
 * @param statement id of the statement it stands in
 * @param marker the words that make it a condition, such as {@code until}
 * @param blocked what waits, absent for a warning
 * @param consequence what follows if the need is not met, for a warning
 * @param needs what has to hold, one entry a conjunct, with who has to act
 */
public record Condition(
    String id,
    String report,
    Type type,
    List<String> statedBy,
    @Nullable String statement,
    Span marker,
    @Nullable Span blocked,
    @Nullable Span consequence,
    List<Need> needs,
    Polarity polarity,
    double confidence,
    String rule)
    implements Claim {

  public Condition {
    statedBy = List.copyOf(statedBy);
    needs = List.copyOf(needs);
  }

  @Override
  public Condition withConfidence(double confidence) {
    return new Condition(
        id,
        report,
        type,
        statedBy,
        statement,
        marker,
        blocked,
        consequence,
        needs,
        polarity,
        confidence,
        rule);
  }

  /** The same with a need that has to hold, or has to end. */
  public Condition withPolarity(Polarity polarity) {
    return new Condition(
        id,
        report,
        type,
        statedBy,
        statement,
        marker,
        blocked,
        consequence,
        needs,
        polarity,
        confidence,
        rule);
  }

  /** Kinds of condition. */
  public enum Type {
    PRECONDITION,
    ENABLING,
    WARNING,
    DEPENDENCY,
    EXCLUSION
  }

  /** Whether the need has to hold (positive) or has to end or stay away (negative). */
  public enum Polarity {
    POSITIVE,
    NEGATIVE
  }

  /** One thing that has to hold, and the ids of the actors who have to act. */
  public record Need(Span span, List<String> by) {

    public Need {
      by = List.copyOf(by);
    }
  }
}
