package parley.reading.dates;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.reading.claim.Span;

/**
 * People who are called like a month: where a report has a Theresa May, what it tells May is told
 * to her. With a number beside it, or after a word that is said of times and not of people, it is a
 * month all the same.
 */
final class MonthNames {

  private static final Pattern PERSON =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:Mr|Mrs|Ms|Dr|\\p{Lu}\\p{Ll}+)\\.?\\s+(?<name>May|June|April|August)"
              + "(?![\\p{L}\\p{N}]|\\s+\\d)");

  /** Capitalised at the start of a sentence, and no given names. */
  private static final Pattern NO_GIVEN_NAME =
      Pattern.compile(
          "(?:In|By|Since|Until|Till|From|During|Before|After|Early|Late|Last|Next|This|On|To|And|The"
              + "|Of|Between|Through|Throughout|For|Every|Each|Mid|When|As|If|But|March|April|May|June|July)"
              + "\\s.*");

  private static final Pattern OF_TIMES =
      Pattern.compile(
          "(?i)(?:^|\\s)(?:in|since|until|till|during|early|late|mid|throughout|last|next)[\\s-]+$");

  private final Set<String> names;

  private MonthNames(Set<String> names) {
    this.names = names;
  }

  /** The people of a text who are called like a month. */
  static MonthNames in(String text) {
    Set<String> names = new TreeSet<>();
    Matcher m = PERSON.matcher(text);
    while (m.find()) {
      if (!NO_GIVEN_NAME.matcher(m.group()).matches()) {
        names.add(m.group("name"));
      }
    }
    return new MonthNames(names);
  }

  /** Whether words that look like a month name one of these people. */
  boolean names(String text, Span words) {
    return names.contains(words.of(text))
        && (text.startsWith("'s", words.end())
            || text.startsWith("\u2019s", words.end())
            || !OF_TIMES
                .matcher(text.substring(Math.max(0, words.start() - 12), words.start()))
                .find());
  }
}
