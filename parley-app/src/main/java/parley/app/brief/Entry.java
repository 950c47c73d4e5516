package parley.app.brief;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import parley.app.material.Evidence;

/**
 * One thing the brief tells.
 *
 * @param anchor unique within the brief; what a link points to
 * @param words the whole of it in one sentence, with the parties' own names
 * @param details more of it, each under a label
 * @param evidence the words it rests on; empty only for what is computed or unknown
 * @param confidence how likely it is to be right, where a rule has claimed it
 * @param rule the rule that claimed it, or the analysis that computed it
 * @param marks short words that qualify it, such as {@code forming} or {@code not named}
 */
public record Entry(
    String anchor,
    String words,
    List<Detail> details,
    List<Evidence> evidence,
    @Nullable Double confidence,
    @Nullable String rule,
    List<String> marks) {

  public Entry {
    Objects.requireNonNull(anchor);
    details = List.copyOf(details);
    evidence = List.copyOf(evidence);
    marks = List.copyOf(marks);
  }

  /** A further fact under a label, such as {@code agenda}. */
  public record Detail(String label, String text) {}

  /** An entry that no single claim makes. */
  public static Entry computed(String anchor, String words, String rule) {
    return new Entry(anchor, words, List.of(), List.of(), null, rule, List.of());
  }
}
