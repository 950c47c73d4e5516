package parley.reading.drafting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The meetings of all reports by day, so that two reports of one meeting make one.
 *
 * @param <T> what is made of a meeting
 */
final class MeetingDays<T> {

  private record Known<T>(Sighting sighting, T made) {}

  /** The meeting a sighting is of, and why. */
  record Match<T>(T made, String why) {}

  private final TreeMap<LocalDate, List<Known<T>>> byDay = new TreeMap<>();

  void put(Sighting sighting, T made) {
    sighting
        .day()
        .ifPresent(day ->
            byDay.computeIfAbsent(day, d -> new ArrayList<>()).add(new Known<>(sighting, made)));
  }

  /** The meeting this is: by day, place and people; one that was moved may be the only to come. */
  Optional<Match<T>> find(Sighting sighting) {
    return near(sighting)
        .flatMap(
            k -> sighting.oneWith(k.sighting()).map(why -> new Match<>(k.made(), why)).stream())
        .findFirst()
        .or(() -> onlyToCome(sighting));
  }

  private Optional<Match<T>> onlyToCome(Sighting sighting) {
    if (sighting.moved().isEmpty()) {
      return Optional.empty();
    }
    List<T> others =
        byDay.tailMap(sighting.told()).values().stream()
            .flatMap(List::stream)
            .filter(k -> sighting.mayBeMoved(k.sighting()))
            .map(Known::made)
            .distinct()
            .limit(2)
            .toList();
    return others.size() == 1
        ? Optional.of(new Match<>(others.getFirst(), "the only meeting to come, and it was moved"))
        : Optional.empty();
  }

  /** Those on its day or the day it was moved from; those to come, of one without a day. */
  private Stream<Known<T>> near(Sighting sighting) {
    Stream<LocalDate> days =
        sighting.day().isEmpty()
            ? byDay.tailMap(sighting.told()).keySet().stream()
            : Stream.concat(
                sighting.moved().flatMap(Moved::from).stream(), sighting.day().stream());
    return days.flatMap(day -> byDay.getOrDefault(day, List.of()).stream());
  }
}
