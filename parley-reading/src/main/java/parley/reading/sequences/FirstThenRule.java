package parley.reading.sequences;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import parley.language.Sentence;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.report.StepWords;
import parley.reading.statements.Scene;

/** First this, then that: verbs or noun phrases joined with <em>then</em>. */
final class FirstThenRule implements SequenceRule {

  @Override
  public List<Order> read(Scene scene) {
    Sentence s = scene.sentence();
    for (int i = 1; i < s.size(); i++) {
      if ("then".equals(lower(s, i)) && !conditional(s, i)) {
        List<Order> found = ordered(scene, i);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  /** <em>if … then</em>, <em>by then</em>, <em>since then</em>, <em>then president</em>. */
  private static boolean conditional(Sentence s, int then) {
    if (Set.of("by", "since", "until", "even", "now", "back", "but").contains(s.lemma(then - 1))) {
      return true;
    }
    if (then + 1 < s.size()
        && ("-".equals(s.form(then + 1)) || s.tag(then + 1).startsWith("NNP"))) {
      return true;
    }
    for (int i = 0; i < then; i++) {
      if ("if".equals(s.lemma(i)) || "when".equals(s.lemma(i))) {
        return true;
      }
    }
    return false;
  }

  private static List<Order> ordered(Scene scene, int then) {
    Sentence s = scene.sentence();
    int second = secondHead(s, then);
    int first = second < 0 ? -1 : firstHead(s, second, then);
    if (first < 0
        || first == second
        || !Steps.ahead(s, governing(s, first))
        || habit(scene, first)) {
      return List.of();
    }
    List<Integer> between = between(s, first, second);
    Set<Integer> later = laterThan(s, first, then, second);
    for (int clause : s.children(first, "advcl")) {
      if (s.dominates(clause, second)) {
        later.add(clause);
      }
    }
    later.addAll(between);
    List<Span> steps = new ArrayList<>(List.of(Steps.words(scene, first, later)));
    List<Span> markers = new ArrayList<>();
    int marked = marker(s, first, then);
    if (marked >= 0) {
      markers.add(scene.passage().span(marked));
    }
    for (int each : between) {
      steps.add(Steps.words(scene, each, Set.of(second, then)));
    }
    markers.add(scene.passage().span(then));
    List<Integer> further = further(s, second);
    Set<Integer> beyond = new HashSet<>(further);
    beyond.add(then);
    steps.add(Steps.words(scene, second, beyond));
    for (int each : further) {
      steps.add(Steps.words(scene, each, Set.of()));
    }
    if (overlapping(steps)) {
      return List.of();
    }
    double confidence = marked >= 0 ? .88 : .75;
    return List.of(
        new Order(
            Steps.by(scene, first, markers.getLast()),
            List.copyOf(steps),
            List.copyOf(markers),
            confidence,
            marked >= 0 ? "first-then" : "then"));
  }

  /** All that a first step must not run into: words of order and whatever comes after them. */
  private static Set<Integer> laterThan(Sentence s, int first, int then, int second) {
    Set<Integer> later = new HashSet<>(List.of(then, second));
    for (int i = first + 1; i < then; i++) {
      if ("first".equals(lower(s, i))) {
        later.add(i);
      }
    }
    return later;
  }

  /** A second step with a list after it: then talks and, finally, an election. */
  private static List<Integer> further(Sentence s, int second) {
    List<Integer> found = new ArrayList<>(Clauses.conjuncts(s, second));
    found.remove(Integer.valueOf(second));
    for (int child : s.children(second, "dep", "parataxis")) {
      if (child > second && !found.contains(child) && s.tag(child).startsWith("NN")) {
        found.add(child);
      }
    }
    return found;
  }

  private static boolean overlapping(List<Span> steps) {
    for (int i = 1; i < steps.size(); i++) {
      if (steps.get(i).start() < steps.get(i - 1).end()) {
        return true;
      }
    }
    return false;
  }

  /** <em>He would come and then you could pick</em>: how things used to go, no plan. */
  private static boolean habit(Scene scene, int first) {
    Sentence s = scene.sentence();
    return Clauses.verb(s, first)
        && Clauses.modal(s, first).equals("would")
        && marker(s, first, first) < 0
        && !Plans.planned(s);
  }

  private static int governing(Sentence s, int head) {
    return Clauses.verb(s, head) ? head : Clauses.verbAbove(s, head);
  }

  /** What <em>then</em> belongs to: what it hangs on to its right, else the next head after it. */
  private static int secondHead(Sentence s, int then) {
    int head = s.head(then);
    int noun = nounPhrase(s, then + 1);
    if (noun > 0 && noun != head && head > noun && s.dominates(noun, head)) {
      return noun; // then hangs on the last noun of the phrase it opens
    }
    if (head > then) {
      return head;
    }
    for (int i = then + 1; i < Math.min(s.size(), then + 10); i++) {
      if ("punct".equals(s.label(i))) {
        return -1;
      }
      if (s.head(i) < then && (s.tag(i).startsWith("NN") || s.tag(i).startsWith("VB"))) {
        return i;
      }
    }
    return -1;
  }

  /** The head of the noun phrase that begins here, or -1. */
  private static int nounPhrase(Sentence s, int from) {
    for (int i = from; i < Math.min(s.size(), from + 6); i++) {
      if (s.tag(i).startsWith("NN") && (s.head(i) < from || s.head(i) > i + 3)) {
        return i;
      }
      if (!s.tag(i).startsWith("NN")
          && !Set.of("det", "nmod", "poss", "case").contains(s.label(i))) {
        return -1;
      }
    }
    return -1;
  }

  /** What it is joined to, else what <em>first</em> belongs to, else a like phrase before it. */
  private static int firstHead(Sentence s, int second, int then) {
    int head = main(s, s.head(second));
    if (Set.of("conj", "appos", "dep").contains(s.label(second)) && head >= 0 && head < then) {
      return like(s, head, second) ? top(s, head, second) : objectOf(s, head, second, then);
    }
    if ("parataxis".equals(s.label(second)) && head >= 0 && head < then && like(s, head, second)) {
      return head;
    }
    for (int i = then - 1; i >= 0; i--) {
      if ("first".equals(lower(s, i))
          && "advmod".equals(s.label(i))
          && s.head(i) >= 0
          && s.head(i) < then) {
        int owner = s.head(i);
        return like(s, owner, second) ? owner : objectOf(s, owner, second, then);
      }
    }
    return -1;
  }

  /** <em>will leave once it rains, and then return</em>: what is joined to the leaving. */
  private static int main(Sentence s, int head) {
    int mark = head < 0 || !"advcl".equals(s.label(head)) ? -1 : s.child(head, "mark");
    return mark >= 0 && Set.of("once", "after", "when", "as").contains(s.lemma(mark))
        ? Clauses.verbAbove(s, head)
        : head;
  }

  private static int top(Sentence s, int head, int second) {
    return Set.of("conj", "appos").contains(s.label(head))
            && s.head(head) >= 0
            && like(s, s.head(head), second)
            && !Clauses.verb(s, head)
        ? top(s, s.head(head), second)
        : head;
  }

  static boolean like(Sentence s, int one, int other) {
    return clause(s, one) == clause(s, other);
  }

  /** A verb, but not <em>talks</em> without a subject: that is a noun, whatever its tag. */
  private static boolean clause(Sentence s, int head) {
    boolean noun =
        "VBZ".equals(s.tag(head))
            && s.child(head, "nsubj", "nsubjpass") < 0
            && StepWords.step(s.lemma(head));
    return Clauses.verb(s, head) && !noun;
  }

  /** <em>wants a deal first, then a vote</em>: the noun is joined to the verb above the first. */
  private static int objectOf(Sentence s, int verb, int second, int then) {
    if (clause(s, second)) {
      return -1;
    }
    int object = s.child(verb, "dobj", "pobj");
    return object >= 0 && object < then ? object : -1;
  }

  /** Steps listed between the first and the one after <em>then</em>, however they are joined. */
  private static List<Integer> between(Sentence s, int first, int second) {
    List<Integer> found = new ArrayList<>(Clauses.conjuncts(s, first));
    for (int listed : s.children(first, "appos")) {
      if (!Clauses.verb(s, first) && s.dominates(listed, second)) {
        found.add(listed);
      }
    }
    return found.stream().filter(i -> i > first && i < second).sorted().toList();
  }

  private static int marker(Sentence s, int first, int then) {
    for (int i = Math.max(0, first - 6); i < then; i++) {
      if ("first".equals(lower(s, i))) {
        return i;
      }
    }
    return -1;
  }

  private static String lower(Sentence s, int token) {
    return s.form(token).toLowerCase(Locale.ROOT);
  }
}
