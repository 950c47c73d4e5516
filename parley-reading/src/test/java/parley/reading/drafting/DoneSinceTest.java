package parley.reading.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.reading.claim.Actor;
import parley.reading.claim.Commitment;
import parley.talks.Talks;
import parley.talks.formula.OptionId;

/** What was waited for is done by whatever words a later report has for it, and by no others. */
class DoneSinceTest {

  private static final LocalDate MONDAY = LocalDate.of(2031, 3, 3);

  private static Told need(String need, String by) {
    Told told =
        new Told("a", MONDAY, "Osk will not open the border until " + need + ".")
            .actor("actor-1", "Osk", Actor.Type.STATE, "Osk")
            .actor("actor-2", "Velia", Actor.Type.STATE, "Velia");
    return told.condition(
        "actor-1",
        "Osk will not open the border",
        "until",
        by.isEmpty() ? told.need(need) : told.need(need, by));
  }

  private static Told later(String words) {
    return new Told("b", MONDAY.plusDays(11), words + " Osk and Velia said so.")
        .actor("actor-1", "Osk", Actor.Type.STATE, "Osk")
        .actor("actor-2", "Velia", Actor.Type.STATE, "Velia");
  }

  private static boolean isDone(Told earlier, Told later) {
    Talks talks = Drafter.draft("Sarn", List.of(earlier.claims(), later.claims()));
    return !talks.now().taken().isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Velia free the eleven guards            | A month has passed since the release of the eleven guards.                   | true
          Velia free the eleven guards            | Talks resumed after the release of the eleven guards.                        | true
          Velia free the eleven guards            | Talks could resume after the release of the eleven guards.                   | false
          Velia free the eleven guards            | Talks will resume following the release of the eleven guards.                | false
          Velia free the eleven guards            | Diplomats welcomed the release of the eleven guards.                         | true
          Velia free the eleven guards            | Diplomats would have welcomed the release of the eleven guards.              | false
          Velia free the eleven guards            | The first two of the eleven guards were freed on Tuesday.                    | false
          Velia free the eleven guards            | The eleven guards flew home on Tuesday.                                      | true
          Velia publish the port's accounts       | Having published the port's accounts, Velia asked for more.                  | true
          Velia publish the port's accounts       | Velia, having published the port's accounts, asked for more.                 | true
          Velia publish the port's accounts       | Velia had planned to publish the port's accounts.                            | false
          Velia publish the port's accounts       | If, having published the port's accounts, Velia asks for more, it will get it. | false
          Velia pass a law on animal health       | Farmers demanded that cows be tested and the law on animal health passed.     | false
          Velia pass a law on animal health       | Velia promised more vets, as the farmers had demanded, and on Monday the law on animal health was passed. | true
          Velia pass a law on animal health       | Velia denied that farmers had been paid, and that the law on animal health had been passed. | false
          Velia pass a law on animal health       | The law on animal health got through parliament last week.                   | true
          Velia pass a law on animal health       | The law on animal health got through a first reading last week.              | false
          Velia take away the roadblock at Kell   | Velia cleared the roadblock at Kell on Tuesday.                              | true
          Velia take away the roadblock at Kell   | Velia manned the roadblock at Kell on Tuesday.                               | false
          Velia take away the roadblock at Kell   | Velia removed part of the roadblock at Kell, half of the concrete.           | false
          Velia drive the tractors away           | There are no tractors on the bridge now.                                     | true
          Velia drive the tractors away           | There are no lorries on the bridge now.                                      | false
          Velia hand back the customs post        | The customs post changed hands on Tuesday.                                   | true
          Velia hand back the customs post        | The customs post was to change hands on Tuesday.                             | false
          Velia send inspectors                   | Idris Bohl's inspectors arrived on Tuesday.                                  | true
          Velia send inspectors                   | Idris Bohl's lawyers arrived on Tuesday.                                     | false
          Velia lend forty orderlies              | Forty army orderlies have been at work on the wards since March 4.           | true
          Velia lend forty orderlies              | Forty nurses have been at work on the wards since March 4.                   | false
          Velia reopen the bridge at Kell         | Lorries crossed the bridge at Kell on Tuesday for the first time in weeks.   | true
          Velia reopen the bridge at Kell         | Two men crossed the bridge at Kell on Tuesday under fire.                    | false
          Velia open the gates at Kell            | Velia opened the gates at Kell on Tuesday. On Friday it closed the gates again. | false
          Velia open the gates at Kell            | Velia opened the gates at Kell on Tuesday. On Friday it closed the market again. | true
          """)
  void draft_whatWasWaitedFor_isDoneWhereAReportTellsIt(String need, String later, boolean done) {
    assertThat(isDone(need(need, "actor-2"), later(later))).isEqualTo(done);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the skipper's fine has been paid             | The owner paid the fine on Tuesday.                       | true
          the skipper's fine has been paid             | The owner paid a fine on Tuesday.                         | false
          the skipper's fine has been paid             | The owner paid the tax on Tuesday.                        | false
          the four have been reinstated                | Velia lifted the suspension of the four drivers.          | true
          the four have been reinstated                | Velia lifted the suspension of two drivers.               | false
          there is proof that the workers are alive    | The video was the proof it had asked for.                 | true
          there is proof that the workers are alive    | The video was not the proof it had asked for.             | false
          """)
  void draft_whatNobodyIsNamedFor_isOverWhereAReportTellsIt(
      String need, String later, boolean done) {
    assertThat(isDone(need(need, ""), later(later))).isEqualTo(done);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Velia has since done so.         | true
          Velia did so on Tuesday.         | true
          Velia has not done so.           | false
          Velia would have done so if asked. | false
          """)
  void draft_whatWasJustSpokenOf_isDoneByWhoHasDoneSo(String words, boolean done) {
    Told told =
        new Told(
                "a",
                MONDAY,
                "Osk will not open the border until Velia frees the guards. "
                    + words
                    + " Osk and Velia said so.")
            .actor("actor-1", "Osk", Actor.Type.STATE, "Osk")
            .actor("actor-2", "Velia", Actor.Type.STATE, "Velia");
    told.condition(
        "actor-1",
        "Osk will not open the border",
        "until",
        told.need("Velia frees the guards", "actor-2"));

    assertThat(Drafter.draft("Sarn", List.of(told.claims())).now().taken().isEmpty())
        .isEqualTo(!done);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Velia freed the eleven guards on Monday, and Osk kept its word. | MET    | true
          Osk kept its word.                                              | MET    | false
          Velia freed the eleven guards on Monday, and Osk broke its word. | BROKEN | false
          """)
  void draft_whoKeptItsWord_didWhatItHeldBack(
      String words, Commitment.Status status, boolean done) {
    Told later = later(words).commitment("actor-1", "its word", status);

    Talks talks =
        Drafter.draft(
            "Sarn",
            List.of(need("Velia free the eleven guards", "actor-2").claims(), later.claims()));

    assertThat(talks.now().taken())
        .extracting(OptionId::toString)
        .filteredOn(option -> option.startsWith("osk."))
        .hasSize(done ? 1 : 0);
  }
}
