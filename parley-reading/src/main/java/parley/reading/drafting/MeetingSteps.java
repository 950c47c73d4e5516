package parley.reading.drafting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parley.reading.claim.Actor;
import parley.reading.claim.Dated;
import parley.reading.claim.Meeting;
import parley.reading.claim.Span;
import parley.reading.drafting.Cast.Member;
import parley.talks.Step;
import parley.talks.Timeframe;
import parley.talks.formula.Formula;
import parley.talks.formula.OptionId;

/** The meetings to come as steps, and which of them a stretch of the report speaks of. */
final class MeetingSteps {

  /** What the option to confirm a meeting is called; of several, with a number after it. */
  static final String CONFIRM = "confirm";

  private static final Pattern IN_PLACE =
      Pattern.compile("\\b(?:in|at) (\\p{Lu}[\\p{L}’'-]*(?: \\p{Lu}[\\p{L}’'-]*)*)");

  private final ReportClaims report;
  private final Cast cast;
  private final Sketch sketch;
  private final MeetingDays<Formula.Atom> days;
  private final List<MeetingStep> meetings = new ArrayList<>();

  private record MeetingStep(Meeting claim, Formula.Atom atom) {}

  MeetingSteps(ReportClaims report, Cast cast, Sketch sketch, MeetingDays<Formula.Atom> days) {
    this.report = report;
    this.cast = cast;
    this.sketch = sketch;
    this.days = days;
  }

  /** Makes a step of a meeting that has not been held. */
  void add(Meeting claim) {
    Sighting sighting = Sighting.of(claim, report, cast);
    Words words = called(claim, sighting);
    Optional<MeetingDays.Match<Formula.Atom>> known = days.find(sighting);
    known.ifPresent(k -> {
      Step sighted = step(k.made().name(), claim, sighting);
      sketch.merge(k.made(), words, sighted, k.why());
    });
    Formula.Atom atom =
        known
            .map(MeetingDays.Match::made)
            .orElseGet(() ->
                sketch.step(
                    words,
                    "meeting",
                    other -> mayBe(other, sighting),
                    id -> step(id, claim, sighting)));
    days.put(sighting, atom);
    sketch.spoken().of(atom, new Place(report, claim.span()));
    meetings.add(new MeetingStep(claim, atom));
  }

  /**
   * What a meeting is called: by its place, or by those who meet; by the report's own words where
   * neither day nor place is known, since the same two may meet again and again.
   */
  private Words called(Meeting claim, Sighting sighting) {
    Words own = Words.of(sighting.words()).without(Words.of(String.join(" ", sighting.who())));
    if (claim.place() == null && sighting.day().isEmpty() && own.stems().size() > 1) {
      return own;
    }
    return Words.of(
        claim.place() != null
            ? claim.place() + " round"
            : String.join(" ", sighting.who().stream().limit(2).toList()) + " meeting");
  }

  /** Whether a step called alike is on no other day. */
  private static boolean mayBe(Step known, Sighting sighting) {
    return known.on().isEmpty()
        || sighting
            .day()
            .map(day -> known.on().get().equals(Timeframe.of(day)))
            .orElse(!known.on().get().last().isBefore(sighting.told()));
  }

  private Step step(String id, Meeting claim, Sighting sighting) {
    Place place = new Place(report, claim.span());
    return new Step(
        id,
        attendance(claim, sketch.findStep(new Formula.Reached(id))),
        Optional.of(dated(place.words(), sighting)),
        sighting.day().map(Timeframe::of),
        Optional.empty(),
        Optional.ofNullable(claim.place()),
        cast.party(report, claim.body()).map(Member::key).stream().toList(),
        Ground.of(place));
  }

  /** With the day in brackets where the words do not say it, or only as "on Tuesday". */
  private static String dated(String words, Sighting sighting) {
    boolean said = words.chars().anyMatch(Character::isDigit);
    return sighting
        .day()
        .filter(day -> !said)
        .map(day -> words + " (" + Ahead.DAY.format(day) + ")")
        .orElse(words);
  }

  /** Those who said they come, and those who have not: an option each to confirm. */
  private Optional<Formula> attendance(Meeting claim, Optional<Step> known) {
    List<Formula> parts = new ArrayList<>();
    Place place = new Place(report, claim.span());
    for (Member party : cast.parties(report, claim.confirmedBy())) {
      parts.add(confirm(party, place, true, known));
    }
    for (Member party : cast.parties(report, claim.refusedBy())) {
      parts.add(confirm(party, place, false, known));
    }
    if (claim.status() == Meeting.Status.REFUSED && claim.refusedBy().isEmpty()) {
      // Called off, or told not to have taken place: whoever had said yes has to say so again.
      confirmations(known).forEach(yes -> sketch.past().say(yes, false, Ground.of(place)));
    }
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(Formula.all(parts.stream().distinct().toList()));
  }

  /** Of who has spoken of it before the later word stands. */
  private Formula confirm(Member party, Place place, boolean now, Optional<Step> known) {
    Optional<OptionId> before =
        confirmations(known).filter(o -> o.party().equals(party.key())).findFirst();
    if (before.isPresent()) {
      sketch.past().say(before.get(), now, Ground.of(place));
      return new Formula.Taken(before.get());
    }
    return sketch.option(
        party,
        CONFIRM,
        Words.of(CONFIRM + " " + place.span().start()),
        "Confirm the meeting",
        now,
        Ground.of(place));
  }

  private static Stream<OptionId> confirmations(Optional<Step> known) {
    return known.flatMap(Step::when).stream()
        .flatMap(Formula::atoms)
        .flatMap(
            atom -> atom instanceof Formula.Taken(var option) ? Stream.of(option) : Stream.empty())
        .filter(option -> option.name().matches(CONFIRM + "(-\\d+)?"));
  }

  /** Tells who has said it comes to which meeting. */
  void confirmed(WantsDrafter wanting) {
    for (MeetingStep meeting : meetings) {
      wanting.meeting(
          cast.keys(report, meeting.claim.confirmedBy()),
          meeting.atom,
          Ground.of(new Place(report, meeting.claim.span())));
    }
  }

  /**
   * The meeting a stretch of text speaks of: by its day, those who meet, the same word for talks,
   * or as the only one.
   */
  Optional<Formula.Atom> in(Span span) {
    Optional<Formula.Atom> overlapping =
        meetings.stream()
            .filter(m -> m.claim.span().overlaps(span))
            .map(MeetingStep::atom)
            .findFirst();
    if (overlapping.isPresent()) {
      return overlapping;
    }
    Words words = Words.of(report.words(span));
    if (!words.speakOfTalks()) {
      return Optional.empty();
    }
    List<String> dated =
        report.list(Dated.class).stream()
            .filter(d -> span.contains(d.span()))
            .map(Dated::value)
            .toList();
    List<MeetingStep> named =
        dated.isEmpty()
            ? called(words, among(span))
            : meetings.stream()
                .filter(m -> dated.stream().anyMatch(day -> isOn(m.claim, day)))
                .toList();
    if (named.isEmpty() && dated.isEmpty()) {
      return ofOtherReports(span);
    }
    List<Formula.Atom> meant = named.stream().map(MeetingStep::atom).distinct().toList();
    boolean sure = meant.size() == 1 || !dated.isEmpty();
    return sure ? meant.stream().findFirst() : Optional.empty();
  }

  /** The meeting to come that only other reports tell of, by the place that the stretch names. */
  private Optional<Formula.Atom> ofOtherReports(Span span) {
    String words = report.words(span);
    Optional<String> place = IN_PLACE.matcher(words).results().map(m -> m.group(1)).findFirst();
    Sighting named =
        new Sighting(
            Optional.empty(),
            Optional.empty(),
            place,
            Optional.empty(),
            List.of(),
            report.day(),
            words);
    return days.find(named).map(MeetingDays.Match::made);
  }

  /** The meetings of all those whom the stretch names. */
  private List<MeetingStep> among(Span span) {
    List<String> named =
        report.list(Actor.class).stream()
            .filter(a -> a.mentions().stream().anyMatch(m -> span.contains(m.span())))
            .map(Actor::id)
            .toList();
    List<MeetingStep> theirs =
        meetings.stream().filter(m -> sides(m.claim).containsAll(named)).toList();
    return theirs.isEmpty() ? meetings : theirs;
  }

  /** Those called by the same word for talks, where any is: <em>the round</em> is no dialogue. */
  private List<MeetingStep> called(Words words, List<MeetingStep> some) {
    List<MeetingStep> called =
        some.stream()
            .filter(m -> Words.of(report.words(m.claim.span())).callTalksAs(words))
            .toList();
    return called.isEmpty() ? some : called;
  }

  private static Set<String> sides(Meeting claim) {
    Set<String> sides = new HashSet<>(claim.participants());
    if (claim.body() != null) {
      sides.add(claim.body());
    }
    return sides;
  }

  /** Whether a meeting is on the day, or within the month or other span, that is named. */
  private static boolean isOn(Meeting claim, String named) {
    LocalDate day = claim.date();
    return day != null
        && Timeframe.parse(named)
            .filter(t -> !day.isBefore(t.first()) && !day.isAfter(t.last()))
            .isPresent();
  }
}
