package parley.reading.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parley.reading.claim.Span;
import parley.reading.dates.DateFinder.Placed;
import parley.reading.report.ParsedReport;
import parley.reading.report.Passage;

/**
 * <em>On the eve of the talks</em>: the day before the talks whose day the report names. Told as
 * past, it is the latest such day before publication; told as to come, the next one.
 */
final class Eves {

  private static final String MEETING =
      "(?:talks|meetings?|summit|round|conference|negotiations|session|visit)";

  private static final Pattern EVE =
      Pattern.compile(
          "(?i)\\bthe eve of\\s+(?:the|their|its|his|her|a|this|these)\\s+(?:[\\p{L}-]+\\s+){0,3}?"
              + MEETING
              + "\\b");

  private static final Pattern SPEAKS_OF_ONE =
      Pattern.compile("(?i)\\b(?:meet|" + MEETING + ")\\b");

  private Eves() {}

  /**
   * The eves that the running text names, given the days already found.
   *
   * @param published null where it is unknown; past and to come cannot be told apart then
   */
  static List<Placed> in(ParsedReport text, List<Placed> known, @Nullable LocalDate published) {
    List<Placed> found = new ArrayList<>();
    if (published == null) {
      return found;
    }
    for (Passage passage : text.passages()) {
      var eve = EVE.matcher(passage.span().of(text.text()));
      while (eve.find()) {
        int start = passage.span().start();
        Span span = new Span(start + eve.start(), start + eve.end());
        Direction direction = ClauseTime.of(passage, span).direction();
        day(text, known, published, direction)
            .ifPresent(day -> found.add(new Placed(span, day.toString(), 0.6, "eve")));
      }
    }
    return found;
  }

  private static Optional<LocalDate> day(
      ParsedReport text, List<Placed> known, LocalDate published, Direction direction) {
    var eves =
        known.stream()
            .filter(d -> text.at(d.span().start()).filter(p -> meets(p, text)).isPresent())
            .flatMap(d -> DateFinder.Mention.day(d.value()).stream())
            .map(day -> day.minusDays(1));
    return switch (direction) {
      case PAST -> eves.filter(published::isAfter).max(Comparator.naturalOrder());
      case FUTURE -> eves.filter(eve -> !published.isAfter(eve)).min(Comparator.naturalOrder());
      case UNSURE -> Optional.empty();
    };
  }

  private static boolean meets(Passage passage, ParsedReport text) {
    return SPEAKS_OF_ONE.matcher(passage.span().of(text.text())).find();
  }
}
