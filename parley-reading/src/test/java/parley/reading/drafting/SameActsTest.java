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
  void draft_whatCannotBeDoneWithoutAParty_takesItsConsent() {
    Draft draft =
        draft(
            "Velia will accept the court when Osk has raised the quota for beef.",
            "The quota cannot be raised without Tarn. Tarn's prime minister, Edda Mohl, said that"
                + " Tarn would agree to a larger quota only after Velia had accepted the court.");

    assertThat(Blockers.of(draft.talks()).deadlocks())
        .singleElement()
        .extracting(ProcessFindings.Deadlock::words)
        .asString()
        .contains("court", "raise the quota", "larger quota");
  }

  @Test
  void draft_whoDoesNothingWithoutAnother_isAloneInWhatItDoes() {
    Draft draft =
        draft("Velia will not go to Lund without Osk. Osk met Velia. Tarn met Velia on Monday.");

    assertThat(draft.talks().options()).noneMatch(o -> o.does().startsWith("Agree that"));
  }

  @Test
  void draft_consentsToDifferentThings_stayApart() {
    Draft draft =
        draft(
            "Osk will agree to the power plan when Velia has signed the map. Osk will agree to the"
                + " peace plan when Velia has opened the gates.");

    assertThat(draft.talks().options()).filteredOn(o -> o.id().party().equals("osk")).hasSize(2);
  }

  @Test
  void draft_textWithSomebodysSignature_isSignedByHim() {
    Draft draft =
        draft(
            "The Tariff Office will approve the tariff when it has seen the contract with Velia's"
                + " signature on it. Velia met the Tariff Office.");

    assertThat(draft.talks().options())
        .anyMatch(o -> o.id().party().equals("velia") && o.does().equals("Sign the contract"));
  }

  @Test
  void draft_aRefusalToActBeforeAnother_isNoOrderOfTheTwo() {
    Draft draft =
        draft(
            "Edda Mohl, the speaker of parliament, refused to call the second vote before Velian"
                + " troops had left. Velia met Osk.");

    assertThat(Blockers.of(draft.talks()).deadlocks()).isEmpty();
    assertThat(draft.talks().order()).isEmpty();
  }

  @Test
  void draft_anActOfNoWordsOfItsOwn_isNoOther() {
    Draft draft =
        draft(
            "The Border Office said that it could not begin until Osk had handed over the maps."
                + " The Border Office said that it would mark the line when Velia had left the"
                + " ridge.");

    assertThat(Blockers.of(draft.talks()).steps())
        .filteredOn(s -> s.step().words().orElse("").contains("mark the line"))
        .singleElement()
        .satisfies(s -> assertThat(s.veto()).doesNotContain("osk"));
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

  static List<ReportClaims> reports(String... texts) {
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
