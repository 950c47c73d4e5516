package parley.bargaining;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import parley.talks.Estimate;

/**
 * One issue with all that the models need: who stands where, how much each cares and what each
 * weighs.
 *
 * @param id what the file calls the issue
 * @param name what people call it
 * @param scale the two ends of its scale
 * @param stakes one a party, in the order of the file
 * @param aside the parties that say something on the issue but are left out, with the reason
 * @param assumptions what the numbers rest on, one sentence each
 */
public record IssueTable(
    String id,
    String name,
    Estimate scale,
    List<Stake> stakes,
    List<SetAside> aside,
    List<String> assumptions) {

  public IssueTable {
    stakes = List.copyOf(stakes);
    aside = List.copyOf(aside);
    assumptions = List.copyOf(assumptions);
    var parties = new HashSet<String>();
    for (var stake : stakes) {
      if (stake.position().low() < scale.low() || stake.position().high() > scale.high()) {
        throw new IllegalArgumentException(
            "the position of " + stake.name() + " is off the scale of " + id);
      }
      if (!parties.add(stake.party())) {
        throw new IllegalArgumentException(stake.name() + " stands twice on " + id);
      }
    }
  }

  /** The stake of a party; empty where it is set aside or has none. */
  public Optional<Stake> find(String party) {
    return stakes.stream().filter(stake -> stake.party().equals(party)).findFirst();
  }

  /** Whether enough parties take part for there to be anything to bargain over. */
  public boolean isContested() {
    return stakes.size() >= 2;
  }

  /** The same issue with other numbers for the same parties. */
  public IssueTable withStakes(List<Stake> others) {
    return new IssueTable(id, name, scale, others, aside, assumptions);
  }
}
