package parley.app.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.app.findings.Analysis;
import parley.app.material.Material;
import parley.reading.claim.Meeting;
import parley.reading.claim.Meeting.Status;

/**
 * One meeting with all that the reports tell of it, oldest first. Which mentions are of one meeting
 * the Talks say, by the words each of its meetings rests on.
 */
record Gathering(List<Meeting> told) {

  Gathering {
    told = List.copyOf(told);
  }

  /** The meetings of the reports, in the order they are first told. */
  static List<Gathering> of(Material material, @Nullable Analysis analysis) {
    Map<String, List<Meeting>> together = new LinkedHashMap<>();
    for (Meeting meeting : material.all(Meeting.class)) {
      String key = analysis == null ? alone(meeting) : key(analysis, meeting);
      together.computeIfAbsent(key, k -> new ArrayList<>()).add(meeting);
    }
    return together.values().stream().map(Gathering::new).toList();
  }

  private static String key(Analysis analysis, Meeting meeting) {
    List<parley.talks.Meeting> known = analysis.talks().meetings();
    return IntStream.range(0, known.size())
        .filter(i ->
            known.get(i).basis().evidence().stream()
                .anyMatch(e ->
                    e.report().equals(meeting.report())
                        && e.start() == meeting.span().start()
                        && e.end() == meeting.span().end()))
        .mapToObj(Integer::toString)
        .findFirst()
        .orElseGet(() -> alone(meeting));
  }

  private static String alone(Meeting meeting) {
    return meeting.report() + "/" + meeting.id();
  }

  Meeting first() {
    return told.getFirst();
  }

  /** What was held stays held, what was refused last is refused; a plan outlives a mere mention. */
  Status status() {
    return Stream.of(Status.HELD)
        .filter(this::isToldAs)
        .findFirst()
        .orElseGet(() ->
            told.getLast().status() == Status.REFUSED
                ? Status.REFUSED
                : isToldAs(Status.PLANNED) ? Status.PLANNED : told.getLast().status());
  }

  private boolean isToldAs(Status status) {
    return told.stream().anyMatch(meeting -> meeting.status() == status);
  }

  /** The day last named. */
  @Nullable LocalDate date() {
    return told.reversed().stream()
        .map(Meeting::date)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  @Nullable String place() {
    return told.stream().map(Meeting::place).filter(Objects::nonNull).findFirst().orElse(null);
  }

  /** The mention whose words say most, of those that tell how it stands. */
  Meeting fullest() {
    return told.stream()
        .filter(meeting -> meeting.status() == status())
        .max(Comparator.comparingInt(meeting -> meeting.span().end() - meeting.span().start()))
        .orElse(first());
  }

  /** Names of those who meet. */
  List<String> who(Material material) {
    return names(material, Meeting::participants);
  }

  /** Names of those who have said they come, and not said otherwise since. */
  List<String> confirmed(Material material) {
    return last(material, Meeting::confirmedBy, Meeting::refusedBy);
  }

  /** Names of those who have not confirmed, and not done so since. */
  List<String> refused(Material material) {
    return last(material, Meeting::refusedBy, Meeting::confirmedBy);
  }

  List<String> names(Material material, Function<Meeting, List<String>> actors) {
    return told.stream()
        .flatMap(meeting -> material.each(meeting, actors.apply(meeting)).stream())
        .distinct()
        .toList();
  }

  private List<String> last(
      Material material,
      Function<Meeting, List<String>> wanted,
      Function<Meeting, List<String>> other) {
    Set<String> names = new LinkedHashSet<>();
    for (Meeting meeting : told) {
      material.each(meeting, other.apply(meeting)).forEach(names::remove);
      names.addAll(material.each(meeting, wanted.apply(meeting)));
    }
    return List.copyOf(names);
  }
}
