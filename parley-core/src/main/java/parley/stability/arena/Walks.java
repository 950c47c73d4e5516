package parley.stability.arena;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Follows legal sequences of moves, the shortest first: nobody moves twice in succession, but may
 * move again later.
 */
public final class Walks {

  /** No party's place. */
  public static final int NOBODY = -1;

  private Walks() {}

  /** What a walk comes to. */
  public interface Visitor {

    /** A move was looked at. */
    void look();

    /**
     * A state was reached for the first time.
     *
     * @return whether to walk on
     */
    boolean reached(Place place);
  }

  /** A state reached, who moved there, and from where. */
  public record Place(BigInteger state, int mover, @Nullable Place before) {

    /** The moves that lead here. */
    public List<Step> steps() {
      var steps = new ArrayList<Step>();
      for (Place at = this; at.before != null; at = at.before) {
        steps.addFirst(new Step(at.mover, at.state));
      }
      return steps;
    }
  }

  private record Visit(BigInteger state, int mover) {}

  /**
   * Walks from a state until the visitor ends it or all is reached.
   *
   * @param still the party that does not move, or {@link #NOBODY}
   * @param improving whether each moves only to do better
   */
  public static void follow(
      Arena arena, BigInteger from, int still, boolean improving, Visitor visitor) {
    var seen = new HashSet<Visit>();
    var reached = new HashSet<BigInteger>();
    var open = new ArrayDeque<Place>(List.of(new Place(from, still, null)));
    while (!open.isEmpty()) {
      var place = open.remove();
      for (int mover = 0; mover < arena.parties(); mover++) {
        if (mover == still || mover == place.mover) {
          continue;
        }
        var moves = arena.moves(mover, place.state).iterator();
        while (moves.hasNext()) {
          var next = new Place(moves.next(), mover, place);
          visitor.look();
          boolean taken = !improving || arena.compare(mover, next.state, place.state) > 0;
          if (taken && seen.add(new Visit(next.state, mover))) {
            if (reached.add(next.state) && !visitor.reached(next)) {
              return;
            }
            open.add(next);
          }
        }
      }
    }
  }
}
