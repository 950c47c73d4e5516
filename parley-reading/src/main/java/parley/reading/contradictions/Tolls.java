package parley.reading.contradictions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parley.reading.claim.Dated;
import parley.reading.claim.Span;
import parley.reading.contradictions.Contradiction.Kind;
import parley.reading.contradictions.Contradiction.Side;
import parley.reading.drafting.ReportClaims;
import parley.reading.drafting.Verbs;

/**
 * How many were killed or hurt at one place on one day, where two reports give different numbers. A
 * toll that a report says has risen is news and no contradiction.
 */
final class Tolls {

  private static final String COUNT =
      "(?<n>\\d{1,3}(?:,\\d{3})*|\\d+|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\\p{Ll}+)?"
          + "|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{Ll}{3,5}teen)";

  private static final String WHO =
      "(?<who>(?:(?!were\\b|was\\b|had\\b|have\\b|and\\b)\\p{Ll}+\\s+){0,2}?\\p{Ll}+)";

  private static final Pattern KILLED_N =
      Pattern.compile(
          "(?i)\\b(?<what>kill|wound|injur)(?:ed|ing)\\s+" + COUNT + "\\s+" + WHO + "\\b");

  private static final Pattern N_KILLED =
      Pattern.compile(
          "(?i)(?<![\\p{L}\\d,.-])"
              + COUNT
              + "\\s+"
              + WHO
              + "\\s+(?:(?:were|was|had\\s+been|have\\s+been)\\s+(?<what>kill|wound|injur)ed|(?<died>died))\\b");

  /** Words of a number that is not the last, or not meant to be exact. */
  private static final Pattern OPEN =
      Pattern.compile(
          "(?i)\\b(about|around|some|nearly|almost|at least|up"
              + " to|more|fewer|less|over|several|another|other|further|first|half|so"
              + " far|initial\\w*|earlier|previous\\w*|updated?|revis\\w+|later|since|rose|risen|rises|climb\\w*|rais\\w+"
              + "|increas\\w+|grew|grown|toll)\\b");

  private static final Pattern PARAGRAPH = Pattern.compile("\\n\\s*\\n?");

  private static final Pattern DATELINE = Pattern.compile("^\\p{Lu}[\\p{Lu}\\s,'’-]*\\s[-–—]\\s+");

  private static final Pattern SAYS =
      Pattern.compile(
          "(?i),\\s+(?:according to\\b|(?=[^,.]{0,80}\\b(?:said|says|told|reported)\\b))[^,.]*");

  private static final Pattern NAME =
      Pattern.compile(
          "(?<=[\\p{Ll}\\d,]\\s)(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b"
              + "|(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b)\\p{Lu}[\\p{L}’'-]*");

  /** One number, with what it is a number of. */
  private record Toll(
      ReportClaims report,
      String what,
      String who,
      String count,
      Set<String> names,
      LocalDate day,
      Span span) {}

  private Tolls() {}

  static List<Contradiction> find(Scene scene) {
    List<Toll> all = new ArrayList<>();
    List<Contradiction> found = new ArrayList<>();
    for (ReportClaims report : scene.reports()) {
      for (Toll now : in(report)) {
        all.stream()
            .filter(was -> !was.report().id().equals(report.id()) && differ(was, now))
            .findFirst()
            .ifPresent(was ->
                found.add(
                    new Contradiction(
                        Kind.NUMBER, null, now.who() + " " + now.what(), side(was), side(now))));
        if (all.size() < 200) {
          all.add(now);
        }
      }
    }
    return found;
  }

  private static boolean differ(Toll was, Toll now) {
    return was.what().equals(now.what())
        && was.who().equals(now.who())
        && was.day().equals(now.day())
        && !was.count().equals(now.count())
        && (was.names().containsAll(now.names()) || now.names().containsAll(was.names()));
  }

  private static Side side(Toll toll) {
    ReportClaims report = toll.report();
    Matcher dateline = DATELINE.matcher(report.words(toll.span()));
    int from = toll.span().start() + (dateline.find() ? dateline.end() : 0);
    return new Side(
        toll.count() + " " + toll.who(),
        null,
        report.id(),
        report.source().published(),
        new Span(from, toll.span().end()),
        report.source().id());
  }

  private static List<Toll> in(ReportClaims report) {
    Sentences sentences = Sentences.of(report.text());
    NavigableMap<Integer, LocalDate> days = new TreeMap<>();
    for (Dated date : report.list(Dated.class)) {
      if (date.value().matches("\\d{4}-\\d{2}-\\d{2}")) {
        days.put(date.span().start(), LocalDate.parse(date.value()));
      }
    }
    List<Toll> tolls = new ArrayList<>();
    for (Pattern pattern : List.of(KILLED_N, N_KILLED)) {
      Matcher told = pattern.matcher(report.text());
      while (told.find()) {
        toll(report, sentences, days, told).ifPresent(tolls::add);
      }
    }
    return tolls;
  }

  private static Optional<Toll> toll(
      ReportClaims report,
      Sentences sentences,
      NavigableMap<Integer, LocalDate> days,
      Matcher told) {
    Span sentence = sentences.around(new Span(told.start(), told.end()));
    // What happened where and when may stand in the sentence before.
    Span before =
        sentence.start() == 0
            ? sentence
            : sentences.around(new Span(sentence.start() - 1, sentence.start()));
    boolean near =
        sentence.start() > 0
            && !PARAGRAPH.matcher(report.text().substring(before.end(), sentence.start())).find();
    Span about = near && names(report, sentence).isEmpty() ? before.cover(sentence) : sentence;
    LocalDate day = day(days, sentence) == null && near ? day(days, before) : day(days, sentence);
    Set<String> names = names(report, about);
    String words = report.words(sentence);
    String what = told.group("what") == null ? "kill" : told.group("what").toLowerCase(Locale.ROOT);
    return day == null || names.isEmpty() || !Scene.isOutright(words) || OPEN.matcher(words).find()
        ? Optional.empty()
        : Optional.of(
            new Toll(
                report,
                what.equals("kill") ? "killed" : "hurt",
                noun(told.group("who")),
                Numerals.inDigits(told.group("n")),
                names,
                day,
                sentence));
  }

  private static @Nullable LocalDate day(NavigableMap<Integer, LocalDate> days, Span span) {
    var day = days.ceilingEntry(span.start());
    return day != null && day.getKey() < span.end() ? day.getValue() : null;
  }

  /** Whom it is a number of. */
  private static String noun(String who) {
    String last = who.strip().replaceFirst("(?s)^.*\\s", "").toLowerCase(Locale.ROOT);
    return Verbs.base(last).equals("person") ? "people" : last;
  }

  /** The names in what is told, but for those at its start and of who says so: its places. */
  private static Set<String> names(ReportClaims report, Span span) {
    String told =
        SAYS.matcher(DATELINE.matcher(report.words(span)).replaceFirst("")).replaceAll("");
    Set<String> names = new HashSet<>();
    Matcher name = NAME.matcher(told);
    while (name.find()) {
      names.add(name.group().toLowerCase(Locale.ROOT));
    }
    return names;
  }
}
