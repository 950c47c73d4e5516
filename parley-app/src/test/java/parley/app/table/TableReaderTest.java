package parley.app.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.bargaining.IssueMatrix;
import parley.bargaining.IssueTable;
import parley.bargaining.SetAside;
import parley.bargaining.Stake;
import parley.talks.Estimate;

class TableReaderTest {

  private static final String HEAD = "Actor,Description,Influence,Dam Position,Dam Salience\n";

  @Test
  void table_hasAnIssueForEachPairOfColumns() throws Exception {
    IssueMatrix matrix =
        read(
            """
            Actor,Description,Influence,Dam Position,Dam Salience,Fees Position,Fees Salience
            Osk,Upper state,60,0..20,80,100,30
            "Velia, Lower",,50,100,90,,
            Lund,a mediator,0,50,50,50,10
            """);

    assertThat(matrix.issues()).extracting(IssueTable::id).containsExactly("dam", "fees");
    assertThat(matrix.find("dam").orElseThrow().stakes())
        .containsExactly(
            new Stake("Osk", "Osk", new Estimate(0, 20), Estimate.of(80), Estimate.of(60)),
            new Stake(
                "Velia, Lower",
                "Velia, Lower",
                Estimate.of(100),
                Estimate.of(90),
                Estimate.of(50)));
    assertThat(matrix.find("fees").orElseThrow().aside())
        .extracting(SetAside::toString)
        .containsExactly(
            "Velia, Lower: no position or salience is given", "Lund: has no influence");
  }

  @Test
  void tableOfOtherTools_isRead_withItsScenarioLineAndTrailingCommas() throws Exception {
    IssueMatrix matrix =
        read(
            """
            Scenario-1 ,"Trying the format",2,2,
            Actor,Description,Power,Pstn1,Sal1,Pstn2,Sal2,
            A-00, Someone, 102.5, 75.79, 49.53,  6.37,  5.91,
            A-01, Someone,  53.4, 82.72, 30.33, 73.50, 21.22,
            """);

    assertThat(matrix.issues()).extracting(IssueTable::id).containsExactly("issue-1", "issue-2");
    assertThat(matrix.find("A-01", "issue-2").orElseThrow().position())
        .isEqualTo(Estimate.of(73.5));
  }

  @Test
  void semicolons_andAByteOrderMark_areRead() throws Exception {
    IssueMatrix matrix =
        read("\uFEFFactor;capability;position;salience\r\nOsk;5;1;2\r\nVelia;6;3;4\r\n");

    assertThat(matrix.issues()).singleElement().extracting(IssueTable::id).isEqualTo("issue");
    assertThat(matrix.parties()).containsExactly("Osk", "Velia");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Osk,,60,120,80 | 2:9: error: the position of 'Osk', 120, is out of range; give 0 to 100",
        "Osk,,60,20,101 | 2:12: error: the salience of 'Osk', 101, is out of range; give 0 to 100",
        "Osk,,-1,20,80 | 2:6: error: the influence of 'Osk', -1, is out of range; give 0 or more",
        "Osk,,,20,80 | 2:6: error: no influence of 'Osk'; give 0 or more",
        "Osk,,60,20, | 2:12: error: no salience of 'Osk'; give 0 to 100, or leave out both"
            + " position and salience",
        "Osk,,60,much,80 | 2:9: error: the position of 'Osk', 'much', is not a number or a range;"
            + " write 25 or 20..30",
        "Osk,,60,30..20,80 | 2:9: error: the position of 'Osk', '30..20', is not a number or a"
            + " range; write 25 or 20..30",
        "Osk,,NaN,20,80 | 2:6: error: the influence of 'Osk', 'NaN', is not a number or a range;"
            + " write 25 or 20..30",
        ",,60,20,80 | 2:1: error: an actor without a name; name it in the column Actor",
      })
  void badCell_isNamedWithItsPlace(String row, String message) {
    assertThatThrownBy(() -> read(HEAD + row + "\nVelia,,50,100,90\n"))
        .hasMessage("actors.csv:" + message);
  }

  @Test
  void rowThatEndsEarly_hasNothingToSayOnTheIssue() throws Exception {
    assertThat(read(HEAD + "Osk,,60\nVelia,,50,100,90\n").find("dam").orElseThrow().aside())
        .extracting(SetAside::toString)
        .containsExactly("Osk: no position or salience is given");
  }

  @Test
  void columnOfACell_isCountedPastQuotedOnes() {
    assertThatThrownBy(() -> read(HEAD + "\"O,s\nk\",\"a \"\"b\"\"\",60,20,x\n"))
        .hasMessage(
            "actors.csv:3:20: error: the salience of 'O,s k', 'x', is not a number or a range;"
                + " write 25 or 20..30");
  }

  @Test
  void secondRowOfAnActor_isRefused() {
    assertThatThrownBy(() -> read(HEAD + "Osk,,60,20,80\nOsk,,61,20,80\n"))
        .hasMessage(
            "actors.csv:3:1: error: a second row for 'Osk', first in line 2; keep one of them, or"
                + " tell them apart by name");
  }

  @Test
  void everyFault_isTold() {
    assertThatThrownBy(() -> read(HEAD + "Osk,,60,120,80\nVelia,,50,100,190\n"))
        .hasMessageContaining("actors.csv:2:9")
        .hasMessageContaining("actors.csv:3:15");
  }

  @Test
  void unknownColumn_isOfferedTheNearest() {
    assertThatThrownBy(() -> read("Actor,Influense,Position,Salience\nOsk,1,2,3\n"))
        .hasMessage(
            """
            actors.csv:1:7: error: no column is called 'Influense'; did you mean Influence?
            actors.csv:1:1: error: no column Influence; the columns are Actor, Description, \
            Influence, Position, Salience\
            """);
  }

  @Test
  void positionWithoutSalience_isAFaultOfTheHeader() {
    assertThatThrownBy(() -> read("Actor,Influence,Dam Position\nOsk,1,2\n"))
        .hasMessage(
            "actors.csv:1:17: error: 'Dam Position' has no column for its salience; add one: each"
                + " issue has a position and a salience");
  }

  @Test
  void emptyTable_isRefused() {
    assertThatThrownBy(() -> read("\n\n"))
        .hasMessage(
            "actors.csv: error: an empty table; start with"
                + " Actor,Description,Influence,Position,Salience");
  }

  @Test
  void quoteThatIsNotClosed_isRefused() {
    assertThatThrownBy(() -> read(HEAD + "\"Osk,,60,20,80\n"))
        .hasMessage(
            "actors.csv: error: a quote that is not closed; double each quote inside a quoted"
                + " cell");
  }

  @Test
  void otherEncodings_areRefused() {
    byte[] latin = (HEAD + "Öst,,1,2,3\n").getBytes(StandardCharsets.ISO_8859_1);

    assertThatThrownBy(() -> TableReader.read("actors.csv", new ByteArrayInputStream(latin)))
        .hasMessage("actors.csv: error: not in UTF-8; save it as CSV UTF-8");
  }

  @Test
  void moreActorsThanAnybodyBargainsWith_areRefused_atTheFirstTooMany() {
    StringBuilder rows = new StringBuilder(HEAD);
    for (int i = 0; i < 3000; i++) {
      rows.append("p").append(i).append(",,1,2,3\n");
    }
    assertThatThrownBy(() -> read(rows.toString()))
        .hasMessage(
            "actors.csv:2002:1: error: more than 2,000 actors; leave out or put together those of"
                + " little weight");
  }

  @Test
  void millionRows_areRefused_afterEightMegabytes() {
    String rows = HEAD + "Osk,,60,20,80\n".repeat(1_000_000);

    assertThatThrownBy(() -> read(rows))
        .hasMessage("actors.csv: error: more than 8 MB; keep to 2000 actors");
  }

  @Test
  void whatIsWritten_isReadAgain() throws Exception {
    String text =
        """
        Actor,Description,Influence,dam Position,dam Salience,fees Position,fees Salience\r
        Osk,,60,12.5,80,100,30\r
        "Velia, Lower",,50,100,90,,\r
        """;

    assertThat(TableWriter.write(read(text))).isEqualTo(text);
    assertThat(TableWriter.isSimplified(read(text))).isFalse();
    assertThat(TableWriter.isSimplified(read(HEAD + "Osk,,60,0..20,80\n"))).isTrue();
  }

  @Test
  void formulas_areDisarmed() throws Exception {
    assertThat(TableWriter.write(read(HEAD + "=1+1,,60,20,80\n"))).contains("\r\n'=1+1,,60");
  }

  private static IssueMatrix read(String text) throws IOException, TableException {
    return TableReader.read(
        "actors.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}
