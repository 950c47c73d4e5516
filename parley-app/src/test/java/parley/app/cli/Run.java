package parley.app.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** One run of the command line in memory: what it printed and its exit code. */
record Run(int code, String out, String err) {

  static Run parley(String... arguments) {
    return withInput("", arguments);
  }

  static Run withInput(String input, String... arguments) {
    return withEnvironment(Map.of(), input, arguments);
  }

  static Run withEnvironment(Map<String, String> environment, String input, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Console console =
        new Console(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintWriter(err),
            false,
            false,
            environment);
    int code = new CommandLineRunner(console).run(arguments);
    return new Run(code, out.toString(), err.toString());
  }
}
