package parley.reading.drafting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.reading.claim.Actor;

/**
 * The cast of the talks: which actors of which reports are one party, and which party each person,
 * ministry and unnamed official speaks for.
 *
 * <p>{@link Kinship} says who is one; a person, an unnamed source or an organ of government belongs
 * to the party of its affiliation, the latest where it changed; {@link Spokesmen} finds it where no
 * report says it outright.
 */
public final class Cast {

  private final Map<String, Member> byActor = new HashMap<>();
  private final List<Member> members = new ArrayList<>();
  private final Map<String, List<Name>> byFirstWord = new HashMap<>();
  private final Map<String, List<String>> joint = new HashMap<>();
  private final List<Merge> merges;
  private final Set<String> keys = new HashSet<>();

  private Cast(List<Merge> merges) {
    this.merges = new ArrayList<>(merges);
  }

  /** One party and the actors it stands for. */
  public static final class Member {
    private final String key;
    private final Figure root;
    private final Set<String> people = new LinkedHashSet<>();
    private final Set<String> notes = new LinkedHashSet<>();
    private final Set<String> organs = new LinkedHashSet<>();

    private Member(String key, Figure root) {
      this.key = key;
      this.root = root;
    }

    /** The name formulas use. */
    public String key() {
      return key;
    }

    /** The fullest name the reports give it. */
    public String name() {
      return root.main().name();
    }

    /** What it is. */
    public Actor.Type type() {
      return root.main().type();
    }

    /** Other names in the reports, without the main one. */
    List<String> aliases() {
      return root.names().stream()
          .filter(n -> !n.equals(name()) && !inhabitants(n) && !n.equals("The " + name()))
          .toList();
    }

    /** Whether this is the name of a country's people: Velian for Velia. */
    private boolean inhabitants(String alias) {
      int stem = Math.min(4, name().length());
      return root.isCountry()
          && alias.regionMatches(true, 0, name(), 0, stem)
          && alias.matches(".*(an|ish|ese|i|ch|ic|s)");
    }

    /** The people who speak or act for it, by name. */
    List<String> people() {
      return List.copyOf(people);
    }

    /** What was assumed about who speaks for it. */
    List<String> notes() {
      return List.copyOf(notes);
    }

    /** Where it is first mentioned in some of the reports, older first; absent where it is not. */
    Optional<Place> first(List<ReportClaims> reports) {
      return reports.stream()
          .flatMap(report -> root.seen().stream().filter(s -> s.report().id().equals(report.id())))
          .map(seen -> Place.of(seen.report(), seen.actor()))
          .findFirst();
    }
  }

  static Cast of(List<ReportClaims> reports) {
    return of(reports, Sameness.NONE);
  }

  /** The cast of reports, oldest first. */
  public static Cast of(List<ReportClaims> reports, Sameness sameness) {
    Kinship kinship = new Kinship(sameness);
    Map<String, Figure> figures = new HashMap<>();
    for (ReportClaims report : reports) {
      for (Actor actor : report.list(Actor.class)) {
        if (actor.type() != Actor.Type.JOINT) {
          figures.put(at(report, actor.id()), kinship.enter(new Figure.Seen(report, actor)));
        }
      }
    }
    Cast cast = new Cast(kinship.merges());
    Spokesmen spokesmen = Spokesmen.of(reports, kinship.figures(), figures, sameness);
    Map<Figure, Member> byRoot = new LinkedHashMap<>();
    for (ReportClaims report : reports) {
      for (Actor actor : report.list(Actor.class)) {
        if (actor.type() == Actor.Type.JOINT) {
          cast.joint.put(at(report, actor.id()), actor.members());
        } else {
          cast.enter(report, actor, figures, spokesmen, byRoot);
        }
      }
    }
    cast.nameEverybody();
    return cast;
  }

  private void enter(
      ReportClaims report,
      Actor actor,
      Map<String, Figure> figures,
      Spokesmen spokesmen,
      Map<Figure, Member> byRoot) {
    Figure figure = figures.get(at(report, actor.id()));
    if (figure == null) {
      return;
    }
    Figure root = spokesmen.root(figure);
    Member member =
        byRoot.computeIfAbsent(
            root,
            r -> {
              Member made = new Member(freeKey(r.main()), r);
              members.add(made);
              return made;
            });
    byActor.put(at(report, actor.id()), member);
    if (figure != root && figure.isPerson()) {
      member.people.add(
          figure.main().name() + figure.former().map(office -> " (" + office + ")").orElse(""));
    }
    if (figure != root) {
      spokesmen.why(figure).ifPresent(merge -> tell(member, merge));
      if (Organs.isNameless(figure)) {
        member.organs.add(figure.main().name());
      }
    }
  }

  /** What was assumed of who belongs to a party, as its note and among what was taken for one. */
  private void tell(Member member, Merge merge) {
    member.notes.add(merge.note());
    if (!merges.contains(merge)) {
      merges.add(merge);
    }
  }

  private String freeKey(Actor root) {
    String base = Words.of(root.name()).name(root.type().name().toLowerCase(Locale.ROOT));
    String key = base;
    for (int n = 2; !keys.add(key); n++) {
      key = base + "-" + n;
    }
    return key;
  }

  static String at(ReportClaims report, String actorId) {
    return report.id() + "#" + actorId;
  }

  /** Everybody, in the order of first mention. */
  List<Member> members() {
    return List.copyOf(members);
  }

  /** What each party is called, by its key. */
  Map<String, String> names() {
    return members.stream().collect(Collectors.toMap(Member::key, Member::name));
  }

  /** Which names were taken for one party, and why. */
  List<Merge> merges() {
    return List.copyOf(merges);
  }

  /** The party an actor is, or speaks for. */
  public Optional<Member> party(ReportClaims report, @Nullable String actorId) {
    return actorId == null
        ? Optional.empty()
        : Optional.ofNullable(byActor.get(at(report, actorId)));
  }

  /** The parties of several actors, a joint actor standing for its members, each once. */
  public List<Member> parties(ReportClaims report, Collection<String> actorIds) {
    return actorIds.stream()
        .flatMap(id -> {
          List<String> together = joint.get(at(report, id));
          return together == null ? List.of(id).stream() : together.stream();
        })
        .flatMap(id -> party(report, id).stream())
        .distinct()
        .toList();
  }

  /** The keys of these parties. */
  List<String> keys(ReportClaims report, Collection<String> actorIds) {
    return parties(report, actorIds).stream().map(Member::key).toList();
  }

  /** A party whose name opens some words. */
  record Named(Member party, int end) {}

  /** One of the names a party goes by. */
  private record Name(Member party, String words) {}

  /** The party whose name the words open with, the longest name first. */
  Optional<Named> opening(String words) {
    OpeningName opening = OpeningName.of(words);
    return byFirstWord.getOrDefault(opening.first(), List.of()).stream()
        .map(name -> new Named(name.party(), opening.end(name.words())))
        .filter(named -> named.end() > 0)
        .max(Comparator.comparingInt(Named::end));
  }

  /** The party that the words name and nothing else. */
  Optional<Member> named(String words) {
    return opening(words + " ").filter(named -> named.end() == words.length()).map(Named::party);
  }

  private void nameEverybody() {
    for (Member member : members) {
      Stream.of(List.of(member.name()), member.aliases(), List.copyOf(member.organs))
          .flatMap(List::stream)
          .forEach(name ->
              byFirstWord
                  .computeIfAbsent(OpeningName.firstOf(name), w -> new ArrayList<>())
                  .add(new Name(member, name)));
    }
  }

  /** Whether an actor is several together whom the report does not name ("all parties"). */
  boolean everybody(ReportClaims report, Collection<String> actorIds) {
    return actorIds.stream().anyMatch(id -> List.of().equals(joint.get(at(report, id))));
  }
}
