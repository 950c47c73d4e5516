package parley.reading.drafting;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import parley.reading.claim.Actor;
import parley.reading.claim.Condition;
import parley.reading.claim.Span;

/**
 * Who opens a stretch of a report, as the subject of what follows.
 *
 * @param who ids of the actors
 * @param end how many characters of the stretch name them
 */
record Subject(List<String> who, int end) {

  /**
   * Words before a name that belong to it or to nothing: articles, quotation marks, connectives.
   */
  private static final Pattern BEFORE =
      Pattern.compile(
          "[\\s\"'“”‘’(]*((the|a|an|both|that|if|and|then|first)\\s+)*", Pattern.CASE_INSENSITIVE);

  /** A subject that is whoever speaks: we, it, his government. */
  private static final Pattern SPEAKER =
      Pattern.compile(
          "[\\s\"'“”‘’(]*(I|we|it|he|she|they|(his|her|its|their|our|my|the)\\s+"
              + "(own\\s+)?(government|country|party|side|union|company|group|movement|people|team"
              + "|ministry|state|nation|bloc|alliance|organisation|organization))\\s*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern POSSESSIVE = Pattern.compile("^['’]s?\\s");

  /** Whoever is named first, or speaks; empty where that is nobody, or only an owner. */
  static Optional<Subject> opening(Place place, List<String> speakers) {
    String text = place.words();
    Optional<Subject> named =
        lead(place, text)
            .map(lead ->
                new Subject(
                    List.of(lead.actor().id()), lead.mention().end() - place.span().start()))
            .filter(lead -> !POSSESSIVE.matcher(text.substring(lead.end())).lookingAt());
    var speaker = SPEAKER.matcher(text);
    return named.isEmpty()
            && !speakers.isEmpty()
            && speaker.lookingAt()
            && speaker.end() < text.length()
        ? Optional.of(new Subject(speakers, speaker.end()))
        : named;
  }

  /** The actors that a subject names, or whose words these are where it only says "we". */
  static List<String> in(Place place, Span subject, List<String> speakers) {
    List<String> mentioned = outermost(place.report(), subject);
    boolean speaks = SPEAKER.matcher(place.report().words(subject)).matches();
    return mentioned.isEmpty() && speaks ? speakers : mentioned;
  }

  /** Who is mentioned in a stretch, without those who only tell of whom others are: her teams. */
  static List<String> outermost(ReportClaims report, Span in) {
    List<Lead> leads =
        report.list(Actor.class).stream()
            .flatMap(a -> a.mentions().stream().map(m -> new Lead(a, m.span())))
            .filter(l -> in.contains(l.mention()))
            .toList();
    return leads.stream()
        .filter(l ->
            leads.stream()
                .noneMatch(o ->
                    o.mention().contains(l.mention())
                        && o.mention().length() > l.mention().length()))
        .map(l -> l.actor().id())
        .distinct()
        .toList();
  }

  /**
   * Who acts by a need, without those who only tell of whom these are (its council); where it is
   * told in the passive, without those it is done to: once Hask is a free man.
   */
  static List<String> acting(ReportClaims report, Condition.Need need, boolean passive) {
    if (!passive) {
      List<String> named = outermost(report, need.span());
      List<String> by = need.by().stream().filter(named::contains).toList();
      return by.isEmpty() ? need.by() : by;
    }
    List<String> undergoing =
        opening(new Place(report, need.span()), List.of()).map(Subject::who).orElse(List.of());
    return need.by().stream().filter(by -> !undergoing.contains(by)).toList();
  }

  private record Lead(Actor actor, Span mention) {}

  /** The longest mention that opens the stretch and is not all of it. */
  private static Optional<Lead> lead(Place place, String text) {
    var before = BEFORE.matcher(text);
    int latest = place.span().start() + (before.lookingAt() ? before.end() : 0);
    return place.report().list(Actor.class).stream()
        .flatMap(a -> a.mentions().stream().map(m -> new Lead(a, m.span())))
        .filter(l -> place.span().contains(l.mention()) && l.mention().start() <= latest)
        .filter(l -> l.mention().end() < place.span().end())
        .max(Comparator.comparingInt(l -> l.mention().length()));
  }
}
