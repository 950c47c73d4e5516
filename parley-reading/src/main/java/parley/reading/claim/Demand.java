package parley.reading.claim;

import java.util.List;

/**
 * What an actor asks of another.
 *
 * @param by ids of the actors who ask
 * @param of ids of the actors asked; may be empty
 */
public record Demand(
    String id,
    String report,
    List<String> by,
    List<String> of,
    Span content,
    Span cue,
    double confidence,
    String rule)
    implements Claim {

  public Demand {
    by = List.copyOf(by);
    of = List.copyOf(of);
  }

  @Override
  public Demand withConfidence(double confidence) {
    return new Demand(id, report, by, of, content, cue, confidence, rule);
  }
}
