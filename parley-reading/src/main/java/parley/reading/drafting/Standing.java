package parley.reading.drafting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.reading.claim.Meeting;
import parley.reading.drafting.Cast.Member;
import parley.talks.Basis;
import parley.talks.Condition;
import parley.talks.Order;
import parley.talks.formula.Formula;

/**
 * What conditions and orders stand for still: what has come about waits for nothing any more,
 * whatever was asked before it, and what its setter gives up is no longer asked.
 */
final class Standing {

  private final List<ReportClaims> reports;
  private final Cast cast;
  private final Set<Formula.Atom> done;

  Standing(List<ReportClaims> reports, Cast cast, Sketch sketch, MeetingDays<Formula.Atom> days) {
    this.reports = reports;
    this.cast = cast;
    held(sketch, days);
    this.done = sketch.past().done();
  }

  /** A meeting that a report says was held is over, whoever had not confirmed it. */
  private void held(Sketch sketch, MeetingDays<Formula.Atom> days) {
    for (ReportClaims report : reports) {
      for (Meeting meeting : report.list(Meeting.class)) {
        if (meeting.status() == Meeting.Status.HELD && meeting.date() != null) {
          days.find(Sighting.of(meeting, report, cast))
              .flatMap(match -> sketch.findStep(match.made()))
              .ifPresent(step -> sketch.past().over(step, new Place(report, meeting.span())));
        }
      }
    }
  }

  List<Condition> conditions(List<Condition> drafted) {
    List<Condition> all = new ArrayList<>();
    for (Condition c : drafted) {
      all.add(
          done.contains(c.before())
              ? waived(c, c.basis().withNote("a report says that it took place"))
              : c);
    }
    giveUp(all);
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
                ? waived(c, givenUp(c, new Place(report, withdrawal.span())))
                : c);
      }
      before.add(report.id());
    }
  }

  private static Basis givenUp(Condition c, Place place) {
    return Ground.both(c.basis(), Ground.of(place))
        .withNote("a report says that it is no longer asked for");
  }

  private static Condition waived(Condition c, Basis basis) {
    return new Condition(c.before(), c.needs(), c.by(), true, basis);
  }
}
