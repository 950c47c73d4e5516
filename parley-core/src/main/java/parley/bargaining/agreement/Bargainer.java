package parley.bargaining.agreement;

import java.util.List;
import java.util.Set;

/**
 * A party to a bargain, with what each option is worth to it. What a package is worth is the sum
 * over its options.
 *
 * @param id its id
 * @param name what people call it
 * @param worths by topic and choice: weight times value, in units of its own
 * @param unit how many of its units make one point as people read it
 * @param noAgreement what it expects without an agreement, in its units
 * @param redLines the options it never accepts
 */
public record Bargainer(
    String id,
    String name,
    List<List<Double>> worths,
    double unit,
    double noAgreement,
    Set<Pick> redLines) {

  public Bargainer {
    worths = worths.stream().map(List::copyOf).toList();
    redLines = Set.copyOf(redLines);
    if (!(unit > 0)) {
      throw new IllegalArgumentException("a point has to be worth something to " + name);
    }
    if (!Double.isFinite(noAgreement)
        || worths.stream().flatMap(List::stream).anyMatch(w -> !Double.isFinite(w))) {
      throw new IllegalArgumentException("what things are worth to " + name + " has to be finite");
    }
  }

  /** What an option is worth to it, in points. */
  public double points(Pick pick) {
    return worths.get(pick.topic()).get(pick.choice()) / unit;
  }

  /** What it expects without an agreement, in points. */
  public double noAgreementPoints() {
    return noAgreement / unit;
  }
}
