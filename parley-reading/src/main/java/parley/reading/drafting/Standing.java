package parley.reading.drafting;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import parley.reading.claim.Meeting;
import parley.reading.drafting.Cast.Member;
import parley.talks.Basis;
import parley.talks.Condition;
import parley.talks.Evidence;
import parley.talks.Order;
import parley.talks.formula.Formula;

/**
 * What conditions and orders stand for still: what has come about waits for nothing any more,
 * whatever was asked before it, and what its setter gives up is no longer asked.
 */
final class Standing {

  private final List<ReportClaims> reports;
  private final Cast cast;
  private final Sketch sketch;
  private final Set<Formula.Atom> done;
  private final List<Coming> coming = new ArrayList<>();

  /** Who says of itself, in one report, that it comes to a meeting, or that it does not. */
  private record Coming(
      ReportClaims report, Meeting meeting, Formula.Atom step, Set<String> yes, Set<String> no) {}

  Standing(List<ReportClaims> reports, Cast cast, Sketch sketch, MeetingDays<Formula.Atom> days) {
    this.reports = reports;
    this.cast = cast;
    this.sketch = sketch;
    held(sketch, days);
    coming(sketch, days);
    this.done = sketch.past().done();
  }

  /** A meeting that a report says was held is over, whoever had not confirmed it. */
  private void held(Sketch sketch, MeetingDays<Formula.Atom> days) {
    for (ReportClaims report : reports) {
      for (Meeting meeting : report.list(Meeting.class)) {
        if (meeting.status() == Meeting.Status.HELD && meeting.date() != null) {
          days.find(Sighting.of(meeting, report, cast))
              .flatMap(match -> sketch.findStep(sketch.unions().now(match.made())))
              .ifPresent(step -> sketch.past().over(step, new Place(report, meeting.span())));
        }
      }
    }
  }

  private void coming(Sketch sketch, MeetingDays<Formula.Atom> days) {
    for (ReportClaims report : reports) {
      for (Meeting meeting : report.list(Meeting.class)) {
        Set<String> yes = keys(report, meeting.confirmedBy());
        Set<String> no = keys(report, meeting.refusedBy());
        if (meeting.status() != Meeting.Status.HELD && !(yes.isEmpty() && no.isEmpty())) {
          days.find(Sighting.of(meeting, report, cast))
              .map(MeetingDays.Match::made)
              .map(sketch.unions()::now)
              .filter(step -> sketch.findStep(step).isPresent())
              .ifPresent(step -> coming.add(new Coming(report, meeting, step, yes, no)));
        }
      }
    }
  }

  private Set<String> keys(ReportClaims report, List<String> actors) {
    return cast.parties(report, actors).stream().map(Member::key).collect(toSet());
  }

  List<Condition> conditions(List<Condition> drafted) {
    List<Condition> all = new ArrayList<>();
    for (Condition c : drafted) {
      all.add(
          done.contains(c.before()) && !c.needs().atoms().allMatch(done::contains)
              ? waived(c, c.basis().withNote("a report says that what waited for it has happened"))
              : c);
    }
    giveUp(all);
    all.replaceAll(this::overtaken);
    return all;
  }

  /** From the last that has come about on; an order of which nothing is left to come is none. */
  List<Order> orders(List<Order> drafted) {
    List<Order> orders = new ArrayList<>();
    for (Order order : drafted) {
      int from = 0;
      for (int i = 0; i < order.steps().size(); i++) {
        if (done.contains(order.steps().get(i))) {
          from = i;
        }
      }
      List<Formula.Atom> left = order.steps().subList(from, order.steps().size());
      if (left.size() > 1) {
        orders.add(new Order(left, order.by(), order.basis()));
      }
    }
    return orders;
  }

  /** Waives what its setter no longer asks for, by a report not before the one that sets it. */
  private void giveUp(List<Condition> all) {
    Set<String> before = new HashSet<>();
    for (ReportClaims report : reports) {
      for (Withdrawal withdrawal : Withdrawal.find(report)) {
        Optional<String> by = cast.party(report, withdrawal.by()).map(Member::key);
        all.replaceAll(c ->
            c.by().equals(by.stream().toList())
                    && withdrawal.isOf(report, c.basis().evidence(), before)
                ? without(c, withdrawal.what(report), new Place(report, withdrawal.span()))
                : c);
      }
      before.add(report.id());
    }
  }

  /**
   * Waives what somebody asked for before a meeting and then, by a later report, comes to it all
   * the same; its last word counts.
   */
  private Condition overtaken(Condition c) {
    Set<String> set = new HashSet<>(c.by());
    Set<String> told = c.basis().evidence().stream().map(Evidence::report).collect(toSet());
    int from = lastOf(told) + 1;
    Optional<Coming> last =
        coming.stream()
            .filter(w -> w.step().equals(c.before()) && reports.indexOf(w.report()) >= from)
            .filter(w -> !Collections.disjoint(set, w.yes()) || !Collections.disjoint(set, w.no()))
            .reduce((earlier, later) -> later);
    return last.filter(w -> set.size() == 1 && w.yes().containsAll(set) && !c.waived())
        .map(w -> {
          Basis both = Ground.both(c.basis(), Ground.of(new Place(w.report(), w.meeting().span())));
          return waived(c, both.withNote("a later report says that it comes all the same"));
        })
        .orElse(c);
  }

  private int lastOf(Set<String> ids) {
    return IntStream.range(0, reports.size())
        .filter(i -> ids.contains(reports.get(i).id()))
        .max()
        .orElse(reports.size());
  }

  /** What is left of a condition once one of several things is no longer asked for. */
  private Condition without(Condition c, Words given, Place place) {
    Basis basis = givenUp(c, place);
    if (c.needs() instanceof Formula.And(var parts)) {
      int most = parts.stream().mapToInt(part -> common(part, given)).max().orElse(0);
      List<Formula> left = parts.stream().filter(part -> common(part, given) < most).toList();
      if (left.size() == parts.size() - 1) {
        return new Condition(c.before(), Formula.all(left), c.by(), c.waived(), basis);
      }
    }
    return waived(c, basis);
  }

  private int common(Formula part, Words given) {
    return part.atoms().mapToInt(atom -> sketch.wordsOf(atom).common(given)).max().orElse(0);
  }

  private static Basis givenUp(Condition c, Place place) {
    return Ground.both(c.basis(), Ground.of(place))
        .withNote("a report says that it is no longer asked for");
  }

  private static Condition waived(Condition c, Basis basis) {
    return new Condition(c.before(), c.needs(), c.by(), true, basis);
  }
}
