package parley.app.cli;

/** What the process answers to its caller. From 64 on they follow the BSD convention. */
public enum ExitCode {
  DONE(0, "done"),
  FINDINGS(1, "check found something wrong in a Talks file"),
  USAGE(2, "the command line could not be understood"),
  BAD_INPUT(65, "an input was read but is not what it should be"),
  NO_INPUT(66, "an input does not exist or cannot be opened"),
  UNAVAILABLE(69, "something Parley needs is missing, such as a JDK or the language model"),
  INTERNAL(70, "a fault in Parley itself"),
  NO_OUTPUT(73, "an output file cannot be written"),
  IO(74, "reading or writing broke off, for instance on a full disk"),
  INTERRUPTED(130, "stopped by Ctrl-C");

  private final int number;
  private final String meaning;

  ExitCode(int number, String meaning) {
    this.number = number;
    this.meaning = meaning;
  }

  public int number() {
    return number;
  }

  public String meaning() {
    return meaning;
  }
}
