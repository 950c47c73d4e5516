package parley.reading.report;

import java.util.ArrayList;
import java.util.List;
import parley.language.Arc;
import parley.language.Sentence;
import parley.language.Token;

/**
 * <em>asked the bishop to reason with Osk</em>: what stands after the <em>to</em> of an infinitive
 * is a verb, also where the tagger takes it for a noun.
 */
final class Infinitives {

  private Infinitives() {}

  static Sentence mend(Sentence s) {
    List<Token> tokens = new ArrayList<>(s.tokens());
    Rehung rehung = new Rehung(s);
    boolean mended = false;
    for (int verb = 1; verb + 1 < s.size(); verb++) {
      int to = verb - 1;
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
    return mended ? new Sentence(tokens, arcs) : s;
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
