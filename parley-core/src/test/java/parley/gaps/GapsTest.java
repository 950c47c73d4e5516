package parley.gaps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.gaps.Question.About;
import parley.process.Blockers;
import parley.talks.Talks;
import parley.talks.file.TalksFile;
import parley.talks.file.TalksFile.Reading;

/** What the river talks leave open. */
class GapsTest {

  private static final String RIVER =
      """
      parley: 1
      talks: The river
      parties:
        osk: {name: Osk, kind: state}
        velia: {name: Velia, kind: state}
        tarn: {name: Tarn, kind: state}
      options:
        osk: {open: Open the sluice}
        velia: {pay: Pay for the dam}
      steps:
        treaty: {words: the treaty, when: osk.open and velia.pay}
        commission: {words: the commission, when: treaty}
        survey: {words: the survey}
      """;

  @Test
  void of_talksWithoutWants_asksAboutWhoHoldsMostUp() {
    assertThat(questions(RIVER))
        .startsWith(
            new Question(
                About.WANTS,
                "osk",
                "What would satisfy Osk, and what of it comes first?",
                "Nothing opens “the treaty” and “the commission” without it, and no report says"
                    + " what it prefers."),
            new Question(
                About.LEVERAGE,
                "osk",
                "Who can move Osk, and with what?",
                "Nothing opens “the treaty” and “the commission” without it, and no report names"
                    + " anybody who can move it."),
            new Question(
                About.STEP,
                "survey",
                "What would it take for “the survey”?",
                "Nothing the reports name would bring it about."));
  }

  @Test
  void of_onePartyKnownToWant_asksTheOthersThatDecide() {
    assertThat(
            questions(
                """
                parley: 1
                talks: The river
                parties: {osk: {name: Osk}, velia: {name: Velia}}
                options: {osk: {open: Open}, velia: {pay: Pay}}
                wants: {osk: [pay]}
                """))
        .extracting(Question::words)
        .containsExactly(
            "What does Velia want, and what of it comes first?",
            "What is to happen next, and what does it wait for?",
            "Who could bring whom to an agreement?");
  }

  @Test
  void of_actNobodyIsNamedFor_asksWho_andHoldsNothingUpByItself() {
    var unknown =
        RIVER
            .replace("  tarn: {", "  somebody: {name: somebody, kind: unknown}\n  tarn: {")
            .replace("steps:", "  somebody: {map: Map the springs}\nsteps:")
            .replace("osk.open and velia.pay", "osk.open and somebody.map");

    assertThat(questions(unknown))
        .contains(
            new Question(
                About.STEP,
                "map",
                "Who would bring about “Map the springs”?",
                "Something waits for it, and the reports name nobody for it."))
        .noneMatch(q -> q.subject().equals("somebody"));
  }

  @Test
  void of_meetingWithADay_doesNotAskWhoWouldBringItAbout() {
    var appointed =
        RIVER
            .replace("  tarn: {", "  somebody: {name: somebody, kind: unknown}\n  tarn: {")
            .replace(
                "steps:",
                "  somebody: {visit: Visit the dam}\nsteps:\n"
                    + "  visit: {when: somebody.visit, on: 2031-04-01}");

    assertThat(questions(appointed)).noneMatch(q -> q.subject().equals("visit"));
  }

  @Test
  void of_wantsAndLinks_asksNoMoreAboutThem() {
    var known =
        RIVER
            + """
            conditions:
              - {before: treaty, needs: velia.pay, by: osk}
            wants:
              velia: [{unordered: [osk.open, not velia.pay]}]
            leverage:
              - {from: tarn, over: osk}
            """;

    assertThat(questions(known))
        .extracting(Question::about, Question::subject)
        .containsExactly(
            tuple(About.LEVERAGE, "velia"),
            tuple(About.STEP, "survey"),
            tuple(About.PRIORITY, "velia"));
    assertThat(questions(known).getLast().words())
        .isEqualTo(
            "Which matters more to Velia: Osk: Open the sluice, or not [Velia: Pay for the dam]?");
    assertThat(Gaps.knownToWant(talks(known))).containsExactly("osk", "velia");
  }

  @Test
  void of_aConditionOfNobody_asksWhose() {
    var nobodys = RIVER + "conditions:\n  - {before: treaty, needs: osk.open}\n";

    assertThat(questions(nobodys))
        .extracting(Question::words)
        .contains(
            "Who asks for Osk: Open the sluice before “the treaty”, and would they do without?");
  }

  @Test
  void of_stepsThatWaitForEachOther_asksWhoCouldMoveFirst() {
    var locked =
        RIVER.replace("  survey:", "  sluice: {words: the sluice, when: osk.open}\n  survey:")
            + """
            conditions:
              - {before: sluice, needs: treaty, by: osk}
              - {before: treaty, needs: sluice, by: velia}
            """;

    assertThat(questions(locked).getFirst())
        .isEqualTo(
            new Question(
                About.DEADLOCK,
                "treaty",
                "Which of Velia and Osk could move first, or would they act at the same time?",
                "Each waits for the other: “the treaty” waits for “the sluice” waits for “the"
                    + " treaty”."));
  }

  @Test
  void of_aStepThatOnlyWaitsForADeadlock_asksNothingMore() {
    assertThat(
            questions(
                """
                parley: 1
                talks: Sarn
                parties: {osk: {name: Osk}, velia: {name: Velia}}
                options: {osk: {open: Open, sign: Sign}, velia: {pay: Pay}}
                steps: {gates: {when: osk.open}, money: {when: velia.pay}, treaty: {when: osk.sign}}
                conditions:
                  - {before: gates, needs: money, by: osk}
                  - {before: money, needs: gates, by: velia}
                  - {before: treaty, needs: money, by: osk}
                """))
        .extracting(Question::about)
        .contains(About.DEADLOCK)
        .doesNotContain(About.STEP);
  }

  @Test
  void of_wantsOneOfWhichIsThereAlready_asksNotWhichMattersMore() {
    assertThat(
            questions(
                """
                parley: 1
                talks: Sarn
                parties: {osk: {name: Osk}, velia: {name: Velia}}
                options: {velia: {pay: Pay, free: {does: Free the men, now: true}}}
                steps: {money: {when: velia.pay}}
                wants: {osk: [{unordered: [velia.pay, velia.free]}]}
                """))
        .extracting(Question::about)
        .doesNotContain(About.PRIORITY);
  }

  @Test
  void of_aPartyNamedForOneActOnly_asksNothingAboutIt() {
    var margin =
        RIVER
                .replace("  tarn: {", "  miller: {name: a miller}\n  tarn: {")
                .replace(
                    "steps:",
                    "  miller: {sell: Sell the mill}\nsteps:\n  mill: {when: miller.sell and osk.open}")
            + "wants:\n  osk: [treaty, commission, survey, mill, not open, velia.pay]\n";

    assertThat(questions(margin)).noneMatch(q -> q.subject().equals("miller"));
  }

  @Test
  void of_whatOnlyAWarningSpeaksOf_isNotAskedFor() {
    var warned =
        RIVER.replace("  survey:", "  flood: {words: the flood}\n  survey:")
            + "warnings:\n  - {by: osk, if: flood, then: the fields are lost}\n";

    assertThat(questions(warned)).noneMatch(q -> q.subject().equals("flood"));
  }

  @Test
  void of_talksOfWhichNothingIsKnown_asksTheThreeFirstThings() {
    assertThat(questions("parley: 1\ntalks: Fog\n"))
        .extracting(Question::words)
        .containsExactly(
            "Who takes part, and what does each want?",
            "What is to happen next, and what does it wait for?",
            "Who could bring whom to an agreement?");
  }

  private static List<Question> questions(String text) {
    var talks = talks(text);
    return Gaps.of(talks, Blockers.of(talks));
  }

  private static Talks talks(String text) {
    return switch (TalksFile.parse("talks.yaml", text)) {
      case Reading.Read(var talks, var warnings) -> talks;
      case Reading.Refused(var errors) -> throw new AssertionError(errors.toString());
    };
  }
}
