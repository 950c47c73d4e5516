package parley.reading.intake;

/** Tells tables in plain text by their rows: cells parted by bars or tabs, one row a line. */
final class Tables {

  /** Marks in a line from which on it may be a row, and from which on it is one even alone. */
  private static final int PARTED = 2;

  private static final int SURELY = 3;

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
    return Math.max(bars, tabs);
  }
}
