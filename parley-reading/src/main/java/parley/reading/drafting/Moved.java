package parley.reading.drafting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import parley.reading.claim.Dated;
import parley.reading.claim.Meeting;
import parley.reading.claim.Span;

/**
 * A meeting put off, or brought forward, to another day: "Thursday's round was postponed to 20
 * May".
 *
 * @param from the day it was to be, where that is known
 */
record Moved(Optional<LocalDate> from, LocalDate to) {

  private static final int REACH = 160;

  private static final Pattern MOVING =
      Pattern.compile(
          "\\b(postponed|put off|put back|pushed back|moved|delayed|deferred|rescheduled|adjourned"
              + "|brought forward|slipped)\\b");

  private static final Pattern TO = Pattern.compile("\\b(to|until|till)\\s+(\\p{L}+day,?\\s+)?$");

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?\\n]");

  /** Whether the sentence that speaks of a meeting moves it. */
  static Optional<Moved> find(ReportClaims report, Meeting meeting) {
    String text = report.text();
    int start = meeting.span().start();
    int stop = Math.min(text.length(), meeting.span().end() + REACH);
    var end = SENTENCE_END.matcher(text).region(meeting.span().end(), stop);
    Span sentence = new Span(start, end.find() ? end.start() : stop);
    var moving = MOVING.matcher(text).region(sentence.start(), sentence.end());
    if (!moving.find()) {
      return Optional.empty();
    }
    List<Dated> days =
        new ArrayList<>(
            report.list(Dated.class).stream().filter(d -> sentence.contains(d.span())).toList());
    Optional<LocalDate> to =
        days.stream()
            .filter(d -> d.span().start() >= moving.end())
            .filter(d -> TO.matcher(text.substring(start, d.span().start())).find())
            .min(Comparator.comparing(Dated::span))
            .flatMap(d -> day(d.value()));
    return to.map(day -> {
      Optional<LocalDate> named =
          days.stream()
              .flatMap(d -> day(d.value()).stream())
              .filter(d -> !d.equals(day))
              .findFirst();
      return new Moved(
          named.or(() -> Optional.ofNullable(meeting.date()).filter(d -> !d.equals(day))), day);
    });
  }

  private static Optional<LocalDate> day(String value) {
    return parley.talks.Timeframe.parse(value)
        .filter(t -> t.first().equals(t.last()))
        .map(parley.talks.Timeframe::first);
  }
}
