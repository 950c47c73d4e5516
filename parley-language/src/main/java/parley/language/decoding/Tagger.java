package parley.language.decoding;

import parley.language.model.Field;
import parley.language.model.Hash;
import parley.language.model.Source;

/** Gives each word its part of speech, left to right; the best tag stands. */
final class Tagger {

  private final Scorer scorer;
  private final String[] tags;
  private final long[] hashes;
  private final long[] shifts;

  Tagger(Scorer scorer, String[] tags) {
    this.scorer = scorer;
    this.tags = tags;
    this.hashes = new long[tags.length];
    this.shifts = new long[tags.length];
    for (int i = 0; i < tags.length; i++) {
      hashes[i] = Hash.of(tags[i]);
      shifts[i] = Hash.shift(tags[i].length());
    }
  }

  /** Sets the tag of every word of the draft; the tags of words 1 and up, in order. */
  String[] tag(Draft draft) {
    String[] chosen = new String[draft.size - 1];
    Scorer.Room room = scorer.new Room();
    float[] scores = new float[tags.length];
    Window window = new Window(draft.size);
    for (window.at = 1; window.at < draft.size; window.at++) {
      scorer.score(draft, window, room, scores);
      int best = Choice.best(scores);
      draft.set(window.at, Field.TAG, hashes[best], shifts[best]);
      chosen[window.at - 1] = tags[best];
    }
    return chosen;
  }

  private static final class Window implements Scorer.View {
    private final int size;
    private int at;

    Window(int size) {
      this.size = size;
    }

    @Override
    public int token(Source source, int window) {
      int token = at + window;
      return token > Draft.ROOT && token < size ? token : Draft.NONE;
    }
  }
}
