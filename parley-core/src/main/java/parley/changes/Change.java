package parley.changes;

import java.util.Optional;
import parley.talks.Item;
import parley.talks.Worded;

/**
 * One thing that is not as it was.
 *
 * @param subject what it is about: the id of a party, step, agreement, issue or option
 * @param words the change in words, with the parties' own names
 * @param before what the older Talks hold; absent where it is new
 * @param after what the newer Talks hold; absent where it is gone
 */
public record Change(
    Kind kind, String subject, String words, Optional<Item> before, Optional<Item> after) {

  /** What sort of change; the order is that in which changes are told. */
  public enum Kind implements Worded {
    STEP_DONE,
    STEP_OPEN,
    STEP_BLOCKED,
    STEP_NEW,
    STEP_GONE,
    CONDITION_MET,
    CONDITION_WAIVED,
    CONDITION_NO_LONGER_MET,
    CONDITION_SET,
    CONDITION_GONE,
    POSITION_SOFTENED,
    POSITION_HARDENED,
    POSITION_REVERSED,
    POSITION_MOVED,
    POSITION_STATED,
    POSITION_GONE,
    OPTION_TAKEN,
    OPTION_LEFT,
    AGREED,
    NO_LONGER_AGREED,
    WANT_NEW,
    WANT_GONE,
    WANTS_REORDERED,
    COMMITMENT_NEW,
    COMMITMENT_CHANGED,
    COMMITMENT_GONE,
    LEVERAGE_NEW,
    LEVERAGE_GONE,
    PARTY_NEW,
    PARTY_GONE
  }
}
