package parley.reading.sequences;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Words of a sentence between two joints, with the mark that says where they stand.
 *
 * @param from first token, after any mark at the beginning
 * @param to the token after the last, before any mark at the end
 * @param joint what stands before it: a mark of punctuation, {@code and}, or nothing at the start
 *     of a sentence
 * @param marks words of order at the beginning, at the end or inside
 */
record Piece(int from, int to, String joint, List<Mark> marks) {

  Piece {
    marks = List.copyOf(marks);
  }

  boolean empty() {
    return from >= to;
  }

  Optional<Mark> mark() {
    return marks.stream().max((a, b) -> Integer.compare(weight(a), weight(b)));
  }

  private static int weight(Mark mark) {
    return mark.rank() == 1 ? 0 : 1;
  }

  boolean holds(int token) {
    return from <= token && token < to;
  }

  /** The same as the first of its sentence; a colon before it tells that it is listed. */
  Piece first() {
    return new Piece(from, to, ":".equals(joint) ? joint : "", marks);
  }

  Piece until(int end) {
    return new Piece(from, end, joint, marks);
  }

  Piece from(int start) {
    return new Piece(start, to, joint, marks);
  }

  Piece with(List<Mark> more) {
    return new Piece(from, to, joint, Stream.concat(more.stream(), marks.stream()).toList());
  }
}
