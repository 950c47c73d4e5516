package parley.bargaining;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import parley.talks.Talks;

/**
 * All issues of one negotiation, each with its own table: who stands where on what.
 *
 * @param issues in the order of the file
 */
public record IssueMatrix(List<IssueTable> issues) {

  public IssueMatrix {
    issues = List.copyOf(issues);
  }

  /** What the Talks give; parties without all the numbers are set aside, issue by issue. */
  public static IssueMatrix of(Talks talks) {
    return new IssueMatrix(talks.issues().stream().map(i -> TalksTable.of(talks, i)).toList());
  }

  /** The table of an issue. */
  public Optional<IssueTable> find(String issue) {
    return issues.stream().filter(table -> table.id().equals(issue)).findFirst();
  }

  /** Ids of the parties with a stake in any issue, in the order they first come. */
  public List<String> parties() {
    var parties = new LinkedHashSet<String>();
    issues.forEach(table -> table.stakes().forEach(stake -> parties.add(stake.party())));
    return List.copyOf(parties);
  }

  /** What a party has at stake on an issue; empty where it is set aside or has nothing there. */
  public Optional<Stake> find(String party, String issue) {
    return find(issue).flatMap(table -> table.find(party));
  }
}
