package parley.reading.report;

import java.util.Map;
import parley.language.Sentence;

/** Verbs whose past form the lemmatiser takes for another word: <em>the strike ended</em>. */
final class Lemmas {

  private static final Map<String, String> PAST =
      Map.of("ended", "end", "happened", "happen", "represented", "represent");

  private Lemmas() {}

  static Sentence mend(Sentence s) {
    Rehung rehung = new Rehung(s);
    for (int i = 0; i < s.size(); i++) {
      String lemma = PAST.get(s.lemma(i));
      if (lemma != null && s.tag(i).startsWith("VB")) {
        rehung.tag(i, s.tag(i), lemma);
      }
    }
    return rehung.sentence();
  }
}
