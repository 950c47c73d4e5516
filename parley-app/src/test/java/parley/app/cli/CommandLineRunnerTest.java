package parley.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class CommandLineRunnerTest {

  @Test
  void help_ofEachCommand_hasExampleAndFits80Columns() {
    CommandLine root = CommandLineRunner.commandLine(console(new StringWriter()));
    for (CommandLine command : root.getSubcommands().values()) {
      if (command.getCommandSpec().usageMessage().hidden()) {
        continue;
      }
      Run help = Run.parley(command.getCommandName(), "--help");
      assertThat(help.code()).isZero();
      assertThat(help.out()).as(command.getCommandName()).contains("Example", "parley ");
      assertThat(help.out().lines()).allSatisfy(line -> assertThat(line.length()).isLessThan(81));
    }
  }

  @Test
  void help_ofTheWhole_namesEveryExitCode() {
    Run help = Run.parley("--help");

    assertThat(help.code()).isZero();
    for (ExitCode code : ExitCode.values()) {
      assertThat(help.out()).containsPattern("\n +" + code.number() + " +\\S");
    }
  }

  @Test
  void unknownCommand_isOneLineWithAHint() {
    Run run = Run.parley("competion");

    assertThat(run.code()).isEqualTo(ExitCode.USAGE.number());
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("parley: Unmatched argument at index 0: 'competion'\nDid you mean")
        .contains("completion")
        .endsWith("Try 'parley --help'.\n");
  }

  @Test
  void noCommand_isAUsageError() {
    assertThat(Run.parley().code()).isEqualTo(ExitCode.USAGE.number());
  }

  @Test
  void completion_namesEveryCommand() {
    assertThat(Run.parley("completion").out()).startsWith("#!").contains("complete ");
  }

  @Test
  void controlCharactersInAnArgument_doNotReachTheTerminal() {
    assertThat(Run.parley("\u001b[31mred").err()).doesNotContain("\u001b");
  }

  @Test
  void closedPipe_endsQuietly() {
    StringWriter err = new StringWriter();
    int code = new CommandLineRunner(console(new Broken("Broken pipe"), err)).run("completion");

    assertThat(code).isZero();
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void fullDisk_isOneLine() {
    StringWriter err = new StringWriter();
    int code =
        new CommandLineRunner(console(new Broken("No space left on device"), err))
            .run("completion");

    assertThat(code).isEqualTo(ExitCode.IO.number());
    assertThat(err.toString())
        .isEqualTo(
            "parley: No space left on device; the output is not whole; make room and run the command"
                + " again\n");
  }

  private static Console console(Writer out) {
    return console(out, new StringWriter());
  }

  private static Console console(Writer out, Writer err) {
    return new Console(
        new ByteArrayInputStream(new byte[0]), out, new PrintWriter(err), false, false, Map.of());
  }

  /** A stream nobody can write to. */
  private static final class Broken extends Writer {
    private final String why;

    Broken(String why) {
      this.why = why;
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
      throw new IOException(why);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
