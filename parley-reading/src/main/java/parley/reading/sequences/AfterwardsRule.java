package parley.reading.sequences;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import parley.language.Sentence;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.report.Link;
import parley.reading.report.Links;
import parley.reading.report.StepWords;
import parley.reading.statements.Scene;

/**
 * A promised clause with what comes after it: <em>would pull back, after which …</em>; <em>with
 * elections to follow</em>; <em>will see Osk before moving on to Lund</em>; a truce <em>leading
 * to</em> talks; <em>leaving the park for later</em>.
 */
final class AfterwardsRule implements SequenceRule {

  private static final Set<String> COMING = Set.of("come", "follow");
  private static final Set<String> LEAVING = Set.of("leave", "keep", "save", "reserve", "put");
  private static final Set<String> LATER = Set.of("later", "last", "end");
  private static final Set<String> DUTY = Set.of("must", "should", "need", "have", "shall");
  private static final Set<String> ASKING =
      Set.of("want", "demand", "insist", "need", "require", "urge", "call");

  @Override
  public List<Order> read(Scene scene) {
    Sentence s = scene.sentence();
    List<Order> found = new ArrayList<>();
    for (int i = 1; i < s.size(); i++) {
      afterWhich(scene, i).ifPresent(found::add);
      withMoreToCome(scene, i).ifPresent(found::add);
      leadingTo(scene, i).ifPresent(found::add);
      leftForLater(scene, i).ifPresent(found::add);
    }
    for (Link link : Links.in(s)) {
      before(scene, link).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Order> afterWhich(Scene scene, int which) {
    Sentence s = scene.sentence();
    int prep = s.head(which);
    boolean cue =
        "which".equals(lower(s, which))
            && prep >= 0
            && Set.of("after", "upon", "following").contains(s.lemma(prep));
    int second = cue ? s.head(prep) : -1;
    int first = second < 0 || !Clauses.verb(s, second) ? -1 : s.head(second);
    while (first >= 0 && !Clauses.verb(s, first) && !StepWords.step(s.lemma(first))) {
      first = s.head(first); // a truce of a month, after which, or would pull back, after which
    }
    int governing = first < 0 || Clauses.verb(s, first) ? first : Clauses.verbAbove(s, first);
    return first < 0 || (governing >= 0 && !Steps.ahead(s, governing))
        ? Optional.empty()
        : order(
            scene,
            first,
            Steps.words(
                scene, Plans.told(s, first), Set.copyOf(List.of(second, holder(s, second, first)))),
            Steps.words(scene, second, Set.of(prep)),
            scene.passage().span(prep, which),
            "after-which");
  }

  /** What hangs on the first verb and holds the second. */
  private static int holder(Sentence s, int second, int first) {
    int at = second;
    while (s.head(at) != first) {
      at = s.head(at);
    }
    return at;
  }

  /** <em>with elections to come later</em>, <em>with talks following</em>. */
  private static Optional<Order> withMoreToCome(Scene scene, int with) {
    Sentence s = scene.sentence();
    int main = s.head(with);
    int thing = "with".equals(lower(s, with)) ? s.child(with, "pobj", "pcomp") : -1;
    if (thing < 0 || main < 0 || !Clauses.verb(s, main) || !Steps.ahead(s, main)) {
      return Optional.empty();
    }
    int noun = s.tag(thing).startsWith("NN") ? thing : s.child(thing, "nsubj");
    for (int i = thing; noun >= 0 && i < Math.min(s.size(), thing + 8); i++) {
      boolean untensed = Set.of("VB", "VBG").contains(s.tag(i)) && Clauses.modal(s, i).isEmpty();
      if (COMING.contains(s.lemma(i)) && untensed && (i == thing || s.dominates(main, i))) {
        Set<Integer> out = new HashSet<>(Set.of(i));
        return order(
            scene,
            main,
            Steps.words(scene, Plans.told(s, main), Set.copyOf(List.of(with, i))),
            Clauses.spanWithout(scene.passage(), noun, out),
            scene.passage().span(i),
            "with-more-to-come");
      }
    }
    return Optional.empty();
  }

  /** <em>a pause of ten days leading to a truce</em>. */
  private static Optional<Order> leadingTo(Scene scene, int verb) {
    Sentence s = scene.sentence();
    boolean cue =
        ("leading".equals(lower(s, verb)) || "culminating".equals(lower(s, verb)))
            && "acl".equals(s.label(verb));
    int prep = cue ? s.child(verb, "prep") : -1;
    int goal = prep < 0 ? -1 : s.child(prep, "pobj");
    int noun = s.head(verb);
    int above = noun < 0 ? -1 : Clauses.verbAbove(s, noun);
    if (goal < 0
        || !Set.of("to", "in", "up").contains(s.lemma(prep))
        || !StepWords.named(s.lemma(noun))
        || !(StepWords.named(s.lemma(goal)) || "one".equals(lower(s, goal)))
        || (above >= 0 && !Steps.ahead(s, above))) {
      return Optional.empty();
    }
    return order(
        scene,
        noun,
        Steps.words(scene, noun, Set.of(verb)),
        Steps.words(scene, goal, Set.of()),
        scene.passage().span(verb, prep),
        "leading-to");
  }

  /** <em>deal with the mines now and leave the park for later</em>. */
  private static Optional<Order> leftForLater(Scene scene, int verb) {
    Sentence s = scene.sentence();
    int thing = LEAVING.contains(s.lemma(verb)) ? s.child(verb, "dobj") : -1;
    int main = s.head(verb);
    if (thing < 0
        || main < 0
        || !Set.of("conj", "advcl", "xcomp").contains(s.label(verb))
        || !Clauses.verb(s, main)
        || !Steps.ahead(s, main)) {
      return Optional.empty();
    }
    for (int prep : s.children(verb, "prep")) {
      int when = s.child(prep, "pobj", "pcomp");
      if (when >= 0
          && Set.of("for", "until", "till", "to").contains(s.lemma(prep))
          && LATER.contains(s.lemma(when))) {
        return order(
            scene,
            main,
            Steps.words(scene, main, Set.of(verb)),
            Clauses.span(scene.passage(), thing),
            scene.passage().span(prep, when),
            "left-for-later");
      }
    }
    return Optional.empty();
  }

  /** What one will do before doing another thing; where it is demanded, it is a condition. */
  private static Optional<Order> before(Scene scene, Link link) {
    Sentence s = scene.sentence();
    int main = link.main();
    int next = link.linked();
    boolean gerund = "VBG".equals(s.tag(next)) && s.child(next, "nsubj") < 0;
    if (link.kind() != Link.Kind.BEFORE
        || !gerund
        || main > next
        || Clauses.negated(s, main)
        || DUTY.contains(Clauses.modal(s, main))
        || asked(s, main)
        || !planned(s, main)) {
      return Optional.empty();
    }
    return order(
        scene,
        main,
        Steps.words(scene, main, Set.copyOf(List.of(link.first(), next))),
        Steps.words(scene, next, Set.of(link.first())),
        scene.passage().span(link.first(), link.last()),
        "before");
  }

  private static boolean asked(Sentence s, int verb) {
    for (int at = verb; at >= 0; at = Clauses.verbAbove(s, at)) {
      if (ASKING.contains(s.lemma(at)) || DUTY.contains(s.lemma(at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean planned(Sentence s, int verb) {
    String modal = Clauses.modal(s, verb);
    return modal.equals("will")
        || modal.equals("would")
        || ("VB".equals(s.tag(verb)) && modal.isEmpty() && Steps.ahead(s, verb));
  }

  private static Optional<Order> order(
      Scene scene, int verb, Span first, Span second, Span marker, String rule) {
    return first.overlaps(second)
        ? Optional.empty()
        : Optional.of(
            new Order(
                Steps.by(scene, verb, marker), List.of(first, second), List.of(marker), .8, rule));
  }

  private static String lower(Sentence s, int token) {
    return s.form(token).toLowerCase(Locale.ROOT);
  }
}
