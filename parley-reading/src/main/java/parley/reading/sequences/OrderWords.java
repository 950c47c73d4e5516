package parley.reading.sequences;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import parley.language.Arc;
import parley.language.Sentence;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.report.StepWords;
import parley.reading.statements.Scene;

/** Clauses with a word that says where they stand: first, next, two days later, after that. */
final class OrderWords {

  private static final Map<String, Integer> ADVERBS =
      Map.ofEntries(
          Map.entry("first", 1),
          Map.entry("firstly", 1),
          Map.entry("initially", 1),
          Map.entry("second", 2),
          Map.entry("secondly", 2),
          Map.entry("third", 3),
          Map.entry("thirdly", 3),
          Map.entry("then", Stage.NEXT),
          Map.entry("next", Stage.NEXT),
          Map.entry("later", Stage.NEXT),
          Map.entry("afterwards", Stage.NEXT),
          Map.entry("afterward", Stage.NEXT),
          Map.entry("thereafter", Stage.NEXT),
          Map.entry("subsequently", Stage.NEXT),
          Map.entry("finally", Stage.LAST),
          Map.entry("lastly", Stage.LAST),
          Map.entry("last", Stage.LAST));

  /** Before <em>then</em> these speak of a time or a conclusion, not of an order. */
  private static final Set<String> BY_THEN =
      Set.of("by", "since", "until", "even", "now", "back", "but", "from");

  private static final Set<String> TIMES = Set.of("day", "week", "month", "year", "hour");

  private OrderWords() {}

  /** The clauses of a sentence that lie ahead and say where they stand, left to right. */
  static List<Stage> in(Scene scene) {
    Sentence s = scene.sentence();
    List<Stage> found = new ArrayList<>();
    for (int verb : clauses(s)) {
      int word = word(s, verb);
      if (follows(s, verb)) {
        found.add(following(scene, verb, word));
      } else if (word >= 0 && Steps.ahead(s, verb) && !conditional(s, verb)) {
        int first = first(s, word);
        Span marker = scene.passage().span(first, word);
        int rank = rank(s, word);
        found.add(
            new Stage(
                rank,
                scene.passage().index(),
                marker,
                step(scene, verb, Set.copyOf(List.of(word, top(s, word, verb)))),
                Steps.speakers(scene, marker),
                rank == 1,
                false));
      }
    }
    return found;
  }

  /** <em>Talks would follow</em>, <em>a vote will come later</em>: the step is the subject. */
  private static boolean follows(Sentence s, int verb) {
    boolean comes = "come".equals(s.lemma(verb)) && word(s, verb) >= 0;
    int subject = s.child(verb, "nsubj");
    return (comes || "follow".equals(s.lemma(verb)))
        && subject >= 0
        && s.child(verb, "dobj") < 0
        && Set.of("will", "would", "shall", "must").contains(Clauses.modal(s, verb))
        && !Clauses.negated(s, verb)
        && StepWords.step(s.lemma(subject));
  }

  private static Stage following(Scene scene, int verb, int word) {
    Sentence s = scene.sentence();
    Span marker = scene.passage().span(word < 0 ? verb : word);
    int rank = word < 0 ? Stage.NEXT : rank(s, word);
    return new Stage(
        rank,
        scene.passage().index(),
        marker,
        Clauses.span(scene.passage(), s.child(verb, "nsubj")),
        Steps.speakers(scene, marker),
        rank == 1,
        true);
  }

  /**
   * The clauses that can be steps: with a subject of their own or of the verb they are joined to.
   */
  static List<Integer> clauses(Sentence s) {
    List<Integer> found = new ArrayList<>();
    for (int verb = 0; verb < s.size(); verb++) {
      boolean top = Set.of("root", "conj", "ccomp", "parataxis").contains(s.label(verb));
      int inner = "be".equals(s.lemma(verb)) ? s.child(verb, "xcomp") : -1; // is to vote
      if (Clauses.verb(s, verb)
          && top
          && Clauses.subject(s, verb) >= 0
          && !subordinate(s, verb)
          && (inner >= 0 || !"be".equals(s.lemma(verb)))) {
        found.add(verb);
      }
    }
    return found;
  }

  private static boolean subordinate(Sentence s, int verb) {
    int mark = s.child(verb, "mark");
    return mark >= 0 && !"that".equals(s.lemma(mark));
  }

  /** The words of a clause without its word of order and without the clauses joined to it. */
  static Span step(Scene scene, int verb, Set<Integer> without) {
    return Steps.words(scene, verb, without);
  }

  private static int rank(Sentence s, int word) {
    return ADVERBS.getOrDefault(lower(s, word), Stage.NEXT);
  }

  /** The last token of the word of order in this clause, or -1. */
  private static int word(Sentence s, int verb) {
    for (int child : s.children(verb, "advmod", "prep")) {
      boolean lead = child < verb;
      boolean adverb = ADVERBS.containsKey(lower(s, child)) && !byThen(s, child);
      boolean dated = "later".equals(lower(s, child)) && !lead && s.child(child, "npadvmod") < 0;
      boolean owed = lead || duty(s, verb) || "come".equals(s.lemma(verb));
      if (adverb && !dated && (owed || !"first".equals(lower(s, child)))) {
        return child;
      }
      int that = s.child(child, "pobj");
      if (lead
          && "after".equals(s.lemma(child))
          && that >= 0
          && TIMES.contains(s.lemma(that))
          && s.child(that, "prep", "acl", "relcl") < 0) {
        return that; // after two weeks
      }
      if (lead
          && "after".equals(s.lemma(child))
          && that >= 0
          && Set.of("that", "this").contains(lower(s, that))
          && s.children(that).length == 0) {
        return that;
      }
    }
    return -1;
  }

  /** What must or is to come first: had to come home first. */
  private static boolean duty(Sentence s, int verb) {
    int above = "xcomp".equals(s.label(verb)) ? s.head(verb) : verb;
    return Set.of("must", "should", "will", "would").contains(Clauses.modal(s, above))
        || Set.of("have", "need").contains(s.lemma(above));
  }

  private static boolean byThen(Sentence s, int word) {
    return "then".equals(lower(s, word)) && word > 0 && BY_THEN.contains(s.lemma(word - 1));
  }

  private static int first(Sentence s, int word) {
    int from = s.child(word, "npadvmod");
    int start = from >= 0 && from < word ? s.subtree(from)[0] : word;
    boolean after = s.head(word) >= 0 && "after".equals(s.lemma(s.head(word)));
    start = after ? s.head(word) + 1 : start;
    boolean only = !after && start > 0 && "only".equals(s.lemma(start - 1));
    return after || only ? start - 1 : start;
  }

  /** What hangs on the verb and holds the word. */
  private static int top(Sentence s, int word, int verb) {
    int at = word;
    while (s.head(at) != Arc.ROOT && s.head(at) != verb) {
      at = s.head(at);
    }
    return at;
  }

  /** <em>If Osk pays, then Velia will sign</em>. */
  private static boolean conditional(Sentence s, int verb) {
    for (int i = 0; i < verb; i++) {
      if (Set.of("if", "when", "once", "unless").contains(lower(s, i))
          && "mark".equals(s.label(i))) {
        return true;
      }
    }
    return false;
  }

  private static String lower(Sentence s, int token) {
    return s.form(token).toLowerCase(Locale.ROOT);
  }
}
