package parley.reading.sequences;

import java.util.Set;
import java.util.stream.IntStream;
import parley.language.Sentence;
import parley.reading.report.Clauses;

/** Clauses that leave out what they share with the one before: the staff trained. */
final class Gapped {

  private static final Set<String> DONE = Set.of("VBN", "VBD");

  private Gapped() {}

  /**
   * <em>The plants would be inspected and the staff trained</em>: a noun phrase and a participle
   * behind a passive of what is to come.
   */
  static boolean passive(Item item, Item before) {
    Sentence s = item.sentence();
    int from = item.piece().from();
    int head = TaggedNounPhrases.head(s, from);
    int done =
        head < 0
            ? -1
            : IntStream.range(head + 1, item.piece().to())
                .filter(i -> DONE.contains(s.tag(i)))
                .findFirst()
                .orElse(-1);
    return done > 0
        && (done == head + 1 || "prep".equals(s.label(head + 1)))
        && item.beside(before)
        && willBe(before);
  }

  private static boolean willBe(Item item) {
    Sentence s = item.sentence();
    int finite = item.finite();
    int verb = finite < 0 ? -1 : Words.main(s, finite);
    return verb >= 0 && "MD".equals(s.tag(finite)) && Clauses.passive(s, verb);
  }
}
