package parley.reading.report;

import java.util.Set;
import parley.language.Arc;
import parley.language.Sentence;

/**
 * <em>will meet her Velian counterpart</em>: the parser takes <em>her</em> for the object and the
 * counterpart for a time.
 */
final class HerNouns {

  private static final Set<String> TIMES =
      Set.of(
          "day",
          "week",
          "month",
          "year",
          "morning",
          "afternoon",
          "evening",
          "night",
          "time",
          "today",
          "tomorrow",
          "yesterday",
          "tonight",
          "hour",
          "minute",
          "weekend",
          "way");

  private HerNouns() {}

  static Sentence mend(Sentence s) {
    Rehung rehung = new Rehung(s);
    for (int her = 0; her + 1 < s.size(); her++) {
      int verb = s.head(her);
      if ("her".equals(s.lemma(her))
          || ("she".equals(s.lemma(her)) && "her".equalsIgnoreCase(s.form(her)))) {
        int noun = verb == Arc.ROOT || !"dobj".equals(s.label(her)) ? -1 : owned(s, her, verb);
        if (noun > her) {
          rehung.tag(her, "PRP$", "her");
          rehung.hang(her, noun, "poss");
          rehung.hang(noun, verb, "dobj");
        }
      }
    }
    return rehung.sentence();
  }

  /** The noun behind <em>her</em> that hangs on the same verb as if it told when, or -1. */
  private static int owned(Sentence s, int her, int verb) {
    for (int noun : s.children(verb, "npadvmod")) {
      boolean time = TIMES.contains(s.lemma(noun)) || CalendarWords.NAMES.contains(s.lemma(noun));
      if (noun > her
          && s.subtree(noun)[0] == her + 1
          && s.tag(noun).startsWith("NN")
          && s.child(noun, "det", "poss", "nummod") < 0
          && !time) {
        return noun;
      }
    }
    return -1;
  }
}
