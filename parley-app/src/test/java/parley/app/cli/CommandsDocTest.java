package parley.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The page on the commands says what the commands themselves say. */
class CommandsDocTest {

  @Test
  void page_holdsTheHelpOfEveryCommand_andEveryExitCode() throws IOException {
    String page = Files.readString(Path.of("../docs/commands.md"));
    Console console =
        new Console(
            InputStream.nullInputStream(),
            new StringWriter(),
            new PrintWriter(new StringWriter()),
            false,
            false,
            Map.of());
    for (CommandLine command : CommandLineRunner.commandLine(console).getSubcommands().values()) {
      if (!command.getCommandSpec().usageMessage().hidden()) {
        String help = Run.parley(command.getCommandName(), "--help").out();
        assertThat(page).contains(help.lines().map(String::stripTrailing).toList());
      }
    }
    for (ExitCode code : ExitCode.values()) {
      assertThat(page).contains("| " + code.number() + " | ");
    }
  }
}
