package parley.reading.report;

import parley.language.Sentence;

/** Sentences that ask whether something is so: what they speak of is neither told nor denied. */
public final class Questions {

  private Questions() {}

  /** <em>Will Osk sign?</em>, not <em>Why did Osk sign?</em>, which tells that it did. */
  public static boolean yesOrNo(Sentence s) {
    int root = s.root();
    int subject = root < 0 ? -1 : Clauses.subject(s, root);
    if (subject < 0 || !asks(s)) {
      return false;
    }
    int first = subject;
    for (int i : s.subtree(subject)) {
      first = Math.min(first, i);
    }
    boolean inverted = "be".equals(s.lemma(root)) && root < first;
    for (int aux : s.children(root, "aux", "auxpass")) {
      inverted |= aux < first;
    }
    for (int i = 0; i < first; i++) {
      if (s.tag(i).startsWith("W")) {
        return false;
      }
    }
    return inverted;
  }

  /** Whether the sentence ends in a question mark, inside its marks or outside. */
  private static boolean asks(Sentence s) {
    for (int i = s.size() - 1; i >= Math.max(0, s.size() - 3); i--) {
      if ("?".equals(s.form(i))) {
        return true;
      }
      if (Character.isLetterOrDigit(s.form(i).charAt(0))) {
        return false;
      }
    }
    return false;
  }
}
