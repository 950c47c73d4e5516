package parley.reading.leverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.language.Arc;
import parley.language.Sentence;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.statements.Scene;

/**
 * Acting under another's pressure, at its urging, on its orders; yielding to its demands; wanting
 * guarantees from it.
 */
final class PressureRule implements LeverageRule {

  private static final Set<String> PRESSURE =
      Set.of(
          "pressure",
          "prodding",
          "prod",
          "urging",
          "insistence",
          "behest",
          "prompting",
          "bidding",
          "instigation",
          "intervention",
          "mediation",
          "nudging",
          "nudge",
          "encouragement",
          "persuasion",
          "coaxing",
          "cajoling",
          "lobbying",
          "pleading",
          "intercession",
          "goading",
          "twisting",
          "pushing",
          "arm-twisting");

  /** Words of wanting, which move where one acts at or on them, or yields to them. */
  private static final Set<String> WISH =
      Set.of(
          "request",
          "order",
          "instruction",
          "advice",
          "command",
          "demand",
          "appeal",
          "plea",
          "threat",
          "entreaty",
          "wish",
          "call",
          "word",
          "suggestion");

  private static final Set<String> BECAUSE_OF =
      Set.of(
          "under", "after", "following", "amid", "amidst", "at", "to", "of", "with", "from", "by");
  private static final Set<String> AT = Set.of("at", "on");

  private static final Set<String> YIELD =
      Set.of(
          "yield",
          "bow",
          "give",
          "succumb",
          "cave",
          "submit",
          "surrender",
          "bend",
          "relent",
          "respond",
          "accede",
          "bowed",
          "heed",
          "answer",
          "obey");

  /** What one does under pressure is said below these. */
  private static final Set<String> BEING = Set.of("be", "come", "remain", "face");

  private static final Set<String> WANT =
      Set.of("want", "seek", "demand", "need", "ask", "require");

  @Override
  public List<Pull> read(Scene scene) {
    Sentence s = scene.sentence();
    List<Pull> found = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      String lemma = s.lemma(i);
      if (PRESSURE.contains(lemma) || (WISH.contains(lemma) && s.tag(i).startsWith("NN"))) {
        moved(scene, i).ifPresent(found::add);
      } else if (Set.of("guarantee", "assurance").contains(lemma)) {
        guarantee(scene, i).ifPresent(found::add);
      }
    }
    return found;
  }

  /** The one under pressure is the subject; what it then did, or is to do, is the goal. */
  private static Optional<Pull> moved(Scene scene, int noun) {
    Sentence s = scene.sentence();
    int word = s.head(noun);
    int verb = Clauses.verbAbove(s, noun);
    if (verb < 0 || word == Arc.ROOT) {
      return Optional.empty();
    }
    boolean yielded = yielded(s, noun, verb);
    boolean urging = AT.contains(s.lemma(word)) && !"pressure".equals(s.lemma(noun));
    boolean threat = Set.of("threat", "ultimatum").contains(s.lemma(noun));
    boolean ordered = "under".equals(s.lemma(word)) && (threat || "order".equals(s.lemma(noun)));
    boolean pressed =
        ordered
            || (PRESSURE.contains(s.lemma(noun))
                && "pobj".equals(s.label(noun))
                && BECAUSE_OF.contains(s.lemma(word)));
    boolean faced =
        "pressure".equals(s.lemma(noun)) && "face".equals(s.lemma(verb)) && word == verb;
    if (Clauses.negated(s, verb) || !(yielded || urging || pressed || faced)) {
      return Optional.empty();
    }
    int told = urging ? ThanksRule.thatClause(s, verb, noun) : -1;
    if (told >= 0) { // it was at Tarn's insistence that Osk signed
      return Pull.of(
          Agents.owners(scene, noun),
          scene.actors(Clauses.subject(s, told)),
          null,
          scene.passage().span(Math.min(word, noun), noun),
          Pull.predicate(scene, told),
          .75,
          "at-the-urging-of");
    }
    if (urging && (Clauses.passive(s, verb) || "be".equals(s.lemma(verb)))) {
      return Optional.empty();
    }
    int source = from(s, noun, verb);
    int of = threat && source >= 0 ? s.child(source, "pobj") : -1; // threat of sanctions from Tarn
    List<String> through =
        of >= 0 && scene.actors(of).isEmpty()
            ? Agents.owners(scene, of)
            : Agents.owners(scene, noun);
    List<String> mover =
        through.isEmpty() && source >= 0 ? scene.actors(s.child(source, "pobj")) : through;
    Span marker = scene.passage().span(Math.min(word, noun), Math.max(source, noun));
    boolean acting = "act".equals(s.lemma(verb)) && "advcl".equals(s.label(verb));
    Optional<Pull> behind = behind(scene, acting ? s.head(verb) : verb, mover, marker);
    if (behind.isPresent()) {
      return behind;
    }
    int act = ordered ? infinitive(s, verb, Math.max(source, noun), noun) : -1;
    Optional<Pull> sent = act < 0 ? Optional.empty() : behind(scene, act, mover, marker);
    if (sent.isPresent()) {
      return sent; // under orders from Norn to bring Osk to heel
    }
    Span goal = goal(scene, noun, verb, yielded, source);
    return Pull.of(
        mover,
        scene.actors(Clauses.subject(s, verb)),
        null,
        marker,
        goal,
        urging ? .75 : .82,
        urging ? "at-the-urging-of" : "under-pressure-from");
  }

  /** <em>At Norn's urging Tarn leaned on Osk</em>: what one is moved to is to move a third. */
  private static Optional<Pull> behind(Scene scene, int verb, List<String> principal, Span marker) {
    Moving moving = Moving.of(scene, verb);
    List<String> mover = movers(scene, verb, principal);
    String on = moving == null ? null : moving.on();
    boolean apart =
        on != null && !mover.contains(on) && !principal.contains(on) && !mover.isEmpty();
    return moving == null || !apart || principal.isEmpty() || mover.contains(principal.getFirst())
        ? Optional.empty()
        : Optional.of(
            new Pull(
                principal.getFirst(),
                mover.getFirst(),
                on,
                scene.passage().span(verb),
                marker,
                moving.goal(),
                .8,
                "at-the-urging-of"));
  }

  /** Who moves; <em>is under orders from Norn to press Osk</em>: not Norn, whose order it is. */
  private static List<String> movers(Scene scene, int verb, List<String> principal) {
    Sentence s = scene.sentence();
    List<String> own = Agents.of(scene, verb);
    int above = Clauses.verbAbove(s, verb);
    return own.equals(principal) && above >= 0 ? scene.actors(Clauses.subject(s, above)) : own;
  }

  /** <em>yielded to pressure from Tarn</em>, <em>heeded Tarn's call</em>. */
  private static boolean yielded(Sentence s, int noun, int verb) {
    int word = s.head(noun);
    boolean to = Set.of("to", "in", "before").contains(s.lemma(word)) && below(s, word, verb);
    boolean object = word == verb && "dobj".equals(s.label(noun));
    boolean heeds = object && Set.of("heed", "obey", "follow").contains(s.lemma(verb));
    return heeds || (to && YIELD.contains(s.lemma(verb)));
  }

  private static boolean below(Sentence s, int word, int verb) {
    return s.head(word) == verb || (s.head(word) >= 0 && s.head(s.head(word)) == verb);
  }

  private static @Nullable Span goal(Scene scene, int noun, int verb, boolean yielded, int source) {
    Sentence s = scene.sentence();
    boolean bowing = yielded && "advcl".equals(s.label(verb)); // bowing to Tarn, Osk signed
    if (bowing) {
      return Pull.predicate(scene, s.head(verb));
    }
    if (!yielded && !BEING.contains(s.lemma(verb))) {
      return Pull.predicate(scene, verb);
    }
    int act = infinitive(s, verb, source < 0 ? noun : s.child(source, "pobj"), noun);
    boolean come = act < 0 && "come".equals(s.lemma(verb));
    int then = yielded ? s.child(verb, "conj") : -1; // yielded and offered to move
    return act >= 0
        ? Pull.predicate(scene, act)
        : come ? Pull.predicate(scene, verb) : then < 0 ? null : Pull.predicate(scene, then);
  }

  private static int from(Sentence s, int noun, int verb) {
    for (int prep : s.children(noun, "prep")) {
      if (Set.of("from", "by", "of").contains(s.lemma(prep))) {
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
    if (verb < 0
        || from < 0
        || !"from".equals(s.lemma(from))
        || !"dobj".equals(s.label(noun))
        || !WANT.contains(s.lemma(verb))) {
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
