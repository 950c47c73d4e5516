package parley.reading.drafting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import parley.reading.claim.Position;
import parley.reading.claim.Span;
import parley.reading.drafting.Cast.Member;
import parley.talks.Basis;
import parley.talks.Commitment;
import parley.talks.Issue;
import parley.talks.Leverage;
import parley.talks.Relation;
import parley.talks.Status;

/** Who can move whom, who is bound to what, who stands where, who is tied to whom. */
final class TiesDrafter {

  private final ReportClaims report;
  private final Cast cast;
  private final Sketch sketch;

  TiesDrafter(ReportClaims report, Cast cast, Sketch sketch) {
    this.report = report;
    this.cast = cast;
    this.sketch = sketch;
  }

  private Optional<String> key(@Nullable String actor) {
    return cast.party(report, actor).map(Member::key);
  }

  private Basis basis(Span span) {
    return Ground.of(new Place(report, span));
  }

  // ---- leverage

  List<Leverage> leverage() {
    return report.list(parley.reading.claim.Leverage.class).stream()
        .flatMap(claim -> link(claim).stream())
        .distinct()
        .toList();
  }

  /** A link needs somebody who moves and somebody else who is moved. */
  private Optional<Leverage> link(parley.reading.claim.Leverage claim) {
    Optional<Member> on = cast.party(report, claim.on());
    Optional<String> principal = key(claim.principal());
    Optional<String> through = key(claim.through());
    Optional<String> from = principal.or(() -> through);
    if (on.isEmpty() || from.isEmpty() || from.get().equals(on.get().key())) {
      return Optional.empty();
    }
    List<String> via =
        through.filter(t -> !t.equals(from.get()) && !t.equals(on.get().key())).stream().toList();
    Span all = claim.marker();
    for (Span part : parts(claim)) {
      all = all.cover(part);
    }
    return Optional.of(
        new Leverage(
            from.get(),
            via,
            on.get().key(),
            toward(claim, on.get()),
            OptionalDouble.empty(),
            basis(all)));
  }

  private static List<Span> parts(parley.reading.claim.Leverage claim) {
    List<Span> parts = new ArrayList<>();
    if (claim.act() != null) {
      parts.add(claim.act());
    }
    if (claim.goal() != null) {
      parts.add(claim.goal());
    }
    return parts;
  }

  private Optional<Leverage.Toward> toward(parley.reading.claim.Leverage claim, Member on) {
    if (claim.goal() == null) {
      return Optional.empty();
    }
    Phrase phrase = sketch.heard(Phrase.of(new Place(report, claim.goal())));
    return phrase.words().isEmpty()
        ? Optional.of(new Leverage.Toward.Words(phrase.place().words()))
        : Optional.of(new Leverage.Toward.Named(sketch.option(on, phrase.toTheTable(), false)));
  }

  // ---- commitments

  /** Of several together, one each. */
  List<Commitment> commitments() {
    return report.list(parley.reading.claim.Commitment.class).stream()
        .flatMap(claim ->
            cast.keys(report, List.of(claim.by())).stream()
                .map(by ->
                    new Commitment(
                        by,
                        claim.to(),
                        key(claim.attributedBy()).filter(a -> !a.equals(by)).stream().toList(),
                        basis(claim.content()).withStatus(Status.valueOf(claim.status().name())))))
        .toList();
  }

  // ---- relations

  /** Ties between two parties; those inside one party are its own people and stand there. */
  List<Relation> relations() {
    List<Relation> found = new ArrayList<>();
    for (var claim : report.list(parley.reading.claim.Relation.class)) {
      Optional<String> from = key(claim.from());
      Optional<String> to = key(claim.to());
      if (from.isPresent() && to.isPresent() && !from.equals(to)) {
        found.add(
            new Relation(
                from.get(),
                to.get(),
                Relation.Kind.valueOf(claim.type().name()),
                basis(claim.evidence()).withStatus(Status.valueOf(claim.status().name()))));
      }
    }
    return found;
  }

  // ---- issues

  /** Named with the sides; no scale and no number, which a report does not give. */
  List<Issue> issues() {
    Map<String, List<Position>> byIssue = new LinkedHashMap<>();
    for (Position claim : report.list(Position.class)) {
      byIssue.computeIfAbsent(claim.issue().id(), id -> new ArrayList<>()).add(claim);
    }
    List<Issue> issues = new ArrayList<>();
    byIssue.forEach((id, claims) -> {
      Map<String, Issue.Position> sides = new LinkedHashMap<>();
      for (Position claim : claims) {
        key(claim.actor()).ifPresent(party -> sides.putIfAbsent(party, side(party, claim)));
      }
      issues.add(
          new Issue(
              id,
              Optional.of(claims.getFirst().issue().label()),
              Optional.empty(),
              List.copyOf(sides.values()),
              basis(claims.getFirst().evidence())));
    });
    return issues;
  }

  private Issue.Position side(String party, Position claim) {
    return new Issue.Position(
        party,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(Issue.Stance.valueOf(claim.stance().name())),
        Optional.of(new Place(report, claim.evidence()).words()),
        basis(claim.evidence()));
  }
}
