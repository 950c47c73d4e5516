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
import parley.reading.report.StepWords;
import parley.reading.statements.Scene;

/**
 * What a step must have: <em>which must first be endorsed by parliament</em>; <em>an amnesty is
 * essential for peace</em>; <em>will not accept any deal that does not include an amnesty</em>.
 */
final class ApprovalRule implements ConditionRule {

  private static final Set<String> APPROVING =
      Set.of(
          "endorse",
          "approve",
          "ratify",
          "confirm",
          "back",
          "sign",
          "agree",
          "accept",
          "clear",
          "adopt",
          "authorise",
          "authorize",
          "consent",
          "bless",
          "support");

  private static final Set<String> ESSENTIAL =
      Set.of(
          "essential", "indispensable", "vital", "crucial", "critical", "necessary", "imperative");

  private static final Set<String> REJECTING =
      Set.of("reject", "refuse", "veto", "oppose", "block", "resist");

  @Override
  public List<Draft> read(Scene scene, List<Link> links) {
    Sentence s = scene.sentence();
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      if (APPROVING.contains(s.lemma(i)) && Clauses.verb(s, i)) {
        mustFirst(scene, i).ifPresent(drafts::add);
      } else if (ESSENTIAL.contains(s.lemma(i)) && "acomp".equals(s.label(i))) {
        essential(scene, i).ifPresent(drafts::add);
      } else if ("relcl".equals(s.label(i)) && Clauses.negated(s, i)) {
        lacking(scene, i).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  /** <em>The accord must first be endorsed by parliament</em>. */
  private static Optional<Draft> mustFirst(Scene scene, int verb) {
    Sentence s = scene.sentence();
    int step = s.child(verb, "nsubjpass");
    int agent = s.child(verb, "agent");
    boolean first = first(s, verb);
    int by = agent < 0 ? -1 : s.child(agent, "pobj");
    if (!"must".equals(Clauses.modal(s, verb)) || step < 0 || by < 0 || !first) {
      return Optional.empty();
    }
    boolean relative = s.tag(step).startsWith("W") && s.head(verb) >= 0;
    Span waits = Waiting.words(scene, relative ? s.head(verb) : step, Set.of(verb));
    Span marker = scene.passage().span(s.child(verb, "advmod"));
    Span need = scene.passage().span(verb, last(s, agent));
    return Optional.of(
        draft(scene, verb, marker, waits, new Need(need, scene.actors(by)), "must-first"));
  }

  private static boolean first(Sentence s, int verb) {
    int adverb = s.child(verb, "advmod");
    return adverb >= 0 && "first".equals(s.form(adverb));
  }

  /** <em>An amnesty is essential for peace</em>. */
  private static Optional<Draft> essential(Scene scene, int adjective) {
    Sentence s = scene.sentence();
    int verb = s.head(adjective);
    int need = s.child(verb, "nsubj");
    int prep = s.child(adjective, "prep");
    int step =
        prep < 0 || !Set.of("for", "to").contains(s.lemma(prep)) ? -1 : s.child(prep, "pobj");
    boolean steps =
        step >= 0 && need >= 0 && StepWords.step(s.lemma(step)) && StepWords.step(s.lemma(need));
    if (!steps
        || !Set.of("be", "remain").contains(s.lemma(verb))
        || "VBD".equals(s.tag(verb))
        || Clauses.negated(s, verb)) {
      return Optional.empty();
    }
    Span waits = Waiting.words(scene, step, Set.of());
    return Needs.phrase(scene, need, Set.of()).stream()
        .findFirst()
        .map(n -> draft(scene, verb, scene.passage().span(adjective), waits, n, "is-essential"));
  }

  /** <em>will reject any deal that does not include an amnesty</em>: an amnesty is to be in it. */
  private static Optional<Draft> lacking(Scene scene, int verb) {
    Sentence s = scene.sentence();
    int step = s.head(verb);
    int main = step < 0 ? -1 : s.head(step);
    int det = step < 0 ? -1 : s.child(step, "det");
    boolean thing = step >= 0 && Set.of("anything", "nothing").contains(s.lemma(step));
    boolean any = thing || (det >= 0 && Set.of("any", "a", "an", "no").contains(s.lemma(det)));
    if (main < 0 || !any || !(thing || StepWords.step(s.lemma(step))) || !Clauses.verb(s, main)) {
      return Optional.empty();
    }
    boolean rejected = REJECTING.contains(s.lemma(main)) && !Clauses.modal(s, main).isEmpty();
    boolean refused = rejected || Waiting.of(s, main).denied();
    int opener = s.subtree(verb)[0];
    return !refused || opener <= step
        ? Optional.empty()
        : Optional.of(
            draft(
                scene,
                main,
                scene.passage().span(opener),
                Waiting.words(scene, step, Set.of(verb)),
                new Need(scene.passage().span(verb, last(s, verb)), List.of()),
                "any-that-lacks"));
  }

  private static int last(Sentence s, int top) {
    int last = top;
    for (int i : s.subtree(top)) {
      last = "punct".equals(s.label(i)) ? last : Math.max(last, i);
    }
    return last;
  }

  private static Draft draft(
      Scene scene, int verb, Span marker, Span waits, Need need, String rule) {
    return new Draft(
        Condition.Type.PRECONDITION,
        scene.statedBy(verb, marker),
        scene.statementId(marker),
        marker,
        waits,
        List.of(need),
        Polarity.POSITIVE,
        .75,
        rule);
  }
}
