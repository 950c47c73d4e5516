package parley.reading.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.reading.claim.Dated;
import parley.reading.claim.Source;
import parley.reading.claim.Span;
import parley.reading.report.ParsedReport;
import parley.reading.report.Passage;

/**
 * Finds the days and times a report names and puts them on the calendar: those of the running text,
 * and the days written out in date lines and edition notes. Outside quotations they count from the
 * day of publication; inside, from the day of speaking ({@link SpeakingDays}). Where the day to
 * count from is unknown, words that need one give no claim.
 */
public final class DateFinder {

  /** Furniture that names days of its own. */
  private static final Set<String> DATED = Set.of("date line", "edition note");

  private static final String JOINING =
      "\\s*(?:to|through|until|till|and|-|\u2013|\u2014)\\s*(?:on\\s+)?";

  /** The dates of a report, counted from the day it was published. */
  public Dates find(ParsedReport text) {
    return find(text, text.report().source().published());
  }

  /**
   * The dates of a report.
   *
   * @param published the day that words such as yesterday count from; null where it is unknown
   */
  public Dates find(ParsedReport text, @Nullable LocalDate published) {
    List<Mention> mentions = mentions(text);
    SpeakingDays speaking = SpeakingDays.of(text, mentions, published);
    List<Placed> placed = new ArrayList<>(besideTheText(text));
    Mention before = null;
    Optional<LocalDate> dayBefore = Optional.empty();
    for (Mention mention : mentions) {
      LocalDate from = mention.quoted() ? speaking.at(mention.span()) : published;
      boolean joined = before != null && mention.open() && joined(before, mention, text.text());
      Optional<String> value =
          joined && dayBefore.isPresent()
              ? DateResolver.resolve(mention.expression(), dayBefore.get(), Direction.FUTURE)
              : mention.value(from);
      value.ifPresent(
          v -> placed.add(new Placed(mention.span(), v, mention.confidence(), mention.rule())));
      before = mention;
      dayBefore = value.flatMap(Mention::day);
    }
    placed.addAll(Eves.in(text, placed, published));
    placed.sort(Comparator.comparing(Placed::span));
    List<Dated> dates = new ArrayList<>();
    for (Placed p : placed) {
      String id = "date-" + (dates.size() + 1);
      dates.add(new Dated(id, text.id(), p.span(), p.value(), p.confidence(), p.rule()));
    }
    return new Dates(dates);
  }

  /** Whether a day is the second of two, as in Monday to Wednesday: it then follows the first. */
  private static boolean joined(Mention first, Mention second, String text) {
    return first.passage().index() == second.passage().index()
        && first.span().end() < second.span().start()
        && second.span().start() - first.span().end() < 12
        && text.substring(first.span().end(), second.span().start()).matches(JOINING);
  }

  /** Words that have got their value. */
  record Placed(Span span, String value, double confidence, String rule) {}

  private static List<Placed> besideTheText(ParsedReport text) {
    List<Placed> found = new ArrayList<>();
    for (Source.Furniture piece : text.report().source().furniture()) {
      if (DATED.contains(piece.why())) {
        Span span = piece.span();
        for (CalendarDay day : CalendarDay.allIn(span.of(text.text()))) {
          Span moved = new Span(span.start() + day.span().start(), span.start() + day.span().end());
          found.add(new Placed(moved, day.day().toString(), 0.97, piece.why().replace(' ', '-')));
        }
      }
    }
    return found;
  }

  /**
   * Words about time in their sentence.
   *
   * @param span in the report's text
   * @param quoted whether they stand inside a quotation
   */
  record Mention(
      Passage passage,
      Span span,
      boolean quoted,
      DateExpression expression,
      String grammar,
      ClauseTime.Reading clause) {

    Optional<String> value(@Nullable LocalDate from) {
      return DateResolver.resolve(expression, from, clause.direction());
    }

    /** The single day meant, where it is one. */
    Optional<LocalDate> day(@Nullable LocalDate from) {
      return value(from).flatMap(Mention::day);
    }

    static Optional<LocalDate> day(String value) {
      return value.matches("\\d{4}-\\d{2}-\\d{2}")
          ? Optional.of(LocalDate.parse(value))
          : Optional.empty();
    }

    private boolean open() {
      return switch (expression) {
        case DateExpression.Weekday w -> w.which() == DateExpression.Which.OPEN;
        case DateExpression.DayOfYear d -> d.which() == DateExpression.Which.OPEN;
        case DateExpression.MonthOfYear m -> m.which() == DateExpression.Which.OPEN;
        case DateExpression.Weekend w -> w.which() == DateExpression.Which.OPEN;
        case DateExpression.DayOfMonth _, DateExpression.DaysOfYear _, DateExpression.MonthEnd _ ->
            true;
        default -> false;
      };
    }

    /** Days written in full are hardly ever wrong; a bare weekday hangs on the reading of tense. */
    double confidence() {
      double base =
          switch (expression) {
            case DateExpression.Fixed _ -> 0.97;
            case DateExpression.Days _ -> 0.95;
            case DateExpression.Season _, DateExpression.Ahead _, DateExpression.Stretch _ -> 0.75;
            default -> open() && clause.direction() == Direction.UNSURE ? 0.75 : 0.9;
          };
      return quoted && !(expression instanceof DateExpression.Fixed) ? base - 0.1 : base;
    }

    String rule() {
      if (!open()) {
        return grammar;
      }
      return grammar
          + switch (clause.direction()) {
            case PAST -> "-past";
            case FUTURE -> "-future";
            case UNSURE -> "-nearest";
          };
    }
  }

  private static List<Mention> mentions(ParsedReport text) {
    List<Mention> found = new ArrayList<>();
    int paragraph = -1;
    List<Span> quotations = List.of();
    MonthNames people = MonthNames.in(text.text());
    for (Passage passage : text.passages()) {
      if (passage.paragraph() != paragraph) {
        paragraph = passage.paragraph();
        quotations = Quotation.in(text.text(), text.report().paragraphs().get(paragraph));
      }
      Span sentence = passage.span();
      for (DateGrammar.Found words : DateGrammar.in(sentence.of(text.text()))) {
        Span span =
            new Span(
                sentence.start() + words.span().start(), sentence.start() + words.span().end());
        if (people.names(text.text(), span)) {
          continue;
        }
        boolean quoted = quotations.stream().anyMatch(q -> q.contains(span));
        found.add(
            new Mention(
                passage,
                span,
                quoted,
                words.expression(),
                words.rule(),
                ClauseTime.of(passage, span)));
      }
    }
    return found;
  }
}
