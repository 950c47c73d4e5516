package parley.reading.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.language.EnglishParser;
import parley.process.Blockers;
import parley.process.ProcessFindings;
import parley.reading.Reader;
import parley.reading.intake.Intake;
import parley.reading.intake.IntakeSettings;
import parley.reading.report.Report;
import parley.talks.Option;

/** Short reports that tell one act in several wordings, or several acts in like wordings. */
class SameActsTest {

  private static final Reader READER = new Reader(EnglishParser.load());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          give up its artillery        | surrender | its artillery
          let the spare pipes go       | release   | the spare pipes
          put its name to the map      | sign      | the map
          grant relief on its loans    | restructure | its loans
          complete their exchange      | exchange  |
          bring down the fee           | lower     | the fee
          send in their files          | submit    | their files
          pull back from Merrin        | leave     | Merrin
          """)
  void find_verbOrNounOfAnAct_tellsItsFamilyAndThing(String words, String verb, String of) {
    ActFamilies.Act act = ActFamilies.find(words).orElseThrow();

    assertThat(act.verb()).isEqualTo(verb);
    assertThat(act.of()).isEqualTo(of == null ? "" : of);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Osk will hand over the guns | Osk will give up its artillery | true
          Osk will hand over the guns | Osk will hand over the bodies | false
          Osk will pay the coupon     | Osk will pay the loan | false
          Osk will sign the map       | Osk will put its name to the map | true
          Osk will sign the map       | Osk will withdraw the map | false
          """)
  void sameAs_actsOfOneFamily_areOneOnlyWithOneThing(String one, String other, boolean same) {
    Words first = Words.ofAct(one.replace("Osk will ", ""));
    Words second = Words.ofAct(other.replace("Osk will ", ""));

    assertThat(first.sameAs(second)).isEqualTo(same);
  }

  @Test
  void draft_twoThatWaitForEachOther_areADeadlockWhateverTheWords() {
    Draft draft =
        draft(
            "Velia said it would not swap a single bond before Osk had restructured its loans.",
            "Osk said it would rework its loans only after Velia had completed its exchange.");

    assertThat(Blockers.of(draft.talks()).deadlocks())
        .extracting(ProcessFindings.Deadlock::words)
        .singleElement()
        .asString()
        .contains("swap a bond", "restructure its");
    assertThat(draft.merges()).extracting(Merge::why).isNotEmpty();
  }

  @Test
  void draft_aPersonWhoIsToGoFree_isReleasedByWhoeverHoldsHim() {
    Draft draft =
        draft(
            "Osk will not free Jorun Hask until Velia withdraws its troops from the pass.",
            "Velia will withdraw its troops from the pass only when Jorun Hask has walked out of"
                + " prison.");

    assertThat(draft.talks().options())
        .extracting(Option::does)
        .noneMatch(does -> does.contains("alk out"));
    assertThat(Blockers.of(draft.talks()).deadlocks()).hasSize(1);
  }

  @Test
  void draft_likeActsOfDifferentThings_stayApart() {
    Draft draft =
        draft(
            "Velia will not pay the coupon unless Osk withdraws the suit.",
            "Osk will not withdraw its troops from the pass until Velia pays reparations.");

    assertThat(Blockers.of(draft.talks()).deadlocks()).isEmpty();
  }

  @Test
  void draft_whatAPersonKeepsApart_isNotOne() {
    List<ReportClaims> reports =
        reports(
            "Velia said it would not swap a single bond before Osk had restructured its loans.",
            "Osk said it would rework its loans only after Velia had completed its exchange.");
    Sameness apart =
        new Sameness(List.of(), List.of(List.of("swap a single bond", "complete its exchange")));

    assertThat(Blockers.of(Drafter.draft("Talks", reports, apart, null).talks()).deadlocks())
        .isEmpty();
  }

  static Draft draft(String... texts) {
    return Drafter.draft("Talks", reports(texts), Sameness.NONE, null);
  }

  private static List<ReportClaims> reports(String... texts) {
    List<ReportClaims> reports = new ArrayList<>();
    for (String text : texts) {
      LocalDate day = LocalDate.of(2033, 4, 5).plusDays(reports.size());
      Report report =
          new Intake(IntakeSettings.DEFAULT.publishedOn(day))
              .read(
                  "report-" + reports.size() + ".txt",
                  new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
              .reports()
              .getFirst();
      reports.add(ReportClaims.of(report.text(), READER.read(report)));
    }
    return reports;
  }
}
