package parley.reading.drafting;

import java.util.regex.Pattern;

/**
 * Whether some words open with a name: <em>the Greens drop their demand</em>. A report may name in
 * passing whom only other reports tell of, so that no actor of its own stands for them.
 */
final class OpeningName {

  private static final Pattern BEFORE =
      Pattern.compile("^[\\s\"'“”‘’(]*((the|an?)\\s+)?(?=\\p{Lu})", Pattern.CASE_INSENSITIVE);

  private static final Pattern ARTICLE = Pattern.compile("^[Tt]he ");

  private OpeningName() {}

  /** Where the name ends in the words that open with it; -1 where they do not. */
  static int end(String words, String name) {
    int from = words.length() - BEFORE.matcher(words).replaceFirst("").length();
    String bare = ARTICLE.matcher(name).replaceFirst("");
    int end = from + bare.length();
    boolean opens =
        bare.length() > 2
            && words.startsWith(bare, from)
            && end < words.length()
            && Character.isWhitespace(words.charAt(end));
    return opens ? end : -1;
  }
}
