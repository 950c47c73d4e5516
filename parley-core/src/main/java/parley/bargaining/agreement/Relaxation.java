package parley.bargaining.agreement;

import java.util.List;
import java.util.Set;

/**
 * What would have to give for a package to become acceptable.
 *
 * @param deal the package
 * @param concessions what each party that would not accept it has to give up, by party
 */
public record Relaxation(Deal deal, List<Concession> concessions) {

  public Relaxation {
    concessions = List.copyOf(concessions);
  }

  /** The parties that have to give, by their place. */
  public List<Integer> parties() {
    return concessions.stream().map(Concession::party).toList();
  }

  /**
   * What one party has to give up.
   *
   * @param crossed its red lines the package crosses
   * @param shortfall how many points the package is worth less to it than no agreement; 0 or more
   */
  public record Concession(int party, Set<Pick> crossed, double shortfall) {

    public Concession {
      crossed = Set.copyOf(crossed);
    }
  }
}
