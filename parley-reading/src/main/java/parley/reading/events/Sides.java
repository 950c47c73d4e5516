package parley.reading.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.reading.actors.Actors;
import parley.reading.claim.Actor;
import parley.reading.claim.Span;

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
          "ENV", "TOP", "HAR", "UNS");

  private static final int STEPS = 4;

  private Sides() {}

  /**
   * The same; and where a sentence names one side only, whoever in it has none is taken to be on
   * that one, as readers do with <em>the president</em> and <em>the opposition</em>.
   */
  public static Optional<String> of(Actors actors, Actor actor, Span sentence) {
    Optional<String> own = of(actors, actor);
    if (own.isPresent()) {
      return own;
    }
    List<String> named =
        actors.within(sentence).stream().flatMap(a -> of(actors, a).stream()).distinct().toList();
    return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
  }

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
