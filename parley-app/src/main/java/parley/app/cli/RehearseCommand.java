package parley.app.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import picocli.CommandLine.Command;

/**
 * Runs the usual commands once on a report of its own and shows nothing, so that the ahead-of-time
 * cache, which the launcher has Java make of this run, holds the classes they need.
 */
@Command(
    name = "rehearse",
    hidden = true,
    header = "Run the usual commands once and show nothing.",
    footerHeading = "%nExample:%n",
    footer = "  parley rehearse")
final class RehearseCommand implements Runnable {

  private static final String REPORT =
      """
      Osk and Velia meet over the Sarn dam

      4 March 2031

      LUND - Osk will not open the gates of the Sarn dam until Velia pays for the repair of the
      canal, Osk's Water Minister Tomas Brandt said on Tuesday. "We have waited for two years," Mr
      Brandt said.

      The River Commission is relying on Norn to persuade Osk to accept an inspection. The next
      round is to deal with the inspection, followed by talks on the price of water.
      """;

  private static final String TALKS =
      """
      parley: 1
      talks: Sarn
      parties:
        osk: {name: Osk, kind: state}
        velia: {name: Velia, kind: state}
      options:
        velia: {pay: Pay for the repair}
        osk: {open: Open the gates}
      steps:
        round: {when: velia.pay and osk.open}
      """;

  private static final String TABLE =
      "Actor,Influence,Position,Salience\nOsk,60,10,80\nVelia,50,90,70\nNorn,10,40,20\n";

  private final Session session;

  RehearseCommand(Session session) {
    this.session = session;
  }

  @Override
  public void run() {
    quietly("", "--help");
    quietly(REPORT, "brief", "-");
    quietly(REPORT, "brief", "-", "--html", "-");
    quietly(REPORT, "read", "-", "--json");
    quietly(REPORT, "draft", "-");
    quietly(TALKS, "check", "-");
    quietly(TALKS, "blockers", "-");
    quietly(TALKS, "leverage", "-", "--json");
    quietly(TABLE, "forecast", "-", "--json");
    quietly(TALKS, "solve", "-");
    quietly(TALKS, "why", "-", "now", "--json");
  }

  private void quietly(String input, String... arguments) {
    Console silent =
        new Console(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            Writer.nullWriter(),
            new PrintWriter(Writer.nullWriter()),
            false,
            false,
            Map.copyOf(session.console().environment()));
    new CommandLineRunner(silent).run(arguments);
  }
}
