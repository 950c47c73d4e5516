package parley.app.material;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import parley.reading.claim.Actor;
import parley.reading.drafting.Identities;
import parley.reading.drafting.ReportClaims;
import parley.reading.drafting.Sameness;
import parley.talks.Numbers;

/**
 * Who is who over all reports, as drafting takes them: one country, one name, an acronym, a surname
 * that fits, or a person's word for it. Somebody unnamed stays alone, and so do several together.
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

    /** Whether it is several by its name, for the verb after it: both sides, the Houthis. */
    public boolean isSeveral() {
      return switch (first().type()) {
        case JOINT -> true;
        case GROUP, ORGANISATION, UNNAMED -> Numbers.isPlural(name);
        default -> false;
      };
    }

    /** How often the reports speak of it. */
    public int mentions() {
      return actors.stream().mapToInt(a -> a.mentions().size()).sum();
    }
  }

  /**
   * Who is who in the reports, oldest first.
   *
   * @param sameness what a person says is one party, or is not
   */
  static Parties of(List<Reading> readings, Sameness sameness) {
    List<ReportClaims> reports =
        readings.stream().map(r -> ReportClaims.of(r.report().text(), r.claims())).toList();
    Identities identities = Identities.of(reports, sameness);
    Map<String, Actor> byId = new HashMap<>();
    reports.forEach(r -> r.list(Actor.class).forEach(a -> byId.put(key(a.report(), a.id()), a)));
    Map<String, List<Actor>> groups = new LinkedHashMap<>();
    Map<String, Actor> mains = new HashMap<>();
    for (ReportClaims report : reports) {
      for (Actor actor : report.list(Actor.class)) {
        Actor main = identities.find(report, actor.id()).orElse(actor);
        String key =
            actor.type() == Actor.Type.JOINT
                ? named(actor, byId).toLowerCase(Locale.ROOT)
                : key(main.report(), main.id()) + " " + side(actor, byId);
        mains.putIfAbsent(key, main);
        groups.computeIfAbsent(key, k -> new ArrayList<>()).add(actor);
      }
    }
    Parties parties = new Parties();
    groups.forEach((key, group) -> {
      String anchor = "party-" + (parties.all.size() + 1);
      Actor main = mains.getOrDefault(key, group.getFirst());
      Actor named = group.contains(main) ? main : group.getFirst();
      Party party = new Party(anchor, named(named, byId), group);
      parties.all.add(party);
      group.forEach(a -> parties.byActor.put(key(a.report(), a.id()), party));
    });
    return parties;
  }

  /** The name, with the side of an organisation that many have: Foreign Ministry (Velia). */
  private static String named(Actor actor, Map<String, Actor> byId) {
    String side = side(actor, byId);
    return Phrases.oneLine(actor.name()) + (side.isEmpty() ? "" : " (" + side + ")");
  }

  private static String side(Actor actor, Map<String, Actor> byId) {
    Actor side =
        actor.affiliation() == null ? null : byId.get(key(actor.report(), actor.affiliation()));
    boolean many = actor.type() == Actor.Type.ORGANISATION && side != null && state(side);
    return side == null
            || !many
            || Phrases.oneLine(actor.name()).regionMatches(true, 0, side.name(), 0, STEM)
        ? ""
        : Phrases.oneLine(side.name());
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
