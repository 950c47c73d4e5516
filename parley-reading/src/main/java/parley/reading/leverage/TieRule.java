package parley.reading.leverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.language.Sentence;
import parley.reading.claim.Actor;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.statements.Scene;

/**
 * Standing ties without an act: Tarn has the ear of Osk, the Tarn-backed front, Osk takes its
 * orders from Tarn, lives on its votes. The wordings are in {@code ties.txt}.
 */
final class TieRule implements LeverageRule {

  private static final Set<String> BACKED =
      Set.of("backed", "armed", "funded", "supported", "sponsored", "financed");

  private static final Set<String> KNOWN =
      Set.of("know", "say", "think", "believe", "report", "seem", "appear", "tend", "suppose");

  private static final Set<String> BACKING = Set.of("back", "support");

  @Override
  public List<Pull> read(Scene scene) {
    Sentence s = scene.sentence();
    List<Pull> found = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      if (BACKED.contains(s.form(i)) && i >= 2 && "-".equals(s.form(i - 1))) {
        backed(scene, i).ifPresent(found::add);
      }
      Wordings.TIES.fit(s, i).flatMap(fit -> tie(scene, fit)).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Pull> tie(Scene scene, Fit fit) {
    Sentence s = scene.sentence();
    int bearer = "acomp".equals(s.label(fit.anchor())) ? s.head(fit.anchor()) : fit.anchor();
    String rule = fit.wording().section();
    boolean heeds = "heeds".equals(rule);
    boolean yields = "yields".equals(rule) && yielded(s, bearer);
    String hoper = heeds ? hoper(scene, bearer) : null;
    if ((hoper == null && !yields && !standing(s, bearer, heeds))
        || Clauses.negated(s, bearer)
        || Frame.asked(scene, bearer)) {
      return Optional.empty();
    }
    List<String> through = Agents.doers(scene, fit.token(Role.MOVER));
    List<String> on = Moved.actors(scene, fit.token(Role.MOVED), fit.anchor());
    if (BACKING.contains(s.lemma(fit.anchor())) && states(scene, through) && states(scene, on)) {
      return Optional.empty(); // Osk, backed by Velia, rejects the plan: of one mind
    }
    String behind = hoper == null ? behind(scene, fit.token(Role.MOVER), bearer) : hoper;
    return Pull.of(through, on, null, fit.marker(scene.passage()), null, .7, rule)
        .map(pull -> pull.behind(behind));
  }

  private static boolean states(Scene scene, List<String> actors) {
    return actors.stream()
        .flatMap(id -> scene.groundwork().actors().find(id).stream())
        .allMatch(actor -> actor.type() == Actor.Type.STATE);
  }

  /** <em>has bowed to Tarn</em>, <em>bowing to Tarn, Osk signed</em>: has done it already. */
  private static boolean yielded(Sentence s, int verb) {
    boolean told = Set.of("VBD", "VBN", "VBG").contains(s.tag(verb));
    return told && Clauses.modal(s, verb).isEmpty() && !"xcomp".equals(s.label(verb));
  }

  /** <em>Norn hopes that Osk will listen to Tarn</em>: Norn; else nobody. */
  private static @Nullable String hoper(Scene scene, int verb) {
    Sentence s = scene.sentence();
    int head = "ccomp".equals(s.label(verb)) ? s.head(verb) : -1;
    boolean to = Set.of("will", "would").contains(Clauses.modal(s, verb));
    return head >= 0 && to && Wordings.BEHIND.bears("hopes", s.lemma(head))
        ? Agents.first(Onlookers.parties(scene, scene.actors(Clauses.subject(s, head))))
        : null;
  }

  /** <em>turned to Tarn, which has the ear of Osk</em>: who turned to it; else nobody. */
  private static @Nullable String behind(Scene scene, int mover, int bearer) {
    Sentence s = scene.sentence();
    int noun = "relcl".equals(s.label(bearer)) ? s.head(bearer) : -1;
    boolean its = mover >= 0 && (mover == noun || s.tag(mover).startsWith("W"));
    while (its && noun >= 0 && "appos".equals(s.label(noun))) {
      noun = s.head(noun);
    }
    int verb = its && noun >= 0 ? Clauses.verbAbove(s, noun) : -1;
    Frame frame = verb < 0 ? null : Frame.of(scene, verb);
    return frame != null && frame.mover() == noun ? Agents.first(frame.principals(scene)) : null;
  }

  /** How things are, not what happened once; to back somebody is a tie where that one is backed. */
  private static boolean standing(Sentence s, int bearer, boolean heeding) {
    if (Slots.passive(s, bearer)) {
      int be = s.child(bearer, "auxpass");
      return be < 0 || !"VBD".equals(s.tag(be));
    }
    if ("xcomp".equals(s.label(bearer)) && KNOWN.contains(s.lemma(s.head(bearer)))) {
      return true; // is known to do its bidding
    }
    int aux = s.child(bearer, "aux");
    boolean has = !heeding && aux >= 0 && "have".equals(s.lemma(aux));
    return !BACKING.contains(s.lemma(bearer))
        && (Set.of("VBZ", "VBP", "JJ").contains(s.tag(bearer))
            || has
            || (aux >= 0 && Set.of("do", "will").contains(s.lemma(aux))));
  }

  /** <em>the Tarn-backed front</em>. */
  private static Optional<Pull> backed(Scene scene, int word) {
    Sentence s = scene.sentence();
    int noun = s.head(word);
    while (noun >= 0 && noun <= word) {
      noun = s.head(noun);
    }
    if (noun < 0 || !s.tag(noun).startsWith("NN")) {
      return Optional.empty();
    }
    Span marker = scene.passage().span(word - 2, word);
    List<String> backer = scene.actor(word - 2).stream().toList();
    List<String> backed = scene.actor(noun).stream().toList();
    return Pull.of(backer, backed, null, marker, null, .65, "backed-by");
  }
}
