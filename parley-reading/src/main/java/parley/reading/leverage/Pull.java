package parley.reading.leverage;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.language.Sentence;
import parley.reading.claim.Leverage;
import parley.reading.claim.Span;
import parley.reading.statements.Scene;

/** Leverage before it has its id; the parts mean what they mean in {@link Leverage}. */
record Pull(
    @Nullable String principal,
    String through,
    @Nullable String on,
    @Nullable Span act,
    Span marker,
    @Nullable Span goal,
    double confidence,
    String rule) {

  Pull {
    if (through.equals(on) || through.equals(principal) || (on == null && goal == null)) {
      throw new IllegalArgumentException("leverage of " + through + " on " + on + " says nothing");
    }
  }

  /** A pull with nobody behind it; nothing where one side is missing, or both are one. */
  static Optional<Pull> of(
      List<String> through,
      List<String> on,
      @Nullable Span act,
      Span marker,
      @Nullable Span goal,
      double confidence,
      String rule) {
    return through.isEmpty() || on.isEmpty() || through.getFirst().equals(on.getFirst())
        ? Optional.empty()
        : Optional.of(
            new Pull(null, through.getFirst(), on.getFirst(), act, marker, goal, confidence, rule));
  }

  /** Whether this says of the same link who is behind it, and to the same end. */
  boolean completes(Pull other) {
    return through.equals(other.through)
        && Objects.equals(on, other.on)
        && principal != null
        && other.principal == null
        && Objects.equals(goal, other.goal);
  }

  /** The same with somebody behind it, if it is a third. */
  Pull behind(@Nullable String who) {
    return who == null || who.equals(through) || who.equals(on)
        ? this
        : new Pull(who, through, on, act, marker, goal, confidence, rule);
  }

  /** From a verb to the end of its clause. */
  static Span predicate(Scene scene, int verb) {
    Sentence s = scene.sentence();
    int last = verb;
    for (int i : s.subtree(verb)) {
      if (!"punct".equals(s.label(i))) {
        last = Math.max(last, i);
      }
    }
    return scene.passage().span(verb, last);
  }

  /**
   * Whether both say that the same one can move the same one, in overlapping words or so that this
   * adds nobody behind it and nothing to be moved to.
   */
  boolean repeats(Pull other) {
    boolean same = through.equals(other.through) && Objects.equals(on, other.on);
    if (done(other)) {
      return false;
    }
    boolean behind = principal == null || Objects.equals(principal, other.principal);
    boolean within = behind && (goal == null || other.goal != null);
    return same && (within || marker.overlaps(other.marker));
  }

  /** Whether this tells that one has moved another, where the other only asks for it elsewhere. */
  private boolean done(Pull other) {
    boolean asked = other.rule.equals("urges-to-move") || other.rule.equals("relies-on");
    return asked && rule.equals("moves") && principal == null && !other.marker.overlaps(marker);
  }

  Leverage leverage(String id, String report) {
    return new Leverage(id, report, principal, through, on, act, marker, goal, confidence, rule);
  }
}
