package parley.reading.conditions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import parley.language.Sentence;
import parley.reading.claim.Condition.Need;
import parley.reading.report.Clauses;
import parley.reading.report.Link;
import parley.reading.statements.Scene;

/**
 * Needs that are only pointed at: <em>Russia insists on an end date, and there is no money without
 * one</em>; <em>until that is settled</em>; <em>the union, without which the port cannot work</em>.
 */
final class StandIns {

  private static final Set<String> WORDS =
      Set.of("it", "one", "that", "this", "them", "which", "whom", "these", "those");

  private static final Set<String> SETTLING =
      Set.of("settle", "do", "resolve", "decide", "agree", "fix", "solve", "sort", "achieve");

  private StandIns() {}

  /** Whether a token only points at something named elsewhere. */
  static boolean stands(Sentence s, int token) {
    return WORDS.contains(s.form(token).toLowerCase(Locale.ROOT))
        && s.children(token, "relcl", "acl", "prep").length == 0;
  }

  /** A bare pronoun, or one that is to be settled. */
  static boolean settles(Sentence s, Link link) {
    return !link.clause() || SETTLING.contains(s.lemma(link.linked()));
  }

  /** What the word stands for, where the words before it say. */
  static Optional<Need> need(Scene scene, Link link, int word) {
    Sentence s = scene.sentence();
    if (s.tag(word).startsWith("W")) {
      int clause = link.main();
      boolean relative = "relcl".equals(s.label(clause)) && s.head(clause) < link.first();
      return relative ? Optional.of(named(scene, s.head(clause), clause)) : Optional.empty();
    }
    int object = wanted(s, link.first(), link.main());
    boolean act = link.clause(); // nobody is done: told members that before it was done
    if (object >= 0 && !(act && scene.actor(object).isPresent())) {
      return Optional.of(named(scene, object, link.first()));
    }
    return Earlier.sentence(scene)
        .flatMap(e -> {
          Sentence before = e.scene().sentence();
          Optional<Need> awaited = act ? e.awaited() : Optional.empty();
          if (awaited.isPresent()) {
            return awaited;
          }
          int told = wanted(before, before.size(), -1);
          boolean clause = Set.of("that", "this").contains(s.lemma(word));
          return told >= 0
              ? Optional.of(named(e.scene(), told, told))
              : clause ? Optional.of(e.need()) : Optional.empty();
        });
  }

  private static Need named(Scene scene, int noun, int without) {
    return new Need(
        Clauses.spanWithout(scene.passage(), noun, Set.of(without)), scene.actors(noun));
  }

  /** The thing that the first clause before this token wants or has, but for one verb; or -1. */
  private static int wanted(Sentence s, int end, int waiting) {
    for (int verb = 0; verb < end; verb++) {
      boolean main =
          verb != waiting
              && Clauses.verb(s, verb)
              && Set.of("root", "ccomp", "conj").contains(s.label(verb));
      int object = main ? object(s, verb) : -1;
      if (object > verb && object < end) {
        return object;
      }
    }
    return -1;
  }

  private static int object(Sentence s, int verb) {
    int object = s.child(verb, "dobj");
    for (int prep : s.children(verb, "prep")) {
      boolean on = List.of("on", "for").contains(s.lemma(prep));
      object = object < 0 && on ? s.child(prep, "pobj") : object;
    }
    return object >= 0 && s.tag(object).startsWith("NN") ? object : -1;
  }
}
