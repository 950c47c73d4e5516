package parley.reading.report;

import java.util.Set;
import parley.language.Arc;
import parley.language.Sentence;

/**
 * Hangs what is said on the verb of saying that closes it: <em>the deal rests with the sponsors,
 * the league's president, Gita Holm, claimed on Monday</em>. The parser often joins the two clauses
 * as equals, takes the speaker for another name of what stands before, or ends the sentence's main
 * clause in a clause under it. The words are plain: behind a comma a phrase without a verb, a verb
 * of saying, and nothing but when, where and to whom.
 */
final class ClosingSpeakers {

  /** What a speaker's name and title are made of. */
  private static final Set<String> NOMINAL =
      Set.of(
          "DT", "PRP$", "NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "POS", "CD", "PRP", "AFX",
          "HYPH", "VBN");

  private static final Set<String> WITHIN = Set.of("of", "for", "in", "at", "and", "to", "on");

  private static final Set<String> DETERMINING = Set.of("DT", "PRP$");

  private ClosingSpeakers() {}

  static Sentence mend(Sentence s) {
    for (int verb = 4; verb < s.size(); verb++) {
      boolean read = saying(s, verb);
      if ((read || takenForParticiple(s, verb)) && closes(s, verb)) {
        int first = read ? speaker(s, verb) : named(s, verb);
        int told = first < 0 ? -1 : told(s, first - 1);
        if (told >= 0) {
          return mended(s, verb, first, told);
        }
      }
    }
    return s;
  }

  /** A finite verb of saying; also <em>gave them to understand</em>. */
  private static boolean saying(Sentence s, int verb) {
    int understood = s.child(verb, "xcomp", "ccomp");
    boolean gave =
        "give".equals(s.lemma(verb)) && understood >= 0 && "understand".equals(s.lemma(understood));
    return (gave || TrailingSpeakers.SAYING.contains(s.lemma(verb)))
        && Set.of("VBD", "VBZ", "VBP").contains(s.tag(verb))
        && s.child(verb, "auxpass", "neg", "mark") < 0
        && !"parataxis".equals(s.label(verb));
  }

  /** <em>requires a vote of the bank, its president, Gita Holm, noted</em>: of the bank noted. */
  private static boolean takenForParticiple(Sentence s, int verb) {
    return "VBN".equals(s.tag(verb))
        && TrailingSpeakers.SAYING.contains(s.lemma(verb))
        && s.child(verb, "aux", "auxpass", "neg", "mark") < 0;
  }

  /** Whether only who heard it, when and where comes behind, up to the end or another clause. */
  private static boolean closes(Sentence s, int verb) {
    for (int i = verb + 1; i < s.size(); i++) {
      if (",".equals(s.form(i))) {
        return i + 1 < s.size()
            && Set.of("and", "but", "while", "as", "adding").contains(s.lemma(i + 1));
      }
      if (";".equals(s.form(i)) || (i == s.size() - 1 && "punct".equals(s.label(i)))) {
        return true;
      }
      boolean clause =
          Set.of("VBD", "VBZ", "VBP", "MD", "WDT", "WP", "WRB").contains(s.tag(i))
              || "that".equals(s.lemma(i))
              || "punct".equals(s.label(i));
      boolean object = "dobj".equals(s.label(i)) && s.head(i) == verb && !addressed(s, verb);
      if (clause || object) {
        return false;
      }
    }
    return true;
  }

  private static boolean addressed(Sentence s, int verb) {
    return Set.of("tell", "inform", "assure", "warn", "remind", "give").contains(s.lemma(verb));
  }

  /** Where the speaker's phrase begins behind a comma; with a title behind another; or -1. */
  private static int speaker(Sentence s, int verb) {
    int named = named(s, verb);
    return named >= 0 ? named : segment(s, end(s, verb));
  }

  private static int end(Sentence s, int verb) {
    return ",".equals(s.form(verb - 1)) ? verb - 2 : verb - 1;
  }

  /** Where a name with a title beside it begins behind a comma; or -1. */
  private static int named(Sentence s, int verb) {
    int end = end(s, verb);
    int last = segment(s, end);
    int before = last > 2 ? segment(s, last - 2) : -1;
    boolean named = before > 0 && name(s, last, end) && title(s, before, last - 2);
    boolean titled = before > 0 && title(s, last, end) && name(s, before, last - 2);
    return named || titled ? before : -1;
  }

  /** The first token of the verbless phrase that ends here and begins behind a comma; or -1. */
  private static int segment(Sentence s, int end) {
    int i = end;
    while (i >= 0 && (NOMINAL.contains(s.tag(i)) || WITHIN.contains(s.lemma(i)))) {
      i--;
    }
    boolean comma = i > 0 && i < end && ",".equals(s.form(i));
    return comma && !WITHIN.contains(s.lemma(i + 1)) ? i + 1 : -1;
  }

  /** Nothing but a name. */
  private static boolean name(Sentence s, int first, int last) {
    for (int i = first; i <= last; i++) {
      if (!s.tag(i).startsWith("NNP")) {
        return false;
      }
    }
    return true;
  }

  /** A title in lower case: <em>its deputy spokesman</em>, <em>the league's president</em>. */
  private static boolean title(Sentence s, int first, int last) {
    boolean owned = false;
    boolean noun = false;
    for (int i = first; i <= last; i++) {
      owned |= DETERMINING.contains(s.tag(i)) || "POS".equals(s.tag(i));
      noun |= "NN".equals(s.tag(i)) || "NNS".equals(s.tag(i));
    }
    return owned && noun;
  }

  /**
   * The verb of the clause that ends here: finite, with a subject, under nothing before it; or -1.
   */
  private static int told(Sentence s, int end) {
    for (int i = 0; i < end; i++) {
      boolean top = s.head(i) == Arc.ROOT || s.head(i) >= end;
      boolean subject = subject(s, i) || "whether".equals(s.lemma(s.subtree(i)[0]));
      boolean clause = Clauses.verb(s, i) && subject && s.child(i, "mark") < 0;
      if (top && clause && Finite.is(s, i)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Its own or, of <em>stays shut</em>, that of what it is said to be; or a noun taken for a part.
   */
  private static boolean subject(Sentence s, int verb) {
    int what = s.child(verb, "acomp", "xcomp");
    int before = what < 0 ? -1 : s.child(what, "nsubj", "nsubjpass");
    return s.child(verb, "nsubj", "nsubjpass", "expl", "csubj") >= 0
        || (before >= 0 && before < verb)
        || (verb > 0 && s.head(verb - 1) == verb && "compound".equals(s.label(verb - 1)));
  }

  private static Sentence mended(Sentence s, int verb, int first, int told) {
    Rehung moved = new Rehung(s);
    moved.hang(told, verb, "ccomp");
    if ("VBN".equals(s.tag(verb))) {
      moved.tag(verb, "VBD", s.lemma(verb));
    }
    int subject = s.child(verb, "nsubj");
    if (subject > verb) {
      moved.hang(subject, verb, "npadvmod"); // said Thursday
    }
    for (int i = first; i < verb; i++) {
      boolean outside = s.head(i) < first || s.head(i) > verb;
      if (outside && Set.of("NN", "NNS", "NNP", "NNPS", "PRP").contains(s.tag(i))) {
        moved.hang(i, verb, "nsubj");
        break;
      }
    }
    for (int i : s.children(verb, "advcl")) {
      if (i < first && i > told && s.child(i, "mark", "advmod") >= 0) {
        moved.hang(i, told, "advcl"); // will flow once it is paid, he said
      }
    }
    return moved.sentence();
  }
}
