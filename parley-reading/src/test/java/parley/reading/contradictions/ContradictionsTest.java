package parley.reading.contradictions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.language.EnglishParser;
import parley.reading.Reader;
import parley.reading.drafting.ReportClaims;
import parley.reading.drafting.Sameness;
import parley.reading.intake.Intake;
import parley.reading.intake.IntakeSettings;
import parley.reading.report.Report;

/** Pairs of short reports, read as they stand: what contradicts what, and what only seems to. */
class ContradictionsTest {

  private static final Reader READER = new Reader(EnglishParser.load());
  private static final LocalDate TUESDAY = LocalDate.of(2033, 4, 5);
  private static final LocalDate NEXT_WEEK = LocalDate.of(2033, 4, 14);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Velia opposes a permanent quota for farmers. | Velia supports a permanent quota for farmers. | STANCE | against it | for it
          Osk will not open the Sarn dam, Osk's Water Minister Tomas Brandt said on Monday. | Osk will open the Sarn dam, Osk's Water Minister Tomas Brandt said on Thursday. | INTENT | it will not | it will
          Keld refused to withdraw its troops from the Aran pass. | Keld said it would withdraw its troops from the Aran pass. | INTENT | it will not | it will
          Osk's minister Tomas Brandt said that Osk would close the Sarn dam. | Osk denied that it had threatened to close the Sarn dam. | DENIAL | it said so | it denies having said so
          Osk will not open the gates until Velia pays for the canal repair, Osk's minister Tomas Brandt said. | Osk dropped its demand that Velia pay for the canal repair on Thursday. | DROPPED | it asked for it | it no longer asks for it
          Velia has agreed to pay half of the repair, officials said. | Velia denied that it had agreed to pay half of the repair. | COMMITMENT | it is said to have bound itself | it denies having bound itself
          Sorvia released the two Keld officers on Monday. | Sorvia has not released the two Keld officers, Keld's minister Anna Torvik said. | ACCOUNT | it happened | it did not happen
          Keld's army attacked the village of Aran on Sunday, residents said. | Keld denied attacking the village of Aran. | ACCOUNT | it happened | it did not happen
          Sorvia opened fire on a Keld patrol on Sunday, Keld said. | Sorvia denied that its soldiers had opened fire on the patrol. | ACCOUNT | it happened | it did not happen
          Sorvia released nine prisoners on Sunday, the Red Cross said. | Nobody has been freed by Sorvia, Keld's foreign minister said on Thursday. | ACCOUNT | it happened | it did not happen
          Osk signed the treaty on Monday. | Osk has not signed the treaty, its foreign minister said. | ACCOUNT | it happened | it did not happen
          A convoy of the Red Cross reached Aran on 3 April 2033, the mayor said. | The convoy of the Red Cross was turned back near Aran on 3 April 2033, the army said. | ACCOUNT | it happened | it did not happen
          Villagers crossed into Sorvia on 3 April 2033, the mayor said. | No villagers crossed into Sorvia on 3 April 2033, the army said. | ACCOUNT | it happened | it did not happen
          Keld denied that its troops had crossed the river. | Keld admitted that its troops had crossed the river. | OWN_ACCOUNT | it did not happen | it happened
          Velia denied holding talks with the rebels. | Velia confirmed talks with the rebels. | OWN_ACCOUNT | it did not happen | it happened
          The foreign ministers of Osk and Velia met in Lund on 4 April 2033. | Osk and Velia did not meet in Lund on 4 April 2033, an Osk official said. | HELD | held | not held
          Osk held talks with Velia in Lund on Monday. | No talks between Osk and Velia took place in Lund on 4 April 2033, Velia said. | HELD | held | not held
          Shelling killed 12 people in Aran on 3 April 2033. | Shelling killed twenty people in Aran on 3 April 2033. | NUMBER | 12 people | 20 people
          Osk said it would never leave the town of Sarn. | Osk agreed to leave the town of Sarn. | INTENT | it will not | it has agreed to it
          Osk said it would never leave the ridge. | Osk agreed to leave the ridge by 30 April, in exchange for the fishermen. | INTENT | it will not | it has agreed to it, on terms
          The Farmers' Union said it would never sit in a cabinet with the Greens. | The Farmers' Union joined a cabinet with the Greens on Monday. | INTENT | it will not | it has done it
          The Farmers' Union rejected an offer to join the coalition talks. | The Farmers' Union accepted the offer to join the talks. | STANCE | against it | for it
          The union's secretary, Dan Pryce, said: "We will never accept night shifts." | The union agreed to accept night shifts on weekends. | INTENT | it will not | it has agreed to it
          Osk ruled out paying compensation. | Osk agreed to pay compensation to the fishermen. | INTENT | it will not | it has agreed to it
          Osk vowed never to release the prisoners. | Osk released the prisoners on Monday. | INTENT | it will not | it has done it
          Osk and Velia held talks in Lund on 4 April 2033. | The talks between Osk and Velia in Lund on 4 April 2033 did not take place, officials said. | HELD | held | not held
          """)
  void find_whatContradictsAnEarlierReport_keepsBoth(
      String earlier, String later, Contradiction.Kind kind, String says, String saysLater) {
    List<Contradiction> found = found(TUESDAY, earlier, NEXT_WEEK, later);

    assertThat(found).extracting(Contradiction::kind).containsExactly(kind);
    assertThat(found.getFirst().one().says()).isEqualTo(says);
    assertThat(found.getFirst().other().says()).isEqualTo(saysLater);
    assertThat(earlier).contains(words(found.getFirst().one(), earlier));
    assertThat(later).contains(words(found.getFirst().other(), later));
    assertThat(found.getFirst().one().day()).isNotNull().isBefore(found.getFirst().other().day());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Velia opposes a permanent quota for farmers. | Velia supports a permanent quota for farmers. | REPORTED_STANCE
          Tarn released forty prisoners on 4 April 2033. | Tarn released fifty prisoners on 4 April 2033, the Red Crescent said. | NUMBER
          Osk and Velia met in Lund on 4 April 2033. | Osk and Velia met in Lund on 3 April 2033. | DAY
          Osk and Velia met in Lund on 4 April 2033. | Osk and Velia met in Vikstad on 4 April 2033. | PLACE
          """)
  void find_whatReportsOfOneDayTellDifferently_liesBetweenTheReports(
      String one, String other, Contradiction.Kind kind) {
    List<Contradiction> found = found(TUESDAY, one, TUESDAY, other);

    assertThat(found).extracting(Contradiction::kind).containsExactly(kind);
    assertThat(kind.ownWord()).isFalse();
  }

  @Test
  void find_whoSaidItComesAndThenRefuses_isItsOwnWord() {
    List<Contradiction> found =
        found(
            TUESDAY,
            "Keld confirmed that it will attend the round of talks in Lund on 21 April 2033.",
            NEXT_WEEK,
            "Keld refused to attend the round of talks in Lund on 21 April 2033. Sorvia confirmed"
                + " that it will attend.");

    assertThat(found)
        .extracting(Contradiction::kind)
        .containsExactly(Contradiction.Kind.ATTENDANCE);
    assertThat(found.getFirst().party()).isEqualTo("Keld");
  }

  @Test
  void find_twoAccountsInOneReport_areTwoVoices() {
    List<Contradiction> found =
        found(
            TUESDAY,
            "Keld said Sorvia had moved new troops to the border. Sorvia's minister Emil Sand"
                + " denied that his government had moved new troops to the border.",
            NEXT_WEEK,
            "Rain fell on the border of Keld and Sorvia.");

    assertThat(found).extracting(Contradiction::kind).containsExactly(Contradiction.Kind.ACCOUNT);
    assertThat(found.getFirst().one().by()).isEqualTo("Keld");
    assertThat(found.getFirst().other().by()).isEqualTo("Emil Sand");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          what it waited for has come   | Osk will not open the gates until Velia pays, Osk's minister Tomas Brandt said. | Velia paid on Wednesday. Osk will open the gates, Osk's minister Tomas Brandt said.
          another says so of it         | Osk will not open the gates, Osk's minister Tomas Brandt said. | Velia said that Osk would open the gates.
          a question                    | Osk opposes a permanent quota for farmers. | Will Osk accept a permanent quota for farmers? Nobody in Velia knows.
          a supposition                 | Osk opposes a permanent quota for farmers. | If Velia paid, Osk would support a permanent quota for farmers, Osk's minister Tomas Brandt said.
          if it gave that up            | Osk will not open the gates until Velia pays for the canal repair, Osk's minister Tomas Brandt said. | Velia would sign if Osk dropped its demand that Velia pay for the canal repair, Velia's minister said.
          two proposals                 | Osk rejected the proposal. | Osk accepted the proposal of the River Commission. Osk accepted the proposal.
          it happened in between        | Sorvia has not released the two Keld officers. | Sorvia released the two Keld officers on Thursday.
          it has confirmed in between   | Keld has yet to confirm the round of talks in Lund on 21 April 2033. | Keld confirmed that it will attend the round of talks in Lund on 21 April 2033.
          another measure               | The Green League opposes a cut in the fuel tax. | The Green League supports a freeze of the fuel tax.
          on another day                | Tarn released forty prisoners on 4 April 2033. | Tarn released fifty prisoners on 9 April 2033.
          a second meeting              | Osk and Velia met in Lund on 4 April 2033. | Osk and Velia met again in Lund on 5 April 2033.
          the meeting has been moved    | The round of talks between Osk and Velia in Lund is planned for 18 April 2033. | The round of talks between Osk and Velia in Lund was postponed to 20 April 2033.
          words on a wall               | Osk will not close the dam, Osk's minister Tomas Brandt said. | "Osk will close the dam" was written on a wall in Velia.
          not now is not never          | Osk will not open the gates now, Osk's minister Tomas Brandt said. | Osk will open the gates in spring, Osk's minister Tomas Brandt said.
          two parties                   | Mina Sol of the Greens opposes a closing date for the mine. | Olav Rud of the Rural League supports a closing date for the mine.
          it was freed later            | Nobody has been freed by Tarsk, Delma's foreign minister said on Tuesday. | Tarsk released nine prisoners on Wednesday, the Red Cross said.
          another doer                  | Keld's army attacked the village of Aran on Sunday, residents said. | The army of Sorvia did not attack the village of Aran, its commander said.
          another village               | Keld's army attacked the village of Aran on Sunday, residents said. | Keld denied that its army had attacked the village of Sorn.
          what it is said to deny       | Keld's army attacked the village of Aran on Sunday, residents said. | Sorvia said Keld denied that its army had attacked the village of Aran.
          only how it was done          | Keld attacked the village of Aran on Sunday. | Keld did not deliberately attack the village of Aran, its commander said.
          turned back elsewhere         | A convoy of the Red Cross reached Aran on 3 April 2033, the mayor said. | The convoy of the Red Cross was turned back near Orvin on 3 April 2033, the army said.
          turned back later             | A convoy of the Red Cross reached Aran on 3 April 2033, the mayor said. | The convoy of the Red Cross was turned back near Aran on 5 April 2033, the army said.
          somebody else signed          | Osk signed the water treaty on Monday. | Velia did not sign the water treaty on Monday, its president said.
          signed since                  | Osk has not signed the water treaty, its president said. | Osk signed the water treaty on Wednesday.
          denied, then done             | Keld denied that its troops had crossed the river. | Keld's troops crossed the river on Wednesday.
          another owns up               | Velia denied holding talks with the rebels. | Osk confirmed talks with the rebels.
          met in another town           | Osk and Velia met in Lund on 4 April 2033. | Osk and Velia did not meet in Sarn on 4 April 2033, officials said.
          talks that went on            | Osk and Velia opened talks on the border in Lund on Monday. Osk called for a meeting with Velia on 11 April 2033. | Talks between Osk and Velia on the border went on in Lund this week. No meeting between Osk and Velia took place on 11 April 2033, Velia said.
          the toll rose                 | Shelling killed 12 people in Aran on 3 April 2033. | The toll of the shelling in Aran on 3 April 2033 rose to 20, the hospital said.
          others were wounded           | Shelling killed 12 people in Aran on 3 April 2033. | Shelling wounded 20 people in Aran on 3 April 2033.
          shelled in another town       | Shelling killed 12 people in Aran on 3 April 2033. | Shelling killed 20 people in Orvin on 3 April 2033.
          another offer of talks        | Velia rejected an offer of talks with Osk. | Velia accepted the offer of talks with Keld.
          a better offer                | Velia rejected an offer of 4 percent. | Velia accepted the offer of 6 percent.
          only open to it               | Osk opposed a joint patrol on the border. | Osk said it was open to a joint patrol on the border if Velia paid.
          it leaves another town        | Osk said it would never leave the town of Sarn. | Osk agreed to leave the town of Aran.
          another party joins           | The Farmers' Union said it would never sit in a cabinet with the Greens. | The Labour Party joined a cabinet with the Greens on Monday.
          the condition is kept         | Osk said it would not sign the water treaty until Velia paid. | Osk agreed to sign the water treaty if Velia paid.
          another says that it agreed   | Osk refused to sign the water treaty. | Velia claimed that Osk had agreed to sign the water treaty.
          only its lawyers              | Osk said it would not meet the rebels. | Osk met the lawyers of the rebels in Lund on Monday.
          according to the other side   | Osk supports a permanent quota for farmers. | Osk opposes a permanent quota for farmers, Velia said.
          """)
  void find_whatOnlySeemsToContradict_isNone(String why, String earlier, String later) {
    assertThat(found(TUESDAY, earlier, NEXT_WEEK, later)).as(why).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          one number     | Tarn released 21 prisoners on 4 April 2033. | Tarn released twenty-one prisoners on 4 April 2033.
          a rough number | Tarn released about forty prisoners on 4 April 2033. | Tarn released 42 prisoners on 4 April 2033.
          a town in it   | Osk and Velia met in Geneva on 4 April 2033. | Osk and Velia met in Switzerland on 4 April 2033.
          """)
  void find_whatReportsOfOneDayOnlySeemToTellDifferently_isNone(
      String why, String one, String other) {
    assertThat(found(TUESDAY, one, TUESDAY, other)).as(why).isEmpty();
  }

  @Test
  void find_onIssuesOfDifferentWords_onlyWhereAPersonSaysTheyAreOne() {
    List<ReportClaims> reports =
        List.of(
            read("a.txt", TUESDAY, "Velia opposes a quota for northern farmers."),
            read("b.txt", NEXT_WEEK, "Velia supports a quota for farmers."));

    assertThat(Contradictions.of(reports, Sameness.NONE)).isEmpty();
    assertThat(
            Contradictions.of(
                reports,
                new Sameness(
                    List.of(List.of("quota-for-northern-farmers", "a quota for farmers")),
                    List.of())))
        .extracting(Contradiction::kind)
        .containsExactly(Contradiction.Kind.STANCE);
  }

  private static String words(Contradiction.Side side, String sentence) {
    return side.span().of(text(sentence)).replaceFirst("^LUND - ", "");
  }

  private static String text(String sentence) {
    return "LUND - "
        + sentence
        + "\n\nThe envoys left the town in the evening and travelled home.\n";
  }

  private static List<Contradiction> found(
      LocalDate day, String earlier, LocalDate then, String later) {
    return Contradictions.of(
        List.of(read("a.txt", day, earlier), read("b.txt", then, later)), Sameness.NONE);
  }

  private static ReportClaims read(String file, LocalDate day, String sentence) {
    Report report =
        new Intake(IntakeSettings.DEFAULT.publishedOn(day))
            .read(file, new ByteArrayInputStream(text(sentence).getBytes(StandardCharsets.UTF_8)))
            .reports()
            .getFirst();
    return ReportClaims.of(report.text(), READER.read(report));
  }
}
