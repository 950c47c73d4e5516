package parley.reading.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.reading.claim.Actor;
import parley.reading.claim.Span;

/**
 * Words by which somebody gives up what they asked for: "Osk dropped its demand that Velia pay".
 *
 * @param by id of the actor who gives it up
 * @param span all the words, the actor's name among them
 * @param object what was asked for
 */
public record Withdrawal(String by, Span span, Span object) {

  private static final Pattern GIVES_UP =
      Pattern.compile(
          "\\s+(?:(?:has|have|had|also|later|now|finally|then|formally)\\s+){0,3}"
              + "(?:(?:dropped|withdrew|withdrawn|waived|gave\\s+up|given\\s+up|abandoned|drops|waives)\\s+"
              + "(?:its|his|her|their)\\s+(?:\\w+\\s+)?"
              + "(?:demand|condition|precondition|insistence|claim|call)s?\\s+"
              + "|no\\s+longer\\s+(?:insists?|demands?|asks?|requires?)\\s+)"
              + "(?:that\\s+|for\\s+|on\\s+|to\\s+|of\\s+)?"
              + "(?<what>[^.;:!?\\n]*?)"
              + "(?=,|[.;:!?\\n\"”]|\\s+(?:and|but|after|when|as|in|on|at|said)\\s)");

  private static final Pattern SUPPOSED =
      Pattern.compile(
          "(?i)\\b(if|unless|until|till|once|before|after|when|whether|provided|not|never|will|would|should"
              + "|could|may|might|must|urged|wants?|demand\\w*|hop\\w+|denie[sd]|den(y|ying))\\b|n['’]t\\b");

  /** All in a report that stand beside the name or description of who gives up. */
  public static List<Withdrawal> find(ReportClaims report) {
    List<Withdrawal> found = new ArrayList<>();
    Matcher gives = GIVES_UP.matcher(report.text());
    while (gives.find()) {
      Span object = new Span(gives.start("what"), gives.end("what"));
      if (object.worded(report.text()) && isOutright(report.text(), gives.start())) {
        report.list(Actor.class).stream()
            .flatMap(a ->
                a.mentions().stream()
                    .filter(m -> m.span().end() == gives.start())
                    .map(m -> new Withdrawal(a.id(), m.span().cover(object), object)))
            .max(Comparator.comparingInt(w -> w.span().length()))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** Whether nothing before it in its sentence makes it a wish, a question or a condition. */
  private static boolean isOutright(String text, int at) {
    int start = at;
    while (start > 0 && ".!?\n".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return !SUPPOSED.matcher(text.substring(start, at)).find();
  }

  /**
   * Whether what is given up is what these words ask for: all of it, two things at least.
   *
   * @param before ids of the reports that come before, one of which has to hold the words
   */
  boolean isOf(ReportClaims report, List<parley.talks.Evidence> evidence, Set<String> before) {
    Set<String> given = what(report).uncounted();
    return given.size() > 1
        && evidence.stream()
            .filter(e -> before.contains(e.report()))
            .flatMap(e -> e.quote().stream())
            .map(Words::of)
            .anyMatch(
                words -> words.stems().containsAll(given) && !words.countsDiffer(what(report)));
  }

  /** The words of what was asked for. */
  public Words what(ReportClaims report) {
    return Words.of(report.words(object));
  }
}
