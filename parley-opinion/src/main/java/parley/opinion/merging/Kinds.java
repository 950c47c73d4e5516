package parley.opinion.merging;

import parley.reading.claim.Actor;
import parley.reading.claim.Claim;
import parley.reading.claim.Commitment;
import parley.reading.claim.Condition;
import parley.reading.claim.Dated;
import parley.reading.claim.Demand;
import parley.reading.claim.Event;
import parley.reading.claim.Leverage;
import parley.reading.claim.Meeting;
import parley.reading.claim.Position;
import parley.reading.claim.Relation;
import parley.reading.claim.Sequence;
import parley.reading.claim.Source;
import parley.reading.claim.Statement;

/** The order in which the reader gives the kinds of claims. */
final class Kinds {

  private Kinds() {}

  static int order(Claim claim) {
    return switch (claim) {
      case Source c -> 0;
      case Actor c -> 1;
      case Dated c -> 2;
      case Statement c -> 3;
      case Event c -> 4;
      case Meeting c -> 5;
      case Condition c -> 6;
      case Sequence c -> 7;
      case Leverage c -> 8;
      case Demand c -> 9;
      case Position c -> 10;
      case Commitment c -> 11;
      case Relation c -> 12;
    };
  }
}
