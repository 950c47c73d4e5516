package parley.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command without a subcommand: options that hold for all of them. */
@SuppressWarnings("UnusedVariable") // picocli reads the fields of the options that only it acts on
@Command(
    name = "parley",
    header = "Reads reports of negotiations and answers what the talks are waiting for.",
    description = {
      "",
      "Every claim is pinned to the words it came from; what no report says stays unknown."
    },
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  parley brief examples/syria-2015/report.txt",
      "  parley brief examples/osk-velia-water --html brief.html",
      "  parley draft examples/osk-velia-water > talks.yaml",
      "  parley blockers talks.yaml",
      "  cat report.txt | parley read - --json",
      "",
      "'parley COMMAND --help' says more about each."
    },
    versionProvider = Version.class)
final class ParleyCommand implements Runnable {

  private final Session session;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Show this help and stop.")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version and stop.")
  private boolean version;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "After an error, show where in Parley it arose.")
  private boolean debug;

  ParleyCommand(Session session) {
    this.session = session;
  }

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      scope = ScopeType.INHERIT,
      description = "auto (only on a terminal, and not when NO_COLOR is set), always or never.")
  void color(Session.ColorMode mode) {
    session.color(mode);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }

  /** Adds the exit codes to the help of the whole. */
  static void describeExitCodes(CommandLine line) {
    java.util.Map<String, String> codes = new java.util.LinkedHashMap<>();
    for (ExitCode code : ExitCode.values()) {
      codes.put(String.format(java.util.Locale.ROOT, "%4d", code.number()), code.meaning());
    }
    line.getCommandSpec().usageMessage().exitCodeList(codes);
  }
}
