package parley.reading.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Who was mentioned so far, in text order; looks back only a little way. */
final class History {

  private static final int REACH = 120;

  /** One mention and whom it was settled on. */
  record Seen(Figure figure, Candidate candidate) {}

  private final List<Seen> seen = new ArrayList<>();

  void add(Figure figure, Candidate candidate) {
    seen.add(new Seen(figure, candidate));
  }

  /** The mentions of the last sentences, the latest first. */
  List<Seen> back(int passage, int sentences) {
    List<Seen> found = new ArrayList<>();
    for (int i = seen.size() - 1; i >= 0 && found.size() < REACH; i--) {
      Seen at = seen.get(i);
      if (at.candidate().passage().index() < passage - sentences) {
        break;
      }
      found.add(at);
    }
    return found;
  }

  /** All mentions, the latest first. */
  List<Seen> whole() {
    return seen.reversed();
  }

  /** The latest figure of the last sentences that fits. */
  @Nullable Figure latest(int passage, int sentences, Predicate<Figure> fits) {
    for (Seen at : back(passage, sentences)) {
      if (fits.test(at.figure())) {
        return at.figure();
      }
    }
    return null;
  }
}
