package parley.bargaining.agreement;

import java.util.List;

/**
 * What would have to give where no package is acceptable to all.
 *
 * @param relaxations the ways out, those that ask the fewest parties first; at most 4,096 of them,
 *     and none where no options go together
 * @param needed the parties without which there is no way out, by their place
 */
public record Impasse(List<Relaxation> relaxations, List<Integer> needed) {

  public Impasse {
    relaxations = List.copyOf(relaxations);
    needed = List.copyOf(needed);
  }
}
