package parley.app.cli;

import org.jspecify.annotations.Nullable;

/**
 * What a command throws when it cannot go on: one line for the person (what, where, what to do) and
 * the exit code.
 */
public final class Failure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ExitCode code;

  public Failure(ExitCode code, String message) {
    this(code, message, null);
  }

  public Failure(ExitCode code, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.code = code;
  }

  public ExitCode code() {
    return code;
  }
}
