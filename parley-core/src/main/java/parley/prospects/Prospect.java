package parley.prospects;

import java.util.List;
import java.util.Optional;
import parley.leverage.Route;
import parley.process.ProcessFindings.OpeningSet;
import parley.stability.robust.RobustFinding.Share;
import parley.talks.Step;

/**
 * What would come of a step if the least that opens it were done and nothing else.
 *
 * @param way the least that opens it
 * @param views how each party that decides would like that beside things as they are now
 * @param held under how many of the orders of wants left open it would last: nobody would do better
 *     by undoing the step without others answering that; empty where that was not settled
 * @param leave why parties would undo it or are kept from that, in words; none where nobody could
 *     do better by that
 * @param approaches those who have to act and do not gain by it for certain, with who could move
 *     them
 * @param remedies the fewest changes of wants after which the step is reached in an outcome that
 *     holds, in words; none where there is one already, none was found or the states are too many
 */
public record Prospect(
    Step step,
    OpeningSet way,
    List<View> views,
    Optional<Share> held,
    List<String> leave,
    List<Approach> approaches,
    List<String> remedies) {

  public Prospect {
    views = List.copyOf(views);
    leave = List.copyOf(leave);
    approaches = List.copyOf(approaches);
    remedies = List.copyOf(remedies);
  }

  /** How a party would like it. */
  public record View(String party, Regard regard) {}

  /**
   * A party to be won over.
   *
   * @param routes who can move it, and through whom; none where nobody is named who can
   */
  public record Approach(String party, Regard regard, List<Route> routes) {

    public Approach {
      routes = List.copyOf(routes);
    }
  }

  /** How many parties are known to gain or lose by it. */
  public long concerned() {
    return views.stream()
        .filter(view -> view.regard() != Regard.ALIKE && view.regard() != Regard.UNKNOWN)
        .count();
  }
}
