package parley.reading.sequences;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import parley.language.Sentence;

/** Noun phrases read from the tags of the words in their row; the arcs may hang them anywhere. */
final class TaggedNounPhrases {

  private static final Set<String> BEFORE_NOUNS =
      Set.of("DT", "PDT", "PRP$", "JJ", "JJR", "JJS", "VBN", "VBG", "CD", "POS", "HYPH");

  /** A second one of these opens another phrase. */
  private static final Set<String> OPENING = Set.of("DT", "PDT", "PRP$", "CD");

  private TaggedNounPhrases() {}

  /** Where a noun phrase that begins here may end: <em>the exchange</em>, <em>of the maps</em>. */
  static List<Integer> ends(Sentence s, int from) {
    List<Integer> ends = new ArrayList<>();
    int at = from;
    while (at < s.size()) {
      int noun = nouns(s, at);
      if (noun < 0) {
        break;
      }
      ends.add(noun);
      if (noun >= s.size() || !"of".equals(s.form(noun).toLowerCase(Locale.ROOT))) {
        break;
      }
      at = noun + 1;
    }
    return ends;
  }

  /** The last noun of the phrase that begins here, without what hangs on it, or -1. */
  static int head(Sentence s, int from) {
    int end = nouns(s, from);
    return end < 0 ? -1 : end - 1;
  }

  /** Where the noun phrase begins that ends before this token, or the token itself. */
  static int start(Sentence s, int from, int end) {
    for (int i = end - 1; i >= from; i--) {
      if (OPENING.contains(s.tag(i))) {
        return nouns(s, i) == end ? i : end;
      }
    }
    return end;
  }

  private static int nouns(Sentence s, int from) {
    int at = from;
    int end = -1;
    boolean the = from < s.size() && "DT".equals(s.tag(from));
    while (at < s.size()) {
      boolean noun = s.tag(at).startsWith("NN");
      boolean again = end >= 0 && OPENING.contains(s.tag(at));
      if (again || (!noun && !BEFORE_NOUNS.contains(s.tag(at)))) {
        break;
      }
      at++;
      end = noun ? at : end;
    }
    boolean wounded = end < 0 && the && at > from + 1; // the wounded, the sick
    return wounded ? at : end;
  }
}
