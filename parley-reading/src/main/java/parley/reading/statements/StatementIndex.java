package parley.reading.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import parley.reading.claim.Span;
import parley.reading.claim.Statement;

/**
 * Finds the statement around a stretch of text without asking every one: the pieces of content by
 * their start, each with how far any piece up to it reaches.
 */
final class StatementIndex {

  private record Piece(Span span, Statement statement) {}

  private final List<Piece> pieces = new ArrayList<>();
  private final int[] reach;

  StatementIndex(List<Statement> statements) {
    for (Statement statement : statements) {
      statement.content().forEach(span -> pieces.add(new Piece(span, statement)));
    }
    pieces.sort(Comparator.comparingInt(piece -> piece.span().start()));
    reach = new int[pieces.size()];
    int furthest = 0;
    for (int i = 0; i < reach.length; i++) {
      furthest = Math.max(furthest, pieces.get(i).span().end());
      reach[i] = furthest;
    }
  }

  /** The innermost statement around the words; one with a known speaker, if there is. */
  Optional<Statement> around(Span words) {
    return best(words, StatementIndex::better);
  }

  /** The innermost statement around the words; of two with the same words the first. */
  Optional<Statement> innermost(Span words) {
    return best(words, (one, other) -> one.span().length() <= other.span().length());
  }

  private Optional<Statement> best(Span words, BiPredicate<Piece, Piece> better) {
    Piece best = null;
    for (int i = lastStartingBy(words.start()); i >= 0 && reach[i] >= words.end(); i--) {
      Piece piece = pieces.get(i);
      if (piece.span().contains(words) && (best == null || better.test(piece, best))) {
        best = piece;
      }
    }
    return Optional.ofNullable(best).map(Piece::statement);
  }

  private static boolean better(Piece one, Piece other) {
    boolean known = speaks(one.statement());
    boolean otherKnown = speaks(other.statement());
    return known == otherKnown ? one.span().length() < other.span().length() : known;
  }

  /** Whether somebody says it: who is said to be ready for something says nothing himself. */
  private static boolean speaks(Statement statement) {
    return !statement.speakers().isEmpty() && !statement.rule().equals(NounReports.WILLING);
  }

  private int lastStartingBy(int offset) {
    int low = 0;
    int high = pieces.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pieces.get(middle).span().start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
