package parley.reading.actors;

import java.util.Locale;
import java.util.Set;
import parley.language.Sentence;

/** Words for two at once with no noun behind them: <em>the two</em>, <em>the pair</em>. */
final class PairWords {

  private static final Set<String> WORDS = Set.of("two", "pair", "duo");
  private static final Set<String> PLACES = Set.of("nsubj", "nsubjpass", "dobj", "pobj", "dative");

  private PairWords() {}

  /**
   * Whether the token is such a word; not <em>the first two</em> or <em>the pair of gloves</em>.
   */
  static boolean at(Sentence s, int token) {
    int article = s.child(token, "det");
    return WORDS.contains(s.form(token).toLowerCase(Locale.ROOT))
        && article >= 0
        && article == token - 1
        && "the".equals(s.lemma(article))
        && PLACES.contains(s.label(token))
        && s.child(token, "prep", "amod", "compound") < 0;
  }

  /** The first token of a pronoun: the article of <em>the two</em>. */
  static int first(Sentence s, int token) {
    return at(s, token) ? token - 1 : token;
  }
}
