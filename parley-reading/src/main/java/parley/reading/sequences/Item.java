package parley.reading.sequences;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import parley.language.Sentence;
import parley.reading.claim.Span;
import parley.reading.statements.Scene;

/** Words that may be a step, in their sentence. */
record Item(Scene scene, Piece piece) {

  private static final Set<String> BACK =
      Set.of("that", "this", "it", "them", "then", "there", "thereafter", "afterwards", "turn");

  Words.Kind kind() {
    return Words.kind(sentence(), piece.from(), piece.to());
  }

  Sentence sentence() {
    return scene.sentence();
  }

  Optional<Mark> mark() {
    return piece.mark();
  }

  /** The place it is marked to have: 0 for whatever follows, -1 where it is not marked. */
  int rank() {
    return mark().map(Mark::rank).orElse(-1);
  }

  boolean marked() {
    return rank() >= 0 && rank() != 1;
  }

  boolean dated() {
    int end = mark().filter(m -> m.where() == Mark.Where.TOLD).map(Mark::to).orElse(-1);
    return Times.dated(scene, piece.from(), piece.to())
        || (end > 0 && Times.end(scene, end, sentence().size()) > end);
  }

  /** Whether a date stands before the words of the step: on Tuesday the king signs. */
  boolean dates() {
    return "IN".equals(sentence().tag(piece.from()))
        && Times.end(scene, piece.from(), piece.to()) > piece.from();
  }

  boolean opens() {
    return piece.joint().isEmpty();
  }

  int finite() {
    return Words.finite(sentence(), piece.from(), piece.to());
  }

  /** Whether what it tells lies ahead, as far as it has a verb to tell by. */
  boolean ahead() {
    int finite = finite();
    return finite < 0
        || Words.ahead(sentence(), finite)
        || (marked() && "MD".equals(sentence().tag(finite)))
        || mark()
            .filter(m -> Set.of(Mark.Where.TOLD, Mark.Where.NAMES).contains(m.where()))
            .isPresent();
  }

  Span marker() {
    return mark()
        .map(m -> scene.passage().span(m.from(), m.to() - 1))
        .orElseGet(() -> Times.first(scene, piece.from(), piece.to()).orElseGet(this::words));
  }

  /**
   * With what it comes after taken for a word of order, where that was told before: an army after
   * the camps.
   */
  Item after(List<Item> before) {
    Sentence s = sentence();
    for (int i = piece.from() + 1; i + 1 < piece.to() && kind() == Words.Kind.NOUN; i++) {
      boolean noun = s.tag(piece.to() - 1).startsWith("NN");
      boolean link = noun && Set.of("after", "behind").contains(s.lemma(i));
      String thing = s.lemma(piece.to() - 1);
      if (link && before.stream().anyMatch(item -> item.names(thing))) {
        Mark mark = new Mark(i, piece.to(), Mark.NEXT, Mark.Where.TRAIL);
        return new Item(scene, piece.until(i).with(List.of(mark)));
      }
    }
    return this;
  }

  /** Whether both stand in one sentence. */
  boolean beside(Item other) {
    return scene.passage().index() == other.scene.passage().index();
  }

  private boolean names(String noun) {
    return IntStream.range(piece.from(), piece.to())
        .anyMatch(i -> noun.equals(sentence().lemma(i)));
  }

  Span words() {
    return scene.passage().span(piece.from(), piece.to() - 1);
  }

  /**
   * Whether its words of order stand at the beginning of the sentence or take the place of its
   * verb.
   */
  boolean goesOn() {
    return mark()
        .filter(m ->
            m.to() <= piece.from()
                || m.where() == Mark.Where.NAMES
                || (m.where() == Mark.Where.TOLD && !dated())
                || back(m))
        .isPresent();
  }

  /** <em>after that</em>: words that look back on what was told before. */
  private boolean back(Mark mark) {
    return IntStream.range(mark.from(), mark.to())
        .mapToObj(i -> sentence().form(i).toLowerCase(Locale.ROOT))
        .anyMatch(BACK::contains);
  }
}
