package parley.reading.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.reading.claim.Actor;
import parley.talks.Step;
import parley.talks.Talks;

/** By when something is to have happened, where the words say what and the day is known. */
class DeadlinesTest {

  private static final LocalDate MONDAY = LocalDate.of(2031, 3, 3);

  private static Told demand(String content, String date, String value) {
    return new Told("a", MONDAY, "Osk demanded that " + content + ".")
        .actor("actor-1", "Osk", Actor.Type.STATE, "Osk")
        .actor("actor-2", "Velia", Actor.Type.STATE, "Velia")
        .demand("actor-1", "actor-2", "demanded", content)
        .dated(date, value);
  }

  private static Talks draft(Told told) {
    return Drafter.draft("Sarn", List.of(told.claims()));
  }

  @ParameterizedTest
  @CsvSource({
    "Velia pay for the canal by Friday, Friday, 2031-03-07, 2031-03-07",
    "Velia pay for the canal no later than 1 June, 1 June, 2031-06-01, 2031-06-01",
    "Velia pay for the canal before 1 June, 1 June, 2031-06-01, 2031-05-31",
    "Velia pay for the canal within ten days, within ten days, 2031-03-03/2031-03-13, 2031-03-13",
    "Velia pay for the canal by the end of May, May, 2031-05, 2031-05-31",
    "Velia pay for the canal before the round on 20 March, 20 March, 2031-03-20, 2031-03-20",
  })
  void draft_demandWithADay_isAStepDueThen(String content, String date, String value, String due) {
    Talks talks = draft(demand(content, date, value));

    Step step = talks.steps().getFirst();
    assertThat(step.deadline().orElseThrow()).hasToString(due);
    assertThat(step.when().orElseThrow().text()).isEqualTo("velia.pay-canal");
    assertThat(step.basis().evidence().getFirst().quote().orElseThrow()).contains(date);
  }

  @ParameterizedTest
  @CsvSource({
    "Velia pay for the canal by May, May, 2031-05",
    "Velia pay on Friday, Friday, 2031-03-07",
    "Velia pay what it owed by then on Friday, Friday, 2031-03-07",
  })
  void draft_dayNotKnownOrNoLimit_isNoDeadline(String content, String date, String value) {
    assertThat(draft(demand(content, date, value)).steps())
        .allSatisfy(step -> assertThat(step.deadline()).isEmpty());
  }

  @Test
  void draft_timeGivenForAnAct_isDueThen_byWhomIsNotSaid() {
    Told told =
        new Told("a", MONDAY, "The president gave both sides until 20 June to form a government.")
            .actor("actor-1", "president", Actor.Type.PERSON, "president")
            .dated("20 June", "2031-06-20");
    Talks talks = draft(told);

    Step step = talks.steps().getFirst();
    assertThat(step.words()).contains("Form a government");
    assertThat(step.deadline().orElseThrow()).hasToString("2031-06-20");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The treaty has to be signed by 20 June, mediators said. | Sign the treaty",
        "Velia must pay for the canal by 20 June. | velia.pay-canal",
        "The deadline for a deal on the dam is 20 June. | A deal on the dam",
      })
  void draft_whatHasToBeDoneByADay_isDueThen(String text, String act) {
    Told told =
        new Told("a", MONDAY, text)
            .actor("actor-1", "Osk", Actor.Type.STATE, "Osk")
            .actor("actor-2", "Velia", Actor.Type.STATE, "Velia")
            .dated("20 June", "2031-06-20");

    Step step = draft(told).steps().getFirst();
    assertThat(step.words().orElse("") + step.when().map(w -> w.text()).orElse("")).contains(act);
    assertThat(step.deadline().orElseThrow()).hasToString("2031-06-20");
  }

  @Test
  void draft_ultimatumThatRunsOut_isTheDeadlineOfWhatWasAskedBefore() {
    Told told =
        new Told(
                "a",
                MONDAY,
                "Osk demanded that Velia withdraw its troops. The ultimatum expires on 10 March.")
            .actor("actor-1", "Osk", Actor.Type.STATE, "Osk")
            .actor("actor-2", "Velia", Actor.Type.STATE, "Velia")
            .demand("actor-1", "actor-2", "demanded", "Velia withdraw its troops")
            .dated("10 March", "2031-03-10");

    assertThat(draft(told).steps().getFirst().deadline().orElseThrow()).hasToString("2031-03-10");
  }
}
