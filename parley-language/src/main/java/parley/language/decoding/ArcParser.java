package parley.language.decoding;

import java.util.List;
import parley.language.decoding.Transition.Direction;
import parley.language.decoding.Transition.Move;
import parley.language.model.Field;
import parley.language.model.Hash;

/**
 * A greedy transition-based dependency parser in the arc-shifting family: it reads a sentence once,
 * left to right, and at each step compares the top of its stack with the next token, drawing an arc
 * either way or none. Passing a token over and returning to it allows crossing arcs (Choi and
 * McCallum, "Transition-based dependency parsing with selectional branching", ACL 2013). A word
 * left without a head takes the best one among its neighbours.
 */
final class ArcParser {

  /** How far a word left without a head looks for one, to each side. */
  private static final int REACH = 5;

  /**
   * How many steps a sentence may take for each of its tokens. Ordinary text takes two or three;
   * past the limit the rest take heads among their neighbours, so that no text makes the parser
   * quadratic.
   */
  private static final int STEPS = 16;

  private final Scorer scorer;
  private final Transition[] transitions;
  private final String[] labels;
  private final long[] hashes;
  private final long[] shifts;
  private final int root;

  private final boolean[] all;
  private final boolean[] shifting;
  private final boolean[] arcless;
  private final boolean[] arclessKeeping;
  private final boolean[] keeping;
  private final boolean[] left;
  private final boolean[] right;

  ArcParser(Scorer scorer, List<String> names) {
    this.scorer = scorer;
    int count = names.size();
    transitions = new Transition[count];
    labels = new String[count];
    hashes = new long[count];
    shifts = new long[count];
    all = new boolean[count];
    shifting = new boolean[count];
    arcless = new boolean[count];
    arclessKeeping = new boolean[count];
    keeping = new boolean[count];
    left = new boolean[count];
    right = new boolean[count];
    for (int i = 0; i < count; i++) {
      Transition transition = Transition.parse(names.get(i));
      Direction direction = transition.direction();
      transitions[i] = transition;
      labels[i] = transition.label();
      hashes[i] = Hash.of(labels[i]);
      shifts[i] = Hash.shift(labels[i].length());
      all[i] = true;
      shifting[i] = transition.move() == Move.SHIFT;
      arcless[i] = direction == Direction.NONE;
      boolean reducing = transition.move() == Move.REDUCE;
      arclessKeeping[i] = arcless[i] && !reducing;
      keeping[i] = !(arcless[i] && reducing);
      left[i] = direction == Direction.LEFT;
      right[i] = direction == Direction.RIGHT;
    }
    root = List.of(labels).indexOf("root");
    if (root < 0) {
      throw new IllegalArgumentException("the model has no transition labelled root");
    }
  }

  /** Gives every word of a tagged draft its head and label. */
  void parse(Draft draft) {
    Configuration state = new Configuration(draft.size);
    Scorer.Room room = scorer.new Room();
    float[] scores = new float[transitions.length];
    for (int step = 0; !state.isDone() && step < STEPS * draft.size; step++) {
      boolean[] allowed = allowed(draft, state.top(), state.next());
      scorer.score(draft, state, room, scores);
      apply(Choice.best(scores, allowed), draft, state);
    }
    // A token not reached is without a head, like any other that the transitions left so.
    for (int word = 1; word < draft.size; word++) {
      if (draft.head[word] == Draft.NONE) {
        adopt(word, draft, state, room, scores);
      }
    }
  }

  /**
   * No arc may close a cycle; a word without a head may not be dropped; the root is shifted past.
   */
  private boolean[] allowed(Draft draft, int top, int next) {
    if (top == Draft.ROOT) {
      return shifting;
    }
    if (draft.isBelow(top, next)) {
      return arcless;
    }
    boolean headless = draft.head[top] == Draft.NONE;
    if (draft.isBelow(next, top)) {
      return headless ? arclessKeeping : arcless;
    }
    return headless ? keeping : all;
  }

  private void apply(int choice, Draft draft, Configuration state) {
    Transition transition = transitions[choice];
    switch (transition.direction()) {
      case LEFT -> attach(draft, state.top(), state.next(), choice);
      case RIGHT -> attach(draft, state.next(), state.top(), choice);
      case NONE -> {}
    }
    switch (transition.move()) {
      case SHIFT -> state.shift();
      case PASS -> state.pass();
      case REDUCE -> {
        if (transition.direction() == Direction.RIGHT) {
          state.pass();
        } else {
          state.reduce();
        }
      }
    }
  }

  private void attach(Draft draft, int word, int head, int choice) {
    draft.attach(word, head, choice);
    draft.set(word, Field.LABEL, hashes[choice], shifts[choice]);
  }

  /** Finds a head for a word that the transitions left without one. */
  private void adopt(int word, Draft draft, Configuration state, Scorer.Room room, float[] scores) {
    int bestHead = Draft.NONE;
    int bestChoice = -1;
    float bestScore = -Float.MAX_VALUE;
    for (int step = -1; step <= 1; step += 2) {
      for (int i = 1; i <= REACH; i++) {
        int head = word + step * i;
        if (head < 0 || head >= draft.size || draft.isBelow(head, word)) {
          continue;
        }
        state.compare(Math.min(word, head), Math.max(word, head));
        scorer.score(draft, state, room, scores);
        int choice = Choice.best(scores, step > 0 ? left : right);
        if (bestScore < scores[choice]) {
          bestScore = scores[choice];
          bestHead = head;
          bestChoice = choice;
        }
      }
    }
    if (bestHead == Draft.NONE) {
      attach(draft, word, Draft.ROOT, root);
    } else {
      attach(draft, word, bestHead, bestChoice);
    }
  }

  String label(int choice) {
    return labels[choice];
  }
}
