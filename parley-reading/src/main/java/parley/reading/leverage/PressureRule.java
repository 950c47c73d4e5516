package parley.reading.leverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.language.Arc;
import parley.language.Sentence;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.statements.Scene;

/** Acting under another's pressure, at another's urging, wanting guarantees from another. */
final class PressureRule implements LeverageRule {

  private static final Set<String> UNDER = Set.of("under", "after", "following", "amid");
  private static final Set<String> URGING =
      Set.of(
          "urging",
          "insistence",
          "request",
          "behest",
          "prodding",
          "prompting",
          "bidding",
          "instigation",
          "nudging",
          "encouragement");
  private static final Set<String> YIELD = Set.of("yield", "bow", "give", "succumb", "cave");
  private static final Set<String> WANT =
      Set.of("want", "seek", "demand", "need", "ask", "require");

  @Override
  public List<Pull> read(Scene scene) {
    Sentence s = scene.sentence();
    List<Pull> found = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      String above = s.head(i) == Arc.ROOT ? "" : s.lemma(s.head(i));
      if ("pressure".equals(s.lemma(i)) && (UNDER.contains(above) || yielded(s, i))) {
        underPressure(scene, i).ifPresent(found::add);
      } else if (URGING.contains(s.lemma(i)) && "at".equals(above)) {
        atTheUrging(scene, i).ifPresent(found::add);
      } else if (Set.of("guarantee", "assurance").contains(s.lemma(i))) {
        guarantee(scene, i).ifPresent(found::add);
      }
    }
    return found;
  }

  /** <em>yielded to pressure from Tarn</em>. */
  private static boolean yielded(Sentence s, int noun) {
    int to = s.head(noun);
    int verb = to == Arc.ROOT ? Arc.ROOT : s.head(to);
    return verb != Arc.ROOT
        && Set.of("to", "in").contains(s.lemma(to))
        && YIELD.contains(s.lemma(verb))
        && !Clauses.negated(s, verb);
  }

  /** The one under pressure is the subject; what it then did, or is to do, is the goal. */
  private static Optional<Pull> underPressure(Scene scene, int noun) {
    Sentence s = scene.sentence();
    int verb = Clauses.verbAbove(s, noun);
    int from = from(s, noun, verb);
    List<String> through = from < 0 ? owner(scene, noun) : scene.actors(s.child(from, "pobj"));
    if (verb < 0 || through.isEmpty()) {
      return Optional.empty();
    }
    int source = from < 0 ? noun : s.child(from, "pobj");
    int act =
        Set.of("be", "come", "remain").contains(s.lemma(verb)) || yielded(s, noun)
            ? infinitive(s, verb, source, noun)
            : verb;
    boolean come = act < 0 && "come".equals(s.lemma(verb));
    Span goal = act >= 0 ? Pull.predicate(scene, act) : come ? Pull.predicate(scene, verb) : null;
    return Pull.of(
        through,
        scene.actors(Clauses.subject(s, verb)),
        null,
        scene.passage().span(s.head(noun), Math.max(from, noun)),
        goal,
        .82,
        "under-pressure-from");
  }

  /** <em>At Tarn's urging</em>, <em>at the request of Tarn</em>. */
  private static Optional<Pull> atTheUrging(Scene scene, int noun) {
    Sentence s = scene.sentence();
    int verb = Clauses.verbAbove(s, noun);
    int of = of(s, noun);
    List<String> through = of < 0 ? owner(scene, noun) : scene.actors(of);
    if (verb < 0 || Clauses.passive(s, verb) || "be".equals(s.lemma(verb))) {
      return Optional.empty();
    }
    return Pull.of(
        through,
        scene.actors(Clauses.subject(s, verb)),
        null,
        scene.passage().span(s.head(noun), noun),
        Pull.predicate(scene, verb),
        .75,
        "at-the-urging-of");
  }

  private static int of(Sentence s, int noun) {
    for (int prep : s.children(noun, "prep")) {
      if ("of".equals(s.lemma(prep))) {
        return s.child(prep, "pobj");
      }
    }
    return -1;
  }

  /** Whose pressure it is: Tarn's, Tarnish. */
  private static List<String> owner(Scene scene, int noun) {
    for (int child : scene.sentence().children(noun, "poss", "nmod", "compound")) {
      List<String> owner = scene.actors(child);
      if (!owner.isEmpty()) {
        return owner;
      }
    }
    return List.of();
  }

  private static int from(Sentence s, int noun, int verb) {
    for (int prep : s.children(noun, "prep")) {
      if ("from".equals(s.lemma(prep))) {
        return prep;
      }
    }
    for (int prep : verb < 0 ? new int[0] : s.children(verb, "prep")) {
      if (prep > noun && "from".equals(s.lemma(prep))) {
        return prep;
      }
    }
    return -1;
  }

  private static int infinitive(Sentence s, int verb, int source, int noun) {
    for (int top : new int[] {verb, noun, source}) {
      for (int child : s.children(top, "xcomp", "advcl", "acl", "relcl")) {
        if (child > source && "VB".equals(s.tag(child))) {
          return child;
        }
      }
    }
    return -1;
  }

  /** <em>Osk wants guarantees from Tarn</em>: Tarn can move Osk by giving them. */
  private static Optional<Pull> guarantee(Scene scene, int noun) {
    Sentence s = scene.sentence();
    int verb = s.head(noun);
    int from = from(s, noun, -1);
    if (verb < 0 || from < 0 || !"dobj".equals(s.label(noun)) || !WANT.contains(s.lemma(verb))) {
      return Optional.empty();
    }
    return Pull.of(
        scene.actors(s.child(from, "pobj")),
        scene.actors(Clauses.subject(s, verb)),
        scene.passage().span(noun),
        scene.passage().span(verb, noun),
        null,
        .7,
        "guarantees-from");
  }
}
