package parley.reading.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.reading.drafting.SameActsTest.draft;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.talks.Issue;

/** Numbers that two sides put on one quantity are a scale with their positions on it. */
class QuantitiesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Chad demanded a tariff of 10 percent. Sudan offered a tariff of 20 percent.",
        "Chad demanded a tariff of 10 percent. Sudan offered 20 percent.",
        "Chad wants a 10 percent tariff. Sudan has proposed about 20 percent.",
        "Chad demanded a tariff of 10 percent; Sudan offered 20 percent.",
      })
  void draft_numbersOfTwoSides_areAScale(String text) {
    List<Issue> issues = scales(text);

    assertThat(issues)
        .singleElement()
        .satisfies(issue -> {
          assertThat(issue.words().orElseThrow()).isEqualTo("tariff, in per cent");
          assertThat(issue.positions())
              .extracting(p -> p.party() + " " + p.at().orElseThrow().low())
              .containsExactlyInAnyOrder("chad 10.0", "sudan 20.0");
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Chad demanded a tariff of 10 percent. Sudan offered 20 days.",
        "Chad demanded a tariff of 10 percent. Sudan said that Chad wants 20 percent.",
        "Chad demanded a tariff of 10 percent. Sudan did not offer 20 percent.",
        "Chad demanded a tariff of 10 percent. Sudan refused.",
      })
  void draft_numberOfSomethingElseOrOfOneSide_isNoScale(String text) {
    assertThat(scales(text)).isEmpty();
  }

  @Test
  void draft_numberOfAnotherReport_isOfNothingNamedInItsOwn() {
    List<Issue> issues =
        draft("Chad demanded a tariff of 10 percent.", "Sudan offered 20 percent.")
            .talks()
            .issues();

    assertThat(issues).noneMatch(issue -> issue.scale().isPresent());
  }

  private static List<Issue> scales(String text) {
    return draft(text).talks().issues().stream().filter(i -> i.scale().isPresent()).toList();
  }
}
