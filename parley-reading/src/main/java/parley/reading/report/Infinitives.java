package parley.reading.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parley.language.Arc;
import parley.language.Sentence;
import parley.language.Token;

/**
 * <em>asked the bishop to reason with Osk</em>: what stands after the <em>to</em> of an infinitive
 * is a verb, also where the tagger takes it for a noun; and it is not what the sentence is about.
 */
final class Infinitives {

  private Infinitives() {}

  static Sentence mend(Sentence s) {
    List<Token> tokens = new ArrayList<>(s.tokens());
    Rehung rehung = new Rehung(s);
    boolean mended = false;
    for (int verb = 1; verb + 1 < s.size(); verb++) {
      int to = verb - 1;
      int main = mainBefore(s, verb);
      if (main >= 0) {
        int subject = s.child(verb, "nsubj");
        rehung.hang(main, Arc.ROOT, "root");
        rehung.hang(subject, main, "nsubj");
        rehung.hang(verb, main, "xcomp");
      }
      if ("TO".equals(s.tag(to)) && "NN".equals(s.tag(verb)) && s.head(to) == verb) {
        Token noun = tokens.get(verb);
        tokens.set(verb, new Token(noun.form(), noun.lemma(), "VB", noun.start(), noun.end()));
        int above = verbBefore(s, to);
        if (above >= 0 && !s.label(verb).endsWith("comp") && !"advcl".equals(s.label(verb))) {
          rehung.hang(verb, above, "xcomp");
        }
        mended = true;
      }
    }
    List<Arc> arcs = rehung.sentence().arcs();
    return mended ? new Sentence(tokens, arcs) : rehung.sentence();
  }

  /**
   * <em>The ministry called on Tarn to sign</em>, read as if the ministry called on signed: the
   * verb that the sentence is about, or -1.
   */
  private static int mainBefore(Sentence s, int verb) {
    int subject = s.head(verb) == Arc.ROOT ? s.child(verb, "nsubj") : -1;
    int participle = subject < 0 || subject > verb ? -1 : s.child(subject, "acl");
    boolean to = "TO".equals(s.tag(verb - 1)) && s.head(verb - 1) == verb;
    if (!to
        || participle <= subject
        || participle < 0
        || !Set.of("VBN", "VBD").contains(s.tag(participle))) {
      return -1;
    }
    int[] phrase = s.subtree(participle);
    return phrase[phrase.length - 1] == verb - 2 ? participle : -1;
  }

  /** The nearest verb before a token that is no auxiliary, or -1. */
  private static int verbBefore(Sentence s, int token) {
    for (int i = token - 1; i >= 0; i--) {
      if (s.tag(i).startsWith("VB") && !s.label(i).startsWith("aux")) {
        return i;
      }
    }
    return -1;
  }
}
