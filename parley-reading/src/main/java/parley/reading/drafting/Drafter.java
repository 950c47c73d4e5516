package parley.reading.drafting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import parley.reading.claim.Actor;
import parley.reading.claim.Relation;
import parley.reading.drafting.Cast.Member;
import parley.talks.Basis;
import parley.talks.Issue;
import parley.talks.Party;
import parley.talks.ReportRef;
import parley.talks.Talks;

/**
 * Drafts Talks from the claims of reports. Every item carries the words it came from; what the
 * reports leave open is left open, or set to a neutral default that is named as an assumption.
 *
 * <ol>
 *   <li>{@link Cast}: which actors are one party;
 *   <li>{@link StepDrafter}: meetings and conditions to steps, agreements and options;
 *   <li>{@link TiesDrafter}: leverage, commitments, relations, issues;
 *   <li>the parties that any of these name, the others left aside.
 * </ol>
 */
public final class Drafter {

  private Drafter() {}

  /**
   * Talks over all the reports, older first.
   *
   * @param name what the negotiation is called
   * @throws IllegalArgumentException if there is no report
   */
  public static Talks draft(String name, List<ReportClaims> unordered) {
    if (unordered.isEmpty()) {
      throw new IllegalArgumentException("there is no report to draft from");
    }
    List<ReportClaims> reports =
        unordered.stream()
            .sorted(
                Comparator.comparing((ReportClaims r) ->
                        Objects.requireNonNullElse(r.source().published(), LocalDate.MAX))
                    .thenComparing(ReportClaims::id))
            .toList();
    Cast cast = Cast.of(reports);
    Sketch sketch = new Sketch(cast.members().stream().map(Member::key).toList());
    Parts parts = new Parts();
    for (ReportClaims report : reports) {
      parts.add(
          new StepDrafter(report, cast, sketch).draft(), new TiesDrafter(report, cast, sketch));
    }
    return Talks.named(name)
        .asOf(
            reports.stream()
                .map(r -> r.source().published())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder()))
        .reports(
            reports.stream()
                .map(r -> new ReportRef(r.id(), r.source().file(), r.source().sha256()))
                .toList())
        .parties(parties(reports, cast, parts, sketch))
        .options(sketch.options())
        .agreements(sketch.agreements())
        .steps(sketch.steps())
        .conditions(parts.conditions)
        .order(parts.orders)
        .leverage(parts.leverage.stream().distinct().toList())
        .commitments(parts.commitments)
        .warnings(parts.warnings)
        .issues(parts.issues())
        .meetings(parts.meetings)
        .relations(parts.relations)
        .assumptions(assumptions())
        .build();
  }

  private static List<String> assumptions() {
    return List.of(
        "an option is not taken now unless a report says so",
        "a step needs no more than the conditions, the order and the confirmations the reports name",
        "leverage links and positions carry no numbers: the reports give none");
  }

  /** What the reports add, one after the other. */
  private static final class Parts {
    private final List<parley.talks.Condition> conditions = new ArrayList<>();
    private final List<parley.talks.Order> orders = new ArrayList<>();
    private final List<parley.talks.Warning> warnings = new ArrayList<>();
    private final List<parley.talks.Leverage> leverage = new ArrayList<>();
    private final List<parley.talks.Commitment> commitments = new ArrayList<>();
    private final List<parley.talks.Meeting> meetings = new ArrayList<>();
    private final List<parley.talks.Relation> relations = new ArrayList<>();
    private final Map<String, Issue> issues = new LinkedHashMap<>();

    void add(StepDrafter steps, TiesDrafter ties) {
      conditions.addAll(steps.conditions());
      orders.addAll(steps.orders());
      warnings.addAll(steps.warnings());
      leverage.addAll(ties.leverage());
      commitments.addAll(ties.commitments());
      meetings.addAll(ties.meetings());
      relations.addAll(ties.relations());
      for (Issue issue : ties.issues()) {
        issues.merge(issue.id(), issue, Parts::both);
      }
    }

    /** The later report's word on a party's position stands. */
    private static Issue both(Issue earlier, Issue later) {
      Map<String, Issue.Position> sides = new LinkedHashMap<>();
      earlier.positions().forEach(p -> sides.put(p.party(), p));
      later.positions().forEach(p -> sides.put(p.party(), p));
      return new Issue(
          earlier.id(),
          earlier.words(),
          earlier.scale(),
          List.copyOf(sides.values()),
          earlier.basis());
    }

    List<Issue> issues() {
      return List.copyOf(issues.values());
    }

    /** The ids of all parties that any part names. */
    Set<String> named() {
      Set<String> ids = new HashSet<>();
      conditions.forEach(c -> ids.addAll(c.by()));
      orders.forEach(o -> ids.addAll(o.by()));
      warnings.forEach(w -> ids.addAll(w.by()));
      leverage.forEach(l -> {
        ids.add(l.from());
        ids.addAll(l.through());
        ids.add(l.over());
      });
      commitments.forEach(c -> {
        ids.add(c.by());
        ids.addAll(c.claimedBy());
      });
      meetings.forEach(m -> {
        ids.addAll(m.who());
        ids.addAll(m.by());
        ids.addAll(m.body());
        ids.addAll(m.confirmed());
        ids.addAll(m.refused());
      });
      relations.forEach(r -> {
        ids.add(r.from());
        ids.add(r.to());
      });
      issues.values().forEach(i -> i.positions().forEach(p -> ids.add(p.party())));
      return ids;
    }
  }

  // ---- parties

  private static List<Party> parties(
      List<ReportClaims> reports, Cast cast, Parts parts, Sketch sketch) {
    Set<String> needed = parts.named();
    sketch.options().forEach(o -> needed.add(o.id().party()));
    sketch.agreements().forEach(a -> needed.addAll(a.among()));
    sketch.steps().forEach(s -> needed.addAll(s.body()));
    return cast.members().stream()
        .filter(m -> needed.contains(m.key()))
        .map(m -> party(m, reports, cast, sketch))
        .toList();
  }

  private static Party party(Member member, List<ReportClaims> reports, Cast cast, Sketch sketch) {
    Ties ties = new Ties(member, reports, cast);
    boolean acts =
        sketch.options().stream().anyMatch(o -> o.id().party().equals(member.key()))
            || sketch.agreements().stream().anyMatch(a -> a.among().contains(member.key()));
    Basis basis =
        member.first().span().length() == 0 ? Basis.NONE : Sketch.evidence(member.first());
    return new Party(
        member.key(),
        member.name(),
        Party.Kind.valueOf(kind(member.type())),
        !acts && ties.threatens() ? Party.Role.OUTSIDE : Party.Role.PARTY,
        member.aliases(),
        ties.others(Relation.Type.ALLY, true),
        ties.people(Relation.Type.DECIDES_FOR),
        ties.others(Relation.Type.CONVENES, false),
        ties.forming(),
        ties.others(Relation.Type.LEADS, false),
        ties.others(Relation.Type.PARTNER, true),
        ties.people(Relation.Type.ENVOY_OF),
        ties.others(Relation.Type.MEMBER, false),
        ties.others(Relation.Type.REPRESENTS, true),
        Optional.empty(),
        basis);
  }

  private static String kind(Actor.Type type) {
    return switch (type) {
      case STATE, GOVERNMENT, PERSON, ORGANISATION, GROUP, BODY -> type.name();
      case UNNAMED, JOINT -> "OTHER";
    };
  }
}
