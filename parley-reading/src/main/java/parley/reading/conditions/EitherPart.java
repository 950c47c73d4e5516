package parley.reading.conditions;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import parley.language.Sentence;

/**
 * Where <em>either</em> begins inside a row: in <em>A and either B or C</em> one of the last two
 * will do, but A is needed whatever happens.
 *
 * @param joined how many of the row stand before it
 * @param and the token that joins it to these
 * @param either the token that says so
 */
record EitherPart(int joined, int and, int either) {

  private static final EitherPart NONE = new EitherPart(0, 0, 0);

  /** The part of a row of joined heads, in text order, of which one will do; none by zeros. */
  static EitherPart of(Sentence s, List<Integer> row) {
    for (int k = 1; k < row.size(); k++) {
      int before = row.get(k - 1);
      int here = row.get(k);
      OptionalInt either = find(s, "either", before, here);
      OptionalInt and = find(s, "and", before, either.orElse(before));
      boolean or =
          find(s, "or", here, s.size()).isPresent()
              && find(s, "or", row.getFirst(), here).isEmpty();
      if (or && and.isPresent()) {
        return new EitherPart(k, and.getAsInt(), either.getAsInt());
      }
    }
    return NONE;
  }

  boolean found() {
    return joined > 0;
  }

  /** Its first token, behind <em>either</em> where nothing stands before that. */
  int first() {
    return either == and + 1 ? either + 1 : and + 1;
  }

  /** Who chooses, where it is told between <em>and</em> and <em>either</em>; -1 where it is not. */
  int chooser() {
    return either == and + 1 ? -1 : either - 1;
  }

  private static OptionalInt find(Sentence s, String word, int after, int until) {
    return IntStream.range(after + 1, Math.max(after + 1, until))
        .filter(i -> word.equals(s.lemma(i)))
        .findFirst();
  }
}
