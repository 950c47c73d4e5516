package parley.reading.conditions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.language.Sentence;
import parley.reading.claim.Condition.Need;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.report.Link;
import parley.reading.statements.Scene;

/** What is up to somebody, lies with them or is for them to decide: whose move it is. */
final class BurdenRule implements ConditionRule {

  private static final Set<String> BURDENS = Set.of("onus", "responsibility", "burden", "ball");
  private static final Set<String> DECIDING =
      Set.of(
          "decide",
          "settle",
          "choose",
          "determine",
          "judge",
          "say",
          "answer",
          "rule",
          "move",
          "act");

  @Override
  public List<Draft> read(Scene scene, List<Link> links) {
    Sentence s = scene.sentence();
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      if ("up".equals(s.lemma(i))) {
        upTo(scene, i).ifPresent(drafts::add);
      } else if (BURDENS.contains(s.lemma(i)) && s.label(i).startsWith("nsubj")) {
        burden(scene, i).ifPresent(drafts::add);
      } else if ("hand".equals(s.lemma(i))) {
        hands(scene, i).ifPresent(drafts::add);
      } else if ("for".equals(s.lemma(i))) {
        toDecide(scene, i).ifPresent(drafts::add);
      } else if ("matter".equals(s.lemma(i)) && "attr".equals(s.label(i))) {
        matterFor(scene, i).ifPresent(drafts::add);
      } else if ("leave".equals(s.lemma(i)) && Clauses.verb(s, i)) {
        leftTo(scene, i).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  /** <em>It is up to Osk to move</em>; <em>the date is up to Osk</em>. */
  private static Optional<Draft> upTo(Scene scene, int up) {
    Sentence s = scene.sentence();
    int verb = Clauses.verbAbove(s, up);
    int to = up + 1;
    if (verb < 0
        || !"be".equals(s.lemma(verb))
        || to >= s.size()
        || !"to".equals(s.lemma(to))
        || Clauses.negated(s, verb)) {
      return Optional.empty();
    }
    int who = s.child(to, "pobj");
    if (who < 0 || !s.tag(who).startsWith("N") || s.child(who, "nummod", "qmod") >= 0) {
      return Optional.empty(); // up to ten
    }
    List<String> actors = scene.actors(who);
    int act = infinitive(s, verb, who);
    int subject = Clauses.subject(s, verb);
    boolean named = subject >= 0 && !Set.of("it", "that", "this").contains(s.lemma(subject));
    if (actors.isEmpty() && act < 0 && !named) {
      return Optional.empty();
    }
    Need need =
        new Need(
            act >= 0 ? Waiting.words(scene, act, Set.of()) : Clauses.span(scene.passage(), who),
            actors);
    return Optional.of(
        DependencyRule.draft(
            scene,
            verb,
            scene.passage().span(up, to),
            named ? Waiting.words(scene, subject, Set.of()) : null,
            List.of(need),
            "up-to",
            .85));
  }

  private static Optional<Draft> burden(Scene scene, int noun) {
    Sentence s = scene.sentence();
    int verb = s.head(noun);
    if (verb < 0
        || Clauses.negated(s, verb)
        || !Set.of("be", "lie", "rest", "fall").contains(s.lemma(verb))) {
      return Optional.empty();
    }
    boolean ball = "ball".equals(s.lemma(noun));
    for (int prep : s.children(verb, "prep")) {
      int place = s.child(prep, "pobj");
      int who = ball && place >= 0 ? s.child(place, "poss") : place;
      boolean fits =
          ball
              ? place >= 0 && "court".equals(s.lemma(place))
              : Set.of("on", "with").contains(s.lemma(prep));
      List<String> actors = fits ? scene.actors(who) : List.of();
      if (!actors.isEmpty()) {
        int act = infinitive(s, verb, who);
        Need need =
            new Need(
                act >= 0 ? Waiting.words(scene, act, Set.of()) : Clauses.span(scene.passage(), who),
                actors);
        return Optional.of(
            DependencyRule.draft(
                scene, verb, scene.passage().span(noun), null, List.of(need), "burden-on", .75));
      }
    }
    return Optional.empty();
  }

  /** <em>The decision is in Osk's hands</em>. */
  private static Optional<Draft> hands(Scene scene, int hands) {
    Sentence s = scene.sentence();
    int in = s.head(hands);
    int owner = s.child(hands, "poss");
    int verb = in < 0 || !"in".equals(s.lemma(in)) ? -1 : s.head(in);
    List<String> actors = owner < 0 ? List.of() : scene.actors(owner);
    int matter = verb < 0 ? -1 : Clauses.subject(s, verb);
    if (actors.isEmpty()
        || matter < 0
        || scene.actor(matter).isPresent()
        || s.tag(matter).startsWith("PRP")
        || Clauses.negated(s, verb)
        || !Set.of("lie", "rest", "be", "remain", "stay").contains(s.lemma(verb))) {
      return Optional.empty();
    }
    Need need = new Need(Clauses.span(scene.passage(), owner), actors);
    Span marker = scene.passage().span(verb, in);
    Span waits = Waiting.words(scene, matter, Set.of(verb));
    return Optional.of(
        DependencyRule.draft(scene, verb, marker, waits, List.of(need), "lies-with", .78));
  }

  /** <em>An inquiry is a matter for the courts</em>. */
  private static Optional<Draft> matterFor(Scene scene, int matter) {
    Sentence s = scene.sentence();
    int be = s.head(matter);
    int what = Clauses.subject(s, be);
    int mark = s.child(matter, "prep") >= 0 ? s.child(matter, "prep") : s.child(be, "prep");
    int who = mark == matter + 1 && "for".equals(s.lemma(mark)) ? s.child(mark, "pobj") : -1;
    if (who < 0 || what < 0 || Clauses.negated(s, be) || !"be".equals(s.lemma(be))) {
      return Optional.empty();
    }
    Span marker = scene.passage().span(matter, mark);
    boolean named = s.child(who, "det", "poss") >= 0 && !Sayers.speakers(scene, marker).isEmpty();
    if (scene.actors(who).isEmpty() && !named) {
      return Optional.empty(); // a matter for concern
    }
    List<Need> needs = Needs.phrase(scene, who, Set.of());
    Span waits = Waiting.words(scene, what, Set.of());
    return Optional.of(DependencyRule.draft(scene, be, marker, waits, needs, "for-to-decide", .8));
  }

  /** <em>left it to the herders to decide whether the park is built</em>. */
  private static Optional<Draft> leftTo(Scene scene, int verb) {
    Sentence s = scene.sentence();
    int it = s.child(verb, "dobj");
    int to = it > verb && "it".equals(s.lemma(it)) ? it + 1 : -1;
    int who = to > 0 && to < s.size() && "to".equals(s.lemma(to)) ? s.child(to, "pobj") : -1;
    int act = who < 0 ? -1 : infinitive(s, verb, who);
    int matter = act < 0 ? -1 : s.child(act, "ccomp", "dobj");
    if (matter < 0 || !DECIDING.contains(s.lemma(act))) {
      return Optional.empty();
    }
    Span marker = scene.passage().span(verb, to);
    Need need = new Need(Clauses.span(scene.passage(), who), scene.actors(who));
    return Optional.of(
        DependencyRule.draft(
                scene,
                verb,
                marker,
                Clauses.span(scene.passage(), matter),
                List.of(need),
                "left-to",
                .75)
            .by(scene.actors(Clauses.subject(s, verb))));
  }

  /** <em>This is for Osk to decide</em>. */
  private static Optional<Draft> toDecide(Scene scene, int mark) {
    Sentence s = scene.sentence();
    int above = s.head(mark);
    boolean beside = above >= 0 && "be".equals(s.lemma(above)); // for them, to decide
    int act = beside ? s.child(above, "advcl", "xcomp") : above;
    int be = act < 0 ? -1 : s.head(act);
    if (be < 0
        || act < mark
        || !DECIDING.contains(s.lemma(act))
        || !"be".equals(s.lemma(be))
        || mark != be + 1
        || Clauses.negated(s, be)) {
      return Optional.empty();
    }
    int who = s.child(mark, "pobj") >= 0 ? s.child(mark, "pobj") : s.child(act, "nsubj");
    int subject = Clauses.subject(s, be);
    if (who < mark || subject < 0) {
      return Optional.empty();
    }
    int last = act;
    for (int i : s.subtree(act)) {
      last = "punct".equals(s.label(i)) ? last : Math.max(last, i);
    }
    Need need = new Need(scene.passage().span(mark + 1, last), scene.actors(who));
    Span waits = Waiting.words(scene, subject, Set.of());
    return Optional.of(
        DependencyRule.draft(
            scene, be, scene.passage().span(mark), waits, List.of(need), "for-to-decide", .8));
  }

  static int infinitive(Sentence s, int verb, int after) {
    for (int child : s.children(verb, "xcomp", "advcl", "ccomp")) {
      if (child > after && "VB".equals(s.tag(child))) {
        return child;
      }
    }
    int below = s.child(after, "acl", "relcl", "advcl");
    return below > after && "VB".equals(s.tag(below)) ? below : -1;
  }
}
