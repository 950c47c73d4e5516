package parley.language;

/**
 * One word or mark of a sentence.
 *
 * @param form the word as written
 * @param lemma the dictionary form, lower case, as the published lemmatizer gives it: digits become
 *     {@code 0}, number words {@code #crd#}
 * @param tag the Penn Treebank part of speech (NNP, VBD, …)
 * @param start UTF-16 offset of the first character
 * @param end UTF-16 offset after the last character
 */
public record Token(String form, String lemma, String tag, int start, int end) {

  public Token {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("token offsets " + start + "-" + end + " are not a span");
    }
  }

  /** The same token, {@code by} code units further on. */
  public Token shifted(int by) {
    return new Token(form, lemma, tag, start + by, end + by);
  }
}
