package parley.reading.intake;

/** A document that cannot be read as a report: one line for a person, never a stack trace. */
public final class UnreadableReport extends RuntimeException {

  private final String file;
  private final String what;
  private final String expected;
  private final String advice;

  /**
   * @param file the name it was read from
   * @param what what was found there
   * @param expected what was expected instead
   * @param advice what to do
   */
  public UnreadableReport(String file, String what, String expected, String advice) {
    super(oneLine(file + ": " + what + "; expected " + expected + "; " + advice));
    this.file = file;
    this.what = what;
    this.expected = expected;
    this.advice = advice;
  }

  private static String oneLine(String message) {
    return message.replaceAll("\\p{Cntrl}", "?");
  }

  public String file() {
    return file;
  }

  public String what() {
    return what;
  }

  public String expected() {
    return expected;
  }

  public String advice() {
    return advice;
  }
}
