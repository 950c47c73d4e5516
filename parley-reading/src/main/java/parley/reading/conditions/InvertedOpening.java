package parley.reading.conditions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.language.Sentence;
import parley.reading.claim.Condition;
import parley.reading.claim.Condition.Need;
import parley.reading.claim.Condition.Polarity;
import parley.reading.claim.Span;
import parley.reading.statements.Scene;

/**
 * Sentences that open with what is needed and turn the rest round: <em>Not until the dam empties
 * will Osk sign</em>. The parser seldom sees the two clauses, the words are plain: the need runs to
 * the auxiliary, what waits from there on.
 */
final class InvertedOpening {

  private static final Set<String> DENYING = Set.of("not", "only");
  private static final Set<String> LINKS = Set.of("until", "if", "after", "when", "once");

  private InvertedOpening() {}

  /** The condition that a sentence opens with, if it does. */
  static Optional<Draft> read(Scene scene) {
    Sentence s = scene.sentence();
    int start = 0;
    while (start < s.size() && "punct".equals(s.label(start))) {
      start++;
    }
    if (start + 4 >= s.size()
        || !DENYING.contains(s.lemma(start))
        || !LINKS.contains(s.lemma(start + 1))) {
      return Optional.empty();
    }
    for (int i = start + 3; i + 1 < s.size(); i++) {
      if (turns(s, i)) {
        return Optional.of(draft(scene, start, i));
      }
    }
    return Optional.empty();
  }

  /** Whether the clause of what waits begins with this auxiliary, its subject behind it. */
  private static boolean turns(Sentence s, int token) {
    boolean auxiliary =
        ("MD".equals(s.tag(token)) || "do".equals(s.lemma(token)))
            && s.label(token).startsWith("aux");
    if (!auxiliary) {
      return false;
    }
    int subject = lastSubject(s, s.head(token));
    return subject > token && subject < s.head(token);
  }

  private static Draft draft(Scene scene, int start, int auxiliary) {
    Sentence s = scene.sentence();
    int verb = s.head(auxiliary);
    Span marker = scene.passage().span(start, start + 1);
    Span need = scene.passage().span(start + 2, beforeComma(s, auxiliary - 1));
    return new Draft(
        Condition.Type.PRECONDITION,
        scene.statedBy(verb, marker),
        scene.statementId(marker),
        marker,
        scene.passage().span(auxiliary, Math.max(verb, lastOf(s, verb))),
        List.of(new Need(need, List.of())),
        Polarity.POSITIVE,
        .8,
        "opening-" + s.lemma(start) + "-" + s.lemma(start + 1));
  }

  private static int lastSubject(Sentence s, int verb) {
    int[] subjects = s.children(verb, "nsubj", "nsubjpass");
    return subjects.length == 0 ? -1 : subjects[subjects.length - 1];
  }

  private static int lastOf(Sentence s, int verb) {
    int last = verb;
    for (int i : s.subtree(verb)) {
      if (!"punct".equals(s.label(i))) {
        last = i;
      }
    }
    return last;
  }

  private static int beforeComma(Sentence s, int token) {
    return "punct".equals(s.label(token)) ? token - 1 : token;
  }
}
