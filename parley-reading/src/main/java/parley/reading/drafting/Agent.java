package parley.reading.drafting;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.reading.claim.Actor;
import parley.reading.claim.Span;

/**
 * Who is told, behind what is done, to do it: once the bills have been backed by the central bank.
 *
 * @param who id of the actor
 * @param act what is done, without the words for who does it
 */
record Agent(String who, Phrase act) {

  private static final Pattern BY =
      Pattern.compile("\\sby\\s+((the|an?|its|his|her|their|own)\\s+)*");

  private record Named(Actor actor, Span mention) {}

  /** Whoever does what a phrase in the passive says; the last named where several stand there. */
  static Optional<Agent> of(Phrase phrase) {
    return phrase.passive() ? named(phrase) : Optional.empty();
  }

  private static Optional<Agent> named(Phrase phrase) {
    ReportClaims report = phrase.place().report();
    Span all = phrase.place().span();
    String words = report.words(all);
    Matcher by = BY.matcher(words);
    Optional<Agent> last = Optional.empty();
    while (by.find()) {
      int from = all.start() + by.start();
      int latest = all.start() + by.end();
      last =
          report.list(Actor.class).stream()
              .flatMap(a -> a.mentions().stream().map(m -> new Named(a, m.span())))
              .filter(n -> n.mention().start() > from && n.mention().start() <= latest)
              .max(Comparator.comparingInt(n -> n.mention().length()))
              .map(n -> new Agent(n.actor().id(), without(phrase)));
    }
    return last;
  }

  private static Phrase without(Phrase phrase) {
    int by = phrase.does().lastIndexOf(" by ");
    return by < 0 ? phrase : phrase.doing(phrase.does().substring(0, by));
  }
}
