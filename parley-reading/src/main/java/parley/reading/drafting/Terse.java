package parley.reading.drafting;

import java.util.regex.Pattern;

/**
 * The words of an act as a draft tells it: on one line, without the terms and the time set for it.
 */
final class Terse {

  /** Where the terms of an act begin. */
  private static final Pattern TERMS =
      Pattern.compile(
          "(?is)\\s+(in\\s+(return|exchange)\\s+for|provided|unless|until|on\\s+condition|so\\s+that)\\b.*"
              + "|\\s+first[\\s.,]*$|,\\s+and\\s+(the\\s+)?(?-i:\\p{Lu}[\\p{L}’'-]*\\s*)+(,.*)?$|,\\s+(which|who|whom|whose|where|after|when|as|because|since|while"
              + "|\\p{Ll}{3,}ing)\\b.*");

  /** By when something is to be done, and before what. */
  private static final Pattern TIME =
      Pattern.compile(
          "(?is)(?<=\\S)\\s+((by|no later than|not later than|until|before)\\s+(the\\s+)?(end of\\s+)?(next\\s+|this\\s+)?"
              + "(\\p{L}+day\\b|\\d|january|february|march|april|may|june|july|august|september|october|november"
              + "|december|week|month|year|(next\\s+)?(meeting|round|talks|summit|vote|election)\\b).*"
              + "|within\\s+\\S+\\s+(hours|days|weeks|months)\\b.*"
              + "|before\\s+any(thing|body|one)?\\b.*)$");

  private Terse() {}

  /** On one line, without terms and time. */
  static String act(String act) {
    return line(TIME.matcher(TERMS.matcher(act).replaceFirst("")).replaceFirst(""));
  }

  /** On one line, without the marks around it. */
  static String line(String text) {
    return text.replaceAll("\\s+", " ").replaceAll("^[\\s,;:'’\"“”)]+|[\\s,;:.\"“”(]+$", "");
  }
}
