package parley.reading.conditions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.language.Sentence;
import parley.reading.claim.Condition;
import parley.reading.claim.Condition.Need;
import parley.reading.claim.Condition.Polarity;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.report.Link;
import parley.reading.statements.Scene;

/**
 * Who is not to be there, said without barring anybody: <em>sees no place at the table for the
 * Front</em>, <em>has no business in a cabinet</em>; <em>will sit in no cabinet that includes the
 * Front</em>; and what must not be so there: <em>no cabinet in which the Front holds the
 * police</em>.
 */
final class NoPlaceRule implements ConditionRule {

  private static final Set<String> SEATS =
      Set.of("place", "seat", "business", "role", "part", "chair", "room");

  private static final Set<String> WITH =
      Set.of("include", "contain", "comprise", "involve", "feature", "seat", "admit", "have");

  @Override
  public List<Draft> read(Scene scene, List<Link> links) {
    Sentence s = scene.sentence();
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      if (SEATS.contains(s.lemma(i)) && no(s, i)) {
        noPlace(scene, i).ifPresent(drafts::add);
      } else if ("relcl".equals(s.label(i)) && s.head(i) >= 0 && no(s, s.head(i))) {
        noneWith(scene, i).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  private static boolean no(Sentence s, int noun) {
    for (int child : s.children(noun)) {
      if (child < noun && "no".equals(s.lemma(child))) {
        return true;
      }
    }
    return false;
  }

  /** <em>There is no place at the table for the Front</em>. */
  private static Optional<Draft> noPlace(Scene scene, int noun) {
    Sentence s = scene.sentence();
    int verb = s.head(noun);
    if (verb < 0 || !Set.of("have", "see", "be").contains(s.lemma(verb)) || past(s, verb)) {
      return Optional.empty();
    }
    boolean has = "have".equals(s.lemma(verb));
    int who = has ? s.child(verb, "nsubj") : -1;
    int place = -1;
    int word = -1;
    for (int top : List.of(noun, verb)) {
      for (int prep : s.children(top, "prep")) {
        int below = prep > noun ? s.child(prep, "pobj") : -1;
        boolean in = Set.of("in", "at", "on").contains(s.lemma(prep));
        who = !has && below >= 0 && "for".equals(s.lemma(prep)) ? below : who;
        word = place < 0 && below >= 0 && in ? prep : word;
        place = place < 0 && below >= 0 && in ? below : place;
      }
    }
    boolean known = place >= 0 && ExclusionRule.PLACES.contains(s.lemma(place));
    if (who < 0 || !known || scene.actors(who).isEmpty()) {
      return Optional.empty();
    }
    Span marker = scene.passage().span(s.subtree(noun)[0], word);
    boolean sees = "see".equals(s.lemma(verb));
    List<String> seer = sees ? scene.actors(Clauses.subject(s, verb)) : List.of();
    return Optional.of(
        draft(
            scene,
            Condition.Type.EXCLUSION,
            seer.isEmpty() ? Sayers.of(scene, verb, marker) : seer,
            marker,
            Clauses.span(scene.passage(), place),
            new Need(Waiting.words(scene, who, Set.of(verb)), scene.actors(who))));
  }

  private static boolean past(Sentence s, int verb) {
    return "VBD".equals(s.tag(verb)) && !"ccomp".equals(s.label(verb));
  }

  /**
   * <em>will sit in no cabinet that includes the Front</em>, <em>in which it has the police</em>.
   */
  private static Optional<Draft> noneWith(Scene scene, int verb) {
    Sentence s = scene.sentence();
    int noun = s.head(verb);
    int main = Clauses.verbAbove(s, noun);
    boolean ahead = main >= 0 && Set.of("will", "would").contains(Clauses.modal(s, main));
    if (!ahead || Clauses.negated(s, verb)) {
      return Optional.empty();
    }
    int opener = s.subtree(verb)[0];
    int object = s.child(verb, "dobj");
    List<String> by = scene.statedBy(main, scene.passage().span(noun));
    boolean which = "in".equals(s.lemma(opener)) && s.tag(opener + 1).startsWith("W");
    if (which) {
      Span need = Clauses.spanWithout(scene.passage(), verb, Set.of(opener));
      Span marker = scene.passage().span(opener, opener + 1);
      Span waits = Waiting.words(scene, main, Set.of(verb));
      return Optional.of(
          draft(
              scene,
              Condition.Type.PRECONDITION,
              by,
              marker,
              waits,
              new Need(need, scene.doers(verb))));
    }
    if (!WITH.contains(s.lemma(verb)) || object < verb || scene.actors(object).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        draft(
            scene,
            Condition.Type.EXCLUSION,
            by,
            scene.passage().span(s.subtree(noun)[0]),
            scene.passage().span(noun),
            new Need(Waiting.words(scene, object, Set.of()), scene.actors(object))));
  }

  private static Draft draft(
      Scene scene,
      Condition.Type type,
      List<String> by,
      Span marker,
      @Nullable Span waits,
      Need need) {
    return new Draft(
        type,
        by,
        scene.statementId(marker),
        marker,
        waits,
        List.of(need),
        Polarity.NEGATIVE,
        .8,
        type == Condition.Type.EXCLUSION ? "no-place-for" : "none-in-which");
  }
}
