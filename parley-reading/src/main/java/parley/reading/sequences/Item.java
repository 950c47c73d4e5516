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

  /** Whether its verb stands in the past and tells no plan. */
  boolean over() {
    return finite() >= 0 && "VBD".equals(sentence().tag(finite())) && !ahead();
  }

  Span marker() {
    return mark()
        .map(m -> scene.passage().span(m.from(), m.to() - 1))
        .orElseGet(() -> Times.first(scene, piece.from(), piece.to()).orElseGet(this::words));
  }

  /** Whether the other tells the same in the same words: deposits, and deposits. */
  boolean again(Item other) {
    String text = scene.groundwork().text().text();
    return other.kind() == Words.Kind.NOUN && Chains.same(other.words().of(text), words().of(text));
  }

  /** Whether both stand in one sentence. */
  boolean beside(Item other) {
    return scene.passage().index() == other.scene.passage().index();
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
            (m.to() <= piece.from() && m.thing() < 0)
                || m.where() == Mark.Where.NAMES
                || (m.where() == Mark.Where.TOLD && !dated())
                || back(m))
        .isPresent();
  }

  /** <em>after that</em>, <em>at the close of that work</em>: what looks back on what was told. */
  private boolean back(Mark mark) {
    return IntStream.range(mark.from(), mark.to())
        .mapToObj(i -> sentence().form(i).toLowerCase(Locale.ROOT))
        .anyMatch(BACK::contains);
  }

  /** What it comes straight upon, where its mark holds that: upon their vote, a crate. */
  Optional<Item> before() {
    return mark()
        .filter(m -> m.thing() >= 0 && m.to() <= piece.from() && !back(m))
        .map(m -> new Item(scene, new Piece(m.thing(), m.to(), "", List.of())));
  }
}
