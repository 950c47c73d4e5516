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
 * What is put off, kept shut or left in place until something happens, and what waits for somebody
 * to act. What waits is the resumption of what is put off.
 */
final class PostponementRule implements ConditionRule {

  private static final Set<String> PUT_OFF =
      Set.of(
          "delay",
          "suspend",
          "postpone",
          "halt",
          "freeze",
          "defer",
          "shelve",
          "withhold",
          "block",
          "pause",
          "stall",
          "adjourn",
          "hold",
          "put",
          "break");

  private static final Set<String> STAY = Set.of("stay", "remain", "keep", "be");

  private static final Set<String> SHUT =
      Set.of(
          "shut",
          "closed",
          "close",
          "suspended",
          "suspend",
          "frozen",
          "freeze",
          "blocked",
          "block",
          "barred",
          "bar",
          "off",
          "hold",
          "limbo",
          "place",
          "force",
          "detain",
          "detained",
          "jailed",
          "stalled",
          "stall",
          "banned",
          "ban",
          "absent",
          "away",
          "out",
          "occupied",
          "besieged");

  /** What goes on to somebody's harm while it lasts. */
  private static final Set<String> PRESSURE =
      Set.of(
          "strike",
          "blockade",
          "siege",
          "boycott",
          "sanction",
          "embargo",
          "ban",
          "curfew",
          "protest",
          "closure",
          "occupation",
          "freeze",
          "suspension",
          "walkout",
          "lockout",
          "picket",
          "shelling",
          "bombardment",
          "bombing",
          "tariff");

  private static final Set<String> GOING_ON =
      Set.of("continue", "go", "last", "persist", "remain", "stay", "run", "carry");

  @Override
  public List<Draft> read(Scene scene, List<Link> links) {
    List<Draft> drafts = new ArrayList<>();
    for (Link link : links) {
      if (link.kind() == Link.Kind.UNTIL || pending(scene.sentence(), link)) {
        postponed(scene, link).ifPresent(drafts::add);
      }
    }
    waiting(scene).ifPresent(drafts::add);
    return drafts;
  }

  private static Optional<Draft> postponed(Scene scene, Link link) {
    Sentence s = scene.sentence();
    int main = link.main();
    if ((!link.clause() && scene.time(link.linked()))
        || Clauses.negated(s, main)
        || perfect(s, main)) {
      return Optional.empty();
    }
    if (PUT_OFF.contains(s.lemma(main)) && putOff(s, main)) {
      int object = s.child(main, Clauses.passive(s, main) ? "nsubjpass" : "dobj");
      boolean before = object < link.first() || link.last() < main;
      return object < 0 || !before
          ? Optional.empty()
          : Optional.of(
              draft(
                  scene,
                  link,
                  span(scene, s.tag(object).startsWith("PRP") ? main : object, link),
                  "put-off-until"));
    }
    if (STAY.contains(s.lemma(main)) && shut(s, main) && !"VBD".equals(s.tag(main))) {
      return Optional.of(draft(scene, link, Waiting.words(scene, main, link), "stays-shut-until"));
    }
    int pressure = s.child(main, "nsubj");
    boolean goesOn =
        pressure >= 0
            && PRESSURE.contains(s.lemma(pressure))
            && GOING_ON.contains(s.lemma(main))
            && !Clauses.modal(s, main).isEmpty();
    return goesOn
        ? Optional.of(draft(scene, link, Waiting.words(scene, main, link), "goes-on-until"))
        : Optional.empty();
  }

  private static boolean pending(Sentence s, Link link) {
    return link.kind() == Link.Kind.TERMS && "pending".equalsIgnoreCase(s.form(link.first()));
  }

  /** Hold, put and break only with off, back or up: hold off a vote. */
  private static boolean putOff(Sentence s, int verb) {
    return switch (s.lemma(verb)) {
      case "hold", "put", "break" -> s.child(verb, "prt") >= 0;
      default -> true;
    };
  }

  private static boolean perfect(Sentence s, int verb) {
    for (int aux : s.children(verb, "aux")) {
      if ("VBD".equals(s.tag(aux)) && "have".equals(s.lemma(aux))) {
        return true;
      }
    }
    return false;
  }

  private static boolean shut(Sentence s, int verb) {
    for (int child : s.children(verb, "acomp", "xcomp", "oprd", "advmod", "prt", "ccomp")) {
      if (SHUT.contains(s.lemma(child))) {
        return true;
      }
    }
    for (int prep : s.children(verb, "prep")) {
      int noun = s.child(prep, "pobj");
      if (noun >= 0 && SHUT.contains(s.lemma(noun))) {
        return true;
      }
    }
    return false;
  }

  private static Span span(Scene scene, int noun, Link link) {
    return Waiting.words(scene, noun, link);
  }

  private static Draft draft(Scene scene, Link link, Span blocked, String rule) {
    Span marker = scene.passage().span(link.first(), link.last());
    return new Draft(
        Condition.Type.PRECONDITION,
        scene.statedBy(link.main(), marker),
        scene.statementId(marker),
        marker,
        blocked,
        Needs.of(scene, link),
        Polarity.POSITIVE,
        .82,
        rule);
  }

  /** <em>The convoy is waiting for both sides to vouch</em>: a thing that waits is what waits. */
  private static Optional<Draft> waiting(Scene scene) {
    Sentence s = scene.sentence();
    for (int i = 0; i < s.size(); i++) {
      if (!"wait".equals(s.lemma(i))
          || !Clauses.verb(s, i)
          || past(s, i)
          || Clauses.negated(s, i)) {
        continue;
      }
      int need = s.child(i, "advcl", "xcomp", "ccomp");
      int subject = Clauses.subject(s, i);
      if (need > i
          && subject >= 0
          && i + 1 < s.size()
          && "for".equals(s.lemma(i + 1))
          && s.child(need, "nsubj", "nsubjpass") > i
          && scene.actor(subject).isEmpty()
          && s.tag(subject).startsWith("NN")) {
        Span marker = scene.passage().span(i, i + 1);
        return Optional.of(
            new Draft(
                Condition.Type.PRECONDITION,
                scene.statedBy(i, marker),
                scene.statementId(marker),
                marker,
                Clauses.span(scene.passage(), subject),
                List.of(
                    new Need(
                        Clauses.spanWithout(scene.passage(), need, marks(s, need)),
                        scene.doers(need))),
                Polarity.POSITIVE,
                .75,
                "waiting-for"));
      }
    }
    return Optional.empty();
  }

  private static Set<Integer> marks(Sentence s, int verb) {
    int mark = s.child(verb, "mark");
    return mark < 0 ? Set.of() : Set.of(mark);
  }

  private static boolean past(Sentence s, int verb) {
    if ("VBD".equals(s.tag(verb))) {
      return true;
    }
    for (int aux : s.children(verb, "aux")) {
      if ("VBD".equals(s.tag(aux))) {
        return true;
      }
    }
    return false;
  }
}
