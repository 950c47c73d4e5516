package parley.reading.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.reading.claim.Actor;
import parley.reading.claim.Claim;
import parley.reading.claim.Condition;
import parley.reading.claim.Dated;
import parley.reading.claim.Relation;
import parley.reading.claim.Source;
import parley.reading.claim.Span;

class ClaimsFileTest {

  private static final String REPORT = "osk-1a2b3c4d";

  private static final List<Claim> CLAIMS =
      List.of(
          new Source(
              "report-1",
              REPORT,
              "osk.txt",
              "Osk and Velia meet",
              null,
              LocalDate.of(2031, 3, 4),
              new Source.Dateline("LUND", new Span(20, 26)),
              "en",
              "1a2b3c4d",
              900,
              List.of(new Span(27, 90), new Span(92, 180)),
              List.of(new Source.Furniture(new Span(182, 191), "link")),
              1,
              "plain-text"),
          new Actor(
              "actor-1",
              REPORT,
              "Ines Halloran",
              Actor.Type.PERSON,
              null,
              "envoy",
              "actor-2",
              List.of(),
              List.of(new Actor.Mention(new Span(30, 43), Actor.Form.NAME)),
              0.9,
              "titled-name"),
          new Condition(
              "condition-1",
              REPORT,
              Condition.Type.PRECONDITION,
              List.of("actor-1"),
              null,
              new Span(50, 55),
              new Span(27, 49),
              null,
              List.of(new Condition.Need(new Span(56, 80), List.of("actor-3"))),
              Condition.Polarity.POSITIVE,
              0.85,
              "until-clause"),
          new Relation(
              "relation-1",
              REPORT,
              "actor-1",
              "actor-2",
              Relation.Type.ENVOY_OF,
              Relation.Status.HOLDS,
              new Span(45, 60),
              0.8,
              "envoy-noun"),
          new Dated("date-1", REPORT, new Span(61, 68), "2031-03-04", 0.95, "weekday"));

  private static final String GOLDEN =
      """
      {"kind":"report","id":"report-1","report":"osk-1a2b3c4d","file":"osk.txt","title":"Osk and Velia meet","published":"2031-03-04","dateline":{"place":"LUND","span":[20,26]},"language":"en","sha256":"1a2b3c4d","length":900,"body":[[27,90],[92,180]],"furniture":[{"span":[182,191],"why":"link"}],"confidence":1.0,"rule":"plain-text"}
      {"kind":"actor","id":"actor-1","report":"osk-1a2b3c4d","name":"Ines Halloran","type":"person","role":"envoy","affiliation":"actor-2","members":[],"mentions":[{"span":[30,43],"form":"name"}],"confidence":0.9,"rule":"titled-name"}
      {"kind":"condition","id":"condition-1","report":"osk-1a2b3c4d","type":"precondition","statedBy":["actor-1"],"marker":[50,55],"blocked":[27,49],"needs":[{"span":[56,80],"by":["actor-3"]}],"polarity":"positive","confidence":0.85,"rule":"until-clause"}
      {"kind":"relation","id":"relation-1","report":"osk-1a2b3c4d","from":"actor-1","to":"actor-2","type":"envoy-of","status":"holds","evidence":[45,60],"confidence":0.8,"rule":"envoy-noun"}
      {"kind":"date","id":"date-1","report":"osk-1a2b3c4d","span":[61,68],"value":"2031-03-04","confidence":0.95,"rule":"weekday"}
      """;

  @Test
  void write_oneClaimOfSeveralKinds_kindFirstThenFieldsInRecordOrder() throws IOException {
    StringWriter out = new StringWriter();
    ClaimsFile.write(out, CLAIMS);
    assertThat(out.toString()).isEqualTo(GOLDEN);
  }

  @Test
  void read_whatWasWritten_givesTheSameClaims() throws IOException {
    assertThat(read(GOLDEN)).isEqualTo(CLAIMS);
  }

  @Test
  void read_blankLinesCarriageReturnsAndMark_ignored() throws IOException {
    assertThat(read("\uFEFF\n" + GOLDEN.replace("\n", "\r\n\r\n"))).isEqualTo(CLAIMS);
  }

  @Test
  void read_listLeftOut_readsAsEmpty() throws IOException {
    assertThat(read(GOLDEN.replace("\"members\":[],", ""))).isEqualTo(CLAIMS);
  }

  @Test
  void read_unknownField_saysWhereAndWhatWasMeant() {
    assertThatThrownBy(() -> read(GOLDEN.replace("\"marker\"", "\"markr\"")))
        .isInstanceOf(UnreadableClaims.class)
        .hasMessageMatching("c.jsonl:3:\\d+: unknown field 'markr'; did you mean 'marker'\\?");
  }

  @Test
  void read_missingField_isNamed() {
    assertThatThrownBy(() -> read(GOLDEN.replace("\"marker\":[50,55],", "")))
        .hasMessage(
            "c.jsonl:3: field 'marker' is missing; correct the line, or move the file away and read"
                + " the reports into the folder again");
  }

  @Test
  void read_spanThatEndsBeforeItStarts_saysSo() {
    assertThatThrownBy(() -> read(GOLDEN.replace("[61,68]", "[68,61]")))
        .isInstanceOf(UnreadableClaims.class)
        .hasMessageContaining("c.jsonl:5:")
        .hasMessageContaining("68-61 is not a span");
  }

  @Test
  void read_unknownKind_listsTheKinds() {
    assertThatThrownBy(() -> read("{\"kind\":\"rumour\"}\n"))
        .hasMessageContaining("c.jsonl:1:")
        .hasMessageContaining("unknown kind 'rumour'; the kinds are report, actor,");
  }

  @Test
  void read_bytesThatAreNotUtf8_saidWithTheLine() {
    byte[] bytes = (GOLDEN + "caf\u00E9\n").getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> ClaimsFile.read("c.jsonl", new ByteArrayInputStream(bytes)))
        .isInstanceOf(UnreadableClaims.class)
        .hasMessageContaining("not UTF-8");
  }

  @Test
  void write_ontoAFile_replacesItWhole(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("claims.jsonl");
    Files.writeString(file, "old and much longer than what follows");
    ClaimsFile.write(file, CLAIMS.subList(4, 5));
    assertThat(ClaimsFile.read(file)).isEqualTo(CLAIMS.subList(4, 5));
    assertThat(folder).isDirectoryContaining("glob:**claims.jsonl");
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void write_thatFailsHalfWay_leavesTheOldFile(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("claims.jsonl");
    Files.writeString(file, "old");
    assertThatThrownBy(() ->
            AtomicFile.writeText(
                file,
                out -> {
                  out.write("half");
                  throw new IOException("No space left on device");
                }))
        .isInstanceOf(IOException.class);
    assertThat(file).hasContent("old");
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }

  private static List<Claim> read(String lines) throws IOException {
    return ClaimsFile.read(
        "c.jsonl", new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
  }
}
