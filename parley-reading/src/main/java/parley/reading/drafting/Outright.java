package parley.reading.drafting;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether what stands before a verb in its sentence leaves it told outright: no wish, no question,
 * no condition and not the opposite. What was wanted in one clause does not touch what the next one
 * tells: "as he had demanded, and on Monday the law was passed".
 */
final class Outright {

  /** What makes a clause a wish, a question, a condition or its opposite. */
  private static final Pattern SUPPOSED =
      Pattern.compile(
          "(?i)\\b(if|unless|until|till|once|before|only after|when|whether|provided|not|never|nobody|without|will"
              + "|would|should|could|can|(?-i:may)|might|must|shall|urg\\w+|wants?|wanted|demand\\w*|hop\\w+|denie[sd]"
              + "|den(y|ying)|plan\\w*|expect\\w*|to be|be)\\b|n['’]t\\b|\\b(no|none|neither|nor)\\s");

  /** What goes on to hold for all that is joined to it. */
  private static final Pattern FAR =
      Pattern.compile(
          "(?i)\\b(if|unless|until|till|once|before|only after|when|whether|provided|wants?|wanted|hop\\w+|denie[sd]"
              + "|den(y|ying)|neither|nor|rumou?r\\w*|false|untrue)\\b");

  /** Where a clause of its own begins: and on Monday the law was passed. */
  private static final Pattern JOINED =
      Pattern.compile(
          "[,–—]\\s+(?:and|but|while|whereas)\\s+(?!(?:that|whether|if|to|not|also|has|have|had|was|were|is|are|\\p{L}+ed)\\b)");

  private Outright() {}

  /** Whether it is told outright, whatever other clauses the sentence has. */
  static boolean after(String before) {
    return !SUPPOSED.matcher(before).find();
  }

  /**
   * Where the clause begins that leaves the verb told outright; -1 where none does.
   *
   * @param before what stands before the verb in its sentence
   */
  static int from(String before) {
    if (after(before)) {
      return 0;
    }
    int from = -1;
    Matcher joined = JOINED.matcher(before);
    while (joined.find()) {
      from = joined.end();
    }
    return from > 0
            && !FAR.matcher(before.substring(0, from)).find()
            && after(before.substring(from))
        ? from
        : -1;
  }
}
