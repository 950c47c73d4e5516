package parley.reading.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.reading.claim.Actor;
import parley.reading.claim.Span;
import parley.reading.claim.Statement;

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
          "\\s+(?:(?:has|have|had|also|later|now|finally|then|formally|since)\\s+){0,3}"
              + "(?:(?:dropped|withdrew|withdrawn|waived|gave\\s+up|given\\s+up|abandoned|shelved|drops|waives"
              + "|(?:backed|moved|stepped)\\s+(?:away|down|back)\\s+from|retreated\\s+from|let\\s+go\\s+of)\\s+"
              + "(?:its|his|her|their)\\s+(?:\\w+\\s+)?"
              + "(?:demand|condition|precondition|insistence|claim|call)s?\\s+"
              + "|no\\s+longer\\s+(?:insist|demand|ask|require|need|call)(?:s|d|ed)?\\s+"
              + "|(?:stopped|ceased)\\s+(?:insisting|demanding|asking|requiring|calling)\\s+"
              + "|(?:can|could|will|would)\\s+(?:now\\s+|also\\s+)?(?:do|live|manage)\\s+without\\s+"
              + "|(?:will|would|is\\s+ready\\s+to|was\\s+ready\\s+to)\\s+[^.;:,!?\\n]{3,60}?\\s+even\\s+if\\s+)"
              + "(?:that\\s+|for\\s+|on\\s+|to\\s+|of\\s+)?"
              + "(?<what>[^.;:!?\\n]*?)"
              + "(?=,|[.;:!?\\n\"”]|\\s+(?:and|but|after|when|as|in|on|at|said|before|until|since|because|which)\\s)");

  /** Who is named by a word for himself or his own, where he says so: her bank. */
  private static final Pattern OWN =
      Pattern.compile(
          "(?:^|[\\s“\"])(?i:it|he|she|they|we|i|(?:its|his|her|their|our|my)\\s+\\p{Ll}+)$");

  private static final int LONGEST_OWN = 40;

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
            .or(() -> ofSpeaker(report, gives, object))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** What somebody says of himself or his own: her bank could do without the guarantee. */
  private static Optional<Withdrawal> ofSpeaker(ReportClaims report, Matcher gives, Span object) {
    int from = Math.max(0, gives.start() - LONGEST_OWN);
    Matcher own = OWN.matcher(report.text().substring(from, gives.start()));
    return own.find()
        ? report.list(Statement.class).stream()
            .filter(s -> s.speakers().size() == 1 && !s.negated())
            .filter(s -> s.content().stream().anyMatch(c -> c.contains(object)))
            .findFirst()
            .map(s ->
                new Withdrawal(
                    s.speakers().getFirst(),
                    new Span(from + own.start(), object.end()).trimmed(report.text()),
                    object))
        : Optional.empty();
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
