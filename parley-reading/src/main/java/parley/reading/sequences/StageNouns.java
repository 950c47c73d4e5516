package parley.reading.sequences;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import parley.language.Sentence;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.statements.Scene;

/** Steps by a numbered noun: in the first stage …, phase two would bring …, step one is …. */
final class StageNouns {

  private static final Set<String> NOUNS =
      Set.of("stage", "phase", "step", "part", "week", "month", "day");

  private static final Set<String> CONTAINS =
      Set.of("be", "bring", "include", "cover", "see", "involve", "consist");

  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("first", 1),
          Map.entry("one", 1),
          Map.entry("1", 1),
          Map.entry("initial", 1),
          Map.entry("opening", 1),
          Map.entry("second", 2),
          Map.entry("two", 2),
          Map.entry("2", 2),
          Map.entry("next", Stage.NEXT),
          Map.entry("later", Stage.NEXT),
          Map.entry("third", 3),
          Map.entry("three", 3),
          Map.entry("3", 3),
          Map.entry("fourth", 4),
          Map.entry("four", 4),
          Map.entry("4", 4),
          Map.entry("last", Stage.LAST),
          Map.entry("final", Stage.LAST));

  /** Numbers that stand for a stage by themselves once one was named: in the second. */
  private static final Set<String> ALONE = Set.of("second", "third", "fourth", "last");

  private StageNouns() {}

  /** The stages that a sentence opens with or names before a clause. */
  static List<Stage> in(Scene scene) {
    Sentence s = scene.sentence();
    List<Stage> found = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      boolean alone = ALONE.contains(s.form(i)) && "pobj".equals(s.label(i));
      int numeral = NOUNS.contains(s.lemma(i)) ? numeral(s, i) : alone ? i : -1;
      int noun = swallowed(s, i); // the stage, or in "in the first stage experts will" the experts
      int head = noun < 0 ? s.head(i) : s.head(noun);
      if (numeral < 0 || head < 0) {
        continue;
      }
      boolean opening =
          (noun >= 0 || "pobj".equals(s.label(i)))
              && Set.of("in", "as", "during").contains(s.lemma(head));
      int step = opening ? s.head(head) : content(s, i);
      if (step >= 0
          && (!opening || Clauses.verb(s, step))
          && Steps.ahead(s, opening ? step : head)) {
        int first = opening ? head : Math.min(i, numeral);
        Span marker = scene.passage().span(first, Math.max(i, numeral));
        found.add(
            new Stage(
                value(s, numeral),
                scene.passage().index(),
                marker,
                noun >= 0
                    ? scene.passage().span(i + 1).cover(Steps.words(scene, step, Set.of(head)))
                    : Steps.words(scene, step, opening ? Set.of(head) : Set.of()),
                Steps.speakers(scene, marker),
                !alone && value(s, numeral) == 1,
                true));
      }
    }
    return found;
  }

  /** The subject that the parser takes for the end of the phrase that stands before it, or -1. */
  private static int swallowed(Sentence s, int token) {
    int noun = s.head(token);
    int verb = noun < 0 || !"pobj".equals(s.label(noun)) ? -1 : Clauses.verbAbove(s, noun);
    return verb > noun
            && "compound".equals(s.label(token))
            && s.child(verb, "nsubj", "nsubjpass") < 0
        ? noun
        : -1;
  }

  /** <em>The first phase is a truce</em>; <em>the second would bring a vote</em>. */
  private static int content(Sentence s, int noun) {
    int verb = s.head(noun);
    if (verb >= 0 && "attr".equals(s.label(noun)) && s.child(noun, "prep") < 0) {
      return s.child(verb, "nsubj"); // a truce would be the first step
    }
    return verb >= 0 && "nsubj".equals(s.label(noun)) && CONTAINS.contains(s.lemma(verb))
        ? s.child(verb, "attr", "dobj")
        : -1;
  }

  private static int value(Sentence s, int numeral) {
    return Objects.requireNonNull(NUMBERS.get(s.form(numeral).toLowerCase(Locale.ROOT)));
  }

  /** The token that numbers a stage, or -1. */
  private static int numeral(Sentence s, int noun) {
    int swallowing = swallowed(s, noun);
    for (int child : s.children(swallowing < 0 ? noun : swallowing)) {
      if ((swallowing < 0 || child < noun)
          && NUMBERS.containsKey(s.form(child).toLowerCase(Locale.ROOT))) {
        return child;
      }
    }
    return -1;
  }
}
