package parley.app.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.app.findings.Analysis;
import parley.app.material.Material;
import parley.talks.Talks;
import parley.talks.file.TalksFile;
import parley.talks.file.TalksFile.Reading;

/** What the brief computes from Talks of a river that a person wrote. */
class WantsTellerTest {

  private static final Material NO_REPORTS = Material.of(List.of(), 0);

  private static final String RIVER =
      """
      parley: 1
      talks: The river
      parties:
        osk: {name: Osk}
        velia: {name: Velia}
        norn: {name: Norn}
        miller: {name: a miller, role: minor}
      options:
        osk: {open: Open the gates}
        velia: {pay: Pay for the dam}
        norn: {host: Host a round}
        miller: {sell: Sell the mill}
      steps:
        gates: {words: open the gates, when: osk.open}
        payment: {words: pay for the dam, when: velia.pay}
      conditions:
        - {before: gates, needs: payment, by: osk}
        - {before: payment, needs: gates, by: velia}
      wants:
        osk: [velia.pay, not osk.open]
        velia: [osk.open]
        norn: [osk.open, velia.pay]
      leverage:
        - {from: norn, over: osk, toward: open}
      commitments:
        - {by: velia, to: payment, status: acknowledged}
      issues:
        price: {words: the price, positions: {osk: {stance: against}, velia: {stance: for}}}
      """;

  @Test
  void wants_ofEachMainParty_inOrderWithWhatIsAskedOfIt() {
    Section section = new WantsTeller(analysis(), null).tell(NO_REPORTS);

    assertThat(section.entries()).extracting(Entry::words).containsExactly("Osk", "Velia", "Norn");
    assertThat(details(section.entries().getFirst()))
        .containsExactly(
            "wants first: Velia: Pay for the dam",
            "then: not [Osk: Open the gates]",
            "asks first: “pay for the dam” before “open the gates”",
            "is asked: by Velia: open the gates; by Norn: open the gates",
            "stands: against the price",
            "can be moved by: Norn",
            "needed for: “open the gates” and “pay for the dam”");
    assertThat(details(section.entries().get(1)))
        .contains("is bound to: “pay for the dam” (acknowledged)");
  }

  @Test
  void wants_ofWhatAPartyIsToLeaveOffOrAgreeTo_areAskedAsThat() {
    Analysis analysis =
        analysis(
            RIVER
                .replace(
                    "open: Open the gates}",
                    "open: Open the gates, guard: {does: Guard the dam, now: true}}")
                .replace(
                    "steps:", "agreements:\n  quota: {among: [osk, velia], on: the quota}\nsteps:")
                .replace(
                    "needs: gates, by: velia}",
                    "needs: gates and quota and not osk.guard, by: velia}"));

    assertThat(new WantsTeller(analysis, null).tell(NO_REPORTS).entries())
        .filteredOn(e -> e.words().equals("Osk"))
        .flatExtracting(WantsTellerTest::details)
        .contains(
            "is asked: by Velia: open the gates, agree on the quota and no longer guard the dam; by"
                + " Norn: open the gates");
  }

  @Test
  void standing_ofPartiesThatWaitForEachOther_leadsWithTheDeadlock() {
    Entry first = new StandingTeller(analysis()).tell(NO_REPORTS).entries().getFirst();

    assertThat(first.words())
        .isEqualTo(
            "Deadlock: Osk and Velia wait for each other: Osk: “open the gates” waits for “pay for"
                + " the dam”; Velia: “pay for the dam” waits for “open the gates”");
    assertThat(details(first))
        .containsExactly(
            "if Osk gave up its condition: left to do: Osk: open the gates",
            "if Velia gave up its condition: left to do: Velia: pay for the dam");
  }

  @Test
  void standing_ofMoreBlockedStepsThanAreTold_countsAndNamesTheRest() {
    StringBuilder acts = new StringBuilder();
    StringBuilder steps = new StringBuilder();
    StringBuilder conditions = new StringBuilder();
    for (int gate = 1; gate <= 5; gate++) {
      acts.append(gate == 1 ? "" : ", ").append("gate" + gate + ": Open gate " + gate);
      steps.append(
          "  s" + gate + ": {words: open gate " + gate + ", when: osk.gate" + gate + "}\n");
      conditions.append("  - {before: s" + gate + ", needs: velia.pay, by: osk}\n");
    }
    Analysis five =
        analysis(
            "parley: 1\ntalks: Gates\nparties: {osk: {name: Osk}, velia: {name: Velia}}\n"
                + ("options:\n  osk: {" + acts + "}\n  velia: {pay: Pay}\n")
                + ("steps:\n" + steps + "conditions:\n" + conditions));

    assertThat(new StandingTeller(five).tell(NO_REPORTS).entries())
        .extracting(Entry::words)
        .filteredOn(words -> words.startsWith("Blocked"))
        .containsExactly(
            "Blocked: Osk: open gate 1",
            "Blocked: Osk: open gate 2",
            "Blocked: 3 more: Osk: open gate 3; Osk: open gate 4; Osk: open gate 5");
  }

  @Test
  void standing_ofTalksOnIssuesAlone_startsWithWhereTheyPoint() {
    Analysis issues =
        analysis(
            """
            parley: 1
            talks: The price
            parties: {osk: {name: Osk}, velia: {name: Velia}}
            issues:
              price:
                words: the price
                scale: {0: nothing, 100: all}
                positions:
                  osk: {at: 10, salience: 50, influence: 40, judgement: true}
                  velia: {at: 90, salience: 50, influence: 60, judgement: true}
            """);

    assertThat(new StandingTeller(issues).tell(NO_REPORTS).entries())
        .extracting(Entry::words)
        .first()
        .asString()
        .startsWith("Bargaining: The price: ");
  }

  @Test
  void outcomes_ofMoreOptionsThanAreCounted_sayWhatCountsThem() {
    StringBuilder many = new StringBuilder();
    StringBuilder wants = new StringBuilder();
    for (int i = 0; i < 17; i++) {
      many.append(", more").append(i).append(": Do more ").append(i);
      wants.append(", osk.more").append(i);
    }
    Analysis analysis =
        analysis(
            RIVER
                .replace("open: Open the gates}", "open: Open the gates" + many + "}")
                .replace("not osk.open]", "not osk.open" + wants + "]"));

    assertThat(new OutcomeTeller(analysis).tell(NO_REPORTS).entries())
        .anySatisfy(e -> {
          assertThat(e.words())
              .isEqualTo(
                  "How many outcomes would hold is not counted here: 19 options bear on it, and"
                      + " outcomes are counted here for at most 16");
          assertThat(details(e))
              .containsExactly("what counts them: parley solve with this Talks file");
        });
    assertThat(analysis.outcomes().notCounted()).startsWith("19 options bear on it");
  }

  @Test
  void outcomes_underOrdersDrawn_giveTheirInterval() {
    String unordered =
        RIVER
            .replace(
                "osk: [velia.pay, not osk.open]", "osk: [{unordered: [velia.pay, not osk.open]}]")
            .replace(
                "velia: [osk.open]",
                "velia: [{unordered: [osk.open, not velia.pay, norn.host, not miller.sell]}]")
            .replace(
                "norn: [osk.open, velia.pay]",
                "norn: [{unordered: [osk.open, velia.pay, norn.host, miller.sell]}]");
    Analysis analysis = analysis(unordered);

    assertThat(analysis.outcomes().orders()).isEqualTo("1152");
    assertThat(analysis.outcomes().counted())
        .satisfies(counted -> {
          assertThat(counted.drawn()).isEqualTo("32");
          assertThat(counted.low()).isEqualTo(0.893);
        });
    assertThat(new OutcomeTeller(analysis).tell(NO_REPORTS).entries())
        .flatExtracting(WantsTellerTest::details)
        .anyMatch(d ->
            d.endsWith(
                "32 orders of wants drawn from the 1152 that fit what is known, so under 89 to"
                    + " 100 % of them (95 % interval)"));
  }

  private static List<String> details(Entry entry) {
    return entry.details().stream().map(d -> d.label() + ": " + d.text()).toList();
  }

  private static Analysis analysis() {
    return analysis(RIVER);
  }

  private static Analysis analysis(String text) {
    Talks talks =
        switch (TalksFile.parse("talks.yaml", text)) {
          case Reading.Read(var read, var warnings) -> read;
          case Reading.Refused(var errors) -> throw new AssertionError(errors.toString());
        };
    return Analysis.of(talks);
  }
}
