package parley.bench.accuracy;

import java.util.List;
import java.util.Locale;
import parley.reading.claim.Claim;
import parley.reading.claim.Commitment;
import parley.reading.claim.Condition;
import parley.reading.claim.Dated;
import parley.reading.claim.Demand;
import parley.reading.claim.Leverage;
import parley.reading.claim.Meeting;
import parley.reading.claim.Position;
import parley.reading.claim.Sequence;
import parley.reading.claim.Statement;

/** The kinds of claim that our own passages are annotated with. */
enum ClaimKind {
  STATEMENT(Statement.class),
  CONDITION(Condition.class),
  SEQUENCE(Sequence.class),
  LEVERAGE(Leverage.class),
  POSITION(Position.class),
  DEMAND(Demand.class),
  MEETING(Meeting.class),
  COMMITMENT(Commitment.class),
  DATE(Dated.class);

  private final Class<? extends Claim> type;

  ClaimKind(Class<? extends Claim> type) {
    this.type = type;
  }

  /** As in the claims file. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  String plural() {
    return this == LEVERAGE ? word() : word() + "s";
  }

  List<Claim> of(List<Claim> claims) {
    return claims.stream().filter(type::isInstance).toList();
  }
}
