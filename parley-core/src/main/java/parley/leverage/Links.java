package parley.leverage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.talks.Leverage;
import parley.talks.Leverage.Toward;
import parley.talks.formula.Formula.Taken;
import parley.talks.formula.OptionId;

/**
 * The links of the Talks as a graph. A chain may end with any link over the target that is toward
 * what is asked, or toward nothing named; on the way there any link will do.
 */
final class Links {

  private final String target;
  private final Optional<OptionId> toward;
  private final Map<String, List<Leverage>> from = new HashMap<>();
  private final List<Leverage> all;

  Links(List<Leverage> all, String target, Optional<OptionId> toward) {
    this.all = all;
    this.target = target;
    this.toward = toward;
    for (var link : all) {
      if (!link.over().equals(target) || isToward(link)) {
        from.computeIfAbsent(link.from(), f -> new ArrayList<>()).add(link);
      }
    }
  }

  private boolean isToward(Leverage link) {
    return toward.isEmpty()
        || switch (link.toward().orElse(null)) {
          case null -> true;
          case Toward.Words words -> false;
          case Toward.Named(Taken(var option)) -> option.equals(toward.get());
          case Toward.Named other -> false;
        };
  }

  /** The links that start from a party. */
  List<Leverage> from(String party) {
    return party.equals(target) ? List.of() : from.getOrDefault(party, List.of());
  }

  /** All parties that some link names. */
  Set<String> parties() {
    var parties = new LinkedHashSet<String>();
    all.stream().flatMap(Links::named).forEach(parties::add);
    return parties;
  }

  static Stream<String> named(Leverage link) {
    return Stream.concat(Stream.of(link.from(), link.over()), link.through().stream());
  }

  /** The links that can stand on a chain from the principal to the target. */
  Set<Leverage> onTheWay(String principal) {
    var forward = new LinkedHashSet<Leverage>();
    walk(principal, "", forward);
    var ends = new HashSet<>(Set.of(target));
    var useful = new LinkedHashSet<Leverage>();
    for (boolean more = true; more; ) {
      more = false;
      for (var link : forward) {
        if (ends.contains(link.over()) && useful.add(link)) {
          ends.add(link.from());
          more = true;
        }
      }
    }
    return useful;
  }

  /** Whether the target can be reached by links that do not name one party. */
  boolean reaches(String principal, String without) {
    return walk(principal, without, new HashSet<>()).contains(target);
  }

  /** Whether it leads through who is to move others by it, or through who is to be moved. */
  private boolean goesRound(Leverage link, String principal) {
    return link.through().contains(principal) || link.through().contains(target);
  }

  private Set<String> walk(String start, String without, Set<Leverage> crossed) {
    var reached = new HashSet<String>();
    var queue = new ArrayDeque<String>(List.of(start));
    var seen = new HashSet<String>(queue);
    while (!queue.isEmpty()) {
      for (var link : from(queue.remove())) {
        if (named(link).noneMatch(without::equals) && !goesRound(link, start)) {
          crossed.add(link);
          reached.add(link.over());
          if (seen.add(link.over())) {
            queue.add(link.over());
          }
        }
      }
    }
    return reached;
  }
}
