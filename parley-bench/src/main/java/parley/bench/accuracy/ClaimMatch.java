package parley.bench.accuracy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.reading.claim.Claim;
import parley.reading.claim.Commitment;
import parley.reading.claim.Condition;
import parley.reading.claim.Dated;
import parley.reading.claim.Demand;
import parley.reading.claim.Leverage;
import parley.reading.claim.Meeting;
import parley.reading.claim.Position;
import parley.reading.claim.Sequence;
import parley.reading.claim.Span;
import parley.reading.claim.Statement;
import parley.reading.positions.Issues;

/**
 * When a found claim says what an annotated one says. Words agree when what they share is at least
 * half of the longer.
 */
final class ClaimMatch {

  private final ActorMatch actors;

  ClaimMatch(List<Claim> gold, List<Claim> found) {
    this.actors = new ActorMatch(gold, found);
  }

  boolean right(Claim gold, Claim found) {
    return switch (gold) {
      case Statement g when found instanceof Statement f ->
          sameContent(g, f) && sameSpeakers(g, f) && g.negated() == f.negated();
      case Condition g when found instanceof Condition f -> condition(g, f);
      case Sequence g when found instanceof Sequence f -> steps(g.steps(), f.steps());
      case Leverage g when found instanceof Leverage f ->
          actors.same(g.principal(), f.principal())
              && actors.same(g.through(), f.through())
              && actors.same(g.on(), f.on());
      case Position g when found instanceof Position f ->
          actors.same(g.actor(), f.actor())
              && g.stance() == f.stance()
              && g.evidence().overlaps(f.evidence())
              && sameIssue(g.issue(), f.issue());
      case Demand g when found instanceof Demand f ->
          actors.same(g.by(), f.by()) && agree(g.content(), f.content());
      case Meeting g when found instanceof Meeting f ->
          g.span().overlaps(f.span())
              && g.status() == f.status()
              && actors.found(meeting(g), meeting(f)) >= 0.5
              && (g.date() == null || g.date().equals(f.date()));
      case Commitment g when found instanceof Commitment f ->
          actors.same(g.by(), f.by())
              && g.status() == f.status()
              && agree(g.content(), f.content());
      case Dated g when found instanceof Dated f ->
          g.span().overlaps(f.span()) && g.value().equals(f.value());
      default -> false;
    };
  }

  /** Whether two statements report the same words, whoever says them. */
  static boolean sameContent(Statement gold, Statement found) {
    return 2 * Spans.shared(gold.content(), found.content())
        >= Math.max(Spans.length(gold.content()), Spans.length(found.content()));
  }

  boolean sameSpeakers(Statement gold, Statement found) {
    return actors.same(gold.speakers(), found.speakers());
  }

  /** Those who meet, with the body whose meeting it is. */
  private static List<String> meeting(Meeting meeting) {
    List<String> all = new ArrayList<>(meeting.participants());
    if (meeting.body() != null) {
      all.add(meeting.body());
    }
    return all;
  }

  private boolean condition(Condition gold, Condition found) {
    boolean waits = agree(waiting(gold), waiting(found));
    boolean needs =
        gold.needs().stream()
            .anyMatch(g -> found.needs().stream().anyMatch(f -> agree(g.span(), f.span())));
    return gold.type() == found.type()
        && (waits || needs)
        && actors.same(gold.statedBy(), found.statedBy());
  }

  /** What waits, or what follows if the need is not met. */
  private static @Nullable Span waiting(Condition condition) {
    return condition.consequence() == null ? condition.blocked() : condition.consequence();
  }

  private static boolean steps(List<Span> gold, List<Span> found) {
    if (gold.size() != found.size()) {
      return false;
    }
    for (int i = 0; i < gold.size(); i++) {
      if (!agree(gold.get(i), found.get(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * One label within the other: "the size of a steel quota" and "a steel quota". Both are told by
   * their words alone: an annotated label may still say which place of the text it is copied from.
   */
  private static boolean sameIssue(Position.Issue gold, Position.Issue found) {
    String one = Issues.issue(gold.label().replaceFirst("##\\d+$", "")).id();
    String other = Issues.issue(found.label()).id();
    return one.contains(other) || other.contains(one);
  }

  private static boolean agree(@Nullable Span gold, @Nullable Span found) {
    return gold != null
        && found != null
        && 2 * Spans.shared(gold, found) >= Math.max(gold.length(), found.length());
  }
}
