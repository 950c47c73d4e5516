package parley.reading.dossier;

/** A claims file that cannot be read, and where: one line for a person, never a stack trace. */
public final class UnreadableClaims extends RuntimeException {

  private final String file;
  private final String what;
  private final int line;
  private final int column;

  /**
   * @param line counted from 1, 0 where the whole file is meant
   * @param column counted from 1, 0 where the whole line is meant
   * @param what what is wrong there
   * @param advice what to do
   */
  public UnreadableClaims(String file, int line, int column, String what, String advice) {
    super(place(file, line, column) + ": " + what + "; " + advice);
    this.file = file;
    this.what = what;
    this.line = line;
    this.column = column;
  }

  private static String place(String file, int line, int column) {
    return line == 0 ? file : column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
  }

  public String file() {
    return file;
  }

  /** What is wrong, without the place and the advice. */
  public String what() {
    return what;
  }

  public int line() {
    return line;
  }

  public int column() {
    return column;
  }
}
