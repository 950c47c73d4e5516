package parley.reading.leverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.language.Sentence;
import parley.reading.report.Clauses;
import parley.reading.statements.Scene;

/**
 * Somebody is to be thanked for what another did: thanks to Tarn Osk signed, it was thanks to Tarn
 * that Osk signed, it was Tarn's doing that Osk moved at all. What Osk did has to be a yielding or
 * a coming: thanks to Tarn it has gas as well.
 */
final class ThanksRule implements LeverageRule {

  private static final Set<String> DOING =
      Set.of("do", "doing", "work", "merit", "achievement", "handiwork");

  /** What one does that has been moved to it. */
  private static final Set<String> YIELDING =
      Set.of(
          "sign",
          "agree",
          "accept",
          "attend",
          "return",
          "join",
          "come",
          "yield",
          "relent",
          "sit",
          "stay",
          "drop",
          "free",
          "release",
          "lift",
          "withdraw",
          "move",
          "give",
          "allow",
          "let",
          "back",
          "consent",
          "meet",
          "call",
          "telephone",
          "phone",
          "speak",
          "talk",
          "stop",
          "halt",
          "end",
          "open",
          "reopen",
          "postpone",
          "delay",
          "spare",
          "ratify",
          "vote",
          "soften",
          "concede",
          "settle",
          "climb",
          "retreat",
          "pay",
          "hand",
          "swallow",
          "budge",
          "waive");

  @Override
  public List<Pull> read(Scene scene) {
    Sentence s = scene.sentence();
    List<Pull> found = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      Optional<Pull> pull =
          "thanks".equals(s.lemma(i))
              ? thanks(scene, i)
              : DOING.contains(s.lemma(i)) ? doing(scene, i) : Optional.empty();
      pull.ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Pull> thanks(Scene scene, int thanks) {
    Sentence s = scene.sentence();
    int to = s.child(thanks, "prep");
    int whom = to < 0 || !"to".equals(s.lemma(to)) ? -1 : s.child(to, "pobj");
    int head = s.head(thanks);
    if (whom < 0 || head < 0) {
      return Optional.empty();
    }
    int act = "be".equals(s.lemma(head)) ? thatClause(s, head, whom) : head;
    return pull(scene, Agents.doers(scene, whom), act, thanks, to);
  }

  private static Optional<Pull> doing(Scene scene, int doing) {
    Sentence s = scene.sentence();
    int be = s.head(doing);
    int whose = s.child(doing, "poss", "nsubj");
    if (be < 0 || whose < 0 || whose > doing || !"be".equals(s.lemma(be)) || !it(s, be)) {
      return Optional.empty();
    }
    boolean owned = whose + 1 < s.size() && "POS".equals(s.tag(whose + 1));
    int act = owned ? thatClause(s, be, doing) : -1;
    return pull(scene, scene.actors(whose), act, doing, doing);
  }

  /**
   * What <em>it</em> stands for: the first finite clause with <em>that</em> after a token; or -1.
   */
  static int thatClause(Sentence s, int be, int after) {
    for (int i = after + 1; it(s, be) && i < s.size(); i++) {
      boolean that = "that".equals(s.lemma(i)) && Clauses.verb(s, Math.max(0, s.head(i)));
      if (that && s.head(i) > i) {
        return s.head(i);
      }
    }
    return -1;
  }

  /** Whether the verb is for doing what one has been moved to. */
  static boolean yields(Sentence s, int verb) {
    return YIELDING.contains(s.lemma(verb));
  }

  private static boolean it(Sentence s, int be) {
    int subject = s.child(be, "nsubj", "expl");
    return subject >= 0 && "it".equals(s.lemma(subject));
  }

  private static Optional<Pull> pull(
      Scene scene, List<String> through, int act, int first, int last) {
    Sentence s = scene.sentence();
    boolean yields = act >= 0 && YIELDING.contains(s.lemma(act)) && !Clauses.negated(s, act);
    return yields
        ? Pull.of(
            through,
            scene.actors(Clauses.subject(s, act)),
            null,
            scene.passage().span(first, last),
            Pull.predicate(scene, act),
            .75,
            "thanks-to")
        : Optional.empty();
  }
}
