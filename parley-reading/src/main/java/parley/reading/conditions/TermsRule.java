package parley.reading.conditions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.language.Sentence;
import parley.reading.claim.Condition;
import parley.reading.claim.Condition.Polarity;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.report.Link;
import parley.reading.statements.Scene;

/**
 * What is subject to, conditional on, contingent on or pending something, or is made so by
 * somebody.
 */
final class TermsRule implements ConditionRule {

  private static final Set<String> MAKERS = Set.of("make", "keep", "render", "leave", "declare");
  private static final Set<String> BEING = Set.of("be", "become", "remain", "stay");

  /** What people and goods are subject to, and processes do not wait for. */
  private static final Set<String> BURDENS =
      Set.of(
          "tariff",
          "duty",
          "tax",
          "levy",
          "sanction",
          "embargo",
          "ban",
          "law",
          "rule",
          "quota",
          "limit",
          "restriction",
          "attack",
          "abuse",
          "pressure",
          "arrest",
          "change",
          "scrutiny",
          "interpretation",
          "debate",
          "fine",
          "curfew",
          "price",
          "delay",
          "search");

  @Override
  public List<Draft> read(Scene scene, List<Link> links) {
    List<Draft> drafts = new ArrayList<>();
    for (Link link : links) {
      if (link.kind() == Link.Kind.TERMS) {
        terms(scene, link).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  private static Optional<Draft> terms(Scene scene, Link link) {
    Sentence s = scene.sentence();
    boolean burden = subject(s, link) && BURDENS.contains(s.lemma(link.linked()));
    boolean denied = Clauses.negated(s, link.main()) && !link.only();
    if ((!link.clause() && scene.time(link.linked())) || burden) {
      return Optional.empty();
    }
    if (MAKERS.contains(s.lemma(link.main())) && !denied && link.main() < link.first()) {
      return made(scene, link);
    }
    if ("dependent".equals(s.lemma(word(s, link)))) {
      return Optional.empty(); // what is so, and nobody has made so, is a dependency
    }
    if (BEING.contains(s.lemma(link.main())) && predicate(s, link)) {
      return denied ? Optional.empty() : being(scene, link);
    }
    return adverbial(scene, link);
  }

  private static boolean subject(Sentence s, Link link) {
    return "subject".equals(s.lemma(word(s, link)));
  }

  /** The first of the linking words that is not <em>only</em>. */
  private static int word(Sentence s, Link link) {
    return "only".equals(s.lemma(link.first())) ? link.first() + 1 : link.first();
  }

  private static boolean predicate(Sentence s, Link link) {
    return Set.of("acomp", "attr", "oprd").contains(s.label(word(s, link)));
  }

  /** <em>Osk made its signature conditional on a ruling</em>: Osk sets the condition. */
  private static Optional<Draft> made(Scene scene, Link link) {
    Sentence s = scene.sentence();
    int maker = link.main();
    Span marker = marker(scene, link);
    if (Clauses.passive(s, maker)) {
      int agent = s.child(maker, "agent");
      List<String> by = agent < 0 ? List.of() : scene.actors(s.child(agent, "pobj"));
      int what = s.child(maker, "nsubjpass");
      return what < 0 ? Optional.empty() : Optional.of(draft(scene, link, span(scene, what), by));
    }
    int last = word(s, link) - 1;
    while (last > maker && !s.tag(last).startsWith("NN")) {
      last--; // made the swap strictly conditional on
    }
    List<String> by = scene.actors(Clauses.subject(s, maker));
    return last <= maker
        ? Optional.empty()
        : Optional.of(
            draft(
                scene,
                link,
                scene.passage().span(maker + 1, last),
                by.isEmpty() ? scene.statedBy(maker, marker) : by));
  }

  /** <em>The accord is subject to approval</em>; who is subject to something is none. */
  private static Optional<Draft> being(Scene scene, Link link) {
    Sentence s = scene.sentence();
    int what = Clauses.subject(s, link.main());
    boolean party = subject(s, link) && scene.actor(what).isPresent();
    return what < 0 || party
        ? Optional.empty()
        : Optional.of(
            draft(
                scene,
                link,
                span(scene, what),
                owned(scene, what, Sayers.of(scene, link.main(), marker(scene, link)))));
  }

  /** <em>Osk's bid is contingent on it</em>: where nobody says so, whose it is. */
  private static List<String> owned(Scene scene, int what, List<String> sayers) {
    int owner = sayers.isEmpty() ? scene.sentence().child(what, "poss") : -1;
    return owner < 0 ? sayers : scene.actors(owner);
  }

  /** <em>will release the loan subject to an audit</em>. */
  private static Optional<Draft> adverbial(Scene scene, Link link) {
    Sentence s = scene.sentence();
    int top = Waiting.top(s, link.main());
    boolean ahead = Waiting.of(s, link.main()).pending();
    boolean always =
        Set.of("subject", "conditional", "contingent", "pending")
            .contains(s.form(word(s, link)).toLowerCase(Locale.ROOT));
    return ahead || always
        ? Optional.of(
            draft(
                scene,
                link,
                Waiting.words(scene, top, link),
                scene.statedBy(top, marker(scene, link))))
        : Optional.empty();
  }

  private static Span span(Scene scene, int noun) {
    return Waiting.words(scene, noun, Set.of());
  }

  private static Span marker(Scene scene, Link link) {
    return scene.passage().span(link.first(), link.last());
  }

  private static Draft draft(Scene scene, Link link, @Nullable Span waits, List<String> by) {
    Span marker = marker(scene, link);
    return new Draft(
        Condition.Type.PRECONDITION,
        by,
        scene.statementId(marker),
        marker,
        waits,
        Needs.of(scene, link),
        Polarity.POSITIVE,
        .85,
        "on-terms");
  }
}
