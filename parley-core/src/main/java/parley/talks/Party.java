package parley.talks;

import java.util.List;
import java.util.Optional;

/**
 * Who takes part, or is in the picture.
 *
 * @param id what the file calls it
 * @param name what people call it
 * @param aliases other names of it
 * @param allyOf ids of the parties it is an ally of
 * @param decidedBy the people who take its decisions, by name or id
 * @param convenedBy ids of the parties that bring it together
 * @param forming whether it is still being put together
 * @param ledBy ids of the parties that lead it
 * @param partner ids of the parties it works with
 * @param envoys the people it sends, by name or id
 * @param members who belongs to it, by name or id
 * @param represents ids of the parties it speaks for
 * @param influence how much weight it carries, where a person or a report says
 */
public record Party(
    String id,
    String name,
    Kind kind,
    Role role,
    List<String> aliases,
    List<String> allyOf,
    List<String> decidedBy,
    List<String> convenedBy,
    boolean forming,
    List<String> ledBy,
    List<String> partner,
    List<String> envoys,
    List<String> members,
    List<String> represents,
    Optional<Estimate> influence,
    Basis basis)
    implements Item {

  public Party {
    aliases = List.copyOf(aliases);
    allyOf = List.copyOf(allyOf);
    decidedBy = List.copyOf(decidedBy);
    convenedBy = List.copyOf(convenedBy);
    ledBy = List.copyOf(ledBy);
    partner = List.copyOf(partner);
    envoys = List.copyOf(envoys);
    members = List.copyOf(members);
    represents = List.copyOf(represents);
  }

  /** A party of which no more is known. */
  public Party(String id, String name, Kind kind) {
    this(id, name, kind, Role.PARTY, Basis.NONE);
  }

  /** A party without ties to others. */
  public Party(String id, String name, Kind kind, Role role, Basis basis) {
    this(
        id,
        name,
        kind,
        role,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        false,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        basis);
  }

  /** Whether it is in the picture without being a player: no options, no veto. */
  public boolean isOutside() {
    return role == Role.OUTSIDE;
  }

  /** Whether it only stands for whoever has to act and is not named: a question, no veto holder. */
  public boolean isUnknown() {
    return kind == Kind.UNKNOWN;
  }

  /** What a party is. */
  public enum Kind implements Worded {
    STATE,
    GOVERNMENT,
    PERSON,
    ORGANISATION,
    GROUP,
    BODY,
    /** Not known. */
    OTHER,
    /** Stands for whoever has to act and is not named. */
    UNKNOWN
  }

  /** What a party does in the talks. */
  public enum Role implements Worded {
    /** Takes part on its own behalf. */
    PARTY,
    MEDIATOR,
    HOST,
    GUARANTOR,
    OBSERVER,
    /** Takes part, kept aside as of little weight. */
    MINOR,
    /** In the picture, not a player. */
    OUTSIDE
  }
}
