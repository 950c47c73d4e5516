package parley.reading.contradictions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import parley.reading.claim.Event;
import parley.reading.claim.Meeting;
import parley.reading.drafting.Cast.Member;
import parley.reading.drafting.ReportClaims;

/**
 * A meeting that a report speaks of.
 *
 * @param denied whether all that it says of it is that it was not
 */
record Seen(
    ReportClaims report, Meeting claim, Set<Member> who, Optional<Member> body, boolean denied) {

  /** The words of an event that say of two whether they met. */
  private static final Pattern MEETING =
      Pattern.compile("(?i)\\b(meet|met|meeting|talks|negotiations)\\b");

  /** The meetings of a report, and those of which it says only that they were not. */
  static List<Seen> in(Scene scene, ReportClaims report) {
    List<Seen> all = new ArrayList<>();
    for (Meeting claim : report.list(Meeting.class)) {
      all.add(of(scene, report, claim, false));
    }
    List<Meeting> told = report.list(Meeting.class);
    for (Event event : report.list(Event.class)) {
      boolean denied =
          event.status() == Event.Status.DENIED
              && event.plover().equals("CONSULT")
              && MEETING.matcher(report.words(event.trigger())).find();
      if (denied && told.stream().noneMatch(m -> m.span().overlaps(event.trigger()))) {
        all.add(of(scene, report, meeting(event), true));
      }
    }
    return all;
  }

  private static Seen of(Scene scene, ReportClaims report, Meeting claim, boolean denied) {
    return new Seen(
        report,
        claim,
        new HashSet<>(scene.cast().parties(report, claim.participants())),
        scene.cast().party(report, claim.body()),
        denied);
  }

  private static Meeting meeting(Event event) {
    List<String> who = new ArrayList<>(event.sources());
    who.addAll(event.targets());
    return new Meeting(
        event.id(),
        event.report(),
        who,
        null,
        null,
        List.of(),
        event.date(),
        event.place(),
        Meeting.Status.REFUSED,
        List.of(),
        List.of(),
        event.trigger(),
        event.confidence(),
        event.rule());
  }

  String words() {
    return report.words(claim.span());
  }

  String sentence() {
    return report.words(Scene.sentence(report, claim.span()));
  }
}
