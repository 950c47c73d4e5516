package parley.reading.drafting;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import parley.reading.claim.Actor;
import parley.reading.claim.Relation;
import parley.reading.drafting.Cast.Member;

/** What the reports say a party's own ties are: its allies, leaders, envoys, decision makers. */
record Ties(Member of, List<ReportClaims> reports, Cast cast) {

  /**
   * Ids of the parties at the other end of ties of one type.
   *
   * @param outgoing whether the tie is read from this party, else towards it
   */
  List<String> others(Relation.Type type, boolean outgoing) {
    return reports.stream()
        .flatMap(report ->
            report.list(Relation.class).stream()
                .filter(r -> r.type() == type)
                .filter(r -> is(report, outgoing ? r.from() : r.to()))
                .flatMap(r -> cast.party(report, outgoing ? r.to() : r.from()).stream()))
        .filter(m -> !m.equals(of))
        .map(Member::key)
        .distinct()
        .toList();
  }

  /** Names of the people at the other end of ties of one type towards this party. */
  List<String> people(Relation.Type type) {
    return reports.stream()
        .flatMap(report ->
            report.list(Relation.class).stream()
                .filter(r -> r.type() == type && is(report, r.to()))
                .flatMap(r -> person(report, r.from())))
        .distinct()
        .toList();
  }

  private static Stream<String> person(ReportClaims report, String id) {
    Optional<Actor> actor =
        report.list(Actor.class).stream().filter(a -> a.id().equals(id)).findFirst();
    return actor.filter(a -> a.type() == Actor.Type.PERSON).map(Actor::name).stream();
  }

  /** Whether somebody is still putting it together, or leading or joining it once it is there. */
  boolean forming() {
    return has(r -> forming(r) && r.type() != Relation.Type.REPRESENTS, false)
        || has(r -> forming(r) && r.type() == Relation.Type.REPRESENTS, true);
  }

  private static boolean forming(Relation relation) {
    return relation.status() == Relation.Status.FORMING;
  }

  boolean threatens() {
    return has(r -> r.type() == Relation.Type.THREATENS, true);
  }

  private boolean has(Predicate<Relation> wanted, boolean outgoing) {
    return reports.stream()
        .anyMatch(report ->
            report.list(Relation.class).stream()
                .filter(wanted)
                .anyMatch(r -> is(report, outgoing ? r.from() : r.to())));
  }

  private boolean is(ReportClaims report, String actorId) {
    return cast.party(report, actorId).filter(of::equals).isPresent();
  }
}
