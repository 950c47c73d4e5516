package parley.reading.report;

import java.util.Set;
import java.util.stream.IntStream;
import parley.language.Sentence;

/**
 * Gives a clause of time the subject that the parser takes from it: in <em>until Osk and Velia
 * agree</em> it takes <em>until Osk and Velia</em> for a phrase of its own, in <em>before the gauge
 * at Pul was working</em> what is working for a gauge that is described, and in <em>will pay the
 * men once the Fund, a pool of donors, has paid</em> the Fund for another name of the men.
 */
final class OpenedClauses {

  private static final Set<String> PREPOSITIONS =
      Set.of("until", "till", "before", "after", "once");

  private static final Set<String> CONDITIONS = Set.of("unless", "if", "until", "till", "once");

  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass", "expl", "csubj");

  private OpenedClauses() {}

  static Sentence mend(Sentence s) {
    Rehung moved = new Rehung(s);
    for (int opener = 0; opener < s.size(); opener++) {
      object(s, opener, moved);
      runOn(s, opener, moved);
      elided(s, opener, moved);
      if (!PREPOSITIONS.contains(s.lemma(opener))) {
        continue;
      }
      if ("prep".equals(s.label(opener))) {
        phrase(s, opener, moved);
        overtaken(s, opener, moved);
      } else if ("mark".equals(s.label(opener)) && s.head(opener) > opener) {
        subjectless(s, opener, moved);
      }
    }
    return moved.sentence();
  }

  private static void phrase(Sentence s, int opener, Rehung moved) {
    int subject = s.child(opener, "pobj");
    int verb = subject < 0 ? -1 : verbAfter(s, opener, subject);
    if (verb >= 0) {
      moved.hang(verb, s.head(opener), "advcl");
      moved.hang(opener, verb, "mark");
      subject(s, subject, verb, moved);
    }
  }

  /**
   * <em>will not vote until the article, which hands over the army, is struck out</em>: read as if
   * the vote were struck out.
   */
  private static void overtaken(Sentence s, int opener, Rehung moved) {
    int subject = s.child(opener, "pobj");
    int main = s.head(opener);
    int verb = subject < 0 || main < 0 ? -1 : s.head(main);
    if (verb <= subject || main > opener || !"ccomp".equals(s.label(main))) {
      return;
    }
    int[] phrase = s.subtree(subject);
    int comma = phrase[phrase.length - 1] + 1;
    boolean aside = IntStream.of(phrase).anyMatch(i -> "relcl".equals(s.label(i)));
    if (aside
        && comma + 1 < verb
        && ",".equals(s.form(comma))
        && s.label(comma + 1).startsWith("aux")
        && s.head(comma + 1) == verb
        && bare(s, verb)
        && Finite.is(s, verb)) {
      moved.hang(main, s.head(verb), s.label(verb));
      moved.hang(verb, main, "advcl");
      moved.hang(opener, verb, "mark");
      subject(s, subject, verb, moved);
    }
  }

  private static void subjectless(Sentence s, int opener, Rehung moved) {
    int verb = s.head(opener);
    if (bare(s, verb) && Finite.is(s, verb)) {
      IntStream.range(opener + 1, verb)
          .filter(i -> s.tag(i).startsWith("N") && s.head(i) <= opener && opens(s, i, opener + 1))
          .findFirst()
          .ifPresent(i -> subject(s, i, verb, moved));
    }
  }

  /**
   * <em>will not let planes over it before Osk has seen them</em>: read as planes that have seen.
   */
  private static void object(Sentence s, int opener, Rehung moved) {
    int verb = s.head(opener);
    int main = verb < opener || !"mark".equals(s.label(opener)) ? -1 : s.head(verb);
    if (main < 0 || s.child(main, "dobj") >= 0) {
      return;
    }
    int[] subjects = s.children(verb, "nsubj", "nsubjpass");
    if (subjects.length == 2
        && subjects[0] > main
        && subjects[0] < opener
        && subjects[1] > opener
        && !"MD".equals(s.tag(Math.max(0, opener - 2)))) {
      moved.hang(subjects[0], main, "dobj");
    }
  }

  /**
   * <em>unless the inquiry clears the men the port will not have them back</em>: read with the port
   * for another name of the men.
   */
  private static void runOn(Sentence s, int mark, Rehung moved) {
    int clause = s.head(mark);
    if (!CONDITIONS.contains(s.lemma(mark)) || !"mark".equals(s.label(mark)) || clause < mark) {
      return;
    }
    int object = s.child(clause, "dobj");
    int subject = object < 0 ? -1 : s.child(object, "appos");
    int[] name = subject < 0 ? new int[] {-1} : s.subtree(subject);
    int verb = name[0] == object + 1 ? behind(s, subject) : -1;
    if (verb > subject) {
      moved.hang(verb, s.head(clause), s.label(clause));
      moved.hang(clause, verb, "advcl");
      moved.hang(subject, verb, "nsubj");
    }
  }

  /**
   * <em>said it would not until Velia had left</em>: read as if it and Velia would not have left.
   */
  private static void elided(Sentence s, int mark, Rehung moved) {
    int modal = mark - 2;
    int verb = s.head(mark);
    if (modal < 1
        || verb < mark
        || !"mark".equals(s.label(mark))
        || !"MD".equals(s.tag(modal))
        || !"neg".equals(s.label(mark - 1))
        || s.head(modal) != verb
        || s.head(verb) < 0) {
      return;
    }
    int[] subjects = s.children(verb, "nsubj", "nsubjpass");
    if (subjects.length == 2 && subjects[0] < modal && subjects[1] > mark) {
      moved.hang(modal, s.head(verb), s.label(verb));
      moved.hang(verb, modal, "advcl");
      moved.hang(mark - 1, modal, "neg");
      moved.hang(subjects[0], modal, "nsubj");
    }
  }

  /** The verb behind a name that is read as a description of it, and has a modal; or -1. */
  private static int behind(Sentence s, int name) {
    int modal = name + 1;
    int verb = modal < s.size() && "MD".equals(s.tag(modal)) ? s.head(modal) : -1;
    return verb > modal && s.dominates(name, verb) && bare(s, verb) ? verb : -1;
  }

  private static void subject(Sentence s, int noun, int verb, Rehung moved) {
    moved.hang(noun, verb, s.child(verb, "auxpass") >= 0 ? "nsubjpass" : "nsubj");
  }

  private static boolean opens(Sentence s, int noun, int first) {
    return s.subtree(noun)[0] == first;
  }

  private static boolean bare(Sentence s, int verb) {
    return IntStream.of(s.children(verb)).noneMatch(c -> SUBJECTS.contains(s.label(c)));
  }

  /** The finite verb without a subject that the phrase runs up to, or -1. */
  private static int verbAfter(Sentence s, int opener, int subject) {
    for (int verb = subject + 1; verb < s.size(); verb++) {
      if (bare(s, verb)
          && s.child(verb, "mark") < 0
          && (beside(s, opener, subject, verb)
              || described(s, subject, verb)
              || named(s, opener, subject, verb))) {
        return verb;
      }
    }
    return -1;
  }

  /** It follows the phrase and hangs where that hangs. */
  private static boolean beside(Sentence s, int opener, int subject, int verb) {
    int[] phrase = s.subtree(subject);
    boolean there =
        s.head(verb) == s.head(opener) && Set.of("advcl", "ccomp").contains(s.label(verb));
    return ((there && Finite.is(s, verb)) || lets(s, verb))
        && s.subtree(verb)[0] == phrase[phrase.length - 1] + 1;
  }

  /** It is read as a clause that describes what the phrase names, but begins with an auxiliary. */
  private static boolean described(Sentence s, int subject, int verb) {
    int noun = s.head(verb);
    int first = s.subtree(verb)[0];
    return "relcl".equals(s.label(verb))
        && (noun == subject || (s.head(noun) == subject && "appos".equals(s.label(noun))))
        && s.label(first).startsWith("aux")
        && Finite.is(s, verb);
  }

  /**
   * <em>gave way after Tarn, its ally, leaned on it</em>: it stands right behind the second comma,
   * and is read as a sentence of its own or as joined to the verb before.
   */
  private static boolean named(Sentence s, int opener, int subject, int verb) {
    int described = s.child(subject, "appos", "relcl");
    int[] phrase = s.subtree(subject);
    int end = phrase[phrase.length - 1];
    int comma = ",".equals(s.form(end)) ? end : end + 1;
    boolean loose =
        "root".equals(s.label(verb))
            || (s.head(verb) == s.head(opener)
                && IntStream.of(s.children(s.head(opener), "cc")).noneMatch(i -> i > opener));
    return described > subject
        && loose
        && verb > comma
        && Set.of("root", "conj", "advcl", "parataxis").contains(s.label(verb))
        && ",".equals(s.form(comma))
        && Finite.is(s, verb)
        && IntStream.of(s.subtree(verb)).filter(i -> i != comma).min().orElse(-1) == comma + 1;
  }

  /** <em>lets</em>, which the parser reads as <em>let us</em>. */
  private static boolean lets(Sentence s, int verb) {
    return verb + 1 < s.size()
        && "let".equals(s.form(verb))
        && "s".equals(s.form(verb + 1))
        && s.token(verb).end() == s.token(verb + 1).start();
  }
}
