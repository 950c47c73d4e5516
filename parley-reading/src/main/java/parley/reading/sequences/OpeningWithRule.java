package parley.reading.sequences;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.language.Sentence;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.statements.Scene;

/**
 * What it begins with and what it goes on to: <em>begins with a truce and then moves to a
 * vote</em>, <em>begin with the schools before turning to the courts</em>, <em>ends with a
 * treaty</em>.
 */
final class OpeningWithRule implements SequenceRule {

  private static final Set<String> BEGINNING = Set.of("begin", "start", "open", "commence");
  private static final Set<String> GOING_ON =
      Set.of(
          "move",
          "turn",
          "proceed",
          "go",
          "end",
          "finish",
          "conclude",
          "culminate",
          "progress",
          "continue",
          "pass",
          "close",
          "lead",
          "get",
          "come");
  private static final Set<String> WITH = Set.of("with", "by", "from");
  private static final Set<String> ON = Set.of("to", "with", "in", "by", "on", "onto", "into");

  @Override
  public List<Order> read(Scene scene) {
    Sentence s = scene.sentence();
    List<Order> found = new ArrayList<>();
    for (int verb = 0; verb < s.size(); verb++) {
      int first = BEGINNING.contains(s.lemma(verb)) ? after(s, verb, WITH) : -1;
      if (first < 0 || !Clauses.verb(s, verb) || !Steps.ahead(s, verb)) {
        continue;
      }
      order(scene, verb, first).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Order> order(Scene scene, int verb, int first) {
    Sentence s = scene.sentence();
    List<Integer> things = new ArrayList<>(List.of(first));
    List<Span> markers = new ArrayList<>(List.of(scene.passage().span(verb)));
    Set<Integer> joints = new HashSet<>();
    for (int next = first + 1; next < s.size(); next++) {
      int thing = GOING_ON.contains(s.lemma(next)) ? after(s, next, ON) : -1;
      if (thing > next && Clauses.verb(s, next) && s.dominates(verb, next)) {
        things.add(thing);
        markers.add(scene.passage().span(next));
        joints.add(next);
        joints.add(joint(s, next, things.get(things.size() - 2)));
      }
    }
    List<Span> steps =
        things.size() > 1
            ? things.stream()
                .map(
                    thing -> Clauses.spanWithout(scene.passage(), thing, besides(s, thing, joints)))
                .toList()
            : Series.connected(scene, s.subtree(first)[0], Series.end(s, first));
    return steps.size() < 2
        ? Optional.empty()
        : Optional.of(
            new Order(
                Steps.by(scene, verb, markers.getFirst()), steps, markers, .82, "begins-with"));
  }

  /** What hangs above the next verb and no longer holds the thing before. */
  private static int joint(Sentence s, int next, int thing) {
    int joint = next;
    while (s.head(joint) >= 0 && !s.dominates(s.head(joint), thing)) {
      joint = s.head(joint);
    }
    return joint;
  }

  /** Whatever comes next, and who says so, may hang on the last noun. */
  private static Set<Integer> besides(Sentence s, int noun, Set<Integer> joints) {
    Set<Integer> out = new HashSet<>(joints);
    for (int child : s.children(noun, "appos", "parataxis", "dep")) {
      out.add(child);
    }
    out.remove(noun);
    return out;
  }

  /** What stands after one of these words, which may hang on a particle: moving on to. */
  private static int after(Sentence s, int verb, Set<String> words) {
    for (int top = verb; top >= 0; top = top == verb ? s.child(verb, "prt", "advmod") : -1) {
      for (int prep : s.children(top, "prep")) {
        int thing = s.child(prep, "pobj", "pcomp");
        if (prep > verb && thing >= 0 && words.contains(s.lemma(prep))) {
          return thing;
        }
      }
    }
    return -1;
  }
}
