package parley.reading.conditions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.language.Sentence;
import parley.reading.claim.Condition;
import parley.reading.claim.Condition.Need;
import parley.reading.claim.Condition.Polarity;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.report.Link;
import parley.reading.statements.Scene;

/**
 * What is not done as things are: <em>will not send out its men with guns above them</em>,
 * <em>would not sign with the duty at its present level</em>. What <em>with</em> tells has to end
 * first.
 */
final class CircumstanceRule implements ConditionRule {

  /** Where or how something is while it stands in the way. */
  private static final Set<String> PLACES =
      Set.of(
          "above", "over", "at", "in", "on", "under", "near", "around", "inside", "behind",
          "outside");

  /** With whom one deals, rather than as things are. */
  private static final Set<String> DEALINGS =
      Set.of("meet", "talk", "negotiate", "deal", "speak", "agree", "work", "comply", "cooperate");

  @Override
  public List<Draft> read(Scene scene, List<Link> links) {
    Sentence s = scene.sentence();
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      if ("with".equals(s.lemma(i)) && "prep".equals(s.label(i))) {
        standing(scene, i).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  private static Optional<Draft> standing(Scene scene, int with) {
    Sentence s = scene.sentence();
    int noun = s.child(with, "pobj");
    int verb = Clauses.verbAbove(s, with);
    if (noun < with || verb < 0 || verb > with || DEALINGS.contains(s.lemma(verb))) {
      return Optional.empty();
    }
    Waiting waiting = Waiting.of(s, verb);
    int last = end(scene, noun, verb);
    if (last < 0 || !waiting.denied() || Clauses.modal(s, waiting.top()).isEmpty()) {
      return Optional.empty();
    }
    Span marker = scene.passage().span(with);
    Span blocked = scene.passage().span(first(s, waiting.top()), with - 1);
    return Optional.of(
        new Draft(
            Condition.Type.PRECONDITION,
            scene.statedBy(waiting.top(), marker),
            scene.statementId(marker),
            marker,
            blocked,
            List.of(new Need(scene.passage().span(with + 1, last), scene.actorsOrOwner(noun))),
            Polarity.NEGATIVE,
            .7,
            "not-with"));
  }

  private static int first(Sentence s, int verb) {
    int subject = Clauses.subject(s, verb);
    return subject < 0 || subject > verb ? verb : s.subtree(subject)[0];
  }

  /** The last token of the state that follows the noun; or -1 where none does. */
  private static int end(Scene scene, int noun, int verb) {
    Sentence s = scene.sentence();
    if (scene.actor(noun).isPresent() || scene.time(noun) || noun + 2 >= s.size()) {
      return -1;
    }
    int place = noun + 1;
    boolean state = "prep".equals(s.label(place)) && PLACES.contains(s.lemma(place));
    int where = state ? s.child(place, "pobj") : -1;
    if (where < 0 || scene.time(where)) {
      return -1;
    }
    int last = where;
    for (int next : s.children(verb, "prep")) {
      int[] phrase = s.subtree(next);
      if (phrase[0] == last + 1 && PLACES.contains(s.lemma(next))) {
        last = phrase[phrase.length - 1]; // with guns above them on the ridge
      }
    }
    return last;
  }
}
