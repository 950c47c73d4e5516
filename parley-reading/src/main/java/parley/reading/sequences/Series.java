package parley.reading.sequences;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import parley.language.Sentence;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.statements.Scene;

/**
 * Steps told one after the other between commas, semicolons and words of order. Read from the words
 * in their row, since the parser loses its way in long lists.
 */
final class Series {

  /** Words at the ends of an item that belong to the row and not to the step. */
  private static final Set<String> BETWEEN =
      Set.of(
          "and",
          "then",
          "first",
          "next",
          "later",
          "finally",
          "lastly",
          "eventually",
          "thereafter",
          "afterwards",
          "second",
          "secondly",
          "third",
          "thirdly",
          "followed",
          "by",
          "only",
          "last",
          "ultimately",
          "subsequently",
          "firstly");

  private static final Set<String> CONNECTING =
      Set.of(
          "then",
          "thereafter",
          "finally",
          "lastly",
          "eventually",
          "next",
          "later",
          "followed",
          "afterwards",
          "ultimately",
          "subsequently");

  private static final List<List<String>> OPENERS =
      List.of(
          List.of("to", "start", "with"), List.of("to", "begin", "with"), List.of("after", "that"));

  private Series() {}

  /**
   * The items between two tokens.
   *
   * @param count how many there are to be, or 0 where the words do not say
   * @return two items or more, or none
   */
  static List<Span> split(Scene scene, int from, int to, int count) {
    Sentence s = scene.sentence();
    boolean semicolons = false;
    for (int i = from; i < to; i++) {
      semicolons |= ";".equals(s.form(i));
    }
    List<int[]> items = new ArrayList<>();
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || (semicolons ? ";" : ",").equals(s.form(i))) {
        if (i == to || !dated(scene, start, i)) {
          add(s, items, start, i);
          start = i + 1;
        }
      }
    }
    if (!semicolons && (count == 0 ? items.size() > 1 : items.size() == count - 1)) {
      splitLast(s, items, start(from, items));
    }
    boolean right = items.size() > 1 && (count == 0 || items.size() == count);
    return right
        ? items.stream().map(item -> Untimed.bare(scene, item[0], item[1])).toList()
        : List.of();
  }

  /** Whether an item only says when the next one is to be: and, in January, the offer. */
  private static boolean dated(Scene scene, int from, int to) {
    int first = from;
    while (first < to && Marks.joins(scene.sentence(), first)) {
      first++;
    }
    return first < to && Times.end(scene, first, to) >= to;
  }

  /**
   * The items between two tokens where each but the first has a word of order before it: <em>a
   * trial and, thereafter, by talks, then a vote</em>.
   */
  static List<Span> connected(Scene scene, int from, int to) {
    Sentence s = scene.sentence();
    List<int[]> items = new ArrayList<>();
    int start = from;
    for (int i = from + 1; i <= to; i++) {
      boolean word = i < to && CONNECTING.contains(lower(s, i));
      if (i == to || word) {
        add(s, items, start, i);
        start = i + 1;
      }
    }
    return items.size() > 1
        ? items.stream().map(item -> scene.passage().span(item[0], item[1] - 1)).toList()
        : List.of();
  }

  private static int start(int from, List<int[]> items) {
    return items.isEmpty() ? from : items.getLast()[0];
  }

  private static void add(Sentence s, List<int[]> items, int from, int to) {
    int first = from;
    int last = to;
    while (first < last && (between(s, first) || opener(s, first) > 0)) {
      first += Math.max(1, opener(s, first));
    }
    while (last > first && between(s, last - 1) && !timed(s, last - 1)) {
      last--;
    }
    if (first < last && worded(s, first, last)) {
      items.add(new int[] {first, last});
    }
  }

  /** <em>a freeze, an exchange and a park</em>: the last item holds the last two. */
  private static void splitLast(Sentence s, List<int[]> items, int start) {
    int[] last = items.getLast();
    if (start > 0 && ("and".equals(lower(s, start - 1)) || "then".equals(lower(s, start - 1)))) {
      return; // the last item had its and
    }
    for (int i = last[1] - 2; i > last[0]; i--) {
      boolean article =
          Set.of("DT", "PRP$", "JJ", "NN", "NNS", "VBG", "VB", "RB").contains(s.tag(i + 1));
      if ("and".equals(lower(s, i)) && article) {
        items.removeLast();
        add(s, items, last[0], i);
        add(s, items, i + 1, last[1]);
        return;
      }
    }
  }

  private static boolean between(Sentence s, int token) {
    return "punct".equals(s.label(token))
        || !Character.isLetterOrDigit(s.form(token).charAt(0))
        || BETWEEN.contains(lower(s, token));
  }

  /** <em>a day later</em> is one phrase. */
  private static boolean timed(Sentence s, int later) {
    return later > 0 && OrderLexicon.english().isA("time", s.lemma(later - 1));
  }

  private static int opener(Sentence s, int token) {
    for (List<String> words : OPENERS) {
      boolean here = token + words.size() < s.size();
      for (int i = 0; here && i < words.size(); i++) {
        here = words.get(i).equals(lower(s, token + i));
      }
      if (here) {
        return words.size();
      }
    }
    return 0;
  }

  private static boolean worded(Sentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (s.tag(i).startsWith("NN") || s.tag(i).startsWith("VB") || s.tag(i).startsWith("JJ")) {
        return true;
      }
    }
    return false;
  }

  /** Where the row ends at the latest: before a closing quotation mark, a stop, who says so. */
  static int end(Sentence s, int from) {
    for (int i = from; i < s.size(); i++) {
      boolean closing = "''".equals(s.tag(i)) || ".".equals(s.tag(i)) || ":".equals(s.form(i));
      boolean said = ",".equals(s.form(i)) && i + 2 < s.size() && saysAfter(s, i + 1);
      if (closing || said) {
        return i;
      }
    }
    return s.size();
  }

  /** <em>, he said</em>: a clause of saying up to the end or the next comma. */
  private static boolean saysAfter(Sentence s, int from) {
    for (int i = from; i < Math.min(s.size(), from + 8) && !",".equals(s.form(i)); i++) {
      if ("VBD".equals(s.tag(i)) && Clauses.verb(s, i) && s.child(i, "nsubj") >= from) {
        return s.child(i, "nsubj") < i && s.child(i, "dobj") < 0;
      }
    }
    return false;
  }

  private static String lower(Sentence s, int token) {
    return s.form(token).toLowerCase(Locale.ROOT);
  }
}
