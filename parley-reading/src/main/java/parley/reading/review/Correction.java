package parley.reading.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.yaml.Node;

/**
 * What a person decided about one claim. It hangs on the report, the kind and the words of the
 * claim, and not on its id, so that it is found again when the report is read again.
 *
 * @param kind what the claim is: {@code condition}, {@code demand}, …
 * @param report id of its report
 * @param words the words of the claim on one line; the name of an actor; empty for the report
 * @param was the claim's id when it was reviewed
 * @param set the fields a person changed, each with its values; empty unless edited
 * @param note why, in the person's words
 * @param at where the correction stands in its file
 */
public record Correction(
    Decision decision,
    String kind,
    String report,
    String words,
    Optional<String> was,
    Map<String, List<String>> set,
    Optional<String> note,
    Node.Place at) {

  public Correction {
    set = Map.copyOf(set);
  }

  /** Whether both speak of the same claim. */
  public boolean speaksOfTheSame(Correction other) {
    return kind.equals(other.kind) && report.equals(other.report) && words.equals(other.words);
  }

  /** What was decided. */
  public enum Decision {
    ACCEPT,
    REJECT,
    EDIT;

    /** As the file and messages write it. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
