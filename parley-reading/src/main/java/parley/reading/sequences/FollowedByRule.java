package parley.reading.sequences;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.language.Sentence;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.statements.Scene;

/** This, followed by that; this as a first step towards that. */
final class FollowedByRule implements SequenceRule {

  private static final Set<String> BY = Set.of("followed", "preceded");

  @Override
  public List<Order> read(Scene scene) {
    Sentence s = scene.sentence();
    List<Order> found = new ArrayList<>();
    for (int i = 1; i + 1 < s.size(); i++) {
      if (BY.contains(s.form(i)) && s.child(i, "agent", "prep") >= 0) {
        followed(scene, i).ifPresent(found::add);
      } else if ("step".equals(s.lemma(i))) {
        firstStep(scene, i).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Order> followed(Scene scene, int verb) {
    Sentence s = scene.sentence();
    int by = s.child(verb, "agent");
    int agent = by >= 0 ? by : s.child(verb, "prep");
    int next = agent < 0 ? -1 : s.child(agent, "pobj", "pcomp");
    if (next < 0 || agent < verb || !"by".equals(s.lemma(agent)) || scene.time(next)) {
      return Optional.empty();
    }
    List<Span> steps = new ArrayList<>();
    boolean passive = s.child(verb, "nsubjpass") >= 0;
    int first = passive ? s.child(verb, "nsubjpass") : before(s, verb);
    int governing = passive ? verb : governing(s, verb, first);
    int be = s.child(verb, "auxpass");
    boolean past =
        passive
            && ((be >= 0 && "VBD".equals(s.tag(be)))
                || Set.of("could", "may", "might").contains(Clauses.modal(s, verb)));
    if (first < 0 || past || (governing >= 0 && !Steps.ahead(s, governing))) {
      return Optional.empty();
    }
    steps.add(Steps.words(scene, first, Set.of(verb)));
    List<Span> row = Series.connected(scene, agent + 1, Series.end(s, agent + 1));
    List<Integer> joined = Clauses.conjuncts(s, next);
    if (row.size() > joined.size()) {
      steps.addAll(row);
    } else {
      joined.forEach(each -> steps.add(Steps.words(scene, each, Set.of())));
    }
    Span marker = scene.passage().span(verb, agent);
    boolean followed = "followed".equals(s.form(verb));
    return Optional.of(
        new Order(
            Steps.by(scene, first, marker),
            followed ? steps : steps.reversed(),
            List.of(marker),
            .88,
            "followed-by"));
  }

  /** What comes first: the clause where it has a subject and lies ahead, else the noun phrase. */
  private static int before(Sentence s, int verb) {
    int hung = s.head(verb);
    int head = hung >= 0 && "MD".equals(s.tag(hung)) ? s.head(hung) : hung; // hung on: will go
    if (head < 0) {
      return -1;
    }
    int above = Clauses.verb(s, head) ? head : Clauses.verbAbove(s, head);
    boolean clause =
        above >= 0
            && (s.child(above, "nsubj", "nsubjpass") >= 0 || "xcomp".equals(s.label(above)))
            && (!Clauses.modal(s, above).isEmpty() || "xcomp".equals(s.label(above)))
            && above < verb;
    if (clause && "xcomp".equals(s.label(above)) && "be".equals(s.lemma(s.head(above)))) {
      return s.head(above); // the debate is to open and be followed by a vote
    }
    int clausal = clause ? above : Clauses.verb(s, head) ? head : -1;
    int laidOut = clausal >= 0 ? clausal : s.child(head, "acl", "relcl"); // proposed a truce
    int told = laidOut >= 0 && laidOut < verb ? Plans.told(s, laidOut, verb) : head;
    return told < verb ? told : head;
  }

  private static int governing(Sentence s, int verb, int first) {
    return first < 0 ? -1 : Clauses.verb(s, first) ? first : Clauses.verbAbove(s, verb);
  }

  /** <em>A truce is a first step towards a vote</em>. */
  private static Optional<Order> firstStep(Scene scene, int step) {
    Sentence s = scene.sentence();
    int verb = s.head(step);
    boolean first = false;
    for (int child : s.children(step)) {
      first |= "first".equalsIgnoreCase(s.form(child));
    }
    if (!first || verb < 0 || !"attr".equals(s.label(step)) || Clauses.negated(s, verb)) {
      return Optional.empty();
    }
    int subject = s.child(verb, "nsubj", "csubj");
    for (int prep : s.children(step, "prep")) {
      int goal = s.child(prep, "pobj");
      if (goal >= 0
          && subject >= 0
          && s.tag(subject).startsWith("NN")
          && Set.of("towards", "toward", "to").contains(s.lemma(prep))) {
        Span marker = scene.passage().span(step, prep);
        return Optional.of(
            new Order(
                Steps.by(scene, verb, marker),
                List.of(Steps.words(scene, subject, Set.of()), Steps.words(scene, goal, Set.of())),
                List.of(marker),
                .75,
                "first-step-towards"));
      }
    }
    return Optional.empty();
  }
}
