package parley.reading.meetings;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.reading.claim.Meeting;
import parley.reading.claim.Span;

/**
 * One place where a report speaks of a meeting.
 *
 * @param status absent where the words do not say
 */
record Sighting(
    int sentence,
    Span span,
    Manner manner,
    Set<String> participants,
    @Nullable String convener,
    @Nullable String body,
    List<Meeting.AgendaItem> agenda,
    @Nullable LocalDate date,
    @Nullable String place,
    Meeting.@Nullable Status status,
    Set<String> confirmedBy,
    Set<String> refusedBy,
    String rule) {

  Sighting {
    participants = Collections.unmodifiableSet(new LinkedHashSet<>(participants));
    agenda = List.copyOf(agenda);
    confirmedBy = Collections.unmodifiableSet(new LinkedHashSet<>(confirmedBy));
    refusedBy = Collections.unmodifiableSet(new LinkedHashSet<>(refusedBy));
  }

  /** Whether the words say more than that there is a meeting. */
  boolean telling() {
    boolean somebody = !participants.isEmpty() || body != null || convener != null;
    return set() || (somebody && !manner.supposed());
  }

  /** Whether a day or a place tells it from others. */
  boolean set() {
    return date != null || place != null;
  }

  Sighting with(Set<String> who) {
    return copy(manner, who, convener, agenda, confirmedBy, refusedBy);
  }

  /** The same, said to be one more. */
  Sighting again() {
    return copy(manner.again(), participants, convener, agenda, confirmedBy, refusedBy);
  }

  Sighting calledBy(@Nullable String who) {
    return copy(manner, participants, who, agenda, confirmedBy, refusedBy);
  }

  Sighting withReplies(Set<String> confirmed, Set<String> refused) {
    return copy(manner, participants, convener, agenda, confirmed, refused);
  }

  Sighting withAgenda(List<Meeting.AgendaItem> items) {
    return copy(manner, participants, convener, items, confirmedBy, refusedBy);
  }

  private Sighting copy(
      Manner told,
      Set<String> who,
      @Nullable String caller,
      List<Meeting.AgendaItem> items,
      Set<String> confirmed,
      Set<String> refused) {
    return new Sighting(
        sentence, span, told, who, caller, body, items, date, place, status, confirmed, refused,
        rule);
  }
}
