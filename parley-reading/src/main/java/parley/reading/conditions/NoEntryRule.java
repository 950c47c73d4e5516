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
 * Who is not to be let in: <em>observers will not be let into the room</em>, <em>the Front is not
 * welcome at the auction</em>, <em>the board decided not to invite Osk to the vote</em>,
 * <em>dealers are not to set foot in the hall</em>, <em>soldiers should stay out of the
 * valley</em>.
 */
final class NoEntryRule implements ConditionRule {

  /** What is done by whoever lets somebody in. */
  private static final Set<String> LETTING = Set.of("admit", "let", "invite", "seat");

  private static final Set<String> INTO = Set.of("into", "to", "in", "at", "on", "onto", "as");

  @Override
  public List<Draft> read(Scene scene, List<Link> links) {
    Sentence s = scene.sentence();
    List<Draft> drafts = new ArrayList<>();
    for (int verb : Clauses.verbs(s)) {
      if (LETTING.contains(s.lemma(verb))) {
        letIn(scene, verb).ifPresent(drafts::add);
      } else if ("be".equals(s.lemma(verb))) {
        welcome(scene, verb).ifPresent(drafts::add);
      } else if (going(s, verb) && denied(s, verb)) {
        entry(scene, verb, prep(s, verb, verb)).ifPresent(drafts::add);
      } else if (Set.of("stay", "keep").contains(s.lemma(verb)) && bidden(s, verb)) {
        entry(scene, verb, outOf(s, verb)).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  private static Optional<Draft> letIn(Scene scene, int verb) {
    Sentence s = scene.sentence();
    boolean passive = Clauses.passive(s, verb);
    int object = passive ? -1 : s.child(verb, "dobj");
    boolean ahead = denied(s, verb) && (passive || object > verb) && s.child(verb, "ccomp") < 0;
    return ahead ? entry(scene, verb, prep(s, verb, object)) : Optional.empty();
  }

  /** <em>is not welcome at the auction</em>. */
  private static Optional<Draft> welcome(Scene scene, int verb) {
    Sentence s = scene.sentence();
    int state = s.child(verb, "acomp");
    boolean no = state > verb && "welcome".equals(s.lemma(state)) && Clauses.negated(s, verb);
    int below = no ? prep(s, state, state) : -1;
    return no ? entry(scene, verb, below < 0 ? prep(s, verb, state) : below) : Optional.empty();
  }

  /** The preposition of the place behind a token, or -1. */
  private static int prep(Sentence s, int verb, int after) {
    for (int prep : s.children(verb, "prep")) {
      if (prep > after && INTO.contains(s.lemma(prep)) && s.child(prep, "pobj") > prep) {
        return prep;
      }
    }
    return -1;
  }

  /** The <em>of</em> of <em>stay out of</em>, or -1. */
  private static int outOf(Sentence s, int verb) {
    int of = verb + 2;
    return of < s.size() && "out".equals(s.lemma(verb + 1)) && "of".equals(s.lemma(of)) ? of : -1;
  }

  private static boolean going(Sentence s, int verb) {
    int object = s.child(verb, "dobj");
    return object > verb && "foot".equals(s.lemma(object)) && "set".equals(s.lemma(verb));
  }

  /** Will not, is not to, decided not to. */
  private static boolean denied(Sentence s, int verb) {
    int above = s.head(verb);
    boolean open = "xcomp".equals(s.label(verb)) && above >= 0;
    boolean to = s.child(verb, "aux") >= 0 && "to".equals(s.lemma(s.child(verb, "aux")));
    boolean modal = !Clauses.modal(s, verb).isEmpty() && Clauses.negated(s, verb);
    boolean be = open && "be".equals(s.lemma(above)) && Clauses.negated(s, above);
    return modal || (to && (be || (open && Clauses.negated(s, verb))));
  }

  /** Must, should or has to. */
  private static boolean bidden(Sentence s, int verb) {
    boolean have = "xcomp".equals(s.label(verb)) && "have".equals(s.lemma(s.head(verb)));
    return have || Set.of("must", "should").contains(Clauses.modal(s, verb));
  }

  /** <em>No inspectors will be let in until</em>: those who are to be let in, later. */
  private static boolean none(Sentence s, int who) {
    int det = s.child(who, "det");
    return det >= 0 && "no".equals(s.lemma(det));
  }

  private static Optional<Draft> entry(Scene scene, int verb, int prep) {
    Sentence s = scene.sentence();
    int place = prep < 0 ? -1 : s.child(prep, "pobj");
    int object = s.child(verb, "dobj");
    boolean lets = LETTING.contains(s.lemma(verb)) && object > verb;
    int who = lets ? object : Clauses.subject(s, verb);
    boolean people =
        who >= 0
            && s.tag(who).startsWith("N")
            && !none(s, who)
            && (scene.actor(who).isPresent() || s.tag(who).endsWith("S"));
    if (place < 0 || !people || scene.time(place) || !s.tag(place).startsWith("N")) {
      return Optional.empty();
    }
    Span marker = scene.passage().span(verb, prep);
    List<String> said = scene.statedBy(verb, marker);
    List<String> by = lets || !said.equals(scene.actors(who)) ? said : List.of();
    if (by.isEmpty() && bidden(s, verb)) {
      return Optional.empty(); // somebody says that they should
    }
    return Optional.of(
        new Draft(
            Condition.Type.EXCLUSION,
            by,
            scene.statementId(marker),
            marker,
            Clauses.span(scene.passage(), place),
            List.of(new Need(Waiting.words(scene, who, Set.of(verb)), scene.actors(who))),
            Polarity.NEGATIVE,
            .75,
            "no-entry"));
  }
}
