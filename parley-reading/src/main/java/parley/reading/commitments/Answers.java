package parley.reading.commitments;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.language.Sentence;
import parley.reading.claim.Commitment.Status;
import parley.reading.report.Clauses;
import parley.reading.statements.Scene;

/**
 * What is said of a promise that was just told: the one bound denies it, or has broken <em>that
 * promise</em>. It is still one commitment.
 */
final class Answers {

  private static final Set<String> BREAK = Set.of("break", "breach", "violate");

  private static final Set<String> BACK = Set.of("it", "this", "that", "so");

  /** Nouns for what another has said. */
  private static final Set<String> CHARGES =
      Set.of("claim", "accusation", "allegation", "charge", "report");

  private Answers() {}

  /** What the sentence makes of a promise by {@code by}, told just before; null if nothing. */
  static @Nullable Status of(Scene scene, String by) {
    Sentence s = scene.sentence();
    for (int verb : Clauses.verbs(s)) {
      boolean breaks = BREAK.contains(s.lemma(verb));
      boolean denies = BindingWords.DENY.contains(s.lemma(verb));
      if (!(breaks || denies) || Clauses.negated(s, verb)) {
        continue;
      }
      int subject = Clauses.subject(s, verb);
      List<String> who = subject < 0 ? List.of() : scene.actors(subject);
      boolean same = who.contains(by) || (breaks && who.isEmpty() && pronoun(s, subject));
      if (same && (breaks ? promise(s, s.child(verb, "dobj")) : denied(s, verb))) {
        return breaks ? Status.BROKEN : Status.DENIED;
      }
    }
    return null;
  }

  private static boolean pronoun(Sentence s, int subject) {
    return subject >= 0 && s.tag(subject).startsWith("PRP");
  }

  /** <em>that promise</em>, <em>any such pledge</em>: no promise with its own words. */
  private static boolean promise(Sentence s, int noun) {
    return noun >= 0
        && BindingWords.PROMISES.contains(s.lemma(noun))
        && s.child(noun, "poss", "acl", "ccomp", "relcl") < 0;
  }

  private static boolean denied(Sentence s, int verb) {
    int object = s.child(verb, "dobj");
    int making = s.child(verb, "xcomp", "ccomp");
    return (object >= 0
            && (BACK.contains(s.lemma(object))
                || CHARGES.contains(s.lemma(object))
                || promise(s, object)))
        || (making >= 0 && (promise(s, s.child(making, "dobj")) || "do".equals(s.lemma(making))));
  }
}
