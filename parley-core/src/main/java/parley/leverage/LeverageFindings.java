package parley.leverage;

import java.util.List;
import java.util.Optional;
import parley.talks.formula.OptionId;

/**
 * Who can bring a party to something.
 *
 * @param target id of the party to be moved
 * @param toward the option it is to take; absent for anything at all
 * @param routes one for each party that can, in the order of the file
 */
public record LeverageFindings(String target, Optional<OptionId> toward, List<Route> routes) {

  public LeverageFindings {
    routes = List.copyOf(routes);
  }

  /** The route from one party; empty where it has none. */
  public Optional<Route> find(String principal) {
    return routes.stream().filter(route -> route.principal().equals(principal)).findFirst();
  }
}
