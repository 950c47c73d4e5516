package parley.app.findings;

import java.util.List;
import java.util.Optional;
import parley.bargaining.IssueMatrix;
import parley.bargaining.agreement.AgreementSpace;
import parley.bargaining.agreement.Bargain;
import parley.bargaining.agreement.Impasse;
import parley.bargaining.agreement.ParetoSet;
import parley.bargaining.agreement.Settlements;
import parley.bargaining.agreement.TalksBargain;
import parley.bargaining.exchange.ExchangeRound;
import parley.bargaining.exchange.Exchanges;
import parley.talks.Talks;

/**
 * What the parties could agree on, and what they would trade.
 *
 * @param space empty where too few numbers are known for packages
 * @param settlements empty where nothing is acceptable to all
 * @param pareto empty where nothing is acceptable to all
 * @param impasse what would have to give where nothing is; empty where something is
 * @param exchanges the exchanges of positions from where the parties stand; empty where nobody
 *     gains
 */
public record PackagesAnswer(
    Talks talks,
    TalksBargain made,
    Optional<AgreementSpace> space,
    Optional<Settlements> settlements,
    Optional<ParetoSet> pareto,
    Optional<Impasse> impasse,
    Optional<ExchangeRound> exchanges) {

  /**
   * Works it out.
   *
   * @param issues ids of the issues to look at; all of them where empty
   * @param limit how many Pareto-optimal packages are listed
   * @param seed which, where there are more
   */
  public static PackagesAnswer of(Talks talks, List<String> issues, int limit, long seed) {
    TalksBargain made = TalksBargain.of(talks, issues);
    Optional<AgreementSpace> space = made.bargain().map(AgreementSpace::of);
    IssueMatrix all = IssueMatrix.of(talks);
    IssueMatrix matrix =
        new IssueMatrix(
            all.issues().stream()
                .filter(table -> issues.isEmpty() || issues.contains(table.id()))
                .toList());
    return new PackagesAnswer(
        talks,
        made,
        space,
        space.flatMap(AgreementSpace::settlements),
        space.flatMap(s -> s.paretoSet(limit, seed)),
        space.flatMap(AgreementSpace::impasse),
        Exchanges.of(matrix, 1).stream().findFirst());
  }

  /** Whether there is anything to tell. */
  public boolean isEmpty() {
    return space.isEmpty() && exchanges.isEmpty();
  }

  /** The bargain over packages; there has to be one. */
  Bargain bargain() {
    return space.orElseThrow().bargain();
  }
}
