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
import parley.reading.report.StepWords;
import parley.reading.statements.Scene;

/**
 * Which meeting comes before which: <em>she first held talks with Osk, but all depends on the
 * meeting with Velia</em>; <em>she met Osk before talks with Velia</em>. The order in which people
 * are seen tells of the process also where the first of the meetings is over.
 */
final class MeetingOrderRule implements SequenceRule {

  private static final Set<String> HOLD = Set.of("hold", "have", "begin", "start", "open");

  @Override
  public List<Order> read(Scene scene) {
    Sentence s = scene.sentence();
    List<Order> found = new ArrayList<>();
    for (int verb = 0; verb < s.size(); verb++) {
      if (meets(s, verb) && !Clauses.negated(s, verb)) {
        Optional<Order> first = first(scene, verb);
        (first.isPresent() ? first : beside(scene, verb)).ifPresent(found::add);
      }
    }
    return found;
  }

  /** The verb with <em>first</em>, and the next meeting the sentence speaks of. */
  private static Optional<Order> first(Scene scene, int verb) {
    Sentence s = scene.sentence();
    for (int marker : s.children(verb, "advmod")) {
      if ("first".equals(s.form(marker).toLowerCase(Locale.ROOT))) {
        for (int next = verb + 1; next < s.size(); next++) {
          boolean apart = !s.dominates(object(s, verb), next);
          if (apart && (withSomebody(s, next) || meets(s, next))) {
            return Optional.of(order(scene, verb, next, marker, true));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** <em>met Osk before talks with Velia</em>, <em>after meeting Velia</em>. */
  private static Optional<Order> beside(Scene scene, int verb) {
    Sentence s = scene.sentence();
    for (int child : s.children(verb, "prep", "advcl")) {
      boolean clause = "advcl".equals(s.label(child));
      int marker = clause ? s.child(child, "mark") : child;
      int other = clause ? child : s.child(child, "pobj", "pcomp");
      boolean before = marker >= 0 && "before".equals(s.lemma(marker));
      boolean after = marker >= 0 && "after".equals(s.lemma(marker));
      if ((before || after) && other >= 0 && (withSomebody(s, other) || meets(s, other))) {
        return Optional.of(order(scene, verb, other, marker, before));
      }
    }
    return Optional.empty();
  }

  private static Order order(Scene scene, int verb, int other, int marker, boolean verbFirst) {
    Set<Integer> apart = new HashSet<>(Set.of(other, marker));
    Span one = Steps.words(scene, verb, apart);
    Span two = Steps.words(scene, other, Set.of(marker));
    Span word = scene.passage().span(marker);
    return new Order(
        Steps.by(scene, verb, word),
        verbFirst ? List.of(one, two) : List.of(two, one),
        List.of(word),
        .8,
        "meetings-in-order");
  }

  private static boolean meets(Sentence s, int verb) {
    if (!Clauses.verb(s, verb)) {
      return false;
    }
    boolean meet = "meet".equals(s.lemma(verb)) && (s.child(verb, "dobj") >= 0 || with(s, verb));
    int held = s.child(verb, "dobj");
    return meet
        || (held >= 0
            && HOLD.contains(s.lemma(verb))
            && StepWords.MEETINGS.contains(s.lemma(held)));
  }

  private static int object(Sentence s, int verb) {
    int object = s.child(verb, "dobj");
    return object < 0 ? verb : object;
  }

  private static boolean withSomebody(Sentence s, int noun) {
    return s.tag(noun).startsWith("NN")
        && StepWords.MEETINGS.contains(s.lemma(noun))
        && with(s, noun);
  }

  private static boolean with(Sentence s, int head) {
    for (int prep : s.children(head, "prep")) {
      if ("with".equals(s.lemma(prep))) {
        return true;
      }
    }
    return false;
  }
}
