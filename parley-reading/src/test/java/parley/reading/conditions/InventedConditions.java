package parley.reading.conditions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.reading.claim.Condition;
import parley.reading.claim.Span;
import parley.reading.passages.Invented;

/** The conditions found in an invented text about a few whom it names. */
final class InventedConditions {

  private static final String[] CAST = {
    "Osk",
    "Velia",
    "Tarn",
    "Norn",
    "Front",
    "army",
    "union",
    "envoy",
    "deputy",
    "minister",
    "Ida Venn"
  };

  private InventedConditions() {}

  static List<Condition> find(String text) {
    return new ConditionFinder().find(Invented.report(text, CAST));
  }

  /** The one condition of the text. */
  static Condition only(String text) {
    List<Condition> found = find(text);
    assertThat(found).as(text).hasSize(1);
    return found.getFirst();
  }

  static String words(@Nullable Span span, String text) {
    return span == null ? "" : span.of(text);
  }
}
