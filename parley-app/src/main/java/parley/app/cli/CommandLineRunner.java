package parley.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.TypeConversionException;

/**
 * Runs one command line to its exit code. Whatever goes wrong becomes one line on standard error.
 */
public final class CommandLineRunner {

  private final Console console;

  public CommandLineRunner(Console console) {
    this.console = console;
  }

  /** Runs the command; never throws. */
  public int run(String... arguments) {
    CommandLine line = commandLine(console);
    Failures failures = new Failures(console, arguments);
    line.setParameterExceptionHandler(failures).setExecutionExceptionHandler(failures);
    int code;
    try {
      code = line.execute(arguments);
    } catch (OutOfMemoryError | StackOverflowError | LinkageError e) {
      code = failures.answer(e);
    }
    try {
      console.out().flush();
    } catch (IOException e) {
      code = code == ExitCode.DONE.number() ? failures.answer(e) : code;
    }
    console.err().flush();
    return code;
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException(
          "'" + text + "' is no day; write year, month and day, as in 2031-03-04");
    }
  }

  /** The whole tree of commands. */
  static CommandLine commandLine(Console console) {
    Session session = new Session(console);
    CommandLine line = new CommandLine(new ParleyCommand(session));
    line.addSubcommand(new BriefCommand(session));
    line.addSubcommand(new ReadCommand(session));
    line.addSubcommand(new ReviewCommand(session));
    line.addSubcommand(new DraftCommand(session));
    line.addSubcommand(new CheckCommand(session));
    line.addSubcommand(new BlockersCommand(session));
    line.addSubcommand(new LeverageCommand(session));
    line.addSubcommand(new SolveCommand(session));
    line.addSubcommand(new WhyCommand(session));
    line.addSubcommand(new WhatIfCommand(session));
    line.addSubcommand(new ChangesCommand(session));
    line.addSubcommand(new PackagesCommand(session));
    line.addSubcommand(new ForecastCommand(session));
    line.addSubcommand(new ExportCommand(session));
    line.addSubcommand(new CompletionCommand(session));
    line.addSubcommand(new RehearseCommand(session));
    line.registerConverter(LocalDate.class, CommandLineRunner::day);
    ParleyCommand.describeExitCodes(line);
    for (CommandLine command : line.getSubcommands().values()) {
      command
          .getCommandSpec()
          .usageMessage()
          .parameterListHeading("%n")
          .optionListHeading("%nOptions:%n");
    }
    line.setOut(new PrintWriter(console.out()));
    line.setErr(console.err());
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(console.colourful() ? Ansi.ON : Ansi.OFF));
    line.setUsageHelpAutoWidth(false);
    line.setUsageHelpWidth(80);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUnmatchedOptionsArePositionalParams(false);
    return line;
  }
}
