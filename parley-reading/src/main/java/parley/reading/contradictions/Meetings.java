package parley.reading.contradictions;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.reading.claim.Meeting;
import parley.reading.claim.Span;
import parley.reading.contradictions.Contradiction.Kind;
import parley.reading.contradictions.Contradiction.Side;
import parley.reading.drafting.Cast.Member;
import parley.reading.drafting.ReportClaims;

/** What reports say differently of one meeting: whether, when and where it is, and who comes. */
final class Meetings {

  private static final Pattern NOT_HELD =
      Pattern.compile(
          "(?i)\\b(did not|didn['’]t|never) (take place|go ahead|happen|begin|start)\\b|\\bno"
              + " (\\p{Ll}+ ){0,2}(meetings?|talks|round|negotiations)\\b[^.;]{0,120}\\b(took"
              + " place|held|happened|had taken place)\\b|\\b(was|were|had been) (not held|never"
              + " held|cancel+ed|called off)\\b|\\bfailed to take place\\b");

  private static final Pattern MOVED =
      Pattern.compile(
          "(?i)\\b(postpon\\w+|delay\\w*|mov(ed|ing)|put (off|back)|brought"
              + " forward|reschedul\\w+|instead|originally|second"
              + " day|resum\\w+|continu\\w+|again|another|next|follow\\w*|adjourn\\w*)\\b");

  private static final Pattern REFUSES =
      Pattern.compile(
          "(?i)\\b(refus\\w+|will not|would not|won['’]t|reject\\w*|boycott\\w*|declin\\w+|pull\\w*"
              + " out|withdr\\w+|stay\\w* away)\\b");

  /** How many days apart two reports can put one meeting. */
  private static final long NEAR = 7;

  private static final Set<String> COUNTRIES =
      Stream.of(Locale.getISOCountries())
          .map(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH))
          .map(name -> name.toLowerCase(Locale.ROOT))
          .collect(Collectors.toSet());

  private static final Pattern NAMES_DAY =
      Pattern.compile(
          "(?i)\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|\\b(?:yesterday|today|tonight|tomorrow)\\b|\\d{4}-\\d{2}-\\d{2}"
              + "|\\b(?:\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
              + "|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*\\.?\\s+\\d{1,2}\\b)");

  private final Scene scene;
  private final List<Contradiction> found = new ArrayList<>();

  private Meetings(Scene scene) {
    this.scene = scene;
  }

  static List<Contradiction> find(Scene scene) {
    Meetings meetings = new Meetings(scene);
    List<Seen> all = new ArrayList<>();
    for (ReportClaims report : scene.reports()) {
      for (Seen now : Seen.in(scene, report)) {
        all.stream()
            .filter(was -> !was.report().id().equals(report.id()))
            .forEach(was -> meetings.compare(was, now));
        all.add(now);
      }
    }
    return meetings.found;
  }

  private void compare(Seen was, Seen now) {
    if (was.claim().date() == null || now.claim().date() == null) {
      return;
    }
    if (was.claim().date().equals(now.claim().date())) {
      if (isOne(was, now)) {
        held(was, now);
        attendance(was, now);
      }
      place(was, now);
    } else {
      day(was, now);
    }
  }

  private static boolean isOne(Seen a, Seen b) {
    String one = a.claim().place();
    String other = b.claim().place();
    boolean placesDiffer = one != null && other != null && !one.equalsIgnoreCase(other);
    return !placesDiffer
        && ((a.body().isPresent() && a.body().equals(b.body()))
            || (one != null && other != null)
            || a.who().stream().anyMatch(b.who()::contains));
  }

  private void held(Seen was, Seen now) {
    boolean one = isHeld(was);
    boolean other = isHeld(now);
    if ((one && isNotHeld(now)) || (other && isNotHeld(was))) {
      add(Kind.HELD, null, was, now, one ? "held" : "not held", other ? "held" : "not held");
    }
  }

  private static boolean isHeld(Seen seen) {
    return seen.claim().status() == Meeting.Status.HELD && !isNotHeld(seen);
  }

  private static boolean isNotHeld(Seen seen) {
    return isOver(seen) && (NOT_HELD.matcher(seen.sentence()).find() || seen.denied());
  }

  /** Whether the report can know how it went. */
  private static boolean isOver(Seen seen) {
    LocalDate published = seen.report().source().published();
    return published != null && !published.isBefore(seen.claim().date());
  }

  private void attendance(Seen was, Seen now) {
    List<Member> comes = parties(was, was.claim().confirmedBy());
    List<Member> doesNot = parties(was, was.claim().refusedBy());
    LocalDate then = was.report().source().published();
    LocalDate later = now.report().source().published();
    boolean oneDay = Scene.sameDay(then, later);
    if (!oneDay && !Scene.after(later, then)) {
      return;
    }
    Kind kind = oneDay ? Kind.REPORTED_ATTENDANCE : Kind.ATTENDANCE;
    for (Member party : parties(now, now.claim().refusedBy())) {
      if (comes.contains(party)) {
        add(kind, party, was, now, "it comes", "it does not come, or has not said so");
      }
    }
    // That somebody comes who had not said so is no change of mind, unless it had refused.
    boolean refused = REFUSES.matcher(was.sentence()).find();
    for (Member party : parties(now, now.claim().confirmedBy())) {
      if (doesNot.contains(party) && (oneDay || refused)) {
        add(kind, party, was, now, "it does not come, or has not said so", "it comes");
      }
    }
  }

  private List<Member> parties(Seen seen, List<String> actors) {
    return scene.cast().parties(seen.report(), actors);
  }

  private void place(Seen was, Seen now) {
    String one = was.claim().place();
    String other = now.claim().place();
    boolean same =
        one == null
            || other == null
            || one.toLowerCase(Locale.ROOT).contains(other.toLowerCase(Locale.ROOT))
            || other.toLowerCase(Locale.ROOT).contains(one.toLowerCase(Locale.ROOT))
            || isCountry(one)
            || isCountry(other);
    if (!same && samePeople(was, now) && alike(was, now) && alone(was) && alone(now)) {
      add(Kind.PLACE, null, was, now, "in " + one, "in " + other);
    }
  }

  private static boolean isCountry(String place) {
    return COUNTRIES.contains(place.toLowerCase(Locale.ROOT));
  }

  private void day(Seen was, Seen now) {
    LocalDate one = was.claim().date();
    LocalDate other = now.claim().date();
    String place = was.claim().place();
    boolean near =
        one != null && other != null && Math.abs(ChronoUnit.DAYS.between(one, other)) <= NEAR;
    if (near
        && place != null
        && place.equalsIgnoreCase(now.claim().place())
        && samePeople(was, now)
        && alike(was, now)
        && alone(was)
        && alone(now)
        && NAMES_DAY.matcher(was.sentence()).find()
        && NAMES_DAY.matcher(now.sentence()).find()
        && !MOVED.matcher(was.sentence() + " " + now.sentence()).find()) {
      add(Kind.DAY, null, was, now, "on " + one, "on " + other);
    }
  }

  private static boolean samePeople(Seen was, Seen now) {
    return (was.body().isPresent() && was.body().equals(now.body()))
        || (was.who().size() > 1 && was.who().equals(now.who()));
  }

  /** Both held, or both to come in the eyes of reports of one day, so that it cannot have moved. */
  private static boolean alike(Seen was, Seen now) {
    boolean held = was.claim().status() == Meeting.Status.HELD;
    return held == (now.claim().status() == Meeting.Status.HELD)
        && (held
            || Scene.sameDay(was.report().source().published(), now.report().source().published()));
  }

  /** Whether the report speaks of no other meeting of these. */
  private boolean alone(Seen seen) {
    return seen.report().list(Meeting.class).stream()
            .filter(m -> m.date() != null && m.status() == seen.claim().status())
            .filter(m ->
                scene.cast().parties(seen.report(), m.participants()).stream()
                        .anyMatch(seen.who()::contains)
                    || scene
                        .cast()
                        .party(seen.report(), m.body())
                        .filter(b -> seen.body().equals(Optional.of(b)))
                        .isPresent())
            .map(Meeting::date)
            .distinct()
            .count()
        == 1;
  }

  private void add(
      Kind kind,
      @org.jspecify.annotations.Nullable Member party,
      Seen was,
      Seen now,
      String one,
      String other) {
    found.add(
        new Contradiction(
            kind,
            party == null ? null : party.name(),
            (now.denied() ? was : now).words().replaceAll("\\s+", " "),
            side(was, one),
            side(now, other)));
  }

  private Side side(Seen seen, String says) {
    Span span = Scene.sentence(seen.report(), seen.claim().span());
    return scene.side(seen.report(), seen.claim(), span, says, null);
  }
}
