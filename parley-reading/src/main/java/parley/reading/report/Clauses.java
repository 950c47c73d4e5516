package parley.reading.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import parley.language.Arc;
import parley.language.Sentence;
import parley.reading.claim.Span;

/**
 * The grammar that every finder asks for, in one place: who is the subject of a verb, is it denied,
 * where does a clause begin and end. Tokens are indices into the sentence; -1 means there is none.
 */
public final class Clauses {

  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "never", "no", "neither", "nor");

  /** Before a noun: no side, neither side. */
  private static final Set<String> NONE = Set.of("no", "neither");

  /** Below these is what their subject does: promised Osk to go, spent the week bending its ear. */
  private static final Set<String> OWN_DOING = Set.of("spend", "waste", "promise", "pledge", "vow");

  private Clauses() {}

  /**
   * The token that is the subject of a verb: its own, else that of the verb it is conjoined with,
   * else that of the verb which controls it (open complement) or the noun it modifies.
   */
  public static int subject(Sentence s, int verb) {
    int at = verb;
    for (int steps = 0; at != Arc.ROOT && steps < s.size(); steps++) {
      int own = s.child(at, "nsubj", "nsubjpass", "csubj");
      if (own >= 0) {
        return own;
      }
      switch (s.label(at)) {
        case "conj", "acomp" -> at = s.head(at);
        case "xcomp", "advcl" -> {
          int head = s.head(at);
          if (head == Arc.ROOT) {
            return -1;
          }
          boolean byHead = OWN_DOING.contains(s.lemma(head));
          int object = "xcomp".equals(s.label(at)) && !byHead ? s.child(head, "dobj") : -1;
          if (object >= 0 && object < at) {
            return object;
          }
          if (s.child(at, "mark") >= 0) {
            return -1;
          }
          at = head;
        }
        case "acl", "relcl" -> {
          return s.head(at);
        }
        default -> {
          return -1;
        }
      }
    }
    return -1;
  }

  /** Whether the verb stands in the passive. */
  public static boolean passive(Sentence s, int verb) {
    return s.child(verb, "nsubjpass", "auxpass", "csubjpass") >= 0;
  }

  /** Whether a negation hangs on the verb, its auxiliary or the determiner of its subject. */
  public static boolean negated(Sentence s, int verb) {
    for (int child : s.children(verb)) {
      boolean longer = "advmod".equals(s.label(child)) && determinedByNo(s, child);
      if ("neg".equals(s.label(child)) || NEGATIONS.contains(s.lemma(child)) || longer) {
        return true; // not, no longer
      }
    }
    int subject = s.child(verb, "nsubj", "nsubjpass");
    return subject >= 0 && determinedByNo(s, subject);
  }

  private static boolean determinedByNo(Sentence s, int noun) {
    for (int child : s.children(noun)) {
      if (NONE.contains(s.lemma(child)) || "neg".equals(s.label(child))) {
        return true;
      }
    }
    return false;
  }

  /** The lemma of the modal verb on {@code verb} (can, will, would, …), or the empty string. */
  public static String modal(Sentence s, int verb) {
    for (int child : s.children(verb)) {
      if ("MD".equals(s.tag(child))) {
        return s.lemma(child);
      }
    }
    return "";
  }

  /** {@code token} and everything joined to it by and, or, commas. */
  public static List<Integer> conjuncts(Sentence s, int token) {
    List<Integer> found = new ArrayList<>(List.of(token));
    for (int i = 0; i < found.size(); i++) {
      for (int child : s.children(found.get(i), "conj")) {
        found.add(child);
      }
    }
    return List.copyOf(found);
  }

  /** The stretch from the first to the last token under {@code top}, without marks at its ends. */
  public static Span span(Passage p, int top) {
    return span(p, top, Set.of());
  }

  /** The same, leaving out whatever hangs on {@code top} by one of these labels. */
  public static Span span(Passage p, int top, Set<String> without) {
    Sentence s = p.sentence();
    int first = top;
    int last = top;
    for (int i : s.subtree(top)) {
      if (!mark(s, i) && !hidden(s, i, top, without)) {
        first = Math.min(first, i);
        last = Math.max(last, i);
      }
    }
    return p.span(first, last);
  }

  /**
   * The stretch under {@code top} without what hangs under the tokens of {@code leftOut}. Where
   * such a piece stands in the middle, only the side that holds {@code top} is kept. What is only
   * remarked at the end is left out: <em>its fee, which he called the highest</em>.
   */
  public static Span spanWithout(Passage p, int top, Set<Integer> leftOut) {
    return span(p, top, leftOut, false);
  }

  /** The same with what is only remarked at the end: words that are somebody's own. */
  public static Span toldWithout(Passage p, int top, Set<Integer> leftOut) {
    return span(p, top, leftOut, true);
  }

  private static Span span(Passage p, int top, Set<Integer> leftOut, boolean remarks) {
    Sentence s = p.sentence();
    boolean[] kept = new boolean[s.size()];
    boolean[] cut = new boolean[s.size()];
    Deque<Integer> open = new ArrayDeque<>(List.of(top));
    while (!open.isEmpty()) {
      int next = open.removeLast();
      kept[next] = true;
      for (int child : s.children(next)) {
        if (leftOut.contains(child)) {
          cut[child] = true;
        } else {
          open.add(child);
        }
      }
    }
    int first = top;
    for (int i = top; i >= 0 && !cut[i]; i--) {
      first = kept[i] && !mark(s, i) ? i : first;
    }
    int last = top;
    for (int i = top; i < s.size() && !cut[i]; i++) {
      last = kept[i] && !mark(s, i) ? i : last;
    }
    last = remarks ? last : withoutAside(s, top, last);
    while (last > top && mark(s, last)) {
      last--;
    }
    return p.span(first, last);
  }

  /** The last token before a relative clause behind a comma, where that ends the stretch. */
  private static int withoutAside(Sentence s, int top, int last) {
    for (int i = top + 1; i < last; i++) {
      if (",".equals(s.form(i)) && s.tag(i + 1).startsWith("W")) {
        int clause = s.head(i + 1);
        while (clause > i && !"relcl".equals(s.label(clause)) && s.head(clause) > i) {
          clause = s.head(clause);
        }
        boolean aside = clause > i && "relcl".equals(s.label(clause)) && s.head(clause) < i;
        int[] words = s.subtree(aside ? clause : i);
        int end = words[words.length - 1];
        if (aside && (end >= last || (end == last - 1 && mark(s, last)))) {
          return i - 1;
        }
      }
    }
    return last;
  }

  /** Whether the token is a verb, a modal among them. */
  public static boolean verb(Sentence s, int token) {
    return s.tag(token).startsWith("VB") || "MD".equals(s.tag(token));
  }

  /** The verbs of a sentence, left to right, modals not among them. */
  public static int[] verbs(Sentence s) {
    return IntStream.range(0, s.size()).filter(i -> s.tag(i).startsWith("VB")).toArray();
  }

  /** The nearest verb above a token, or -1. Modifiers often hang on a noun inside the clause. */
  public static int verbAbove(Sentence s, int token) {
    for (int i = s.head(token); i != Arc.ROOT; i = s.head(i)) {
      if (verb(s, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean hidden(Sentence s, int token, int top, Set<String> without) {
    for (int i = token; i != top; i = s.head(i)) {
      if (s.head(i) == top) {
        return without.contains(s.label(i));
      }
    }
    return false;
  }

  private static boolean mark(Sentence s, int token) {
    return "punct".equals(s.label(token)) || !Character.isLetterOrDigit(s.form(token).charAt(0));
  }
}
