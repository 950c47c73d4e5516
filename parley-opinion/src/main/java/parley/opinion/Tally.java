package parley.opinion;

import java.util.EnumMap;
import java.util.Map;
import parley.opinion.pinning.Unfounded;

/**
 * What a model proposed, and what became of it.
 *
 * @param asked how many excerpts it was asked about
 * @param unusable how many answers could not be read at all
 * @param cutShort how many broke off
 * @param added claims that were added
 * @param known proposals that said what the rules, or a proposal before, had said
 * @param dropped proposals that do not stand on the report, by the reason
 * @param beyond proposals over the limit of an answer
 */
public record Tally(
    int asked,
    int unusable,
    int cutShort,
    int added,
    int known,
    Map<Unfounded.Why, Integer> dropped,
    int beyond) {

  public static final Tally NONE = new Tally(0, 0, 0, 0, 0, Map.of(), 0);

  public Tally {
    dropped = Map.copyOf(dropped);
  }

  /** Both together. */
  public Tally plus(Tally other) {
    Map<Unfounded.Why, Integer> both = new EnumMap<>(Unfounded.Why.class);
    both.putAll(dropped);
    other.dropped.forEach((why, count) -> both.merge(why, count, Integer::sum));
    return new Tally(
        asked + other.asked,
        unusable + other.unusable,
        cutShort + other.cutShort,
        added + other.added,
        known + other.known,
        both,
        beyond + other.beyond);
  }

  /** All that was proposed. */
  public int proposed() {
    return added + known + beyond + dropped.values().stream().mapToInt(i -> i).sum();
  }
}
