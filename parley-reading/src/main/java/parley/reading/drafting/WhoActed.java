package parley.reading.drafting;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.reading.claim.Actor;
import parley.reading.claim.Span;

/** Which of a report's actors did what a clause tells, by its subject or behind a passive. */
final class WhoActed {

  private static final Pattern LINKED =
      Pattern.compile(
          "(?i)\\b(of|for|in|on|at|with|to|from|near|under)\\s+((the|an?|its|their)\\s+)?$");

  private static final int LONGEST_ARTICLE = 8;

  private static final Pattern ARTICLE = Pattern.compile("(?i)\\s*((the|an?|its|their)\\s+)?");

  private static final Pattern BY = Pattern.compile("\\bby\\s+(the\\s+)?");

  private final ReportClaims report;
  private final List<Actor> actors;

  WhoActed(ReportClaims report) {
    this.report = report;
    this.actors = report.list(Actor.class);
  }

  /** Who is the subject: named by its last words, or by its first: the crews at the port. */
  Optional<Actor> in(Span subject) {
    return actors.stream()
        .filter(a ->
            a.mentions().stream()
                .map(Actor.Mention::span)
                .anyMatch(
                    m -> m.end() == subject.end() && !LINKED.matcher(before(subject, m)).find()))
        .findFirst()
        .or(() ->
            actors.stream()
                .filter(a ->
                    a.mentions().stream()
                        .map(Actor.Mention::span)
                        .anyMatch(m ->
                            m.start() < subject.start() + LONGEST_ARTICLE
                                && subject.contains(m)
                                && m.end() < subject.end()
                                && ARTICLE.matcher(before(subject, m)).matches()
                                && Occurrences.OF
                                    .matcher(report.text().substring(m.end(), subject.end()) + " ")
                                    .lookingAt()))
                .findFirst());
  }

  private String before(Span subject, Span mention) {
    return report.text().substring(Math.min(subject.start(), mention.start()), mention.start());
  }

  /**
   * Who did it, where the passive says by whom.
   *
   * @param rest what follows the verb
   * @param at where in the report that begins
   */
  List<String> by(String rest, int at) {
    Matcher by = BY.matcher(rest);
    if (!by.find()) {
      return List.of();
    }
    return actors.stream()
        .flatMap(a ->
            a.mentions().stream()
                .filter(
                    m -> m.span().start() >= at + by.start() && m.span().start() <= at + by.end())
                .map(m -> a.id()))
        .sorted(Comparator.naturalOrder())
        .distinct()
        .limit(1)
        .toList();
  }
}
