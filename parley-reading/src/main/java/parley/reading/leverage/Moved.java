package parley.reading.leverage;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import parley.language.Sentence;
import parley.reading.claim.Actor;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.report.Passage;
import parley.reading.statements.Scene;

/** Who is moved: the object of a verb in all its places, and whom it names. */
final class Moved {

  private static final Set<String> ROUND = Set.of("round", "around", "over", "back");
  private static final Set<String> TURNING = Set.of("win", "bring", "talk");

  private Moved() {}

  /** The token that stands for who is moved by the verb, or -1. */
  static int object(Sentence s, int verb) {
    String lemma = s.lemma(verb);
    if (sense(s, verb)) {
      return after(s, verb, Set.of("into"));
    }
    if ("rein".equals(lemma)) {
      int in = after(s, verb, Set.of("in"));
      return in >= 0 ? in : s.child(verb, "dobj");
    }
    int object = s.child(verb, "dobj");
    if (object < 0 && won(s, verb)) {
      object = nextTo(s, verb); // win over Osk
    }
    if (object < 0 && MovingWords.ON.contains(lemma)) {
      object = after(s, verb, Set.of("on", "upon"));
    }
    if (object < 0 && MovingWords.WITH.contains(lemma)) {
      object = after(s, verb, Set.of("with"));
    }
    if (object < 0 && MovingWords.TO.contains(lemma)) {
      object = after(s, verb, Set.of("to"));
    }
    return object > verb ? object : -1;
  }

  /** <em>win Osk round</em>, <em>over</em>, <em>back</em>. */
  static boolean won(Sentence s, int verb) {
    for (int child : s.children(verb, "advmod", "prt", "prep")) {
      if (ROUND.contains(s.lemma(child)) && child < verb + 6) {
        return TURNING.contains(s.lemma(verb));
      }
    }
    return false;
  }

  /** <em>talk sense into Osk</em>: who is moved stands after the preposition. */
  static boolean sense(Sentence s, int verb) {
    int object = s.child(verb, "dobj");
    return object > verb && "sense".equals(s.lemma(object));
  }

  private static int nextTo(Sentence s, int verb) {
    for (int prep : s.children(verb, "prep")) {
      if (prep == verb + 1) {
        return s.child(prep, "pobj");
      }
    }
    return -1;
  }

  private static int after(Sentence s, int verb, Set<String> words) {
    int object = s.child(verb, "dobj");
    for (int top : object < 0 ? new int[] {verb} : new int[] {verb, object}) {
      for (int prep : s.children(top, "prep", "prt")) {
        if (words.contains(s.lemma(prep)) && s.child(prep, "pobj") >= 0) {
          return s.child(prep, "pobj");
        }
      }
    }
    return -1;
  }

  /** The actors that the phrase names, or for <em>them</em> the group spoken of before. */
  static List<String> actors(Scene scene, int token, int verb) {
    if (token < 0) {
      return List.of();
    }
    List<String> named = scene.actors(token);
    return named.isEmpty() && "them".equals(scene.sentence().form(token).toLowerCase(Locale.ROOT))
        ? group(scene, token, scene.actors(Clauses.subject(scene.sentence(), verb)))
        : named;
  }

  /** The group last spoken of in this sentence or the one before, other than who moves it. */
  private static List<String> group(Scene scene, int pronoun, List<String> movers) {
    int here = scene.passage().span(pronoun).start();
    List<Passage> passages = scene.groundwork().text().passages();
    int index = scene.passage().index();
    int from = passages.get(index == 0 ? 0 : index - 1).span().start();
    if (from >= here) {
      return List.of();
    }
    List<Actor> before = scene.groundwork().actors().within(new Span(from, here));
    String found = null;
    int last = -1;
    for (Actor actor : before) {
      boolean several = actor.type() != Actor.Type.PERSON && actor.type() != Actor.Type.STATE;
      for (Actor.Mention mention : actor.mentions()) {
        int start = mention.span().start();
        boolean named = mention.form() != Actor.Form.PRONOUN && mention.span().end() <= here;
        if (several && named && start > last && !movers.contains(actor.id())) {
          found = actor.id();
          last = start;
        }
      }
    }
    return found == null || last < from ? List.of() : List.of(found);
  }
}
