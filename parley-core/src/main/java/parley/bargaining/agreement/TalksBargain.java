package parley.bargaining.agreement;

import java.util.List;
import java.util.Optional;
import parley.bargaining.SetAside;
import parley.talks.Talks;

/**
 * The bargain some Talks describe, as far as they give its numbers.
 *
 * @param bargain empty where fewer than two parties or no issue have all the numbers
 * @param leftOut issues that cannot be settled by choosing, each with the reason
 * @param aside parties without all the numbers; none is made up for them
 * @param assumptions what the numbers rest on, one sentence each
 */
public record TalksBargain(
    Optional<Bargain> bargain,
    List<String> leftOut,
    List<SetAside> aside,
    List<String> assumptions) {

  public TalksBargain {
    leftOut = List.copyOf(leftOut);
    aside = List.copyOf(aside);
    assumptions = List.copyOf(assumptions);
  }

  /**
   * The bargain over these issues of the Talks, or over all.
   *
   * @param issues ids; all issues where empty
   */
  public static TalksBargain of(Talks talks, List<String> issues) {
    return new BargainMaker(talks, issues).make();
  }
}
