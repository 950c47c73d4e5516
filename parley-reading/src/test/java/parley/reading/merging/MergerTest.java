package parley.reading.merging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import parley.talks.file.TalksFile;

/** A new draft meets a file a person has edited. */
class MergerTest {

  private static final String BASE =
      """
      parley: 1
      talks: Sarn
      as-of: 2031-03-04

      # Who takes part
      parties:
        osk: {name: Osk, kind: state}
        velia: {name: Velia, kind: state}

      # What each party could do; text alone says what the option does
      options:
        osk:
          open: Open the gates
        velia:
          pay: Pay for the repair

      # What the process needs
      steps:
        round: {when: osk.open}

      # Who says what must hold before what
      conditions:
        - before: round
          needs: velia.pay
          by: osk
          evidence: first@0-40
      """;

  private static final String FRESH =
      BASE.replace("2031-03-04", "2031-03-12")
              .replace(
                  "pay: Pay for the repair",
                  "pay: {does: Pay for the repair, now: true}\n    sign: Sign")
              .replace(
                  "by: osk\n    evidence: first@0-40", "by: [osk, velia]\n    evidence: first@0-40")
              .replace("steps:\n", "steps:\n  treaty: {when: velia.sign}\n")
          + "  - before: treaty\n    needs: osk.open\n    by: velia\n    evidence: second@5-9\n";

  @Test
  void merge_untouchedFile_becomesTheNewDraft() {
    String merged = Merger.merge(BASE, BASE, FRESH).text();

    assertThat(talks(merged).steps()).containsExactlyInAnyOrderElementsOf(talks(FRESH).steps());
    assertThat(talks(merged).conditions()).isEqualTo(talks(FRESH).conditions());
    assertThat(talks(merged).options()).isEqualTo(talks(FRESH).options());
    assertThat(merged).contains("as-of: 2031-03-12", "second@5-9", "now: true");
  }

  @Test
  void merge_editedItem_staysToTheLetter_andWhatTheReportsWouldChangeIsTold() {
    String mine =
        BASE.replace("    by: osk\n", "    by: velia  # Brandt told me so\n")
            .replace("talks: Sarn", "talks: The Sarn dam");

    Merger.Merged merged = Merger.merge(BASE, mine, FRESH);

    assertThat(merged.text()).contains("by: velia  # Brandt told me so", "talks: The Sarn dam");
    assertThat(merged.changes())
        .contains(
            "kept yours: conditions: first@0-40: by: velia; the reports had osk and now have"
                + " [osk, velia]")
        .anySatisfy(c -> assertThat(c).isEqualTo("added: steps: treaty"));
  }

  @Test
  void merge_rewordedOption_stillFollowsTheReportsInWhetherItIsTaken() {
    String mine =
        BASE.replace("pay: Pay for the repair", "pay: Pay all of it  # as Brandt puts it");

    Merger.Merged merged = Merger.merge(BASE, mine, FRESH);

    assertThat(merged.text())
        .contains("pay: {does: Pay all of it, now: true}  # as Brandt puts it");
    assertThat(merged.changes()).contains("changed: options: velia.pay: now: true");
    assertThat(Merger.merge(merged.base(), merged.text(), FRESH).changes()).isEmpty();
  }

  @Test
  void merge_rewordedOptionOnLinesOfItsOwn_keepsItsLayoutAndComments() {
    String own =
        """
            pay:
              # the first half
              does: Pay
              now: false
              evidence: first@0-40
        """
            .indent(0);
    String base = BASE.replace("    pay: Pay for the repair\n", own);
    String mine = base.replace("does: Pay\n", "does: Pay half  # mine\n");
    String fresh =
        base.replace("now: false", "now: true")
            .replace("first@0-40\n\n", "[first@0-40, second@7-9]\n      irreversible: forward\n\n");

    String merged = Merger.merge(base, mine, fresh).text();

    assertThat(merged).contains("# the first half\n", "does: Pay half  # mine\n", "now: true\n");
    assertThat(talks(merged).options().getLast().basis().evidence()).hasSize(2);
  }

  @Test
  void merge_whatReportsWouldChange_isToldAsLongAsItStands() {
    String mine = BASE.replace("    by: osk\n", "    by: velia\n");
    String told =
        "kept yours: conditions: first@0-40: by: velia; the reports had osk and now have"
            + " [osk, velia]";

    Merger.Merged once = Merger.merge(BASE, mine, FRESH);
    Merger.Merged twice = Merger.merge(once.base(), once.text(), FRESH);
    String yielded =
        twice
            .text()
            .replace(
                "    by: velia\n    evidence: first", "    by: [osk, velia]\n    evidence: first");

    assertThat(once.changes()).contains(told);
    assertThat(twice.changes()).containsExactly(told);
    assertThat(twice.text()).isEqualTo(once.text());
    assertThat(Merger.merge(twice.base(), yielded, FRESH).changes()).isEmpty();
  }

  @Test
  void merge_addedAndRemovedItems_stayAddedAndRemoved() {
    String mine =
        BASE.replace(
                "  velia: {name: Velia, kind: state}\n",
                "  velia: {name: Velia, kind: state}\n  norn: {name: Norn}  # mine\n")
            .replace(
                """
                # Who says what must hold before what
                conditions:
                  - before: round
                    needs: velia.pay
                    by: osk
                    evidence: first@0-40
                """,
                "");

    Merger.Merged merged = Merger.merge(BASE, mine, FRESH);

    assertThat(merged.text()).contains("norn: {name: Norn}  # mine").doesNotContain("first@0-40");
    assertThat(merged.changes())
        .anySatisfy(
            c -> assertThat(c).startsWith("left out, as you took it out: conditions: first@0-40"));
    assertThat(talks(merged.text()).conditions()).hasSize(1);
  }

  @Test
  void merge_again_changesNothing() {
    String mine = BASE.replace("talks: Sarn", "talks: The Sarn dam");
    String once = Merger.merge(BASE, mine, FRESH).text();

    assertThat(Merger.merge(FRESH, once, FRESH))
        .isEqualTo(new Merger.Merged(once, java.util.List.of(), FRESH));
  }

  @Test
  void merge_newItemThatNamesWhatThePersonRenamed_isNotAddedAndTold() {
    String mine = BASE.replace("osk", "oskland");

    Merger.Merged merged = Merger.merge(BASE, mine, FRESH);

    assertThat(TalksFile.parse("merged", merged.text())).isInstanceOf(TalksFile.Reading.Read.class);
    assertThat(merged.text()).contains("oskland: {name: Osk");
  }

  @Test
  void merge_optionThatGetsAFurtherOneOnOneLine_keepsItsPartysOthers() {
    String fresh =
        BASE.replace(
            "    open: Open the gates\n",
            "    open: Open the gates\n    wait: {does: Wait, evidence: second@7-9}\n");
    String mine = BASE.replace("Open the gates\n", "Open all gates  # mine\n");

    Merger.Merged merged = Merger.merge(BASE, mine, fresh);

    assertThat(merged.text()).contains("open: Open all gates  # mine", "wait: {does: Wait");
    assertThat(merged.changes()).containsExactly("added: options: osk.wait");
  }

  @Test
  void merge_droppedItemThatThePersonsTextNames_isKeptAndTold_andTheFileStaysSound() {
    String mine = BASE.replace("round: {when: osk.open}", "round: {when: osk.open and velia.pay}");
    String fresh =
        BASE.replace("  velia:\n    pay: Pay for the repair\n", "")
            .replaceAll("(?s)\n# Who says.*", "\n");

    Merger.Merged merged = Merger.merge(BASE, mine, fresh);

    assertThat(talks(merged.text()).options()).hasSize(2);
    assertThat(merged.changes()).contains("kept, as what you wrote names it: options: velia.pay");
  }

  @Test
  void merge_whatDidNotFit_isTriedAgainOnceTheFileFits() {
    String renamed = BASE.replace("velia", "veliania");
    Merger.Merged first = Merger.merge(BASE, renamed, FRESH);

    assertThat(first.text()).doesNotContain("treaty");

    Merger.Merged second = Merger.merge(first.base(), BASE, FRESH);

    assertThat(second.changes()).contains("added: steps: treaty");
    assertThat(talks(second.text()).steps()).hasSize(2);
  }

  private static parley.talks.Talks talks(String text) {
    return switch (TalksFile.parse("t.yaml", text)) {
      case TalksFile.Reading.Read(var talks, var warnings) -> talks;
      case TalksFile.Reading.Refused(var errors) -> throw new AssertionError(errors + text);
    };
  }
}
