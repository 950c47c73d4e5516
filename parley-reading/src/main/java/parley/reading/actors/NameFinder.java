package parley.reading.actors;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.reading.dictionaries.Entry;
import parley.reading.dictionaries.Kind;

/**
 * Finds names in one sentence: what the dictionaries know, persons by their titles, organisations
 * by their last word, and capitalised words that later mentions have to explain.
 */
final class NameFinder {

  private final Lexicon lexicon;
  private final boolean placesToo;

  NameFinder(Lexicon lexicon, boolean placesToo) {
    this.lexicon = lexicon;
    this.placesToo = placesToo;
  }

  List<Candidate> find(Line line) {
    List<Candidate> found = new ArrayList<>();
    for (List<Piece> run : Piece.runs(line, lexicon)) {
      new NameRun(line, run, lexicon, placesToo, found).read();
    }
    return found;
  }

  /** The entry of a state that a candidate names, or null. */
  static @Nullable Entry state(@Nullable Candidate candidate) {
    Entry entry = candidate == null ? null : candidate.entry();
    return entry != null && entry.kind() == Kind.STATE ? entry : null;
  }
}
