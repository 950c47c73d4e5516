package parley.reading.leverage;

import java.util.Set;
import parley.language.Sentence;

/**
 * What is said beside a name between commas: <em>asked the League, whose members pay for the party,
 * to press the minister</em>. The parser often hangs what comes after it on the verb inside it.
 */
final class Asides {

  private static final Set<String> RELATIVE = Set.of("who", "whom", "whose", "which");

  /** Words between a name and the comma after it: of Orme. */
  private static final int LONGEST_NAME = 6;

  /** Words of an aside before its relative: nearly all of them. */
  private static final int LATEST = 4;

  private Asides() {}

  /** Whether an infinitive stands right behind a relative aside on a noun, and so goes with it. */
  static boolean behind(Sentence s, int noun, int verb) {
    int to = verb - 1;
    boolean infinitive =
        to > noun + 1
            && "VB".equals(s.tag(verb))
            && "TO".equals(s.tag(to))
            && ",".equals(s.form(to - 1));
    int open = infinitive ? comma(s, noun, to - 1) : -1;
    return open >= 0 && relative(s, open, to - 1) && !again(s, open, to - 1);
  }

  /** The comma that opens what is said beside the noun; or -1. */
  private static int comma(Sentence s, int noun, int end) {
    for (int i = noun + 1; i < Math.min(end, noun + LONGEST_NAME); i++) {
      if (",".equals(s.form(i))) {
        return i;
      }
      if (s.tag(i).startsWith("VB") || "TO".equals(s.tag(i))) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean relative(Sentence s, int open, int close) {
    for (int i = open + 1; i < Math.min(close, open + LATEST); i++) {
      if (RELATIVE.contains(s.form(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether an infinitive stands behind a comma before: the aside ends there. */
  private static boolean again(Sentence s, int open, int close) {
    for (int i = open + 1; i < close - 1; i++) {
      if (",".equals(s.form(i)) && "TO".equals(s.tag(i + 1))) {
        return true;
      }
    }
    return false;
  }
}
