package parley.reading.dates;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parley.reading.claim.Span;
import parley.reading.dates.DateFinder.Mention;
import parley.reading.report.ParsedReport;
import parley.reading.report.Passage;

/**
 * The day on which each quotation was spoken. A paper of the 16th reports of the 15th, and {@code
 * "Today we hope to agree," he said} means the 15th. The day is, in this order:
 *
 * <ol>
 *   <li>the past day that a sentence with part of the quotation names outside it: {@code "…," she
 *       said on Monday};
 *   <li>that of the quotation before it in the paragraph;
 *   <li>the last past day that the running text named before it, in its paragraph or the one
 *       before;
 *   <li>the day of the event the report opens with: the first past day in its first paragraphs, if
 *       it lies within the week before publication;
 *   <li>the day of publication.
 * </ol>
 */
final class SpeakingDays {

  private static final int LEAD_PARAGRAPHS = 3;
  private static final int LEAD_DAYS = 7;

  private final NavigableMap<Integer, LocalDate> byQuotation = new TreeMap<>();
  private final @Nullable LocalDate published;

  private SpeakingDays(@Nullable LocalDate published) {
    this.published = published;
  }

  /** A past day that a clause outside quotations names. */
  private record Told(int paragraph, Span span, LocalDate day) {}

  static SpeakingDays of(ParsedReport text, List<Mention> mentions, @Nullable LocalDate published) {
    SpeakingDays days = new SpeakingDays(published);
    NavigableMap<Integer, Told> told = told(mentions, published);
    Optional<LocalDate> lead = lead(text, told, published);
    NavigableMap<Integer, Span> sentences = new TreeMap<>();
    text.passages().forEach(p -> sentences.put(p.span().start(), p.span()));
    List<Span> paragraphs = text.report().paragraphs();
    for (int p = 0; p < paragraphs.size(); p++) {
      Optional<LocalDate> said = Optional.empty();
      for (Span quotation : Quotation.in(text.text(), paragraphs.get(p))) {
        Optional<LocalDate> beside = beside(quotation, sentences, told);
        said = beside.isPresent() ? beside : said;
        Optional<LocalDate> day = said;
        if (day.isEmpty()) {
          day = earlier(quotation, p, told);
        }
        if (day.isEmpty()) {
          day = lead.isPresent() ? lead : Optional.ofNullable(published);
        }
        day.ifPresent(d -> days.byQuotation.put(quotation.start(), d));
      }
    }
    return days;
  }

  /** The day of speaking of the quotation that holds these words; null where it is unknown. */
  @Nullable LocalDate at(Span words) {
    var quotation = byQuotation.floorEntry(words.start());
    return quotation == null ? published : quotation.getValue();
  }

  private static NavigableMap<Integer, Told> told(
      List<Mention> mentions, @Nullable LocalDate published) {
    NavigableMap<Integer, Told> told = new TreeMap<>();
    for (Mention m : mentions) {
      boolean past =
          m.clause().told() || (m.expression() instanceof DateExpression.Days d && d.offset() < 0);
      if (!m.quoted() && past) {
        m.day(published)
            .filter(day -> published == null || !day.isAfter(published))
            .ifPresent(day ->
                told.put(m.span().start(), new Told(m.passage().paragraph(), m.span(), day)));
      }
    }
    return told;
  }

  private static Optional<LocalDate> lead(
      ParsedReport text, NavigableMap<Integer, Told> told, @Nullable LocalDate published) {
    if (published == null) {
      return Optional.empty();
    }
    List<Integer> opening =
        text.passages().stream()
            .filter(p -> !p.heading())
            .map(Passage::paragraph)
            .distinct()
            .limit(LEAD_PARAGRAPHS)
            .toList();
    return told.values().stream()
        .filter(t -> opening.contains(t.paragraph()))
        .map(Told::day)
        .findFirst()
        .filter(day -> !day.isBefore(published.minusDays(LEAD_DAYS)));
  }

  /** The day named in a sentence that holds part of the quotation; the nearest to it. */
  private static Optional<LocalDate> beside(
      Span quotation, NavigableMap<Integer, Span> sentences, NavigableMap<Integer, Told> told) {
    var first = sentences.floorEntry(quotation.start());
    var last = sentences.floorEntry(quotation.end() - 1);
    if (first == null || last == null) {
      return Optional.empty();
    }
    return told
        .subMap(first.getKey(), true, Math.max(last.getValue().end(), first.getKey()), true)
        .values()
        .stream()
        .min(Comparator.comparingInt(t -> distance(t.span(), quotation)))
        .map(Told::day);
  }

  private static int distance(Span a, Span b) {
    return a.start() < b.start() ? b.start() - a.end() : a.start() - b.end();
  }

  private static Optional<LocalDate> earlier(
      Span quotation, int paragraph, NavigableMap<Integer, Told> told) {
    return Optional.ofNullable(told.lowerEntry(quotation.start()))
        .map(e -> e.getValue())
        .filter(t -> t.paragraph() >= paragraph - 1)
        .map(Told::day);
  }
}
