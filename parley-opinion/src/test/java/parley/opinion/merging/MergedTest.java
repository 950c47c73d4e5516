package parley.opinion.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.opinion.pinning.Pinned;
import parley.reading.claim.Actor;
import parley.reading.claim.Claim;
import parley.reading.claim.Commitment;
import parley.reading.claim.Demand;
import parley.reading.claim.Position;
import parley.reading.claim.Relation;
import parley.reading.claim.Span;

/** Where proposals come among the claims of the rules, and which do not. */
class MergedTest {

  private static final Demand FIRST = demand("demand-1", 10, 20, "rule");
  private static final Demand SECOND = demand("demand-2", 50, 60, "rule");
  private static final Relation TIE = relation("relation-1", "actor-1", "actor-2", "rule");

  @Test
  void proposals_comeByTheirPlaceWithinTheirKind() {
    Merged merged =
        Merged.of(
            List.of(actor("actor-1", 5), FIRST, SECOND, TIE),
            List.of(actor("actor-2", 2)),
            List.of(proposal(70, 80), proposal(30, 40), proposal(1, 5), commitment(0, 4)));

    assertThat(merged.claims())
        .extracting(Claim::id)
        .containsExactly(
            "actor-2",
            "actor-1",
            "demand-3",
            "demand-1",
            "demand-4",
            "demand-2",
            "demand-5",
            "commitment-1",
            "relation-1");
    assertThat(merged.added()).isEqualTo(5);
    assertThat(merged.known()).isZero();
  }

  @Test
  void order_doesNotDependOnTheOrderOfTheAnswer() {
    List<Pinned> proposals = List.of(proposal(70, 80), proposal(30, 40), proposal(1, 5));

    assertThat(Merged.of(List.of(FIRST, SECOND), List.of(), proposals))
        .isEqualTo(Merged.of(List.of(FIRST, SECOND), List.of(), proposals.reversed()));
  }

  @Test
  void proposalWithHalfTheWordsOfAClaim_isTheSame() {
    assertThat(merge(proposal(15, 25)).known()).isEqualTo(1);
    assertThat(merge(proposal(12, 14)).known()).isEqualTo(1);
    assertThat(merge(proposal(0, 100)).known()).isEqualTo(1);
    assertThat(merge(proposal(16, 26)).known()).isZero();
    assertThat(merge(proposal(20, 30)).known()).isZero();
  }

  @Test
  void claimsOfOtherKinds_areNotTheSame() {
    assertThat(merge(commitment(10, 20)).known()).isZero();
  }

  @Test
  void positionsAndTiesOnTheSameWords_areTheSameOnlyOfTheSame() {
    Position osk = position("position-1", "actor-1");
    List<Claim> rules = List.of(osk, TIE);

    assertThat(
            Merged.of(rules, List.of(), List.of(new Pinned(id -> position(id, "actor-1")))).known())
        .isEqualTo(1);
    assertThat(
            Merged.of(rules, List.of(), List.of(new Pinned(id -> position(id, "actor-2")))).known())
        .isZero();
    assertThat(
            Merged.of(
                    rules,
                    List.of(),
                    List.of(new Pinned(id -> relation(id, "actor-1", "actor-2", "model:m"))))
                .known())
        .isEqualTo(1);
    assertThat(
            Merged.of(
                    rules,
                    List.of(),
                    List.of(new Pinned(id -> relation(id, "actor-2", "actor-1", "model:m"))))
                .known())
        .isZero();
  }

  private static Merged merge(Pinned proposal) {
    return Merged.of(List.of(FIRST, SECOND), List.of(), List.of(proposal));
  }

  private static Pinned proposal(int start, int end) {
    return new Pinned(id -> demand(id, start, end, "model:m"));
  }

  private static Demand demand(String id, int start, int end, String rule) {
    return new Demand(
        id,
        "r",
        List.of("actor-1"),
        List.of(),
        new Span(start, end),
        new Span(start, start + 1),
        0.5,
        rule);
  }

  private static Pinned commitment(int start, int end) {
    return new Pinned(id ->
        new Commitment(
            id,
            "r",
            "actor-1",
            "wait",
            new Span(start, end),
            null,
            Commitment.Status.CLAIMED,
            0.5,
            "model:m"));
  }

  private static Position position(String id, String actor) {
    return new Position(
        id,
        "r",
        actor,
        new Position.Issue("dam", "the dam"),
        Position.Stance.FOR,
        new Span(3, 9),
        null,
        0.5,
        "x");
  }

  private static Relation relation(String id, String from, String to, String rule) {
    return new Relation(
        id, "r", from, to, Relation.Type.ALLY, Relation.Status.HOLDS, new Span(3, 9), 0.5, rule);
  }

  private static Actor actor(String id, int start) {
    return new Actor(
        id,
        "r",
        id,
        Actor.Type.STATE,
        null,
        null,
        null,
        List.of(),
        List.of(new Actor.Mention(new Span(start, start + 3), Actor.Form.NAME)),
        0.5,
        "x");
  }
}
