package parley.reading.drafting;

import java.util.regex.Pattern;

/**
 * The name that some words may open with: <em>the Greens drop their demand</em>. A report may name
 * in passing whom only other reports tell of, so that no actor of its own stands for them.
 *
 * @param words as the report has them
 * @param from where a name would start, after an article and opening marks
 */
record OpeningName(String words, int from) {

  private static final Pattern BEFORE =
      Pattern.compile("^[\\s\"'“”‘’(]*((the|an?)\\s+)?(?=\\p{Lu})", Pattern.CASE_INSENSITIVE);

  static OpeningName of(String words) {
    return new OpeningName(words, words.length() - BEFORE.matcher(words).replaceFirst("").length());
  }

  /** Where the name ends in the words if they open with it; else -1. */
  int end(String name) {
    String bare = bare(name);
    int end = from + bare.length();
    boolean opens =
        bare.length() > 2
            && words.startsWith(bare, from)
            && end < words.length()
            && Character.isWhitespace(words.charAt(end));
    return opens ? end : -1;
  }

  /** The first word of a name that the words could open with. */
  String first() {
    return first(words.substring(from));
  }

  /** The first word of a name, without its article. */
  static String firstOf(String name) {
    return first(bare(name));
  }

  private static String first(String words) {
    int end = 0;
    while (end < words.length() && !Character.isWhitespace(words.charAt(end))) {
      end++;
    }
    return words.substring(0, end);
  }

  private static String bare(String name) {
    return name.startsWith("The ") || name.startsWith("the ") ? name.substring(4) : name;
  }
}
