package parley.reading.drafting;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.reading.claim.Actor;
import parley.reading.claim.Span;

/** What is somebody's and does nothing by itself: the Fund's money is in her vaults. */
final class Owned {

  /** Somebody's thing of which is said that it is somewhere, or has come. */
  private static final Pattern THING =
      Pattern.compile(
          "(?:[Tt]he\\s+)?(?<owner>[^,;:]*?)['’]s?\\s+(?<thing>\\p{Ll}+(?:\\s\\p{Ll}+)?)\\s+"
              + "(?:(?:has|have|had)\\s+(?:been|come|arrived|reached)|is|are|was|were|(?:would|will) be|came|arrived|reached)\\b"
              + "(?!\\s+\\p{Ll}+ed\\b).*");

  private Owned() {}

  /** Whether a stretch tells of somebody's thing, and of nobody who acts for its owner. */
  static boolean isThing(ReportClaims report, Span span) {
    Matcher owned = THING.matcher(report.words(span));
    if (!owned.matches()) {
      return false;
    }
    int end = span.start() + owned.end("thing");
    String head = Figure.head(owned.group("thing"));
    return !OrganWords.armed(head)
        && !OrganWords.inner(head)
        && !NamedThings.isPerson(head)
        && report.list(Actor.class).stream()
            .flatMap(a -> a.mentions().stream())
            .noneMatch(m -> span.contains(m.span()) && m.span().end() == end);
  }
}
