package parley.reading.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.reading.claim.Actor;
import parley.reading.claim.Condition;
import parley.reading.claim.Leverage;
import parley.reading.claim.Meeting;
import parley.reading.claim.Relation;
import parley.reading.claim.Span;
import parley.reading.drafting.Cast.Member;

/** Whom a report means by "both sides" and "all parties": those who negotiate in it. */
final class Negotiators {

  private final ReportClaims report;
  private final Cast cast;

  Negotiators(ReportClaims report, Cast cast) {
    this.report = report;
    this.cast = cast;
  }

  /**
   * Those who negotiate, as far as the report shows: who sets terms or is asked, meets, is relied
   * on, is spoken for; only the two most spoken of where the words are "both sides".
   */
  List<Member> of(Condition claim, Span words) {
    List<String> bound = new ArrayList<>();
    for (Condition c : report.list(Condition.class)) {
      bound.addAll(c.statedBy());
      c.needs().forEach(n -> bound.addAll(n.by()));
    }
    List<String> ids = new ArrayList<>();
    report.list(Meeting.class).forEach(m -> ids.addAll(m.participants()));
    ids.addAll(claim.statedBy());
    for (Leverage l : report.list(Leverage.class)) {
      Stream.of(l.principal(), l.through(), l.on()).map(String::valueOf).forEach(ids::add);
    }
    report.list(Relation.class).stream()
        .filter(r -> r.type() == Relation.Type.REPRESENTS)
        .forEach(r -> ids.add(r.to()));
    List<Member> bodies = cast.parties(report, bound);
    List<Member> negotiating =
        Stream.concat(cast.parties(report, ids).stream(), bodies.stream())
            .distinct()
            .filter(m -> m.type() != Actor.Type.BODY)
            .filter(m -> m.type() != Actor.Type.ORGANISATION || bodies.contains(m))
            .filter(m -> m.type() != Actor.Type.UNNAMED && m.type() != Actor.Type.PERSON)
            .filter(m -> !threatens(m))
            .toList();
    if (report.words(words).matches("(?is).*\\bboth\\b.*")) {
      negotiating = both(negotiating, cast.parties(report, claim.statedBy()));
    }
    return negotiating.isEmpty() ? cast.parties(report, claim.statedBy()) : negotiating;
  }

  /**
   * The two sides that whoever says "both sides" means: the most spoken of, whoever says it last.
   */
  private List<Member> both(List<Member> negotiating, List<Member> speakers) {
    Set<String> meeting =
        report.list(Meeting.class).stream()
            .flatMap(m -> cast.parties(report, m.participants()).stream())
            .map(Member::key)
            .collect(Collectors.toSet());
    List<Member> inDoubt = speakers.stream().filter(s -> !meeting.contains(s.key())).toList();
    Stream<Member> named =
        negotiating.size() - inDoubt.size() >= 2
            ? negotiating.stream()
            : Stream.concat(
                negotiating.stream(),
                report.list(Actor.class).stream()
                    .flatMap(a -> cast.party(report, a.id()).stream())
                    .filter(
                        m -> m.type() == Actor.Type.STATE || m.type() == Actor.Type.ORGANISATION)
                    .filter(m -> !threatens(m)));
    return named
        .distinct()
        .sorted(
            Comparator.comparing((Member m) -> inDoubt.contains(m))
                .thenComparingInt(m -> -spokenOf(m)))
        .limit(2)
        .toList();
  }

  private int spokenOf(Member party) {
    return (int)
        report.list(Actor.class).stream()
            .filter(a -> cast.party(report, a.id()).filter(party::equals).isPresent())
            .mapToLong(a -> a.mentions().size())
            .sum();
  }

  private boolean threatens(Member party) {
    return report.list(Relation.class).stream()
        .filter(r -> r.type() == Relation.Type.THREATENS)
        .anyMatch(r -> cast.party(report, r.from()).filter(party::equals).isPresent());
  }
}
