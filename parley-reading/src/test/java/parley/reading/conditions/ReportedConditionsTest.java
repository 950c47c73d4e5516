package parley.reading.conditions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.reading.claim.Condition;
import parley.reading.claim.Span;
import parley.reading.passages.Invented;

/** Conditions as reports tell them: in reported speech, round asides, by what stands before. */
class ReportedConditionsTest {

  private static final String[] CAST = {"Osk", "Velia", "Tarn", "Norn", "Front", "army", "union"};

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the subject of the need is taken from it by the parser
        "Norn said it would not lift the ban before the Osk Institute, a laboratory, had reported."
            + " | it would not lift the ban | the Osk Institute, a laboratory, had reported",
        "Norn said its men would not travel until the schools in Velia had reopened."
            + " | its men would not travel | the schools in Velia had reopened",
        "Osk would not start to fill its lake before the gauge at Tarn was working."
            + " | Osk would not start to fill its lake | the gauge at Tarn was working",
        // told in the past by a speaker
        "Norn said it would confirm the grant when it had the accounts of the union."
            + " | it would confirm the grant | it had the accounts of the union",
        "Osk said it would return to the talks when Velia restored the allowance."
            + " | it would return to the talks | Velia restored the allowance",
      })
  void precondition_isFoundWithItsParts(String text, String blocked, String need) {
    List<Condition> found = find(text);
    assertThat(found).as(text).hasSize(1);
    assertThat(found.getFirst().type()).isEqualTo(Condition.Type.PRECONDITION);
    assertThat(words(found.getFirst().blocked(), text)).isEqualTo(blocked);
    assertThat(found.getFirst().needs().getFirst().span().of(text)).isEqualTo(need);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Osk would send a boat when the river was high.",
        "Norn said it would not sign before the end of the year.",
      })
  void lookalike_isNoCondition(String text) {
    assertThat(find(text)).isEmpty();
  }

  @Test
  void needWithAnAside_isForItsSubjectToMeet() {
    assertThat(
            find("Osk would not pay until the Front, a band of rebels, had left.")
                .getFirst()
                .needs()
                .getFirst()
                .by())
        .containsExactly("front");
  }

  private static String words(@Nullable Span span, String text) {
    return span == null ? "" : span.of(text);
  }

  private static List<Condition> find(String text) {
    return new ConditionFinder().find(Invented.report(text, CAST));
  }
}
