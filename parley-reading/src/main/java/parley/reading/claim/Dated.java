package parley.reading.claim;

/**
 * A day, month or span of time the report names.
 *
 * @param value ISO 8601: {@code 2015-12-18}, {@code 2015-12}, {@code 2015-12-14/2015-12-18}
 */
public record Dated(
    String id, String report, Span span, String value, double confidence, String rule)
    implements Claim {
  @Override
  public Dated withConfidence(double confidence) {
    return new Dated(id, report, span, value, confidence, rule);
  }
}
