package parley.leverage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import parley.talks.Leverage;

/**
 * How one party can bring another to something.
 *
 * @param principal id of the party that wants to move the other
 * @param target id of the party to be moved
 * @param paths the best paths, all equally good: the strongest where every link that matters has a
 *     judged strength, else those of fewest links
 * @param isRanked whether the paths are best by strength
 * @param truncated whether there are more such paths than listed
 * @param dominators ids of the parties on every path, best or not: the road runs through them
 * @param without whether the target can still be reached if that party drops out
 * @param words the answer in words
 */
public record Route(
    String principal,
    String target,
    List<Path> paths,
    boolean isRanked,
    boolean truncated,
    List<String> dominators,
    SortedMap<String, Boolean> without,
    String words) {

  public Route {
    paths = List.copyOf(paths);
    dominators = List.copyOf(dominators);
    without = Collections.unmodifiableSortedMap(new TreeMap<>(without));
  }

  /**
   * A chain of links, each starting from the party that the one before moves.
   *
   * @param strength the product of the links' strengths, where all have one
   */
  public record Path(List<Leverage> links, Optional<BigDecimal> strength) {

    public Path {
      links = List.copyOf(links);
    }

    /** Ids of the parties along it, from the principal to the target. */
    public List<String> parties() {
      var parties = new ArrayList<String>();
      parties.add(links.getFirst().from());
      for (var link : links) {
        parties.addAll(link.through());
        parties.add(link.over());
      }
      return parties;
    }
  }
}
