package parley.reading.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.language.Sentence;
import parley.reading.claim.Event.Status;
import parley.reading.report.Clauses;

/**
 * An act named by the subject of a verb that only tells how it goes: <em>a meeting between Osk and
 * Velia ended in Lund</em>, <em>Osk's attack on Velia killed two</em>.
 */
final class SubjectActs {

  static final String RULE = "subject-noun";

  /** How an act goes, and what it does. */
  private static final Set<String> COURSE =
      Set.of(
          "begin",
          "start",
          "open",
          "end",
          "close",
          "conclude",
          "collapse",
          "resume",
          "continue",
          "last",
          "take",
          "hold",
          "follow",
          "stall",
          "falter",
          "fail",
          "go",
          "kill",
          "wound",
          "injure",
          "destroy",
          "displace",
          "drag");

  private static final Set<String> BETWEEN = Set.of("between", "among", "by");
  private static final Set<String> TOWARDS = Set.of("with", "on", "against", "of", "to");
  private static final Set<String> NATION = Set.of("poss", "nmod", "amod", "compound");

  private SubjectActs() {}

  /** The act that the subject of the verb names, where it also names somebody who does it. */
  static Optional<Act> of(Sentence s, int verb, Acts acts) {
    int noun = s.child(verb, "nsubj", "nsubjpass");
    if (noun < 0 || noun > verb || !COURSE.contains(s.lemma(verb)) || idle(s, verb)) {
      return Optional.empty();
    }
    return Complements.named(s, noun, acts.worded(), 0)
        .filter(named -> !named.code().equals(Sense.NONE))
        .flatMap(named -> act(s, verb, named));
  }

  /** Took place, was held: but nobody takes or holds anything. */
  private static boolean idle(Sentence s, int verb) {
    return switch (s.lemma(verb)) {
      case "take" -> s.child(verb, "dobj") < 0 || !"place".equals(s.lemma(s.child(verb, "dobj")));
      case "hold" -> !Clauses.passive(s, verb);
      default -> false;
    };
  }

  private static Optional<Act> act(Sentence s, int verb, Complements.Named named) {
    int noun = named.noun();
    List<Integer> sources = new ArrayList<>();
    List<Integer> targets = new ArrayList<>();
    for (int side : s.children(noun, "prep")) {
      int object = s.child(side, "pobj");
      if (object >= 0 && BETWEEN.contains(s.lemma(side))) {
        sources.add(object);
      } else if (object >= 0 && TOWARDS.contains(s.lemma(side))) {
        targets.add(object);
      }
    }
    for (int child : s.children(noun)) {
      if (child < noun && NATION.contains(s.label(child))) {
        sources.add(child);
      }
    }
    return sources.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Act(
                noun, -1, verb, named.code(), false, false, Status.ACTUAL, targets, sources, RULE));
  }
}
