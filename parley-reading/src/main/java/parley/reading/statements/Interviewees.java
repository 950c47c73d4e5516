package parley.reading.statements;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import parley.reading.actors.Actors;
import parley.reading.claim.Actor;
import parley.reading.claim.Span;
import parley.reading.report.ParsedReport;

/**
 * Whom the introduction of an interview presents: who is interviewed there, else the person it
 * mentions most, else somebody whom it does not name.
 */
final class Interviewees {

  /** What stands in the same sentence before whoever is interviewed. */
  private static final Pattern INTERVIEWED =
      Pattern.compile(
          "(?i)\\b(?:interview(?:ed|s)?|q ?& ?a|conversation|sat down|met) (?:with"
              + " )?[^.?!]{0,80}$");

  private static final int REACH = 120;

  private static final int WORTH = 10;

  private Interviewees() {}

  /**
   * @param first the paragraph of the first turn
   */
  static Optional<Actor> of(ParsedReport report, Actors actors, int first) {
    List<Span> paragraphs = report.report().paragraphs();
    int end = paragraphs.get(first).start();
    return best(report.text(), actors, end, Actor.Type.PERSON)
        .or(() -> best(report.text(), actors, end, Actor.Type.UNNAMED));
  }

  private static Optional<Actor> best(String text, Actors actors, int end, Actor.Type type) {
    return actors.all().stream()
        .filter(a -> a.type() == type && weight(text, a, end) > 0)
        .max(
            Comparator.comparingInt((Actor a) -> weight(text, a, end))
                .thenComparingInt(a -> -a.mentions().getFirst().span().start()));
  }

  private static int weight(String text, Actor actor, int end) {
    int weight = 0;
    for (Actor.Mention mention : actor.mentions()) {
      int start = mention.span().start();
      if (mention.span().end() <= end) {
        String before = text.substring(Math.max(0, start - REACH), start);
        weight += INTERVIEWED.matcher(before).find() ? WORTH : 1;
      }
    }
    return weight;
  }
}
