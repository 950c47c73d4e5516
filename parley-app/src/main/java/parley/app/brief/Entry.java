package parley.app.brief;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.app.material.Evidence;
import parley.app.material.Phrases;

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

  private static final Pattern QUOTED = Pattern.compile("“([^“”]+)”");
  private static final double MOST = 0.6;
  private static final String LEAD = ": ";

  public Entry {
    Objects.requireNonNull(anchor);
    details = List.copyOf(details);
    evidence = List.copyOf(evidence);
    marks = List.copyOf(marks);
  }

  /**
   * A further fact under a label, such as {@code agenda}.
   *
   * @param evidence the words it rests on, where they are not those of the entry
   */
  public record Detail(String label, String text, List<Evidence> evidence) {

    public Detail {
      evidence = List.copyOf(evidence);
    }

    public Detail(String label, String text) {
      this(label, text, List.of());
    }
  }

  /**
   * Whether the entry's own words already quote most of some evidence, so that only its place has
   * to be shown.
   */
  public boolean quotes(Evidence rests) {
    String quote = Phrases.oneLine(rests.quote());
    int quoted =
        QUOTED
            .matcher(words)
            .results()
            .map(m -> m.group(1))
            .filter(quote::contains)
            .mapToInt(String::length)
            .sum();
    return words.contains(quote) || quoted >= MOST * quote.length();
  }

  /** The same, resting on the words of another that says as much, with its details. */
  public Entry with(Entry other) {
    return new Entry(
        anchor,
        words,
        Stream.concat(details.stream(), other.details.stream()).distinct().toList(),
        Stream.concat(evidence.stream(), other.evidence.stream()).distinct().toList(),
        confidence,
        rule,
        Stream.concat(marks.stream(), other.marks.stream()).distinct().toList());
  }

  /** Whether it, or a detail of it, rests on words of a report. */
  public boolean rests() {
    return !evidence.isEmpty() || details.stream().anyMatch(d -> !d.evidence().isEmpty());
  }

  /** The label an entry of the first screen starts with, its colon and space too. */
  public String lead() {
    return words.substring(0, words.indexOf(LEAD) + LEAD.length());
  }

  /** The words after that label. */
  public String afterLead() {
    return words.substring(words.indexOf(LEAD) + LEAD.length());
  }

  /** The entry with other words and other details, as the first screen tells it. */
  Entry as(String newAnchor, String newWords, List<Detail> newDetails) {
    return new Entry(newAnchor, newWords, newDetails, evidence, confidence, rule, marks);
  }

  /** The same, resting on these words. */
  Entry resting(List<Evidence> places) {
    return new Entry(anchor, words, details, places, confidence, rule, marks);
  }

  /** The first words it or its first detail rests on, if any. */
  Stream<Evidence> firstPlace() {
    return Stream.concat(
            evidence.stream(), details.stream().flatMap(detail -> detail.evidence().stream()))
        .limit(1);
  }

  /** An entry that no single claim makes. */
  public static Entry computed(String anchor, String words, String rule) {
    return new Entry(anchor, words, List.of(), List.of(), null, rule, List.of());
  }
}
