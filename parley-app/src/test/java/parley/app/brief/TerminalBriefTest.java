package parley.app.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import parley.app.material.Evidence;
import parley.app.material.Material;
import parley.app.material.Phrases;
import parley.app.material.Reading;

class TerminalBriefTest {

  private static final Brief BRIEF = SarnReport.brief();

  @Test
  void wholeBrief_asExpected() {
    Golden.matches(getClass(), "sarn.txt", TerminalBrief.render(BRIEF, 80, false));
  }

  @Test
  void narrowTerminal_noLineIsWider() {
    assertThat(TerminalBrief.render(BRIEF, 44, false).lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(44));
  }

  @Test
  void colour_changesNoWord() {
    String coloured = TerminalBrief.render(BRIEF, 80, true);

    assertThat(coloured).contains("\u001b[1;36m");
    assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", ""))
        .isEqualTo(TerminalBrief.render(BRIEF, 80, false));
  }

  @Test
  void everyQuotation_isWhatTheReportHas() {
    Reading reading = SarnReport.reading();
    for (Section section : BRIEF.sections()) {
      for (Entry entry : section.entries()) {
        entry
            .evidence()
            .forEach(e ->
                assertThat(e.quote())
                    .isEqualTo(reading.report().text().substring(e.start(), e.end())));
      }
    }
  }

  @Test
  @SuppressWarnings("NullAway") // from class files it does not read @Nullable on a nested class
  void longLists_endWithACountOfWhatIsLeftOut_unlessAllIsAskedFor() {
    List<Evidence> places =
        IntStream.range(0, 30).mapToObj(i -> new Evidence("r", i, i + 1, "x")).toList();
    List<Entry> entries =
        IntStream.range(0, 50)
            .mapToObj(
                i -> new Entry("e" + i, "Osk waits", List.of(), places, null, null, List.of()))
            .toList();
    Brief brief =
        new Brief(
            "Gates",
            BRIEF.asOf(),
            BRIEF.reports(),
            List.of(new Section("wants", "Who wants what", entries, "Nobody.")),
            BRIEF.findings(),
            BRIEF.changes(),
            Map.of());

    String cut = Phrases.oneLine(TerminalBrief.render(brief, 80, false));
    String whole = Phrases.oneLine(TerminalBrief.render(brief, 80, false, Integer.MAX_VALUE));

    assertThat(cut).contains("[11-12] and 18 more places").contains("and 10 more (--all");
    assertThat(whole).contains("[29-30]").doesNotContain(" more");
  }

  @Test
  void anchors_areUnique() {
    assertThat(BRIEF.sections().stream().flatMap(s -> s.entries().stream()).map(Entry::anchor))
        .doesNotHaveDuplicates();
  }

  @Test
  void leastConfidence_leavesOutWhatIsLessSure() {
    Brief sure = BriefMaker.of(Material.of(List.of(SarnReport.reading()), 0.6));

    assertThat(TerminalBrief.render(sure, 80, false)).doesNotContain("pay half");
    assertThat(Phrases.oneLine(TerminalBrief.render(sure, 80, false)))
        .containsPattern("\\d+ claims? (was|were) left out as less than 60% sure");
    assertThat(TerminalBrief.render(BRIEF, 80, false)).doesNotContain("left out as less");
  }

  @Test
  void undatedReport_saysWhatIsLeftOpen() {
    Brief undated = BriefMaker.of(Material.of(List.of(SarnReport.undated()), 0));

    assertThat(undated.asOf()).isNull();
    assertThat(Phrases.oneLine(TerminalBrief.render(undated, 80, false)))
        .contains("sarn.txt gives no day of publication");
  }

  @Test
  @SuppressWarnings("NullAway") // from class files it does not read @Nullable on a nested class
  void longLists_endWithACountOfTheRest_unlessAllIsAskedFor() {
    String some = Phrases.oneLine(TerminalBrief.render(BRIEF, 80, false, 1));
    String all = Phrases.oneLine(TerminalBrief.render(BRIEF, 80, false, Integer.MAX_VALUE));

    assertThat(some).containsPattern("and \\d+ more \\(--all lists them");
    assertThat(all).doesNotContain("--all lists them");
  }

  @Test
  void noReport_everySectionSaysSo() {
    Brief empty = BriefMaker.of(Material.of(List.of(), 0));

    assertThat(TerminalBrief.render(empty, 80, false)).contains("The reports quote nobody.");
  }
}
