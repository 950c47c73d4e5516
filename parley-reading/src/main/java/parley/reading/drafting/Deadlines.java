package parley.reading.drafting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parley.reading.claim.Actor;
import parley.reading.claim.Dated;
import parley.reading.claim.Span;
import parley.reading.drafting.Cast.Member;
import parley.talks.Timeframe;
import parley.talks.formula.Formula;

/**
 * By when things have to have happened: "by Friday", "before 1 June", "within ten days", "given
 * until 20 June to", "the ultimatum expires on". Only days that are known count, and only where the
 * words say what is due.
 */
final class Deadlines {

  private static final String WHEN =
      "(?:(?:noon|midnight|dawn|\\p{L}+day),?\\s+(?:on\\s+)?)?(?:the\\s+)?";

  private static final Pattern BY =
      Pattern.compile(
          "(?is)\\b(by|no later than|not later than|until|till|up to)\\s+"
              + WHEN
              + "(end of\\s+)?$");

  private static final Pattern BEFORE = Pattern.compile("(?is)\\bbefore\\s+" + WHEN + "$");

  private static final Pattern BEFORE_MEETING =
      Pattern.compile(
          "(?is)\\bbefore\\s+(the|a|an|its|their)\\s+(\\p{Ll}+\\s+){0,2}"
              + "(meeting|round|talks|summit|conference|session|vote|election)\\s+(on|of)\\s+$");

  private static final Pattern OF =
      Pattern.compile("(?is)\\bdeadline\\s+(of|is|was)\\s+" + WHEN + "$");

  private static final Pattern EXPIRES =
      Pattern.compile(
          "(?is)\\b(ultimatum|deadline|offer)\\b[^.;]{0,40}\\b(expires?|expired|runs? out|ends?|lapses?|falls?)"
              + "\\s+(on\\s+)?$");

  /** What is to be done by then: Osk must sign the pact by, the pact has to be signed by. */
  private static final Pattern MUST =
      Pattern.compile(
          "(?is)(?<act>[^,;:]{2,60}?\\s(?:must|has to|have to|is to|are to|needs? to|ought to)\\s[^,;:]{3,80}?)"
              + "\\s+(?:by|before|no later than|not later than)\\s+"
              + WHEN
              + "$");

  private static final Pattern FOR =
      Pattern.compile(
          "(?is)\\b(?:deadline|time limit)\\s+for\\s+(?<act>[^,;:]{3,80}?)\\s+(?:is|was|falls on|expires on)\\s+"
              + WHEN
              + "$");

  /** Between a day and the act it is given for: until 20 June to form a government. */
  private static final Pattern TO = Pattern.compile("(?is)^\\s+(to|for)\\s+");

  private static final Pattern GIVEN =
      Pattern.compile(
          "(?is)\\b(given|gave|gives|has|have|had)\\s+([^.;]{1,60}?\\s+)?(until|till|up to)\\s+"
              + WHEN
              + "$");

  /** What may stand between an act and its day. */
  private static final Pattern GAP =
      Pattern.compile(
          "(?is)^[\\s,]*((by|before|no later than|not later than|until|till|up to|at the latest|the end of|on)\\s+"
              + WHEN
              + ")*$");

  /** A sentence ends there, or the dateline before the first one: LUND, March 4 - Osk must. */
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?]\\s|\\n|\\d\\s[-–—]\\s");

  private static final Pattern ACT_END = Pattern.compile("[.;:,!?\\n\"”]|\\s(or|and|but)\\s");

  private static final int REACH = 90;

  private final List<ReportClaims> reports;
  private final Cast cast;
  private final Sketch sketch;

  Deadlines(List<ReportClaims> reports, Cast cast, Sketch sketch) {
    this.reports = reports;
    this.cast = cast;
    this.sketch = sketch;
  }

  /** Sets those of all reports, of two for one thing the later report's. */
  void set() {
    for (ReportClaims report : reports) {
      for (Dated date : report.list(Dated.class)) {
        due(report, date).ifPresent(day -> set(report, date, day, sketch.spoken().in(report)));
      }
    }
  }

  /** The last day, where the words before a date make it one. */
  private static Optional<LocalDate> due(ReportClaims report, Dated date) {
    String before = before(report, date.span().start());
    Optional<Timeframe> named = Timeframe.parse(date.value());
    boolean within = report.words(date.span()).regionMatches(true, 0, "within", 0, 6);
    Matcher by = BY.matcher(before);
    boolean end = by.find() && by.group(2) != null;
    Optional<Timeframe> day = named.filter(t -> within || end || t.first().equals(t.last()));
    if (within
        || BY.matcher(before).find()
        || OF.matcher(before).find()
        || FOR.matcher(before).find()
        || EXPIRES.matcher(before).find()
        || BEFORE_MEETING.matcher(before).find()) {
      return day.map(Timeframe::last);
    }
    return BEFORE.matcher(before).find() ? day.map(t -> t.first().minusDays(1)) : Optional.empty();
  }

  private static String before(ReportClaims report, int at) {
    String text = report.text().substring(Math.max(0, at - REACH), at);
    Matcher end = SENTENCE_END.matcher(text);
    int from = 0;
    while (end.find()) {
      from = end.end();
    }
    return text.substring(from);
  }

  private void set(ReportClaims report, Dated date, LocalDate day, List<Pinned> pinned) {
    Optional<Formula.Atom> atom =
        holding(report, date, pinned)
            .or(() -> following(report, date, pinned))
            .or(() -> ultimatum(report, date, pinned))
            .or(() -> given(report, date))
            .or(() -> bound(report, date));
    atom.ifPresent(
        a -> sketch.due(a, Timeframe.of(day), new Place(report, sentence(report, date.span()))));
  }

  /** What the shortest stretch is that holds the day, or ends with it. */
  private static Optional<Formula.Atom> holding(
      ReportClaims report, Dated date, List<Pinned> pinned) {
    return pinned.stream()
        .filter(p -> isDue(report, p.place().span(), date.span()))
        .min(Comparator.comparingInt(p -> p.place().span().length()))
        .map(Pinned::atom);
  }

  private static boolean isDue(ReportClaims report, Span act, Span day) {
    return act.contains(day)
        || (act.end() <= day.start()
            && GAP.matcher(report.text().substring(act.end(), day.start())).find());
  }

  /** What a day is given for, where that is known already. */
  private static Optional<Formula.Atom> following(
      ReportClaims report, Dated date, List<Pinned> pinned) {
    Matcher to = TO.matcher(report.text()).region(date.span().end(), report.text().length());
    return to.lookingAt()
        ? pinned.stream()
            .filter(p -> p.place().span().start() == to.end())
            .map(Pinned::atom)
            .findFirst()
        : Optional.empty();
  }

  /** What was last asked before an ultimatum is said to run out. */
  private static Optional<Formula.Atom> ultimatum(
      ReportClaims report, Dated date, List<Pinned> pinned) {
    return EXPIRES.matcher(before(report, date.span().start())).find()
        ? pinned.stream()
            .filter(p -> p.place().span().end() <= date.span().start())
            .filter(p -> date.span().start() - p.place().span().end() <= 2 * REACH)
            .max(Comparator.comparingInt(p -> p.place().span().end()))
            .map(Pinned::atom)
        : Optional.empty();
  }

  /** An act that nothing but the day given for it tells of. */
  private Optional<Formula.Atom> given(ReportClaims report, Dated date) {
    String before = before(report, date.span().start());
    Matcher given = GIVEN.matcher(before);
    boolean isGiven = given.find();
    String text = report.text();
    Matcher to = TO.matcher(text).region(date.span().end(), text.length());
    if (!(isGiven || OF.matcher(before).find()) || !to.lookingAt()) {
      return Optional.empty();
    }
    int from = to.end();
    Matcher stop = ACT_END.matcher(text).region(from, Math.min(text.length(), from + REACH));
    if (!stop.find()) {
      return Optional.empty();
    }
    Place act = new Place(report, new Span(from, stop.start()));
    Phrase phrase = sketch.heard(Phrase.of(act));
    if (phrase.words().isEmpty()) {
      return Optional.empty();
    }
    List<Member> who =
        isGiven ? whom(report, date.span().start() - before.length(), given) : List.of();
    if (who.size() == 1) {
      return Optional.of(sketch.option(who.getFirst(), phrase, false));
    }
    return sketch
        .acts()
        .named(phrase.noun(), phrase.words())
        .or(() -> Optional.of(sketch.step(phrase, Ground.of(act))));
  }

  /** What has to be done by the day, whoever says so. */
  private Optional<Formula.Atom> bound(ReportClaims report, Dated date) {
    String before = before(report, date.span().start());
    int at = date.span().start() - before.length();
    return Stream.of(MUST, FOR)
        .map(pattern -> pattern.matcher(before))
        .filter(Matcher::find)
        .findFirst()
        .flatMap(found -> {
          Span words = new Span(at + found.start("act"), at + found.end("act"));
          Place act = new Place(report, words.trimmed(report.text()));
          Phrase phrase = sketch.heard(Phrase.of(act));
          return phrase.words().isEmpty() ? Optional.empty() : Optional.of(act(phrase, act));
        });
  }

  /** What the words name already, the option of the only one they name, or a new step. */
  private Formula.Atom act(Phrase phrase, Place place) {
    List<Member> who = cast.parties(place.report(), phrase.who());
    return sketch
        .find(phrase.words(), a -> true)
        .orElseGet(() ->
            who.size() == 1
                ? sketch.option(who.getFirst(), phrase, false)
                : sketch.step(phrase, Ground.of(place)));
  }

  /** To whom the time is given: whoever is named last before "until". */
  private List<Member> whom(ReportClaims report, int at, Matcher given) {
    Span before = new Span(at + given.start(), at + given.start(3));
    List<String> named =
        report.list(Actor.class).stream()
            .filter(a -> a.mentions().stream().anyMatch(m -> before.contains(m.span())))
            .map(Actor::id)
            .toList();
    return cast.parties(report, named);
  }

  private static Span sentence(ReportClaims report, Span day) {
    int start = day.start() - before(report, day.start()).length();
    return new Span(start, day.end()).trimmed(report.text());
  }
}
