package parley.reading.claim;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who did what to whom, when.
 *
 * @param sources ids of the actors who act
 * @param targets ids of the actors acted on; may be empty
 * @param trigger the words of the act
 * @param plover PLOVER event type, such as {@code CONSULT}
 * @param mode PLOVER mode, such as {@code visit}
 * @param cameo CAMEO event code, such as {@code 042}
 * @param reciprocal whether it holds both ways
 * @param reportedBy id of the statement it stands in
 */
public record Event(
    String id,
    String report,
    List<String> sources,
    List<String> targets,
    Span trigger,
    String plover,
    @Nullable String mode,
    @Nullable String cameo,
    Status status,
    boolean reciprocal,
    @Nullable LocalDate date,
    @Nullable String place,
    @Nullable String reportedBy,
    double confidence,
    String rule)
    implements Claim {

  public Event {
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
  }

  @Override
  public Event withConfidence(double confidence) {
    return new Event(
        id,
        report,
        sources,
        targets,
        trigger,
        plover,
        mode,
        cameo,
        status,
        reciprocal,
        date,
        place,
        reportedBy,
        confidence,
        rule);
  }

  /** Whether it happened. */
  public enum Status {
    ACTUAL,
    PLANNED,
    DESIRED,
    HYPOTHETICAL,
    DENIED
  }
}
