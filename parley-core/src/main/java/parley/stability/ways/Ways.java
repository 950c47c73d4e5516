package parley.stability.ways;

import java.math.BigInteger;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import parley.stability.arena.Arena;
import parley.stability.arena.Step;
import parley.stability.arena.Walks;

/**
 * The states that can be reached from one, and the shortest way to each. Nobody moves twice in
 * succession.
 */
public final class Ways {

  private final BigInteger from;
  private final SequencedMap<BigInteger, Walks.Place> places = new LinkedHashMap<>();
  private boolean isWhole = true;

  private Ways(BigInteger from) {
    this.from = from;
  }

  /**
   * Follows all moves from a state.
   *
   * @param improving whether parties move only to do better
   * @param most how many states to reach and a hundred times as many moves to look at; what is
   *     farther is left out
   */
  public static Ways from(Arena arena, BigInteger from, boolean improving, int most) {
    var ways = new Ways(from);
    Walks.follow(
        arena,
        from,
        Walks.NOBODY,
        improving,
        new Walks.Visitor() {
          private long looks = 100L * most;

          @Override
          public void look() {
            looks--;
          }

          @Override
          public boolean reached(Walks.Place place) {
            if (ways.places.size() >= most || looks < 0) {
              ways.isWhole = false;
              return false;
            }
            ways.places.put(place.state(), place);
            return true;
          }
        });
    return ways;
  }

  /** Where they start. */
  public BigInteger from() {
    return from;
  }

  /** Whether all that can be reached is there. */
  public boolean isWhole() {
    return isWhole;
  }

  /** The states reached, the nearest first; the start only where one can come back to it. */
  public SequencedSet<BigInteger> reached() {
    return Collections.unmodifiableSequencedSet(places.sequencedKeySet());
  }

  /** The shortest way to a state; no steps to the start itself; empty where there is none. */
  public Optional<List<Step>> to(BigInteger state) {
    return state.equals(from)
        ? Optional.of(List.of())
        : Optional.ofNullable(places.get(state)).map(Walks.Place::steps);
  }
}
