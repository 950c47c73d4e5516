package parley.reading.contradictions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.reading.claim.Commitment;
import parley.reading.claim.Commitment.Status;
import parley.reading.contradictions.Contradiction.Kind;
import parley.reading.contradictions.Contradiction.Side;
import parley.reading.drafting.Cast.Member;
import parley.reading.drafting.ReportClaims;
import parley.reading.drafting.Words;

/** One says that a party has bound itself, or has kept its word; another that it has not. */
final class Commitments {

  private record Bond(Member party, Words to, Commitment claim, Side side) {}

  private Commitments() {}

  static List<Contradiction> find(Scene scene) {
    List<Bond> bonds = new ArrayList<>();
    List<Contradiction> found = new ArrayList<>();
    for (ReportClaims report : scene.reports()) {
      for (Commitment claim : report.list(Commitment.class)) {
        Words to = Words.of(claim.to());
        Optional<Member> party = scene.party(report, List.of(claim.by()));
        if (party.isPresent()
            && Scene.telling(to.stems())
            && Scene.outright(report, claim.content())) {
          Bond now = new Bond(party.get(), to, claim, side(scene, report, claim));
          bonds.stream()
              .filter(was -> was.party().equals(now.party()) && scene.same(was.to(), now.to()))
              .filter(was -> differ(was.claim().status(), now.claim().status()))
              .findFirst()
              .map(was ->
                  new Contradiction(
                      Kind.COMMITMENT, now.party().name(), claim.to(), was.side(), now.side()))
              .ifPresent(found::add);
          bonds.add(now);
        }
      }
    }
    return found;
  }

  private static Side side(Scene scene, ReportClaims report, Commitment claim) {
    @Nullable String by = claim.attributedBy();
    return scene.side(
        report,
        claim,
        claim.content(),
        switch (claim.status()) {
          case CLAIMED -> "it is said to have bound itself";
          case ACKNOWLEDGED -> "it has bound itself";
          case DENIED -> "it denies having bound itself";
          case MET -> "it has kept its word";
          case BROKEN -> "it has broken its word";
        },
        null,
        by == null ? null : scene.name(report, by).orElse(null));
  }

  private static boolean differ(Status one, Status other) {
    return one != other
        && (one == Status.DENIED
            || other == Status.DENIED
            || (one == Status.MET && other == Status.BROKEN)
            || (one == Status.BROKEN && other == Status.MET));
  }
}
