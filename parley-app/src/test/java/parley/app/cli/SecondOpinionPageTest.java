package parley.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import parley.opinion.StandIn;

/**
 * The page on the second opinion shows what a run against a stand-in for a model really says;
 * {@code -Dgolden.write=true} writes it into the page.
 */
class SecondOpinionPageTest {

  private static final Path PAGE = Path.of("../docs/second-opinion.md");
  private static final String REPORT = "examples/osk-velia-water/2031-03-04-first-round.txt";
  private static final String PORT = "11434";
  private static final String BLOCK = "```\n";

  @Test
  void page_showsARealRun() throws IOException {
    String shown = BLOCK + command() + run() + BLOCK;
    String page = Files.readString(PAGE);
    int from = page.indexOf(BLOCK);
    int to = page.indexOf(BLOCK, from + BLOCK.length()) + BLOCK.length();
    if (Boolean.getBoolean("golden.write")) {
      page = page.substring(0, from) + shown + page.substring(to);
      Files.writeString(PAGE, page);
      to = from + shown.length();
    }
    assertThat(page.substring(from, to)).isEqualTo(shown);
  }

  private static String command() {
    return "$ ./parley read "
        + REPORT
        + " \\\n    --second-opinion http://localhost:"
        + PORT
        + "/v1 --model stand-in | grep model:\n";
  }

  private static String run() throws IOException {
    String answer = Files.readString(Path.of("../docs/examples/second-opinion.json"));
    try (StandIn service = StandIn.answering(answer)) {
      Run run =
          Run.parley(
              "read", "../" + REPORT, "--second-opinion", service.address(), "--model", "stand-in");
      assertThat(run.code()).isZero();
      String said =
          run.err().replace(":" + service.port(), ":" + PORT).replace("../" + REPORT, REPORT);
      return said
          + run.out()
              .lines()
              .filter(l -> l.contains("model:"))
              .map(l -> l + "\n")
              .collect(Collectors.joining());
    }
  }
}
