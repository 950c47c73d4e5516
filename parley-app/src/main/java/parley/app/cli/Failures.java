package parley.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parley.reading.intake.UnreadableReport;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * Turns every exception into one line on standard error and an exit code; with {@code --debug} the
 * stack trace follows.
 */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {

  private final Console console;
  private final boolean debug;

  Failures(Console console, String... arguments) {
    this.console = console;
    this.debug = Arrays.asList(arguments).contains("--debug");
  }

  @Override
  public int handleParseException(ParameterException e, String[] arguments) {
    CommandLine command = e.getCommandLine();
    say(firstLine(e));
    List<String> suggestions =
        e instanceof CommandLine.UnmatchedArgumentException unmatched
            ? unmatched.getSuggestions()
            : List.of();
    if (!suggestions.isEmpty()) {
      console.err().println("Did you mean " + String.join(" or ", suggestions) + "?");
    }
    console.err().println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    trace(e);
    return ExitCode.USAGE.number();
  }

  @Override
  public int handleExecutionException(
      Exception e, CommandLine commandLine, ParseResult parseResult) {
    return answer(e);
  }

  /** One line for the person, and the exit code. */
  int answer(Throwable e) {
    Throwable cause = e instanceof UncheckedIOException && e.getCause() != null ? e.getCause() : e;
    ExitCode code =
        switch (cause) {
          case Failure failure -> failure.code();
          case UnreadableReport unreadable -> ExitCode.BAD_INPUT;
          case NoSuchFileException missing -> ExitCode.NO_INPUT;
          case AccessDeniedException denied -> ExitCode.NO_INPUT;
          case IOException broken -> ExitCode.IO;
          default -> ExitCode.INTERNAL;
        };
    if (cause instanceof IOException broken && closedPipe(broken)) {
      return ExitCode.DONE.number();
    }
    say(
        switch (cause) {
          case Failure failure -> firstLine(failure);
          case UnreadableReport unreadable -> firstLine(unreadable);
          case NoSuchFileException missing -> missing.getMessage() + ": there is no such file";
          case AccessDeniedException denied -> denied.getMessage() + ": may not be opened";
          case FileSystemException broken ->
              broken.getFile() + ": " + words(broken.getReason(), broken);
          case IOException broken -> words(broken.getMessage(), broken) + advice(broken);
          case OutOfMemoryError exhausted ->
              "out of memory; give Java more with PARLEY_JAVA_OPTS=-Xmx4g, or fewer reports at once";
          case StackOverflowError deep -> "an input is nested too deeply";
          default ->
              "a fault in Parley itself: "
                  + words(cause.getMessage(), cause)
                  + ". Please report it with the output of the same command and --debug";
        });
    trace(cause);
    return code.number();
  }

  /** What to do where the output cannot hold any more. */
  private static String advice(IOException e) {
    return words(e.getMessage(), e).toLowerCase(Locale.ROOT).contains("no space left")
        ? "; the output is not whole; make room and run the command again"
        : "";
  }

  private static boolean closedPipe(IOException e) {
    String message = words(e.getMessage(), e).toLowerCase(Locale.ROOT);
    return message.contains("broken pipe")
        || message.contains("pipe is being closed")
        || message.contains("stream closed");
  }

  private static String words(@Nullable String message, Throwable e) {
    return message == null || message.isBlank() ? e.getClass().getSimpleName() : message.strip();
  }

  private static String firstLine(Throwable e) {
    return words(e.getMessage(), e).lines().findFirst().orElse("");
  }

  private void say(String message) {
    console.err().println("parley: " + Printable.line(message));
  }

  private void trace(Throwable e) {
    if (debug) {
      e.printStackTrace(console.err());
    }
  }
}
