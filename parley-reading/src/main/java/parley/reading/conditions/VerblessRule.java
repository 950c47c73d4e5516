package parley.reading.conditions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import parley.language.Sentence;
import parley.reading.claim.Condition;
import parley.reading.claim.Condition.Need;
import parley.reading.claim.Condition.Polarity;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.report.Link;
import parley.reading.statements.Scene;

/** Said without a verb: <em>no deal without an amnesty</em>; <em>no money, no votes</em>. */
final class VerblessRule implements ConditionRule {

  /** No comment, no doubt: nothing that somebody could give. */
  private static final Set<String> PHRASES =
      Set.of("comment", "doubt", "problem", "way", "question", "wonder", "matter", "thanks");

  @Override
  public List<Draft> read(Scene scene, List<Link> links) {
    Sentence s = scene.sentence();
    for (int i = 0; i + 3 < s.size(); i++) {
      int no = i;
      int noun = s.head(no);
      boolean opens = no == 0 || "punct".equals(s.label(no - 1));
      boolean thing = noun > no && s.tag(noun).startsWith("NN") && !PHRASES.contains(s.lemma(noun));
      if (opens && "no".equals(s.lemma(no)) && thing) {
        Optional<Draft> without = without(scene, no, noun);
        return without.or(() -> twice(scene, no, noun)).or(() -> bargain(scene, no, noun)).stream()
            .toList();
      }
    }
    return List.of();
  }

  /** <em>No deal without an amnesty</em>. */
  private static Optional<Draft> without(Scene scene, int no, int noun) {
    Sentence s = scene.sentence();
    int word = Math.min(noun + 1, s.size() - 1);
    int need = "without".equals(s.lemma(word)) ? s.child(word, "pobj") : -1;
    return need < 0 || verb(s, no, need)
        ? Optional.empty()
        : draft(
            scene,
            scene.passage().span(word),
            scene.passage().span(no, noun),
            Needs.phrase(scene, need, Set.of()));
  }

  /** <em>No money, no votes</em>: the first is what the second waits for. */
  private static Optional<Draft> twice(Scene scene, int no, int noun) {
    Sentence s = scene.sentence();
    int end = end(s, noun);
    int next = end + 2;
    boolean twice = next < s.size() && ",".equals(s.form(end + 1)) && "no".equals(s.lemma(next));
    int waits = twice ? s.head(next) : -1;
    return waits < next || verb(s, no, waits) || !ends(s, waits)
        ? Optional.empty()
        : draft(
            scene,
            scene.passage().span(no),
            scene.passage().span(next, waits),
            List.of(new Need(scene.passage().span(no + 1, end), List.of())));
  }

  /** <em>No picket, and we talk</em>. */
  private static Optional<Draft> bargain(Scene scene, int no, int noun) {
    Sentence s = scene.sentence();
    int end = end(s, noun);
    int and = end + 2;
    if (and >= s.size() || !",".equals(s.form(end + 1)) || !"and".equals(s.lemma(and))) {
      return Optional.empty();
    }
    for (int verb = and + 2; verb < s.size(); verb++) {
      int subject = s.child(verb, "nsubj", "nsubjpass");
      if (Clauses.verb(s, verb) && subject > and && s.subtree(subject)[0] == and + 1) {
        Span need = scene.passage().span(no, end);
        Set<Integer> before = IntStream.rangeClosed(0, and).boxed().collect(Collectors.toSet());
        return draft(
                scene,
                scene.passage().span(and),
                Waiting.words(scene, verb, before),
                List.of(new Need(need, List.of())))
            .map(d -> d.as(Condition.Type.ENABLING));
      }
    }
    return Optional.empty();
  }

  /** Where the phrase ends, without a closing mark. */
  private static int end(Sentence s, int noun) {
    int end = noun;
    for (int i : s.subtree(noun)) {
      if (i == end + 1 && !"punct".equals(s.label(i)) && !"cc".equals(s.label(i))) {
        end = i;
      }
    }
    return end;
  }

  private static boolean verb(Sentence s, int first, int last) {
    for (int i = first; i <= last; i++) {
      if (Clauses.verb(s, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean ends(Sentence s, int token) {
    return token + 1 >= s.size() || "punct".equals(s.label(token + 1));
  }

  /** A motto counts where somebody is known to say it. */
  private static Optional<Draft> draft(Scene scene, Span marker, Span waits, List<Need> needs) {
    List<String> speakers = Sayers.speakers(scene, marker);
    return speakers.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Draft(
                Condition.Type.PRECONDITION,
                speakers,
                scene.statementId(marker),
                marker,
                waits,
                needs,
                Polarity.POSITIVE,
                .82,
                "no-without"));
  }
}
