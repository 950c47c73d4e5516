package parley.reading.confidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import parley.reading.claim.Actor;
import parley.reading.claim.Claim;
import parley.reading.claim.Condition;
import parley.reading.claim.Dated;
import parley.reading.claim.Demand;
import parley.reading.claim.Span;
import parley.reading.claim.Statement;

class ThresholdTest {

  private static final Span WORDS = new Span(0, 5);

  @Test
  void claimLessSure_isLeftOut() {
    assertThat(ids(0.7, date("date-1", 0.9), date("date-2", 0.6))).containsExactly("date-1");
  }

  @Test
  void actorThatAClaimStillNames_staysWithWhomItBelongsTo() {
    assertThat(
            ids(
                0.7,
                actor("osk", null, 0.5),
                actor("envoy", "osk", 0.5),
                actor("stranger", null, 0.5),
                demand("demand-1", "envoy", 0.8)))
        .containsExactly("osk", "envoy", "demand-1");
  }

  @Test
  void actorOfALeftOutClaim_goesUnlessSureEnough() {
    assertThat(
            ids(
                0.7,
                actor("osk", null, 0.9),
                actor("envoy", null, 0.5),
                demand("demand-1", "envoy", 0.6)))
        .containsExactly("osk");
  }

  @Test
  void conditionInALeftOutStatement_goesWithIt() {
    assertThat(
            ids(
                0.7,
                statement("statement-1", 0.6),
                condition("condition-1", "statement-1", 0.9),
                condition("condition-2", null, 0.9)))
        .containsExactly("condition-2");
  }

  @Test
  void nothingAsked_leavesAllAsTheyAre() {
    List<Claim> all = List.of(actor("osk", null, 0.1), date("date-1", 0.1));

    assertThat(Threshold.apply(all, 0)).isSameAs(all);
  }

  private static List<String> ids(double least, Claim... claims) {
    return Threshold.apply(List.of(claims), least).stream().map(Claim::id).toList();
  }

  private static Claim date(String id, double sure) {
    return new Dated(id, "osk", WORDS, "2031-03-04", sure, "day");
  }

  private static Claim actor(String id, @Nullable String affiliation, double sure) {
    return new Actor(
        id,
        "osk",
        id,
        Actor.Type.GROUP,
        null,
        null,
        affiliation,
        List.of(),
        List.of(new Actor.Mention(WORDS, Actor.Form.NAME)),
        sure,
        "name");
  }

  private static Claim demand(String id, String by, double sure) {
    return new Demand(id, "osk", List.of(by), List.of(), WORDS, WORDS, sure, "demands");
  }

  private static Claim statement(String id, double sure) {
    return new Statement(
        id,
        "osk",
        List.of(),
        null,
        Statement.Mode.DIRECT,
        null,
        null,
        List.of(WORDS),
        false,
        null,
        null,
        false,
        sure,
        "clause");
  }

  private static Claim condition(String id, @Nullable String statement, double sure) {
    return new Condition(
        id,
        "osk",
        Condition.Type.PRECONDITION,
        List.of(),
        statement,
        WORDS,
        WORDS,
        null,
        List.of(new Condition.Need(WORDS, List.of())),
        Condition.Polarity.POSITIVE,
        sure,
        "not-until");
  }
}
