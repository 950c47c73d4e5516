package parley.changes;

import java.util.List;
import java.util.Optional;
import parley.talks.Evidence;
import parley.talks.Item;
import parley.talks.Worded;

/**
 * One thing that is not as it was.
 *
 * @param party id of the party whose change it is: who stands elsewhere, who asks, who has acted;
 *     absent where it is the process that moved
 * @param subject what it is about: the id of a party, step, agreement, issue or option
 * @param words the change in words, with the parties' own names
 * @param before what the older Talks hold; absent where it is new
 * @param after what the newer Talks hold; absent where it is gone
 */
public record Change(
    Kind kind,
    Optional<String> party,
    String subject,
    String words,
    Optional<Item> before,
    Optional<Item> after) {

  /**
   * The words that are new: those the newer item rests on and the older did not; all of them where
   * nothing was added.
   */
  public List<Evidence> said() {
    List<Evidence> now = after.map(i -> i.basis().evidence()).orElse(List.of());
    List<Evidence> then = saidBefore();
    List<Evidence> added =
        now.stream()
            .filter(e -> then.stream().noneMatch(t -> t.place().equals(e.place())))
            .toList();
    return added.isEmpty() ? now : added;
  }

  /** The words the older item rests on. */
  public List<Evidence> saidBefore() {
    return before.map(i -> i.basis().evidence()).orElse(List.of());
  }

  /** What sort of change; the order is that in which changes are told. */
  public enum Kind implements Worded {
    STEP_DONE,
    STEP_OPEN,
    STEP_BLOCKED,
    STEP_NEW,
    STEP_GONE,
    MEETING_HELD,
    MEETING_REFUSED,
    MEETING_CONFIRMED,
    MEETING_MOVED,
    MEETING_NEW,
    MEETING_GONE,
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
    COMMITMENT_MET,
    COMMITMENT_BROKEN,
    COMMITMENT_NEW,
    COMMITMENT_CHANGED,
    COMMITMENT_GONE,
    LEVERAGE_NEW,
    LEVERAGE_GONE,
    PARTY_NEW,
    PARTY_GONE
  }
}
