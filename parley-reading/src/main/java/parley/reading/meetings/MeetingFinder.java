package parley.reading.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.language.Sentence;
import parley.reading.claim.Meeting;
import parley.reading.claim.Meeting.AgendaItem;
import parley.reading.claim.Meeting.Status;
import parley.reading.report.Clauses;
import parley.reading.report.Questions;
import parley.reading.statements.Groundwork;
import parley.reading.statements.Scene;

/**
 * Meetings, rounds and calls. Every place that speaks of one is read by itself ({@link
 * SightingReader}); then sightings of the same meeting are put together ({@link Merger}), so that a
 * round two parties want on Friday and a third has yet to confirm is one claim.
 */
public final class MeetingFinder {

  /** The meetings of a report, in the order in which it first speaks of them. */
  public List<Meeting> find(Groundwork g) {
    Merger merger = new Merger(Sides.of(g));
    Scene.body(g).forEach(scene -> sentence(scene, merger));
    LocalDate published = g.text().report().source().published();
    List<Meeting> found = new ArrayList<>();
    for (Sighting sighting : merger.meetings()) {
      if (says(sighting)) {
        found.add(meeting(sighting, g.reportId(), published, found.size() + 1));
      }
    }
    return List.copyOf(found);
  }

  private static void sentence(Scene scene, Merger merger) {
    List<Sighting> sightings = new SightingReader(scene).read();
    boolean asks = Questions.yesOrNo(scene.sentence()); // Will you meet them? is no plan
    sightings.stream().filter(s -> !asks || !s.rule().equals("meet-verb")).forEach(merger::add);
    int here = scene.passage().index();
    for (Replies.Reply reply : Replies.in(scene)) {
      merger.amendLast(here, sighting -> replied(sighting, reply));
    }
    List<AgendaItem> named = new Agendas(scene).named();
    if (!named.isEmpty()) {
      Set<String> subjects = new LinkedHashSet<>(mainSubject(scene));
      merger.amendOf(subjects, here, sighting -> withAgenda(sighting, named));
    }
  }

  private static List<String> mainSubject(Scene scene) {
    Sentence s = scene.sentence();
    int subject = Clauses.subject(s, s.root());
    return subject < 0 ? List.of() : scene.actorsOrOwner(subject);
  }

  private static Sighting replied(Sighting s, Replies.Reply reply) {
    Set<String> confirmed = new LinkedHashSet<>(s.confirmedBy());
    Set<String> refused = new LinkedHashSet<>(s.refusedBy());
    (reply.refused() ? refused : confirmed).addAll(reply.by());
    (reply.refused() ? confirmed : refused).removeAll(reply.by());
    return s.withReplies(confirmed, refused);
  }

  private static Sighting withAgenda(Sighting s, List<AgendaItem> items) {
    List<AgendaItem> agenda = new ArrayList<>(s.agenda());
    agenda.addAll(items);
    return s.withAgenda(agenda);
  }

  /** Whether enough is known to tell the meeting from others: who, when or where. */
  private static boolean says(Sighting s) {
    boolean somebody = !s.participants().isEmpty() || s.body() != null || s.convener() != null;
    boolean set = s.set() || s.manner().timed();
    if (s.manner().talks() && !set && s.rule().equals("meeting-noun") && general(s)) {
      return false;
    }
    return s.participants().size() > 1
        || (s.date() != null && s.manner().definite())
        || (s.participants().size() == 1 && s.rule().equals("meet-verb"))
        || s.rule().equals(Echoes.RULE)
        || (somebody && !s.refusedBy().isEmpty())
        || (set && (somebody || s.status() != null));
  }

  /**
   * No talks at all with somebody is a position, not a meeting; and to be brought to talks is not
   * yet one either.
   */
  private static boolean general(Sighting s) {
    boolean told = s.status() == Status.PLANNED && s.participants().size() > 1;
    return s.status() == Status.REFUSED
        ? !s.manner().definite()
        : s.status() != Status.HELD && !told;
  }

  /**
   * Where no word says so, what was to be on a day that is over took place; whatever the words, a
   * day to come is still to come.
   */
  private static Status status(Sighting s, @Nullable LocalDate published) {
    LocalDate day = s.date();
    boolean ahead = published != null && day != null && day.isAfter(published);
    boolean over = published != null && day != null && !ahead;
    Status open = s.manner().supposed() ? Status.PROPOSED : Status.PLANNED;
    Status status = Objects.requireNonNullElse(s.status(), over ? Status.HELD : open);
    return status == Status.HELD && ahead ? Status.PLANNED : status;
  }

  private static Meeting meeting(
      Sighting s, String report, @Nullable LocalDate published, int number) {
    boolean settled = s.status() != null;
    Set<String> participants = new LinkedHashSet<>(s.participants());
    participants.addAll(s.confirmedBy());
    participants.addAll(s.refusedBy());
    return new Meeting(
        "meeting-" + number,
        report,
        List.copyOf(participants),
        s.convener(),
        s.body(),
        s.agenda(),
        s.date(),
        s.place(),
        status(s, published),
        List.copyOf(s.confirmedBy()),
        List.copyOf(s.refusedBy()),
        s.span(),
        settled ? 0.75 : 0.5,
        s.rule());
  }
}
