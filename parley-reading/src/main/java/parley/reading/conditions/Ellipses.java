package parley.reading.conditions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import parley.language.Sentence;
import parley.reading.claim.Condition.Need;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.statements.Scene;

/**
 * Acts that are only pointed back at: <em>Osk has not signed, and the bank would lend nothing until
 * it had</em>; <em>was willing to free the men but had no power to do so</em>; <em>has not ratified
 * the map, and said it would not while the guards remained</em>.
 */
final class Ellipses {

  private static final Set<String> AUXILIARIES =
      Set.of("have", "do", "will", "would", "can", "could");

  private static final Set<String> COMPLEMENTS =
      Set.of("dobj", "attr", "acomp", "xcomp", "ccomp", "prep", "dative", "prt", "oprd", "agent");

  private static final Set<String> POINTERS = Set.of("so", "this", "that", "it");

  private Ellipses() {}

  /** Whether a verb leaves out what is done, or points back at it: they had, to do so. */
  static boolean points(Sentence s, int verb) {
    if (!AUXILIARIES.contains(s.lemma(verb)) || Clauses.passive(s, verb)) {
      return false;
    }
    boolean bare =
        IntStream.of(s.children(verb)).noneMatch(c -> COMPLEMENTS.contains(s.label(c)))
            && s.child(verb, "nsubj", "nsubjpass") >= 0;
    return "do".equals(s.lemma(verb)) ? bare || pointer(s, verb) : bare;
  }

  private static boolean pointer(Sentence s, int verb) {
    return IntStream.of(s.children(verb, "advmod", "dobj"))
        .anyMatch(c -> c > verb && POINTERS.contains(s.lemma(c)));
  }

  /** <em>nothing could be ordered without him</em>: of what was spoken of. */
  static boolean anything(Sentence s, int verb) {
    int subject = s.child(verb, "nsubjpass", "nsubj");
    return subject >= 0
        && "nothing".equals(s.lemma(subject))
        && Set.of("order", "do", "decide", "happen").contains(s.lemma(verb));
  }

  /**
   * The act that a verb points back at, as a need of whoever is to do it.
   *
   * @param waiting the verb of what waits, which is not what is pointed at
   */
  static Optional<Need> act(Scene scene, int verb, int waiting) {
    return last(scene, verb, verb, waiting)
        .or(() ->
            Earlier.sentence(scene)
                .flatMap(e -> last(e.scene(), e.scene().sentence().size(), -1, -1)))
        .map(need -> new Need(need.span(), doers(scene, verb, need)));
  }

  /** The last act with an object before a token. */
  private static Optional<Need> last(Scene scene, int before, int pointing, int waiting) {
    Sentence s = scene.sentence();
    for (int verb = before - 1; verb >= 0; verb--) {
      int object = Clauses.verb(s, verb) ? s.child(verb, "dobj") : -1;
      boolean holds = pointing >= 0 && s.dominates(verb, pointing);
      if (verb != waiting
          && object > verb
          && object < before
          && s.tag(object).startsWith("NN")
          && !purpose(s, verb)
          && (!holds || aside(s, verb, pointing))) {
        Span words = Waiting.words(scene, verb, Set.of());
        Span own = scene.passage().span(verb);
        return Optional.of(
            new Need(new Span(own.start(), Math.max(own.end(), words.end())), scene.doers(verb)));
      }
    }
    return Optional.empty();
  }

  /** <em>so that the experts could do their work</em>. */
  private static boolean purpose(Sentence s, int verb) {
    int mark = s.child(verb, "mark");
    return mark >= 0 && "so".equals(s.lemma(mark));
  }

  /** Whether the pointing verb stands in a clause joined to this one or in one that describes. */
  private static boolean aside(Sentence s, int above, int pointing) {
    int at = pointing;
    boolean described = false;
    while (s.head(at) != above) {
      described |= "relcl".equals(s.label(at));
      at = s.head(at);
    }
    return described || "conj".equals(s.label(at));
  }

  /** Who is said to do it; whoever did it before where only a pronoun says so. */
  private static List<String> doers(Scene scene, int verb, Need act) {
    Sentence s = scene.sentence();
    int subject = s.child(verb, "nsubj", "nsubjpass");
    boolean pronoun = subject >= 0 && s.tag(subject).startsWith("PRP");
    return subject < 0 || (pronoun && !act.by().isEmpty()) ? act.by() : scene.doers(verb);
  }
}
