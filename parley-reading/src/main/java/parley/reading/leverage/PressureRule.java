package parley.reading.leverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.language.Sentence;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.report.Link;
import parley.reading.report.Links;
import parley.reading.statements.Scene;

/** Pressure: cutting support unless, acting under pressure from, wanting guarantees from. */
final class PressureRule implements LeverageRule {

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

  @Override
  public List<Pull> read(Scene scene) {
    Sentence s = scene.sentence();
    List<Pull> found = new ArrayList<>();
    for (Link link : Links.in(s)) {
      threat(scene, link).ifPresent(found::add);
    }
    for (int i = 0; i < s.size(); i++) {
      if ("pressure".equals(s.lemma(i))
          && i > 0
          && "under".equals(s.lemma(s.head(i) < 0 ? i : s.head(i)))) {
        underPressure(scene, i).ifPresent(found::add);
      } else if (Set.of("guarantee", "assurance").contains(s.lemma(i))) {
        guarantee(scene, i).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Pull> threat(Scene scene, Link link) {
    Sentence s = scene.sentence();
    boolean kind = link.kind() == Link.Kind.UNLESS || link.kind() == Link.Kind.IF;
    int main = link.main();
    int cut = s.child(main, "dobj");
    if (!kind
        || !link.clause()
        || !CUT.contains(s.lemma(main))
        || cut < 0
        || !SUPPORT.contains(s.lemma(cut))
        || Clauses.negated(s, main)
        || (link.kind() == Link.Kind.IF
            && !Clauses.negated(s, link.linked())
            && !"fail".equals(s.lemma(link.linked())))) {
      return Optional.empty();
    }
    String through = first(scene.actors(Clauses.subject(s, main)));
    String on = first(scene.doers(link.linked()));
    if (through == null || on == null || through.equals(on)) {
      return Optional.empty();
    }
    return Optional.of(
        new Pull(
            null,
            through,
            on,
            scene.passage().span(main, cut),
            scene.passage().span(link.first(), link.last()),
            predicate(scene, link.linked()),
            .85,
            "cuts-support-unless"));
  }

  private static Span predicate(Scene scene, int verb) {
    Sentence s = scene.sentence();
    int last = verb;
    for (int i : s.subtree(verb)) {
      if (!"punct".equals(s.label(i))) {
        last = Math.max(last, i);
      }
    }
    return scene.passage().span(verb, last);
  }

  /** The one under pressure is the subject; what it then did, or is to do, is the goal. */
  private static Optional<Pull> underPressure(Scene scene, int noun) {
    Sentence s = scene.sentence();
    int from = s.child(noun, "prep");
    int verb = Clauses.verbAbove(s, noun);
    if (verb >= 0 && (from < 0 || !"from".equals(s.lemma(from)))) {
      from = -1;
      for (int prep : s.children(verb, "prep")) {
        from = prep > noun && "from".equals(s.lemma(prep)) && from < 0 ? prep : from;
      }
    }
    if (verb < 0 || from < 0) {
      return Optional.empty();
    }
    int source = s.child(from, "pobj");
    String through = first(scene.actors(source));
    String on = first(scene.actors(Clauses.subject(s, verb)));
    if (through == null || on == null || through.equals(on)) {
      return Optional.empty();
    }
    int act =
        Set.of("be", "come", "remain").contains(s.lemma(verb))
            ? infinitive(s, verb, source, noun)
            : verb;
    boolean come = act < 0 && "come".equals(s.lemma(verb));
    Span goal = act >= 0 ? predicate(scene, act) : come ? predicate(scene, verb) : null;
    return Optional.of(
        new Pull(
            null,
            through,
            on,
            null,
            scene.passage().span(s.head(noun), from),
            goal,
            .82,
            "under-pressure-from"));
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
    int from = -1;
    for (int prep : s.children(noun, "prep")) {
      from = "from".equals(s.lemma(prep)) ? prep : from;
    }
    if (verb < 0
        || from < 0
        || !"dobj".equals(s.label(noun))
        || !Set.of("want", "seek", "demand", "need", "ask", "require").contains(s.lemma(verb))) {
      return Optional.empty();
    }
    String through = first(scene.actors(s.child(from, "pobj")));
    String on = first(scene.actors(Clauses.subject(s, verb)));
    if (through == null || on == null || through.equals(on)) {
      return Optional.empty();
    }
    return Optional.of(
        new Pull(
            null,
            through,
            on,
            scene.passage().span(noun),
            scene.passage().span(verb, noun),
            null,
            .7,
            "guarantees-from"));
  }

  private static @Nullable String first(List<String> actors) {
    return actors.isEmpty() ? null : actors.getFirst();
  }
}
