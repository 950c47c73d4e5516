package parley.app.material;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import parley.reading.claim.Actor;

/**
 * Who is who over all reports. Actors of different reports are one party when they bear the same
 * name and both are of a kind that names can tell apart; somebody unnamed stays alone.
 */
public final class Parties {

  /** So many letters a state's name and its adjective share: Velia, Velian. */
  private static final int STEM = 4;

  private final Map<String, Party> byActor = new LinkedHashMap<>();
  private final List<Party> all = new ArrayList<>();

  private Parties() {}

  /** One party with the actors it stands for, one or more a report. */
  public record Party(String anchor, String name, List<Actor> actors) {

    public Party {
      actors = List.copyOf(actors);
    }

    public Actor first() {
      return actors.getFirst();
    }

    /** How often the reports speak of it. */
    public int mentions() {
      return actors.stream().mapToInt(a -> a.mentions().size()).sum();
    }
  }

  static Parties of(List<Actor> actors) {
    Map<String, Actor> byId = new HashMap<>();
    actors.forEach(a -> byId.put(key(a.report(), a.id()), a));
    Map<String, List<Actor>> groups = new LinkedHashMap<>();
    for (Actor actor : actors) {
      String key =
          actor.type() == Actor.Type.UNNAMED
              ? key(actor.report(), actor.id())
              : named(actor, byId).toLowerCase(Locale.ROOT);
      groups.computeIfAbsent(key, k -> new ArrayList<>()).add(actor);
    }
    Parties parties = new Parties();
    for (List<Actor> group : groups.values()) {
      String anchor = "party-" + (parties.all.size() + 1);
      Party party = new Party(anchor, named(group.getFirst(), byId), group);
      parties.all.add(party);
      group.forEach(a -> parties.byActor.put(key(a.report(), a.id()), party));
    }
    return parties;
  }

  /** The name, with the side of an organisation that many have: Foreign Ministry (Velia). */
  private static String named(Actor actor, Map<String, Actor> byId) {
    String name = Phrases.oneLine(actor.name());
    Actor side =
        actor.affiliation() == null ? null : byId.get(key(actor.report(), actor.affiliation()));
    boolean many = actor.type() == Actor.Type.ORGANISATION && side != null && state(side);
    if (side == null || !many || name.regionMatches(true, 0, side.name(), 0, STEM)) {
      return name;
    }
    return name + " (" + Phrases.oneLine(side.name()) + ")";
  }

  private static boolean state(Actor actor) {
    return actor.type() == Actor.Type.STATE || actor.type() == Actor.Type.GOVERNMENT;
  }

  /** In the order the reports first name them. */
  public List<Party> all() {
    return List.copyOf(all);
  }

  public Optional<Party> find(String report, String actor) {
    return Optional.ofNullable(byActor.get(key(report, actor)));
  }

  /** The name of an actor; its id where the claims do not hold the actor. */
  public String name(String report, String actor) {
    return find(report, actor).map(Party::name).orElse(actor);
  }

  private static String key(String report, String actor) {
    return report + "/" + actor;
  }
}
