package parley.reading.events;

import parley.language.Sentence;

/** When a word of a dictionary and a word of a text are the same. */
final class WordForms {

  private WordForms() {}

  /** The word without the ending of its plural: dictionaries and lemmas use either. */
  static String stem(String word) {
    int n = word.length();
    return n > 3 && word.charAt(n - 1) == 's' && word.charAt(n - 2) != 's'
        ? word.substring(0, n - 1)
        : word;
  }

  /** Whether a token is this word, already {@linkplain #stem stemmed}. */
  static boolean is(Sentence s, int token, String stem) {
    return stem.equals(stem(s.lemma(token)))
        || stem.equalsIgnoreCase(s.form(token))
        || (s.form(token).length() == stem.length() + 1
            && stem.equalsIgnoreCase(stem(s.form(token))));
  }
}
