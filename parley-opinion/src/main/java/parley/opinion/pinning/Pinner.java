package parley.opinion.pinning;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import parley.opinion.proposing.Proposal;
import parley.reading.claim.Actor;
import parley.reading.claim.Claim;
import parley.reading.report.Report;

/** Pins the proposals for one report, excerpt by excerpt, and counts what does not hold. */
public final class Pinner {

  private final Cast cast;
  private final Maker maker;
  private final List<Pinned> pinned = new ArrayList<>();
  private final Map<Unfounded.Why, Integer> dropped = new EnumMap<>(Unfounded.Why.class);
  private int known;

  /**
   * @param claims what the rules found in the report
   * @param proposer marks what is made, such as {@code model:NAME}
   */
  public Pinner(Report report, List<Claim> claims, String proposer) {
    this.cast = new Cast(report, claims, proposer);
    this.maker = new Maker(report, claims, cast, proposer);
  }

  /** The names of the known actors that an excerpt mentions. */
  public List<String> namesIn(Excerpt excerpt) {
    return cast.namesIn(excerpt);
  }

  /** Pins the proposals made for an excerpt: those who take part first, since others name them. */
  public void pin(Excerpt excerpt, List<Proposal> proposals) {
    Ground ground = new Ground(excerpt);
    for (Proposal proposal : proposals) {
      if (proposal instanceof Proposal.OfActor actor) {
        attempt(() -> known += cast.introduce(actor, ground) ? 0 : 1);
      }
    }
    for (Proposal proposal : proposals) {
      if (!(proposal instanceof Proposal.OfActor)) {
        attempt(() -> pinned.add(maker.make(proposal, ground)));
      }
    }
  }

  private void attempt(Runnable pinning) {
    try {
      pinning.run();
    } catch (Unfounded e) {
      drop(e.why(), 1);
    }
  }

  /** Counts proposals that were dropped before they came here. */
  public void drop(Unfounded.Why why, int count) {
    if (count > 0) {
      dropped.merge(why, count, Integer::sum);
    }
  }

  /** Who was taken in. */
  public List<Actor> actors() {
    return cast.added();
  }

  /** The other claims, in the order they were proposed. */
  public List<Pinned> pinned() {
    return List.copyOf(pinned);
  }

  /** How many proposed actors the rules had found. */
  public int known() {
    return known;
  }

  /** How many proposals were dropped, by the reason. */
  public Map<Unfounded.Why, Integer> dropped() {
    return Map.copyOf(dropped);
  }
}
