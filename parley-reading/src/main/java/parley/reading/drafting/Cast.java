package parley.reading.drafting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.reading.claim.Actor;

/**
 * The cast of the talks: which actors of which reports are one party, and which party each person,
 * ministry and unnamed official speaks for.
 *
 * <p>A person, an unnamed source or an organ of government belongs to the party of its affiliation.
 * Parties of two reports are one when they are the same country (by CAMEO code), or share a name or
 * an alias.
 */
final class Cast {

  private final Map<String, Member> byActor = new HashMap<>();
  private final List<Member> members = new ArrayList<>();
  private final Map<String, List<String>> joint = new HashMap<>();

  /** One party and the actors it stands for. */
  static final class Member {
    private final String key;
    private final Actor root;
    private final Set<String> names = new LinkedHashSet<>();
    private final Set<String> people = new LinkedHashSet<>();
    private final Place first;

    private Member(String key, Actor root, Place first) {
      this.key = key;
      this.root = root;
      this.first = first;
      this.names.add(root.name());
    }

    /** The name formulas use. */
    String key() {
      return key;
    }

    String name() {
      return root.name();
    }

    Actor.Type type() {
      return root.type();
    }

    @Nullable String role() {
      return root.role();
    }

    /** Other names in the reports, without the main one. */
    List<String> aliases() {
      return names.stream().filter(n -> !n.equals(root.name()) && !inhabitants(n)).toList();
    }

    /** Whether this is the name of a country's people: Velian for Velia. */
    private boolean inhabitants(String alias) {
      int stem = Math.min(4, root.name().length());
      return country(root)
          && alias.regionMatches(true, 0, root.name(), 0, stem)
          && alias.matches(".*(an|ish|ese|i|ch|ic|s)");
    }

    /** The people who speak or act for it, by name. */
    List<String> people() {
      return List.copyOf(people);
    }

    /** Where it is first mentioned. */
    Place first() {
      return first;
    }
  }

  static Cast of(List<ReportClaims> reports) {
    Cast cast = new Cast();
    for (ReportClaims report : reports) {
      Map<String, Actor> actors = new LinkedHashMap<>();
      report.list(Actor.class).forEach(a -> actors.put(a.id(), a));
      for (Actor actor : actors.values()) {
        if (actor.type() != Actor.Type.JOINT) {
          cast.enter(report, actor, root(actor, actors));
        }
      }
      for (Actor actor : actors.values()) {
        if (actor.type() == Actor.Type.JOINT) {
          cast.joint.put(at(report, actor.id()), actor.members());
        }
      }
    }
    return cast;
  }

  private static Actor root(Actor actor, Map<String, Actor> actors) {
    Actor at = actor;
    for (int hops = 0; hops < actors.size() && speaksForOthers(at); hops++) {
      Actor next = at.affiliation() == null ? null : actors.get(at.affiliation());
      if (next == null) {
        return at;
      }
      at = next;
    }
    return at;
  }

  private static boolean speaksForOthers(Actor actor) {
    return switch (actor.type()) {
      case PERSON, UNNAMED -> true;
      case ORGANISATION ->
          actor.code() != null && actor.code().matches(".{3}(GOV|MIL|SPY|LEG|JUD).*");
      case STATE, GOVERNMENT, GROUP, BODY, JOINT -> false;
    };
  }

  private void enter(ReportClaims report, Actor actor, Actor root) {
    Member member =
        members.stream()
            .filter(m -> same(m.root, root, m.names))
            .findFirst()
            .orElseGet(() -> {
              Member made = new Member(freeKey(root), root, Place.of(report, root));
              members.add(made);
              return made;
            });
    byActor.put(at(report, actor.id()), member);
    if (actor.id().equals(root.id())) {
      member.names.add(actor.name());
      actor.mentions().stream()
          .filter(m -> m.form() == Actor.Form.NAME || m.form() == Actor.Form.METONYM)
          .map(m -> report.words(m.span()).replaceAll("\\s+", " "))
          .filter(n -> Character.isUpperCase(n.codePointAt(0)))
          .forEach(member.names::add);
    } else if (actor.type() == Actor.Type.PERSON) {
      member.people.add(actor.name());
    }
  }

  private static boolean same(Actor a, Actor b, Set<String> names) {
    if (country(a) && country(b) && a.code() != null && b.code() != null) {
      return a.code().substring(0, 3).equals(b.code().substring(0, 3));
    }
    return (a.type() == Actor.Type.PERSON) == (b.type() == Actor.Type.PERSON)
        && names.contains(b.name());
  }

  private static boolean country(Actor actor) {
    return (actor.type() == Actor.Type.STATE || actor.type() == Actor.Type.GOVERNMENT)
        && (actor.code() == null || actor.code().length() >= 3);
  }

  private String freeKey(Actor root) {
    String base = Words.of(root.name()).name(root.type().name().toLowerCase(Locale.ROOT));
    String key = base;
    for (int n = 2; taken(key); n++) {
      key = base + "-" + n;
    }
    return key;
  }

  private boolean taken(String key) {
    return members.stream().anyMatch(m -> m.key.equals(key));
  }

  private static String at(ReportClaims report, String actorId) {
    return report.id() + "#" + actorId;
  }

  /** Everybody, in the order of first mention. */
  List<Member> members() {
    return List.copyOf(members);
  }

  /** The party an actor is, or speaks for. */
  Optional<Member> party(ReportClaims report, @Nullable String actorId) {
    return actorId == null
        ? Optional.empty()
        : Optional.ofNullable(byActor.get(at(report, actorId)));
  }

  /** The parties of several actors, a joint actor standing for its members, each once. */
  List<Member> parties(ReportClaims report, Collection<String> actorIds) {
    return actorIds.stream()
        .flatMap(id -> {
          List<String> together = joint.get(at(report, id));
          return together == null ? List.of(id).stream() : together.stream();
        })
        .flatMap(id -> party(report, id).stream())
        .distinct()
        .toList();
  }

  /** Whether an actor is several together whom the report does not name ("all parties"). */
  boolean everybody(ReportClaims report, Collection<String> actorIds) {
    return actorIds.stream().anyMatch(id -> List.of().equals(joint.get(at(report, id))));
  }
}
