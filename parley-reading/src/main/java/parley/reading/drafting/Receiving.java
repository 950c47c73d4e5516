package parley.reading.drafting;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody is to have, which others have to bring about: once she had a pass, when it has seen
 * a study of the silt.
 *
 * @param thing in the report's words
 * @param start where they begin in the stretch
 * @param denied whether the words are that there is none of it
 */
record Receiving(String thing, int start, boolean denied) {

  private static final Pattern HAVING =
      Pattern.compile(
          "^(?:[^,;:]*?\\s)?(?:(?:has|have|had)\\s+)?(?:now\\s+|already\\s+)?"
              + "\\b(?:had|has|have|holds?|held|receives?|received|gets?|got|obtains?|obtained|seen|sees|saw"
              + "|regains?|regained|recovers?|recovered)\\s+"
              + "(?<none>no\\s+)?(?<thing>\\S.*)$",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** Where more is told of it than what it is. */
  private static final Pattern MORE = Pattern.compile("[:;].*", Pattern.DOTALL);

  private static final Pattern OF =
      Pattern.compile("|\\s+(?:of|over|for|from|to|in)\\s.*", Pattern.DOTALL);

  /** What a need says that somebody is to have; empty where it says anything else. */
  static Optional<Receiving> find(String words) {
    Matcher having = HAVING.matcher(words);
    if (!having.matches()) {
      return Optional.empty();
    }
    String thing = Terse.line(MORE.matcher(having.group("thing")).replaceFirst(""));
    return NamedThings.opening(thing)
        .or(() -> mass(thing))
        .map(named -> new Receiving(thing, having.start("thing"), having.group("none") != null));
  }

  /** What takes no article: control of the border; and no more of what was done: given leave. */
  private static Optional<NamedThings.Named> mass(String thing) {
    return Verbs.isInflected(thing.replaceFirst("(?s)\\s.*", ""))
        ? Optional.empty()
        : NamedThings.subject(thing)
            .filter(named -> NamedThings.isMass(named.head()))
            .filter(named -> OF.matcher(thing.substring(named.span().end())).matches());
  }
}
