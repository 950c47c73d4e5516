package parley.reading.positions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.language.Sentence;
import parley.reading.claim.Position.Stance;
import parley.reading.positions.StandLexicon.Frame;
import parley.reading.report.Clauses;
import parley.reading.report.Supposition;
import parley.reading.report.WantedClauses;
import parley.reading.statements.Scene;

/** What one actor is for or against: supports, opposes, wants, insists on, calls unacceptable. */
final class OwnStands {

  private static final Set<String> UNACCEPTABLE =
      Set.of("unacceptable", "non-negotiable", "absurd", "intolerable", "unthinkable", "illegal");

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
  private static final Set<String> CALL =
      Set.of("call", "consider", "find", "deem", "declare", "describe");

  private final StandLexicon lexicon = StandLexicon.english();
  private final Sentence s;
  private final StandWords words;

  OwnStands(Scene scene) {
    this.s = scene.sentence();
    this.words = new StandWords(scene, s);
  }

  List<Stand> read() {
    List<Stand> found = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      if (s.tag(i).startsWith("VB") || backs(i)) {
        found.addAll(verb(i));
      }
    }
    return found;
  }

  /** <em>Osk and Velia back the plan</em>, where the parser takes the verb for an adverb. */
  private boolean backs(int token) {
    return "back".equals(s.lemma(token))
        && "RB".equals(s.tag(token))
        && s.child(token, "dobj") > token
        && token > 0;
  }

  private List<Stand> verb(int verb) {
    String lemma = s.lemma(verb);
    boolean told = finite(verb) || ownInfinitive(verb) || backs(verb);
    if (Clauses.passive(s, verb) || possible(verb) || !told) {
      return List.of();
    }
    if (CALL.contains(lemma)) {
      return called(verb);
    }
    String word = word(verb);
    boolean denied = Clauses.negated(s, verb);
    if (denied) {
      List<Stand> found = worded(verb, "not_" + word, true);
      if (!found.isEmpty()) {
        return found;
      }
    }
    List<Stand> found = worded(verb, word, false);
    return found.isEmpty() && !denied ? phrase(verb) : found;
  }

  private List<Stand> worded(int verb, String word, boolean whole) {
    Optional<Stance> onObject = lexicon.stance(Frame.OBJECT, word);
    if (onObject.isPresent()) {
      int object = s.child(verb, "dobj");
      boolean asked = s.child(verb, "xcomp") > object && WantedClauses.somebody(s, object);
      return asked ? List.of() : stands(verb, object, onObject.get(), whole);
    }
    int particle = s.child(verb, "prt");
    for (int top : particle < 0 ? new int[] {verb} : new int[] {verb, particle}) {
      for (int prep : s.children(top, "prep")) {
        Optional<Stance> after = lexicon.stance(Frame.AFTER, word + "_" + s.lemma(prep));
        if (prep > verb && after.isPresent()) {
          return stands(verb, s.child(prep, "pobj"), after.get(), whole);
        }
      }
    }
    return List.of();
  }

  /** <em>has no time for the plan</em>, <em>took exception to it</em>. */
  private List<Stand> phrase(int verb) {
    int noun = s.child(verb, "dobj");
    if (noun < verb) {
      return List.of();
    }
    String no = none(noun) ? "no_" : "";
    for (int top : new int[] {noun, verb}) {
      for (int prep : s.children(top, "prep")) {
        String key = s.lemma(verb) + "_" + no + s.lemma(noun) + "_" + s.lemma(prep);
        Optional<Stance> stance = lexicon.stance(Frame.PHRASE, key);
        if (stance.isPresent()) {
          return stands(verb, s.child(prep, "pobj"), stance.get(), true);
        }
      }
    }
    return List.of();
  }

  /**
   * @param whole whether the words that tell the stance hold its denial already
   */
  private List<Stand> stands(int verb, int object, Stance told, boolean whole) {
    int issue = words.meant(object);
    if (issue < 0 || (issue < verb && issue == object) || !words.matter(issue)) {
      return List.of();
    }
    boolean against = told == Stance.AGAINST || refused(verb) || none(object);
    boolean negated = Clauses.negated(s, verb) && !whole;
    if (negated && against) {
      return List.of(); // not opposing is no support
    }
    Stance stance =
        against || negated
            ? Stance.AGAINST
            : words.conditional(verb) ? Stance.CONDITIONAL : Stance.FOR;
    return words.stands(
        words.subject(verb), issue, stance, verb, against ? "is-against" : "is-for", .8);
  }

  /** The verb with its particle; {@code would_like} for a wish. */
  private String word(int verb) {
    int particle = s.child(verb, "prt");
    String lemma = particle < 0 ? s.lemma(verb) : s.lemma(verb) + "_" + s.lemma(particle);
    return "like".equals(lemma) && "would".equals(Clauses.modal(s, verb)) ? "would_like" : lemma;
  }

  /** <em>wants no customs post</em>. */
  private boolean none(int object) {
    int determiner = object < 0 ? -1 : s.child(object, "det", "neg");
    return determiner >= 0 && "no".equals(s.lemma(determiner));
  }

  /** Maybe is no position: may, might and could, and what is only supposed. */
  private boolean possible(int verb) {
    boolean guess =
        Set.of("may", "might", "could", "must", "should").contains(Clauses.modal(s, verb))
            && !"live".equals(s.lemma(verb)); // could live with it
    return guess || (finite(verb) && Supposition.supposed(s, verb));
  }

  private boolean finite(int verb) {
    if (FINITE.contains(s.tag(verb))) {
      return true;
    }
    for (int aux : s.children(verb, "aux")) {
      if (FINITE.contains(s.tag(aux)) || "MD".equals(s.tag(aux))) {
        return true;
      }
    }
    return false;
  }

  /** <em>refuses to accept</em>, <em>is ready to accept</em>; not <em>asked Osk to accept</em>. */
  private boolean ownInfinitive(int verb) {
    int head = s.head(verb);
    return "xcomp".equals(s.label(verb))
        && head >= 0
        && (refused(verb) || Set.of("ready", "willing", "prepared").contains(s.lemma(head)));
  }

  private boolean refused(int verb) {
    int head = s.head(verb);
    return head >= 0
        && "xcomp".equals(s.label(verb))
        && Set.of("refuse", "decline").contains(s.lemma(head));
  }

  /** <em>called the demand unacceptable</em>. */
  private List<Stand> called(int verb) {
    int word = s.child(verb, "oprd", "acomp", "ccomp", "xcomp");
    int issue = s.child(verb, "dobj");
    int inner = word < 0 ? -1 : s.child(word, "nsubj");
    int what = issue >= 0 ? issue : inner;
    return word < 0
            || !UNACCEPTABLE.contains(s.lemma(word))
            || what < 0
            || !words.matter(what)
            || Clauses.negated(s, verb)
        ? List.of()
        : words.stands(words.subject(verb), what, Stance.AGAINST, verb, "calls-unacceptable", .82);
  }
}
