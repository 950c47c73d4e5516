package parley.reading.review;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.reading.claim.Actor;
import parley.reading.claim.Claim;
import parley.reading.claim.Evidence;
import parley.reading.claim.Source;
import parley.reading.claim.Span;

/** The words a correction hangs on. */
public final class Anchors {

  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");

  private Anchors() {}

  /** The words of a claim on one line: an actor's name, nothing for the report itself. */
  public static String words(Claim claim, String text) {
    return switch (claim) {
      case Source source -> "";
      case Actor actor -> oneLine(actor.name());
      default -> extent(claim).map(span -> oneLine(span.of(text))).orElse("");
    };
  }

  /** What a claim is, as claims files and review files write it. */
  public static String kind(Claim claim) {
    return claim.kind();
  }

  /** From the first to the last word of a claim. */
  static Optional<Span> extent(Claim claim) {
    return Evidence.of(claim).stream().reduce(Span::cover);
  }

  /** Where the words stand first in a text at or after an offset, whatever the spaces are. */
  static Optional<Span> find(String words, String text, int from) {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    String pattern =
        SPACES
            .splitAsStream(words.strip())
            .map(Pattern::quote)
            .reduce((a, b) -> a + "[\\s\\u00a0]+" + b)
            .orElse("");
    Matcher found = Pattern.compile(pattern).matcher(text);
    return found.find(from) ? Optional.of(new Span(found.start(), found.end())) : Optional.empty();
  }

  static String oneLine(String text) {
    return SPACES.matcher(text).replaceAll(" ").strip();
  }

  /** Where the words stand nearest to a place. */
  static Optional<Span> near(String words, String text, Span place) {
    Optional<Span> best = Optional.empty();
    for (Optional<Span> at = find(words, text, 0);
        at.isPresent();
        at = find(words, text, at.get().end())) {
      if (best.isEmpty() || distance(at.get(), place) < distance(best.get(), place)) {
        best = at;
      }
    }
    return best;
  }

  private static int distance(Span a, Span b) {
    return a.overlaps(b)
        ? 0
        : Math.min(Math.abs(a.start() - b.end()), Math.abs(b.start() - a.end()));
  }

  /** What share of the longer of a claim's extent and a place they have in common. */
  static double share(Claim claim, Span place) {
    return Evidence.of(claim).stream()
        .reduce(Span::cover)
        .filter(place::overlaps)
        .map(extent -> {
          int common =
              Math.min(extent.end(), place.end()) - Math.max(extent.start(), place.start());
          return (double) common / Math.max(extent.length(), place.length());
        })
        .orElse(0.0);
  }
}
