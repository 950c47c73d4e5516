package parley.talks;

import java.util.List;
import java.util.Optional;

/**
 * A meeting, round or call, held or not; its status says which.
 *
 * @param who ids of those who meet
 * @param by ids of those who call it
 * @param body who holds it, by id or name
 * @param about what is on the agenda
 * @param confirmed ids of those who have said they come
 * @param refused ids of those who have not confirmed, or have refused
 */
public record Meeting(
    List<String> who,
    List<String> by,
    List<String> body,
    Optional<Timeframe> on,
    Optional<String> at,
    List<String> about,
    List<String> confirmed,
    List<String> refused,
    Basis basis)
    implements Item {

  public Meeting {
    who = List.copyOf(who);
    by = List.copyOf(by);
    body = List.copyOf(body);
    about = List.copyOf(about);
    confirmed = List.copyOf(confirmed);
    refused = List.copyOf(refused);
  }
}
