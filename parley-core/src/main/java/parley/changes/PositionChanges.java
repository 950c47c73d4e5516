package parley.changes;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import parley.changes.Change.Kind;
import parley.talks.Estimate;
import parley.talks.Issue;
import parley.talks.Issue.Position;
import parley.talks.Issue.Stance;
import parley.talks.Talks;

/**
 * How positions moved. A position on a scale is softer the nearer it is to where the other parties
 * stood on average, and harder the farther; one in words alone is softer when it turns from against
 * to conditional or from conditional to for, harder the other way, and reversed between for and
 * against.
 */
final class PositionChanges {

  /** On a scale from 0 to 1, less than that is not a move. */
  private static final double LEAST_MOVE = 1e-9;

  private final Talks old;
  private final Talks newer;
  private final List<Change> changes = new ArrayList<>();

  private PositionChanges(Talks old, Talks newer) {
    this.old = old;
    this.newer = newer;
  }

  static List<Change> between(Talks old, Talks newer) {
    var comparison = new PositionChanges(old, newer);
    newer.issues().forEach(comparison::issue);
    for (var issue : old.issues()) {
      var now = find(newer, issue.id());
      for (var was : issue.positions()) {
        if (now.flatMap(i -> find(i, was.party())).isEmpty()) {
          comparison.add(Kind.POSITION_GONE, issue, Optional.of(was), Optional.empty());
        }
      }
    }
    return comparison.changes;
  }

  private void issue(Issue issue) {
    var before = find(old, issue.id());
    for (var now : issue.positions()) {
      var was = before.flatMap(i -> find(i, now.party()));
      if (was.isEmpty()) {
        add(Kind.POSITION_STATED, issue, was, Optional.of(now));
      } else {
        move(issue, before.orElseThrow(), was.get(), now)
            .ifPresent(kind -> add(kind, issue, was, Optional.of(now)));
      }
    }
  }

  private static Optional<Kind> move(Issue now, Issue before, Position was, Position is) {
    if (was.at().isPresent() && is.at().isPresent() && before.scale().equals(now.scale())) {
      var others = averageOfOthers(before, was.party());
      double from = was.at().get().middle();
      double to = is.at().get().middle();
      double range = before.scale().map(s -> s.high() - s.low()).orElse(1.0);
      if (Math.abs(to - from) <= LEAST_MOVE * range) {
        return Optional.empty();
      }
      double nearer =
          others.isEmpty()
              ? 0
              : Math.abs(from - others.getAsDouble()) - Math.abs(to - others.getAsDouble());
      return Optional.of(
          nearer == 0
              ? Kind.POSITION_MOVED
              : nearer > 0 ? Kind.POSITION_SOFTENED : Kind.POSITION_HARDENED);
    }
    if (was.stance().isEmpty() || is.stance().isEmpty() || was.stance().equals(is.stance())) {
      return Optional.empty();
    }
    return turn(was.stance().get(), is.stance().get());
  }

  private static Optional<Kind> turn(Stance from, Stance to) {
    return switch (from) {
      case FOR ->
          to == Stance.AGAINST
              ? Optional.of(Kind.POSITION_REVERSED)
              : Optional.of(Kind.POSITION_HARDENED);
      case AGAINST ->
          to == Stance.FOR ? Optional.of(Kind.POSITION_REVERSED) : softer(to == Stance.CONDITIONAL);
      case CONDITIONAL ->
          to == Stance.FOR
              ? Optional.of(Kind.POSITION_SOFTENED)
              : Optional.of(Kind.POSITION_HARDENED);
      case DIFFER -> softer(to == Stance.FOR);
    };
  }

  private static Optional<Kind> softer(boolean isSofter) {
    return isSofter ? Optional.of(Kind.POSITION_SOFTENED) : Optional.empty();
  }

  private static OptionalDouble averageOfOthers(Issue issue, String party) {
    return issue.positions().stream()
        .filter(p -> !p.party().equals(party))
        .flatMap(p -> p.at().stream())
        .mapToDouble(Estimate::middle)
        .average();
  }

  private static Optional<Issue> find(Talks talks, String issue) {
    return talks.issues().stream().filter(i -> i.id().equals(issue)).findFirst();
  }

  private static Optional<Position> find(Issue issue, String party) {
    return issue.positions().stream().filter(p -> p.party().equals(party)).findFirst();
  }

  private void add(Kind kind, Issue issue, Optional<Position> was, Optional<Position> now) {
    var party = now.or(() -> was).map(Position::party).orElse("");
    var stands = now.map(PositionChanges::words).orElse("nothing said any more");
    changes.add(
        new Change(
            kind,
            Optional.of(party),
            issue.id(),
            (newer.findParty(party).isPresent() ? newer : old).nameOf(party)
                + " on "
                + issue.words().orElse(issue.id())
                + ": "
                + stands
                + was.map(p -> " (was " + words(p) + ")").orElse(""),
            was.map(p -> p),
            now.map(p -> p)));
  }

  private static String words(Position position) {
    return position
        .at()
        .map(PositionChanges::number)
        .or(() -> position.words())
        .or(() -> position.stance().map(s -> s.word()))
        .orElse("not known");
  }

  private static String number(Estimate at) {
    return at.isExact() ? number(at.low()) : number(at.low()) + " to " + number(at.high());
  }

  private static String number(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
