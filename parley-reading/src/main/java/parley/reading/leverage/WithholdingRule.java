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
import parley.reading.report.Link;
import parley.reading.report.Links;
import parley.reading.statements.Scene;

/** Taking away what another lives on: cut off its aid unless Osk disarms, until it disarmed. */
final class WithholdingRule implements LeverageRule {

  private static final Set<String> CUT =
      Set.of(
          "cut",
          "halt",
          "suspend",
          "withhold",
          "stop",
          "end",
          "freeze",
          "withdraw",
          "block",
          "slash",
          "reduce",
          "pull",
          "sever",
          "impose",
          "close",
          "expel",
          "veto");

  private static final Set<String> SUPPORT =
      Set.of(
          "aid",
          "support",
          "fuel",
          "funding",
          "fund",
          "loan",
          "money",
          "credit",
          "weapon",
          "arm",
          "supply",
          "gas",
          "oil",
          "electricity",
          "power",
          "assistance",
          "backing",
          "trade",
          "visa",
          "tie",
          "sale",
          "delivery",
          "payment",
          "sanction",
          "tariff",
          "subsidy",
          "shipment",
          "water",
          "border",
          "membership",
          "export",
          "import",
          "help",
          "grain",
          "training",
          "advance");

  private static final Set<String> THREATEN = Set.of("threaten", "warn", "vow");

  @Override
  public List<Pull> read(Scene scene) {
    List<Pull> found = new ArrayList<>();
    for (Link link : Links.in(scene.sentence())) {
      withheld(scene, link).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Pull> withheld(Scene scene, Link link) {
    Sentence s = scene.sentence();
    int act = act(s, link);
    Optional<Pull> made = made(scene, link, act);
    if (made.isPresent()) {
      return made;
    }
    int support = s.child(act, "dobj");
    if (!link.clause()
        || !turnsOn(s, link)
        || !CUT.contains(s.lemma(act))
        || support < 0
        || !SUPPORT.contains(s.lemma(support))
        || Clauses.negated(s, act)) {
      return Optional.empty();
    }
    List<String> through = scene.actors(Clauses.subject(s, act));
    List<String> doers = scene.doers(link.linked());
    boolean unclear = doers.isEmpty() || doers.equals(through); // it: the one, or the other
    List<String> moved = unclear ? supported(scene, act, support) : doers;
    return Pull.of(
        through,
        moved,
        scene.passage().span(act),
        scene.passage().span(link.first(), link.last()),
        goal(scene, link.linked()),
        .85,
        "cuts-support-unless");
  }

  /** <em>will stop paying the clans unless they make Osk sign</em>: the clans are to move Osk. */
  private static Optional<Pull> made(Scene scene, Link link, int act) {
    Sentence s = scene.sentence();
    Moving moving =
        link.clause() && link.kind() != Link.Kind.IF && turnsOn(s, link)
            ? Moving.of(scene, link.linked())
            : null;
    List<String> through = moving == null ? List.of() : scene.doers(link.linked());
    String principal = Agents.first(Agents.of(scene, act));
    return moving == null
            || through.isEmpty()
            || moving.on() == null
            || through.contains(moving.on())
            || through.contains(principal)
        ? Optional.empty()
        : Optional.of(
            new Pull(
                principal,
                through.getFirst(),
                moving.on(),
                scene.passage().span(moving.verb()),
                scene.passage().span(link.first(), link.last()),
                moving.goal(),
                .8,
                "urges-to-move"));
  }

  /** What another is to take away from whom, and until what: hold back the loan until Osk pays. */
  static @Nullable Moving moving(Scene scene, int act) {
    Sentence s = scene.sentence();
    int support = s.child(act, "dobj");
    boolean cut = CUT.contains(s.lemma(act)) || ("hold".equals(s.lemma(act)) && back(s, act));
    if (!cut || support < 0 || !SUPPORT.contains(s.lemma(support))) {
      return null;
    }
    List<String> moved = supported(scene, act, support);
    if (moved.isEmpty()) {
      return null;
    }
    for (Link link : Links.in(s)) {
      if (link.main() == act && link.clause() && turnsOn(s, link)) {
        return new Moving(act, moved, -1, goal(scene, link.linked()), Moving.Force.MOVES);
      }
    }
    return new Moving(act, moved, -1, null, Moving.Force.MOVES);
  }

  private static boolean back(Sentence s, int verb) {
    int particle = s.child(verb, "prt", "advmod");
    return particle >= 0 && "back".equals(s.lemma(particle));
  }

  /**
   * What is asked: in <em>if it fails to pay</em> to pay; in <em>if the round fails</em> nothing.
   */
  private static @Nullable Span goal(Scene scene, int linked) {
    Sentence s = scene.sentence();
    int act = "fail".equals(s.lemma(linked)) ? s.child(linked, "xcomp") : linked;
    return act < 0 ? null : Pull.predicate(scene, act);
  }

  /** Unless and until name what is asked; if does where it is not done. */
  private static boolean turnsOn(Sentence s, Link link) {
    return switch (link.kind()) {
      case UNLESS, UNTIL -> true;
      case IF -> Clauses.negated(s, link.linked()) || "fail".equals(s.lemma(link.linked()));
      default -> false;
    };
  }

  /** <em>threatened to cut its aid unless</em>: the act below the threat. */
  private static int act(Sentence s, Link link) {
    int below = THREATEN.contains(s.lemma(link.main())) ? s.child(link.main(), "xcomp") : -1;
    return below > link.main() ? below : link.main();
  }

  /** Who is cut off, where the clause has only a pronoun: its aid to Osk. */
  private static List<String> supported(Scene scene, int act, int support) {
    Sentence s = scene.sentence();
    for (int top : new int[] {support, act}) {
      for (int prep : s.children(top, "prep")) {
        int to = s.child(prep, "pobj");
        if (to != Arc.ROOT && Set.of("to", "for", "from").contains(s.lemma(prep))) {
          List<String> moved = scene.actorsOrOwner(to);
          if (!moved.isEmpty()) {
            return moved;
          }
        }
      }
    }
    return List.of();
  }
}
