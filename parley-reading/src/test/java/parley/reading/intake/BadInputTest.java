package parley.reading.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.reading.claim.Span;
import parley.reading.report.Report;

/** What cannot be read is refused with one line; what can be mended is mended and said. */
class BadInputTest {

  private static final String TALKS =
      "Osk\u2019s minister said \u201Cno\u201D to Velia\u2019s offer in the caf\u00E9 at Lund. The talks go on.";

  @TempDir private Path folder;

  @Test
  void read_missingFile_oneLine() {
    assertThatThrownBy(() -> read(folder.resolve("none.txt")))
        .isInstanceOf(UnreadableReport.class)
        .hasMessage(
            folder.resolve("none.txt")
                + ": no such file; expected a report or a folder of reports; check the name");
  }

  @Test
  void read_emptyFile_oneLine() throws IOException {
    assertRefused(new byte[0], "an empty file; expected a report");
  }

  @Test
  void read_onlyWhiteSpace_oneLine() throws IOException {
    assertRefused(" \n\t\u00A0\n".getBytes(StandardCharsets.UTF_8), "no running text");
  }

  @Test
  void read_noLetters_oneLine() throws IOException {
    assertRefused("123 456\n\n--- !!! 789".getBytes(StandardCharsets.UTF_8), "no running text");
  }

  @Test
  void read_emptyFolder_oneLine() {
    assertThatThrownBy(() -> read(folder))
        .hasMessage(
            folder + ": an empty folder; expected at least one report in it; name another folder");
  }

  @Test
  void read_randomBytes_refusedAsBinary() throws IOException {
    byte[] bytes = new byte[50_000];
    new Random(7).nextBytes(bytes);
    assertRefused(bytes, "a binary file; expected plain text or HTML");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%PDF-1.7 x", "PK\u0003\u0004 x", "{\\rtf1 x", "GIF89a x"})
  void read_knownKindOfFile_refusedByName(String start) throws IOException {
    assertRefused(start.getBytes(StandardCharsets.ISO_8859_1), "expected plain text or HTML");
  }

  @Test
  void read_hundredMegabytes_refusedWithoutReadingIt() throws IOException {
    Path file = folder.resolve("huge.txt");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(100_000_000);
    }
    assertThatThrownBy(() -> read(file))
        .hasMessageContaining("100000000 bytes; expected a report of at most 20000000 bytes");
  }

  @Test
  void read_endlessStream_refusedAtTheLimit() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 'a';
          }

          @Override
          public int read(byte[] bytes, int from, int length) {
            Arrays.fill(bytes, from, from + length, (byte) 'a');
            return length;
          }
        };
    assertThatThrownBy(() -> new Intake(IntakeSettings.DEFAULT).read("stdin", endless))
        .hasMessageStartingWith("stdin: more than 20000000 bytes");
  }

  @Test
  void read_lineOfFiveMegabytes_refusedWithItsLength() throws IOException {
    byte[] bytes = "x".repeat(5_000_000).getBytes(StandardCharsets.UTF_8);
    assertRefused(bytes, "line 1 has 5000000 characters; expected lines of at most 1000000");
  }

  @Test
  void read_lineOfNineHundredThousandCharacters_cutIntoPiecesAtSentenceEnds() throws IOException {
    Report report =
        readBytes("Osk met Velia in Lund. ".repeat(40_000).getBytes(StandardCharsets.UTF_8));
    assertThat(report.paragraphs())
        .hasSizeGreaterThan(80)
        .allSatisfy(p -> {
          assertThat(p.length()).isLessThanOrEqualTo(Paragraphs.LONGEST);
          assertThat(p.of(report.text())).startsWith("Osk met").endsWith("Lund.");
        });
  }

  @Test
  void read_windowsEncoding_decodedAndSaid() throws IOException {
    Received received = receive(TALKS.getBytes(Charset.forName("windows-1252")));
    assertThat(received.reports().getFirst().text()).isEqualTo(TALKS);
    assertThat(received.notices())
        .singleElement()
        .asString()
        .endsWith("r.txt: not UTF-8; read as windows-1252");
  }

  @Test
  void read_utf16WithAndWithoutMark_decoded() throws IOException {
    assertThat(readBytes(TALKS.getBytes(StandardCharsets.UTF_16)).text()).isEqualTo(TALKS);
    assertThat(readBytes(TALKS.getBytes(StandardCharsets.UTF_16LE)).text()).isEqualTo(TALKS);
    assertThat(readBytes(TALKS.getBytes(StandardCharsets.UTF_16BE)).text()).isEqualTo(TALKS);
  }

  @Test
  void read_twoEncodingsInOneFile_bothDecodedAndSaid() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write((TALKS + "\n\n").getBytes(StandardCharsets.UTF_8));
    bytes.write("The caf\u00E9 is shut.".getBytes(Charset.forName("windows-1252")));
    Received received = receive(bytes.toByteArray());
    assertThat(received.reports().getFirst().text())
        .isEqualTo(TALKS + "\n\nThe caf\u00E9 is shut.");
    assertThat(received.notices())
        .singleElement()
        .asString()
        .endsWith("two encodings in one file: UTF-8, and 1 byte read as windows-1252");
  }

  @Test
  void read_charsetDeclaredByThePage_used() throws IOException {
    String page =
        "<html><head><meta charset=\"windows-1250\"></head><body><p>P\u0159emysl met the envoy.</p></body></html>";
    assertThat(readBytes(page.getBytes(Charset.forName("windows-1250"))).text())
        .contains("P\u0159emysl");
  }

  @Test
  void read_textEncodedTwice_saidAndLeftAsGiven() throws IOException {
    String twice =
        new String(TALKS.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
    Received received = receive(twice.getBytes(StandardCharsets.UTF_8));
    assertThat(received.reports().getFirst().text()).isEqualTo(twice);
    assertThat(received.notices()).anySatisfy(n -> assertThat(n).contains("encoded twice"));
  }

  @Test
  void read_frenchReport_refusedByName() throws IOException {
    String french =
        "Les d\u00E9l\u00E9gations se sont retrouv\u00E9es mardi dans la capitale pour une nouvelle s\u00E9ance de"
            + " pourparlers. Le ministre a dit que les portes du barrage ne seraient pas ouvertes avant la fin des"
            + " travaux, et que la commission devait encore se prononcer sur le prix de l'eau.";
    assertRefused(
        french.getBytes(StandardCharsets.UTF_8),
        "the text is in French; expected a report in English");
  }

  @Test
  void read_arabicScript_refusedByScriptHoweverShort() throws IOException {
    assertRefused(
        "\u0628\u062F\u0623\u062A \u0627\u0644\u0645\u062D\u0627\u062F\u062B\u0627\u062A."
            .getBytes(StandardCharsets.UTF_8),
        "the text is in Arabic script");
  }

  @Test
  void read_rightToLeftAndCombiningCharacters_offsetsHold() throws IOException {
    String text =
        "The envoy \u05D3\u05D5\u05D3 \u202Eread\u202C the cafe\u0301 text aloud to the ministers of both sides.\n\nOsk agreed \uD83E\uDD1D at once.";
    Report report = readBytes(text.getBytes(StandardCharsets.UTF_8));
    assertThat(report.text()).isEqualTo(text);
    Span last = report.paragraphs().getLast();
    assertThat(last.of(text)).isEqualTo("Osk agreed \uD83E\uDD1D at once.");
  }

  @Test
  void read_controlCharactersAndUnbalancedQuotes_read() throws IOException {
    String text =
        "The \u0007envoy said: \"We \u201Cwill go on. \u0000Nobody \"\"\" answered\u2019.";
    assertThat(readBytes(text.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(text);
  }

  @Test
  void read_sameParagraphThousandsOfTimes_inLinearTime() throws IOException {
    String text = "Osk and Velia met in Lund on the dam.\n\n".repeat(50_000);
    assertThat(readBytes(text.getBytes(StandardCharsets.UTF_8)).source().furniture())
        .hasSize(49_999);
  }

  private void assertRefused(byte[] bytes, String what) throws IOException {
    Path file = folder.resolve("r.txt");
    Files.write(file, bytes);
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(UnreadableReport.class)
        .hasMessageStartingWith(file + ": ")
        .hasMessageContaining(what)
        .message()
        .doesNotContain("\n");
  }

  private Report readBytes(byte[] bytes) throws IOException {
    return receive(bytes).reports().getFirst();
  }

  private Received receive(byte[] bytes) throws IOException {
    Path file = folder.resolve("r.txt");
    Files.write(file, bytes);
    return read(file);
  }

  private static Received read(Path path) {
    return new Intake(IntakeSettings.DEFAULT).read(path);
  }
}
