package parley.reading.claim;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting, round or call, held or not.
 *
 * @param participants ids of the actors who meet
 * @param convener id of the actor who calls it
 * @param body id of the body that meets
 * @param confirmedBy ids of the actors who have said they come
 * @param refusedBy ids of the actors who have not confirmed or have refused
 */
public record Meeting(
    String id,
    String report,
    List<String> participants,
    @Nullable String convener,
    @Nullable String body,
    List<AgendaItem> agenda,
    @Nullable LocalDate date,
    @Nullable String place,
    Status status,
    List<String> confirmedBy,
    List<String> refusedBy,
    Span span,
    double confidence,
    String rule)
    implements Claim {

  public Meeting {
    participants = List.copyOf(participants);
    agenda = List.copyOf(agenda);
    confirmedBy = List.copyOf(confirmedBy);
    refusedBy = List.copyOf(refusedBy);
  }

  @Override
  public Meeting withConfidence(double confidence) {
    return new Meeting(
        id,
        report,
        participants,
        convener,
        body,
        agenda,
        date,
        place,
        status,
        confirmedBy,
        refusedBy,
        span,
        confidence,
        rule);
  }

  /** Whether it took place. */
  public enum Status {
    HELD,
    PLANNED,
    PROPOSED,
    REFUSED
  }

  /** One matter on the agenda. */
  public record AgendaItem(String text, Span span) {}
}
