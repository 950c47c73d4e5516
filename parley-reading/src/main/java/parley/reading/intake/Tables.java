package parley.reading.intake;

import java.util.regex.Pattern;

/**
 * Tells tables in plain text by their rows: cells parted by bars, tabs, three spaces or commas
 * without one, one row a line.
 */
final class Tables {

  /** Marks in a line from which on it may be a row, and from which on it is one even alone. */
  private static final int PARTED = 2;

  private static final int SURELY = 3;

  /** Justified text has wide gaps too, and typewritten text two spaces behind a stop. */
  private static final Pattern COLUMN =
      Pattern.compile("(?<=[^\\s.?!:;,\u201D\"])[ \u00A0]{3,}(?=\\S)");

  /** The comma of a file of values: nothing but a number has one without a space behind it. */
  private static final Pattern FIELD =
      Pattern.compile("(?<!\\d),(?=[^\\s\"\u201D'\u2019])|,(?=\\p{L})");

  private Tables() {}

  /** Whether nearly all lines are rows, so that no sentence goes on from one to the next. */
  static boolean is(String words) {
    long lines = words.lines().filter(line -> !line.isBlank()).count();
    long rows = words.lines().filter(line -> marks(line) >= PARTED).count();
    boolean several = lines > 1 && rows * 3 >= lines * 2;
    return several || (lines == 1 && words.strip().startsWith("|") && marks(words) >= SURELY);
  }

  private static long marks(String line) {
    long bars = line.chars().filter(c -> c == '|').count();
    long tabs = line.strip().chars().filter(c -> c == '\t').count();
    long columns = COLUMN.matcher(line.strip()).results().count();
    long fields = FIELD.matcher(line).results().count();
    return Math.max(Math.max(bars, tabs), Math.max(columns, fields));
  }
}
