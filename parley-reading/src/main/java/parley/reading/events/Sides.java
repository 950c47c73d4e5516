package parley.reading.events;

import java.util.Optional;
import java.util.Set;
import parley.reading.actors.Actors;
import parley.reading.claim.Actor;

/**
 * The side an actor is on, as event data count: the first three letters of its CAMEO actor code,
 * which name a state or an international body, else those of the actor it belongs to.
 */
public final class Sides {

  /** Codes of roles, which say what somebody does and not for whom. */
  private static final Set<String> ROLES =
      Set.of(
          "GOV", "MIL", "REB", "OPP", "PTY", "COP", "JUD", "SPY", "MED", "EDU", "BUS", "CRM", "CVL",
          "ELI", "LAB", "LEG", "REF", "MOD", "HRI", "REL", "RAD", "AGR", "HLH", "PPL", "SET", "UAF",
          "ENV", "DEV", "INS", "SEP", "TOP", "MID", "HAR", "UIS", "UNS", "COA", "CHR", "MOS", "JEW",
          "BUD", "HIN", "ETH", "TRA", "ACT", "STU");

  private static final int STEPS = 4;

  private Sides() {}

  /** The three letters, if the actor or one it belongs to has any. */
  public static Optional<String> of(Actors actors, Actor actor) {
    Optional<Actor> at = Optional.of(actor);
    for (int step = 0; step < STEPS && at.isPresent(); step++) {
      String code = at.get().code();
      if (code != null && code.length() >= 3 && !ROLES.contains(code.substring(0, 3))) {
        return Optional.of(code.substring(0, 3));
      }
      String affiliation = at.get().affiliation();
      at = affiliation == null ? Optional.empty() : actors.find(affiliation);
    }
    return Optional.empty();
  }
}
