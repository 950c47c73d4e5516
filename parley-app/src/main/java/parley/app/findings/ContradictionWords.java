package parley.app.findings;

import parley.app.material.Phrases;
import parley.reading.contradictions.Contradiction;
import parley.reading.contradictions.Contradiction.Side;
import parley.talks.Timeframe;

/** Contradictions in words; which of the two is right is never said. */
public final class ContradictionWords {

  private ContradictionWords() {}

  /** Who contradicts itself on what, or on what reports differ: one line. */
  public static String of(Contradiction found) {
    String on = found.about().isEmpty() ? "" : " on " + Phrases.quote(oneLine(found.about()));
    String said = found.one().says() + "; " + then(found) + found.other().says();
    return found.party() == null
        ? "Reports differ" + on + ": " + said
        : (found.kind().ownWord() ? found.party() : "Reports differ about " + found.party())
            + on
            + ": "
            + said;
  }

  private static String then(Contradiction found) {
    return found.kind().ownWord() ? "later " : "";
  }

  /** Who says one of the two, and when: {@code Lea Moreau, 4 March 2031}. */
  public static String source(Side side) {
    return (side.by() == null ? "" : side.by() + ", ")
        + (side.day() == null ? "day not known" : Timeframe.of(side.day()).words());
  }

  private static String oneLine(String words) {
    return Phrases.oneLine(words).replaceAll("[.,;:]+$", "");
  }
}
