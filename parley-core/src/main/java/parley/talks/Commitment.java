package parley.talks;

import java.util.List;

/**
 * What a party has bound itself to.
 *
 * @param by id of the party bound
 * @param to what to: a step, agreement, option or words
 * @param claimedBy ids of those who say so, where it is not the party's own word
 */
public record Commitment(String by, String to, List<String> claimedBy, Basis basis)
    implements Item {

  public Commitment {
    claimedBy = List.copyOf(claimedBy);
  }
}
