package parley.reading.drafting;

import java.util.ArrayList;
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
          "[\\s\"'“”‘’(]*((?:I|we|it|he|she|they)\\b|(his|her|its|their|our|my|the)\\s+"
              + "(own\\s+)?(government|country|party|side|union|company|group|movement|people|team"
              + "|ministry|state|nation|bloc|alliance|organisation|organization)\\b)\\s*",
          Pattern.CASE_INSENSITIVE);

  /** What parts whoever acts from who is only told of beside: the fund, a pool of money from. */
  private static final Pattern DESCRIBED =
      Pattern.compile("(?s),\\s+(an?|the|which|who|whose|in|into|from|to)\\s[^,]*");

  private static final Pattern KIND = Pattern.compile("\\s+of\\s+");

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
    List<String> mentioned =
        undescribed(place.report(), outermost(place.report(), subject), subject);
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
      List<String> by =
          undescribed(report, need.by().stream().filter(named::contains).toList(), need.span());
      return by.isEmpty() ? need.by() : by;
    }
    List<String> undergoing =
        opening(new Place(report, need.span()), List.of()).map(Subject::who).orElse(List.of());
    return need.by().stream().filter(by -> !undergoing.contains(by)).toList();
  }

  /**
   * Without those who only tell more of whoever is named before them: the fund, a pool of money
   * from six donors; and without the kind of whoever is named: the firm of Grant Hale.
   */
  private static List<String> undescribed(ReportClaims report, List<String> by, Span in) {
    List<Lead> leads =
        report.list(Actor.class).stream()
            .filter(a -> by.size() > 1 && by.contains(a.id()))
            .flatMap(a ->
                a.mentions().stream()
                    .map(Actor.Mention::span)
                    .filter(in::contains)
                    .min(Comparator.comparingInt(Span::start))
                    .map(m -> new Lead(a, m))
                    .stream())
            .sorted(Comparator.comparingInt(l -> l.mention().start()))
            .toList();
    List<String> kept = new ArrayList<>(by);
    for (int i = 1; i < leads.size(); i++) {
      int from = leads.get(i - 1).mention().end();
      int to = Math.max(from, leads.get(i).mention().start());
      String between = report.words(new Span(from, to));
      if (KIND.matcher(between).matches()) {
        kept.remove(leads.get(i - 1).actor().id());
      } else if (DESCRIBED.matcher(between).matches()) {
        kept.remove(leads.get(i).actor().id());
      }
    }
    return kept;
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
