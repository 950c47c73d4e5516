package parley.reading.conditions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.language.Arc;
import parley.language.Sentence;
import parley.reading.claim.Condition;
import parley.reading.claim.Condition.Need;
import parley.reading.claim.Condition.Polarity;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.report.Link;
import parley.reading.statements.Scene;

/**
 * Two acts set against each other: <em>Osk would free the men. In return, Velia would lift the
 * embargo</em>; <em>give us the rota and we'll give you the nights</em>.
 */
final class BargainRule implements ConditionRule {

  private static final Set<String> WANTING =
      Set.of("want", "demand", "ask", "seek", "expect", "insist", "require", "need", "request");

  @Override
  public List<Draft> read(Scene scene, List<Link> links) {
    Sentence s = scene.sentence();
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i + 1 < s.size(); i++) {
      if (inReturn(s, i)) {
        inReturn(scene, i).ifPresent(drafts::add);
      } else if ("and".equals(s.lemma(i)) && s.head(i) >= 0 && s.head(i) < i) {
        doThis(scene, i).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  /** <em>In return</em>, with nothing after it that says for what. */
  private static boolean inReturn(Sentence s, int in) {
    boolean words =
        "in".equals(s.lemma(in)) && Set.of("return", "exchange").contains(s.lemma(in + 1));
    return words && (in + 2 >= s.size() || !Set.of("for", "to").contains(s.lemma(in + 2)));
  }

  private static Optional<Draft> inReturn(Scene scene, int in) {
    Sentence s = scene.sentence();
    int verb = Clauses.verbAbove(s, in);
    if (verb < 0) {
      return Optional.empty();
    }
    Span marker = scene.passage().span(in, in + 1);
    boolean wants = WANTING.contains(s.lemma(verb)) && s.child(verb, "dobj") > verb;
    if (!wants && !OfferRule.intended(s, verb)) {
      return Optional.empty();
    }
    Optional<Side> other = other(scene, verb);
    if (wants) {
      List<Need> needs = Needs.phrase(scene, s.child(verb, "dobj"), Set.of(in));
      return other.map(o -> draft(scene, Condition.Type.ENABLING, marker, verb, o.words(), needs));
    }
    int top = Waiting.top(s, verb);
    Span given = Waiting.words(scene, top, Set.of(in, in + 1));
    return other.map(o ->
        draft(
            scene,
            Condition.Type.ENABLING,
            marker,
            top,
            given,
            List.of(new Need(o.words(), o.doers()))));
  }

  private record Side(Span words, List<String> doers) {}

  /** The other act: what this one is joined to, else what the sentence before holds out. */
  private static Optional<Side> other(Scene scene, int verb) {
    Sentence s = scene.sentence();
    int top = Waiting.top(s, verb);
    int joined = "conj".equals(s.label(top)) ? s.head(top) : -1;
    if (joined >= 0 && Clauses.verb(s, joined)) {
      return OfferRule.intended(s, joined) || wanted(s, joined)
          ? Optional.of(new Side(Waiting.words(scene, joined, Set.of()), scene.doers(joined)))
          : Optional.empty();
    }
    boolean main = s.head(top) == Arc.ROOT || s.head(s.head(top)) == Arc.ROOT;
    return main
        ? Earlier.sentence(scene)
            .filter(e -> OfferRule.intended(e.scene().sentence(), e.verb()) || wanted(e))
            .map(e -> new Side(e.words(), e.need().by()))
        : Optional.empty();
  }

  private static boolean wanted(Earlier earlier) {
    return wanted(earlier.scene().sentence(), earlier.verb());
  }

  private static boolean wanted(Sentence s, int verb) {
    return WANTING.contains(s.lemma(verb)) || "must".equals(Clauses.modal(s, verb));
  }

  /** <em>Give us the rota and we'll give you the nights</em>. */
  private static Optional<Draft> doThis(Scene scene, int and) {
    Sentence s = scene.sentence();
    int verb = s.head(and);
    int joined = s.child(verb, "conj");
    boolean ahead =
        joined > and
            && (Set.of("will", "can", "would").contains(Clauses.modal(s, joined))
                || (Set.of("VBZ", "VBP").contains(s.tag(joined)) && !you(s, joined)));
    Span marker = scene.passage().span(and);
    if (!ahead
        || s.child(joined, "nsubj", "nsubjpass") < and
        || !OrElseRule.imperative(s, verb)
        || Sayers.speakers(scene, marker).isEmpty()) {
      return Optional.empty();
    }
    Need need = new Need(Waiting.words(scene, verb, Set.of(joined, and)), List.of());
    Condition.Type type =
        Threats.threatens(s, joined) ? Condition.Type.WARNING : Condition.Type.ENABLING;
    Span follows = Waiting.words(scene, joined, Set.of());
    return Optional.of(draft(scene, type, marker, verb, follows, List.of(need)));
  }

  /** <em>Take it away and you take our roof</em>: what it comes to, no return for it. */
  private static boolean you(Sentence s, int verb) {
    int subject = s.child(verb, "nsubj");
    return subject >= 0 && "you".equals(s.lemma(subject));
  }

  private static Draft draft(
      Scene scene,
      Condition.Type type,
      Span marker,
      int verb,
      @Nullable Span given,
      List<Need> needs) {
    return new Draft(
        type,
        scene.statedBy(verb, marker),
        scene.statementId(marker),
        marker,
        given,
        needs,
        Polarity.POSITIVE,
        .78,
        "in-return");
  }
}
