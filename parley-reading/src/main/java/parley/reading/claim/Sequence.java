package parley.reading.claim;

import java.util.List;

/**
 * An order of steps, first to last.
 *
 * @param by ids of the actors whose order it is; empty where the reporter says it
 * @param steps spans of the steps in the order they are to happen, at least two
 * @param markers the words that order them, such as {@code first} and {@code then}
 */
public record Sequence(
    String id,
    String report,
    List<String> by,
    List<Span> steps,
    List<Span> markers,
    double confidence,
    String rule)
    implements Claim {

  public Sequence {
    by = List.copyOf(by);
    steps = List.copyOf(steps);
    markers = List.copyOf(markers);
  }

  @Override
  public Sequence withConfidence(double confidence) {
    return new Sequence(id, report, by, steps, markers, confidence, rule);
  }
}
