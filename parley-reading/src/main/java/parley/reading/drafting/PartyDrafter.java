package parley.reading.drafting;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import parley.reading.claim.Actor;
import parley.reading.claim.Condition;
import parley.reading.claim.Event;
import parley.reading.claim.Relation;
import parley.reading.claim.Statement;
import parley.reading.drafting.Cast.Member;
import parley.talks.Basis;
import parley.talks.Party;

/**
 * The parties, those who act and are acted on most first. Who is only spoken of stays, as minor.
 */
final class PartyDrafter {

  private final List<ReportClaims> reports;
  private static final Pattern STAYS_OUT =
      Pattern.compile(
          ",?\\s+(?:(?:which|who)\\s+)?(?:is|are|was|were|has|have)\\s+not\\s+(?:been\\s+)?(?:taking part in|part of"
              + "|a party to|at|represented (?:at|in)|invited to|included in)\\s+(?:the|these|those|its)\\s"
              + "(?:\\w+\\s)?(?:talks|negotiations|round|table|process|conference)");

  private final Cast cast;
  private final TieIndex ties;
  private final Map<String, Integer> weights = new HashMap<>();
  private final Set<String> absent = new HashSet<>();

  PartyDrafter(List<ReportClaims> reports, Cast cast) {
    this.reports = reports;
    this.cast = cast;
    this.ties = new TieIndex(reports, cast);
    for (ReportClaims report : reports) {
      report
          .list(Event.class)
          .forEach(e -> {
            weigh(report, e.sources(), 1);
            weigh(report, e.targets(), 1);
          });
      report.list(Statement.class).forEach(s -> weigh(report, s.speakers(), 1));
      report
          .list(Condition.class)
          .forEach(c -> {
            weigh(report, c.statedBy(), 3);
            c.needs().forEach(n -> weigh(report, n.by(), 2));
          });
      for (Actor actor : report.list(Actor.class)) {
        if (staysOut(report, actor)) {
          cast.party(report, actor.id()).ifPresent(m -> absent.add(m.key()));
        }
      }
    }
  }

  /** Whether a report says of somebody that he is not, or is not to be, at the table. */
  private static boolean staysOut(ReportClaims report, Actor actor) {
    return actor.mentions().stream()
        .map(Actor.Mention::span)
        .anyMatch(words ->
            STAYS_OUT.matcher(report.text()).region(words.end(), report.text().length()).lookingAt()
                || report.list(Condition.class).stream()
                    .filter(c -> c.type() == Condition.Type.EXCLUSION)
                    .flatMap(c -> c.needs().stream())
                    .anyMatch(need -> need.span().equals(words)));
  }

  private void weigh(ReportClaims report, List<String> actors, int weight) {
    cast.parties(report, actors).forEach(m -> weights.merge(m.key(), weight, Integer::sum));
  }

  /**
   * The parties of the talks.
   *
   * @param needed ids that other items name
   * @param players ids of those with options, agreements or wants
   * @param doers ids of those that only have options
   */
  List<Party> parties(Set<String> needed, Set<String> players, Set<String> doers) {
    return cast.members().stream()
        .filter(m -> needed.contains(m.key()) || tells(m))
        .sorted(Comparator.comparingInt((Member m) -> -weights.getOrDefault(m.key(), 0)))
        .map(m -> party(m, needed, players, doers))
        .toList();
  }

  /** Whether somebody with a name acts or is acted on at all, or is said to stay out. */
  private boolean tells(Member member) {
    return member.type() != Actor.Type.UNNAMED
        && (weights.getOrDefault(member.key(), 0) > 0 || absent.contains(member.key()))
        && isNamed(member);
  }

  /** Whether it is called by more than what it is: engineers have no name. */
  private static boolean isNamed(Member member) {
    return member.name().codePoints().anyMatch(Character::isUpperCase);
  }

  private Party party(Member member, Set<String> needed, Set<String> players, Set<String> doers) {
    TieIndex.Ties own = ties.of(member);
    boolean plays = players.contains(member.key());
    boolean aside = doers.contains(member.key()) && !isNamed(member);
    Party.Role role =
        !plays && (own.threatens() || absent.contains(member.key()))
            ? Party.Role.OUTSIDE
            : !aside && (plays || needed.contains(member.key()))
                ? Party.Role.PARTY
                : Party.Role.MINOR;
    Basis basis =
        member
            .first(reports)
            .filter(place -> place.span().length() > 0)
            .map(Ground::of)
            .orElse(Basis.NONE);
    return new Party(
        member.key(),
        member.name(),
        Party.Kind.valueOf(kind(member.type())),
        role,
        member.aliases(),
        own.others(Relation.Type.ALLY, true),
        own.people(Relation.Type.DECIDES_FOR),
        own.others(Relation.Type.CONVENES, false),
        own.forming(),
        own.others(Relation.Type.LEADS, false),
        own.others(Relation.Type.PARTNER, true),
        own.people(Relation.Type.ENVOY_OF),
        members(member, own),
        own.others(Relation.Type.REPRESENTS, true),
        Optional.empty(),
        member.notes().isEmpty() ? basis : basis.withAssumption(String.join("; ", member.notes())));
  }

  /** Who belongs to it: parties by id, and the people who speak for it by name. */
  private static List<String> members(Member member, TieIndex.Ties own) {
    List<String> envoys = own.people(Relation.Type.ENVOY_OF);
    List<String> deciding = own.people(Relation.Type.DECIDES_FOR);
    return java.util.stream.Stream.concat(
            own.others(Relation.Type.MEMBER, false).stream(),
            member.people().stream().filter(p -> !envoys.contains(p) && !deciding.contains(p)))
        .distinct()
        .toList();
  }

  private static String kind(Actor.Type type) {
    return switch (type) {
      case STATE, GOVERNMENT, PERSON, ORGANISATION, GROUP, BODY -> type.name();
      case UNNAMED, JOINT -> Party.Kind.OTHER.name().toUpperCase(Locale.ROOT);
    };
  }
}
