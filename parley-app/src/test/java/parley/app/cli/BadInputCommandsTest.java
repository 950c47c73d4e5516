package parley.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person sees of input that is not what it should be: one line, a code, nothing else. */
class BadInputCommandsTest {

  private static final String SAID =
      "Osk met Velia in Lund. The talks should not take place until Velia pays, the minister said. ";

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  private Path folder;

  @Test
  void randomBytes_refused() throws IOException {
    byte[] bytes = new byte[20_000];
    new Random(1).nextBytes(bytes);

    refused(write("random.txt", bytes), "a binary file");
  }

  @Test
  void wordsInAnotherLanguage_refusedByName() throws IOException {
    String french =
        "Le ministre a dit que les pourparlers ne reprendront pas tant que la route sera barrée. ";

    refused(write("report.txt", french.repeat(20)), "the text is in French");
  }

  @Test
  void lineOfFiveMegabytes_refused() throws IOException {
    refused(write("report.txt", "word ".repeat(1_000_000)), "line 1 has 5000000 characters");
  }

  @Test
  void hundredMegabytes_refused() throws IOException {
    Path file = folder.resolve("report.txt");
    try (RandomAccessFile made = new RandomAccessFile(file.toFile(), "rw")) {
      made.setLength(100L << 20);
    }

    refused(file, "104857600 bytes; expected a report of at most 20000000 bytes");
  }

  @Test
  void emptyFolder_refused() {
    refused(folder, "an empty folder");
  }

  @Test
  void htmlTenThousandDeep_isRead() throws IOException {
    String deep =
        "<html><body>" + "<div>".repeat(10_000) + "<p>" + SAID.repeat(20) + "</p></body></html>";

    Run run = Run.parley("brief", write("report.html", deep).toString());

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("talks should not take place");
  }

  @Test
  void bothDirectionsAndCombiningCharacters_areRead() throws IOException {
    String mixed = "\u202e" + SAID.repeat(4) + "\u0645\u0648\u0633\u0643\u0648 e\u0301".repeat(50);

    Run run = Run.parley("brief", write("report.txt", mixed).toString());

    assertThat(run.code()).isZero();
    assertThat(run.out()).doesNotContain("\u202e");
  }

  @Test
  void noDay_isSaidToBeUnknown() throws IOException {
    Run run = Run.parley("brief", write("report.txt", SAID.repeat(4)).toString());

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("day not known");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a: &a [x, x]                                   | an anchor
          steps: {a: {when: not b}, b: {when: a}}        | a cycle through not: a waits for b waits for a
          steps: {a: {when: osk.pey}}                    | did you mean osk.pay?
          step: {a: {when: osk.pay}}                     | did you mean steps?
          steps: [[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]] | nested
          """)
  void brokenTalks_areOneErrorWithItsPlace(String line, String what) throws IOException {
    Path file =
        write(
            "talks.yaml",
            "parley: 1\ntalks: t\nparties: {osk: {name: Osk}}\noptions: {osk: {pay: Pay}}\n"
                + line
                + "\n");

    Run run = Run.parley("blockers", file.toString());

    assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT.number());
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(file + ":").contains(what);
  }

  @Test
  void stepsThatWaitForEachOther_areAFinding() throws IOException {
    Path file =
        write(
            "talks.yaml",
            "parley: 1\ntalks: t\nparties: {osk: {name: Osk}}\nsteps: {a: {when: b}, b: {when: a}}\n");

    Run run = Run.parley("blockers", file.toString());

    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("deadlock: a waits for b waits for a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "completion"})
  void fullDevice_isOneLineAndItsCode(String command) throws Exception {
    File full = new File("/dev/full");
    assumeTrue(full.exists(), "a system with /dev/full");
    Path err = folder.resolve("err");

    int code =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "parley.app.cli.Main",
                command)
            .redirectOutput(full)
            .redirectError(err.toFile())
            .start()
            .waitFor();

    assertThat(code).isEqualTo(ExitCode.IO.number());
    assertThat(Files.readAllLines(err))
        .filteredOn(line -> line.startsWith("parley: "))
        .singleElement()
        .asString()
        .startsWith("parley: No space left on device");
  }

  /** One line, the code for bad input, and no output; from every command that reads reports. */
  private static void refused(Path file, String what) {
    for (String command : List.of("brief", "draft", "read")) {
      Run run = Run.parley(command, file.toString());

      assertThat(run.code()).as(command).isEqualTo(ExitCode.BAD_INPUT.number());
      assertThat(run.out()).as(command).isEmpty();
      assertThat(run.err().lines())
          .as(command)
          .singleElement()
          .asString()
          .startsWith("parley: " + file + ": ")
          .contains(what);
    }
  }

  private Path write(String name, String text) throws IOException {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }
}
