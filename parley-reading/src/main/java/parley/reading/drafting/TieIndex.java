package parley.reading.drafting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import parley.reading.claim.Actor;
import parley.reading.claim.Relation;
import parley.reading.drafting.Cast.Member;

/** What the reports say each party's ties are: its allies, leaders, envoys, decision makers. */
final class TieIndex {

  private record End(
      Relation relation, boolean outgoing, Optional<Member> other, Optional<String> person) {}

  private final Map<Member, List<End>> byMember = new HashMap<>();

  TieIndex(List<ReportClaims> reports, Cast cast) {
    for (ReportClaims report : reports) {
      Map<String, Actor> actors = new HashMap<>();
      report.list(Actor.class).forEach(a -> actors.put(a.id(), a));
      for (Relation relation : report.list(Relation.class)) {
        Optional<Member> from = cast.party(report, relation.from());
        Optional<Member> to = cast.party(report, relation.to());
        from.ifPresent(m -> add(m, new End(relation, true, to, person(actors.get(relation.to())))));
        to.ifPresent(
            m -> add(m, new End(relation, false, from, person(actors.get(relation.from())))));
      }
    }
  }

  private void add(Member member, End end) {
    byMember.computeIfAbsent(member, m -> new ArrayList<>()).add(end);
  }

  private static Optional<String> person(@org.jspecify.annotations.Nullable Actor actor) {
    return Optional.ofNullable(actor).filter(a -> a.type() == Actor.Type.PERSON).map(Actor::name);
  }

  Ties of(Member member) {
    return new Ties(member, byMember.getOrDefault(member, List.of()));
  }

  /** The ties of one party. */
  static final class Ties {

    private final Member of;
    private final List<End> ends;

    private Ties(Member of, List<End> ends) {
      this.of = of;
      this.ends = ends;
    }

    /**
     * Ids of the parties at the other end of ties of one type.
     *
     * @param outgoing whether the tie is read from this party, else towards it
     */
    List<String> others(Relation.Type type, boolean outgoing) {
      return ends(type, outgoing)
          .flatMap(e -> e.other().stream())
          .filter(m -> !m.equals(of))
          .map(Member::key)
          .distinct()
          .toList();
    }

    /** Names of the people at the other end of ties of one type towards this party. */
    List<String> people(Relation.Type type) {
      List<String> names = ends(type, false).flatMap(e -> e.person().stream()).distinct().toList();
      return names.stream()
          .filter(n -> names.stream().noneMatch(m -> !m.equals(n) && m.endsWith(" " + n)))
          .toList();
    }

    private Stream<End> ends(Relation.Type type, boolean outgoing) {
      return ends.stream().filter(e -> e.relation().type() == type && e.outgoing() == outgoing);
    }

    /** Whether somebody is still putting it together, or leading or joining it once it is there. */
    boolean forming() {
      return ends.stream()
          .filter(e -> e.relation().status() == Relation.Status.FORMING)
          .anyMatch(e -> e.outgoing() == (e.relation().type() == Relation.Type.REPRESENTS));
    }

    boolean threatens() {
      return ends(Relation.Type.THREATENS, true).findAny().isPresent();
    }
  }
}
