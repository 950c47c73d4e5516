package parley.reading.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.reading.actors.Read;
import parley.reading.claim.Commitment;
import parley.reading.claim.Meeting;
import parley.reading.claim.Relation;
import parley.reading.meetings.MeetingFinder;
import parley.reading.positions.PositionFinder;
import parley.reading.relations.RelationFinder;
import parley.reading.statements.Groundwork;

/** What a report is only said to have told, and it was not so, binds and moves nobody. */
final class DeniedReportsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Velia dismissed reports that Osk had agreed to a ceasefire.",
        "Velia said there was no truth in reports that Osk had agreed to a ceasefire.",
        "Velia denied that it had agreed to a ceasefire."
      })
  void commitment_inADeniedReport_isDenied(String text) {
    Groundwork read = Read.of(text).groundwork();

    assertThat(new CommitmentFinder().find(read))
        .extracting(Commitment::status)
        .containsOnly(Commitment.Status.DENIED);
    assertThat(new PositionFinder().find(read))
        .noneMatch(p -> p.evidence().of(text).startsWith("agreed"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Velia denied that it had met the rebels in Lund on Friday.",
        "Velia denied threatening Osk with sanctions."
      })
  void meetingOrThreat_inADeniedReport_isNone(String text) {
    Groundwork read = Read.of(text).groundwork();

    assertThat(new MeetingFinder().find(read)).noneMatch(m -> m.status() == Meeting.Status.HELD);
    assertThat(new RelationFinder().find(read)).noneMatch(r -> r.type() == Relation.Type.THREATENS);
  }
}
