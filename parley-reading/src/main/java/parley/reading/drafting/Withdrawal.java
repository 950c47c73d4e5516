package parley.reading.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

  /** All in a report that stand beside the name or description of who gives up. */
  public static List<Withdrawal> find(ReportClaims report) {
    List<Withdrawal> found = new ArrayList<>();
    Matcher gives = GIVES_UP.matcher(report.text());
    while (gives.find()) {
      Span object = new Span(gives.start("what"), gives.end("what"));
      if (object.worded(report.text())) {
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

  /** The words of what was asked for. */
  public Words what(ReportClaims report) {
    return Words.of(report.words(object));
  }
}
