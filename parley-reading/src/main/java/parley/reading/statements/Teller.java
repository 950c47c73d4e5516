package parley.reading.statements;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.language.Arc;
import parley.language.Sentence;
import parley.reading.report.Clauses;
import parley.reading.report.Supposition;

/**
 * Whom the sentence itself names as telling a clause: <em>Osk let it be known that</em>, <em>the
 * dam will close, they say, unless</em>, <em>as he told it</em>. Somebody may tell it who is not
 * known; then nobody else does.
 *
 * @param actors those who are known of them
 */
public record Teller(List<String> actors) {

  /** Texts of a kind that parties make, and that say what each of them will do. */
  private static final Set<String> TEXTS =
      Set.of(
          "accord",
          "agreement",
          "compromise",
          "deal",
          "draft",
          "formula",
          "outline",
          "pact",
          "paper",
          "plan",
          "proposal",
          "protocol",
          "resolution",
          "scheme",
          "text",
          "treaty",
          "truce");

  /** Whoever tells the clause that a word stands in; nobody where it is the reporter. */
  public static Optional<Teller> of(Scene scene, int token) {
    Sentence s = scene.sentence();
    Optional<Teller> unknown = Optional.empty();
    for (int i = token; i != Arc.ROOT; i = s.head(i)) {
      int verb = above(s, i);
      int subject = verb < 0 ? -1 : Clauses.subject(s, verb);
      if (verb >= 0 && !(subject >= 0 && "it".equals(s.lemma(subject)) && unpersonal(s, verb))) {
        Teller teller = new Teller(scene.actors(subject));
        if (!teller.actors().isEmpty()) {
          return Optional.of(teller);
        }
        unknown = unknown.isPresent() ? unknown : Optional.of(teller);
      }
    }
    return unknown;
  }

  /** The verb by which the clause of this head is told, or -1. */
  private static int above(Sentence s, int clause) {
    int head = s.head(clause);
    if ("ccomp".equals(s.label(clause)) && says(s, head)) {
      return head;
    }
    if ("relcl".equals(s.label(clause)) && TEXTS.contains(s.lemma(head)) && under(s, clause)) {
      int made = "dobj".equals(s.label(head)) ? s.head(head) : -1;
      return made >= 0 && Clauses.verb(s, made) && !Clauses.passive(s, made) ? made : -1;
    }
    for (int aside : s.children(clause, "parataxis", "advcl")) {
      boolean as = "as".equals(s.lemma(s.subtree(aside)[0]));
      boolean told = "parataxis".equals(s.label(aside)) || as;
      if (told && says(s, aside) && s.child(aside, "ccomp") < 0) {
        return aside;
      }
    }
    return -1;
  }

  private static boolean says(Sentence s, int verb) {
    boolean known = s.head(verb) != Arc.ROOT && Supposition.letKnown(s, verb);
    boolean let =
        "let".equals(s.lemma(verb))
            && Set.of("know", "understand").stream().anyMatch(w -> below(s, verb, w));
    boolean cue = Cues.english().find(Cues.word(s, verb), Frame.CLAUSE).isPresent();
    return Clauses.verb(s, verb) && !known && (let || (cue && !Clauses.passive(s, verb)));
  }

  private static boolean below(Sentence s, int verb, String lemma) {
    int clause = s.child(verb, "ccomp");
    return clause >= 0 && lemma.equals(s.lemma(clause));
  }

  /** <em>a plan under which</em>. */
  private static boolean under(Sentence s, int clause) {
    for (int prep : s.children(clause, "prep")) {
      int which = s.child(prep, "pobj");
      if (which >= 0 && s.tag(which).startsWith("W") && which < clause) {
        return Set.of("under", "by").contains(s.lemma(prep));
      }
    }
    return false;
  }

  /** <em>It was said that</em>, <em>it means that</em>. */
  private static boolean unpersonal(Sentence s, int verb) {
    return Clauses.passive(s, verb) || Set.of("mean", "be", "seem").contains(s.lemma(verb));
  }
}
