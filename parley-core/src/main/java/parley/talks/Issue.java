package parley.talks;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Something the parties differ on.
 *
 * @param words what it is, in words
 * @param scale what its numbers mean; absent where nobody has given one
 * @param positions where parties stand, one a party
 * @param choices the options one of which settles it; none where nobody has named any
 * @param values what the options are worth, one entry a party
 */
public record Issue(
    String id,
    Optional<String> words,
    Optional<Scale> scale,
    List<Position> positions,
    List<Choice> choices,
    List<Valuation> values,
    Basis basis)
    implements Item {

  public Issue {
    positions = List.copyOf(positions);
    choices = List.copyOf(choices);
    values = List.copyOf(values);
  }

  /** An issue without options to choose from. */
  public Issue(
      String id,
      Optional<String> words,
      Optional<Scale> scale,
      List<Position> positions,
      Basis basis) {
    this(id, words, scale, positions, List.of(), List.of(), basis);
  }

  /**
   * One way to settle an issue.
   *
   * @param words what it means; its id where nobody has said
   */
  public record Choice(String id, String words) {}

  /** The points of an issue's scale that have a meaning in words; at least its two ends. */
  public record Scale(SortedMap<Double, String> points) {

    public Scale {
      points = Collections.unmodifiableSortedMap(new TreeMap<>(points));
      if (points.size() < 2) {
        throw new IllegalArgumentException("a scale needs words for both of its ends");
      }
    }

    public double low() {
      return points.firstKey();
    }

    public double high() {
      return points.lastKey();
    }

    public boolean holds(Estimate estimate) {
      return low() <= estimate.low() && estimate.high() <= high();
    }
  }

  /**
   * Where one party stands. Every number may be absent: unknown is not a number.
   *
   * @param at on the issue's scale
   * @param salience how much it cares, 0 to 100
   * @param influence how much weight it carries on this issue, 0 or more
   * @param words its position in words
   */
  public record Position(
      String party,
      Optional<Estimate> at,
      Optional<Estimate> salience,
      Optional<Estimate> influence,
      Optional<Stance> stance,
      Optional<String> words,
      Basis basis)
      implements Item {}

  /** For, against, for if something holds, or at odds with others without saying how. */
  public enum Stance implements Worded {
    FOR,
    AGAINST,
    CONDITIONAL,
    DIFFER
  }
}
