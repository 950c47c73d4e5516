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
              + "\\b(?:had|has|have|holds?|held|receives?|received|gets?|got|obtains?|obtained|seen|sees|saw)\\s+"
              + "(?<none>no\\s+)?(?<thing>\\S.*)$",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** Where more is told of it than what it is. */
  private static final Pattern MORE = Pattern.compile("[:;].*", Pattern.DOTALL);

  /** What a need says that somebody is to have; empty where it says anything else. */
  static Optional<Receiving> find(String words) {
    Matcher having = HAVING.matcher(words);
    if (!having.matches()) {
      return Optional.empty();
    }
    String thing = Terse.line(MORE.matcher(having.group("thing")).replaceFirst(""));
    return NamedThings.opening(thing)
        .map(named -> new Receiving(thing, having.start("thing"), having.group("none") != null));
  }
}
