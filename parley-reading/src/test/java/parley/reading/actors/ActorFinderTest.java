package parley.reading.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.reading.claim.Actor;
import parley.reading.claim.Actor.Form;

final class ActorFinderTest {

  @Test
  void find_titleBeforeAName_isPartOfTheSamePerson() {
    Read read =
        Read.of(
            "Osk's Foreign Minister Lea Moreau met reporters in Lund.\n"
                + "Ms Moreau said that Velia would pay. She left on Monday.");
    assertThat(read.mentions("Lea Moreau"))
        .isEqualTo("Foreign Minister Lea Moreau, Ms Moreau, She");
    assertThat(read.actor("Lea Moreau").role()).isEqualTo("Foreign Minister");
    assertThat(read.side("Lea Moreau")).isEqualTo("Osk");
    assertThat(read.actor("Osk").type()).isEqualTo(Actor.Type.STATE);
  }

  @Test
  void find_surnameInTheHeadline_isThePersonNamedLater() {
    Read read = Read.of("Moreau to meet envoy\nVelia's Prime Minister Lea Moreau spoke on Monday.");
    assertThat(read.mentions("Lea Moreau")).startsWith("Moreau, ");
  }

  @Test
  void find_ministryOfAMinister_isAnOrganisationOfHisState() {
    Read read =
        Read.of(
            "Russian Foreign Minister Sergei Lavrov spoke.\n"
                + "Mr Lavrov's Foreign Ministry issued a warning.");
    assertThat(read.actor("Foreign Ministry").type()).isEqualTo(Actor.Type.ORGANISATION);
    assertThat(read.side("Foreign Ministry")).isEqualTo("Russia");
    assertThat(read.actor("Foreign Ministry").code()).isEqualTo("RUSGOV");
  }

  @Test
  void find_itsMinistry_belongsToTheStateNamedBefore() {
    Read read = Read.of("Russia wants the keepers back. Its foreign ministry said so.");
    assertThat(read.side("foreign ministry")).isEqualTo("Russia");
  }

  @Test
  void find_theTwoCountries_areTheStatesAndNotOneOfTheirMinisters() {
    Read read =
        Read.of(
            "Russia and the United States disagree. John Kerry, the US Secretary of State, met Sergei"
                + " Lavrov, Russia's Foreign Minister, in Moscow.\n"
                + "Mr Kerry told Mr Lavrov that the two countries would find common ground.");
    assertThat(read.names()).contains("Russia and United States");
    assertThat(read.names()).noneMatch(name -> name.contains("Minister and"));
  }

  @Test
  void find_nameReliedOn_isSomebodyThoughItDoesNothingElse() {
    Read read = Read.of("The Mountain League is relying on Drin to persuade Keld to sign.");
    assertThat(read.names()).contains("Drin");
  }

  @Test
  void find_groupReliedOn_isSomebodyWhereverItIsNamed() {
    Read read =
        Read.of(
            "Port opens without shipping lines\n"
                + "The ministry is counting on the shipping lines to press the company.");
    assertThat(read.mentions("shipping lines")).isEqualTo("shipping lines, the shipping lines");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The union asked the launch firms to press the minister. | launch firms",
        "At the urging of the cheese dairy the strike was called off. | cheese dairy",
        "The fishing fleets were urged to plead with the minister. | fishing fleets",
        "The sugar mills are lobbying the minister. | sugar mills",
        "The ministry coaxed the haulage depots back. | haulage depots",
        "The sugar mills carry weight with the minister. | sugar mills",
        "The mayor turned to the cathedral chapter to talk the traders round. | cathedral chapter",
        "The mayor used his influence with the cathedral chapter. | cathedral chapter",
        "The mayor bowed to pressure from the streaming services. | streaming services",
        "The insurers got the shipping lines to accept an escort. | shipping lines",
        "The minister persuaded Kirsk to sign. | Kirsk",
        "The minister brought Kirsk back to the table. | Kirsk",
        "The minister was prodded by Kirsk to sign. | Kirsk",
        "The minister appealed to Kirsk to lean on the union. | Kirsk",
      })
  void find_nounAskedOrAsking_isSomebody(String text, String name) {
    assertThat(Read.of(text).names()).contains(name);
  }

  @Test
  void find_nounThatSpeaksButNamesAPaper_isNobody() {
    Read read = Read.of("The report said that nothing had changed. The law says no.");
    assertThat(read.names()).isEmpty();
  }

  @Test
  void find_nameBeforeANoun_isAMentionOfWhoeverIsSomebodyElsewhere() {
    Read read = Read.of("The Harbour Alliance met. Lunex owns the quay. Lunex ships lay idle.");
    assertThat(read.mentions("Lunex")).isEqualTo("Lunex, Lunex");
  }

  @Test
  void find_capitalThatSpeaks_isTheGovernment() {
    Read read = Read.of("Ankara rejected the plan. The Kremlin wants a truce.");
    assertThat(read.actor("Turkey").mentions())
        .extracting(Actor.Mention::form)
        .containsExactly(Form.METONYM);
    assertThat(read.mentions("Russia")).isEqualTo("Kremlin");
  }

  @Test
  void find_capitalAfterToOrIn_isAPlace() {
    Read read = Read.of("The envoy flew to Ankara and stayed in Cairo.");
    assertThat(read.names()).doesNotContain("Turkey", "Egypt");
  }

  @Test
  void find_nationalityBeforeANoun_givesTheSide() {
    Read read = Read.of("A senior Egyptian official said the talks had failed.");
    assertThat(read.actor("senior Egyptian official").type()).isEqualTo(Actor.Type.UNNAMED);
    assertThat(read.side("senior Egyptian official")).isEqualTo("Egypt");
    assertThat(read.actor("senior Egyptian official").code()).isEqualTo("EGYGOV");
  }

  @Test
  void find_twoIndefiniteSources_areTwoActors() {
    Read read =
        Read.of(
            "A diplomat said the text was ready. The diplomat asked for patience.\n"
                + "Another diplomat disagreed.");
    assertThat(read.mentions("diplomat")).isEqualTo("A diplomat, The diplomat");
    assertThat(read.actors().all()).hasSize(2);
  }

  @Test
  void find_acronymInBrackets_namesTheSameBody() {
    Read read =
        Read.of("The Velian Peace Council (VPC) met on Monday. The VPC will meet again in May.");
    assertThat(read.mentions("Velian Peace Council")).isEqualTo("Velian Peace Council, VPC, VPC");
  }

  @Test
  void find_nounAndNameInApposition_areOneActor() {
    Read read = Read.of("The UN envoy for Yemen, Mr Tomas Brandt, wants a truce.");
    assertThat(read.actor("Tomas Brandt").role()).isEqualTo("UN envoy for Yemen");
    assertThat(read.side("Tomas Brandt")).isEqualTo("United Nations");
  }

  @Test
  void find_adjectiveOfAnUnknownState_isOfThatState() {
    Read read = Read.of("Velia will not sign.\nA Velian diplomat said the price was too high.");
    assertThat(read.side("Velian diplomat")).isEqualTo("Velia");
  }

  @Test
  void find_bothSides_areTheTwoNamedTogether() {
    Read read = Read.of("Osk and Velia met in Lund. Both sides agreed to a truce.");
    Actor both = read.actor("Osk and Velia");
    assertThat(both.type()).isEqualTo(Actor.Type.JOINT);
    assertThat(both.members()).containsExactly(read.actor("Osk").id(), read.actor("Velia").id());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The leaders of Chad and Sudan met.",
        "Delegations from Chad and Sudan met.",
        "Chad's and Sudan's envoys met.",
        "The Chadian and Sudanese foreign ministers met.",
        "Chad accused Sudan of arming rebels. The two countries broke off talks.",
        "Talks between the two sides collapsed. Chad wants guards. Sudan wants none. Chad left.",
        "Chad and Sudan met in Lund. The negotiators said nothing."
      })
  void find_nameForTwo_standsForBoth(String text) {
    Read read = Read.of(text);
    assertThat(read.actor("Chad and Sudan").members())
        .containsExactly(read.actor("Chad").id(), read.actor("Sudan").id());
  }

  @Test
  void find_thePartiesAfterAPairOfGuarantors_areStillTheTwoOfTheTalks() {
    Read read =
        Read.of(
            "Chad and Sudan met. Both sides signed a truce. Norway and Cuba will chair a board.\n"
                + "The two parties have yet to agree on a date.");
    assertThat(read.mentions("Chad and Sudan")).isEqualTo("Both sides, The two parties");
  }

  @Test
  void find_bothMenInvitedByAThird_areTheTwoBeforeHim() {
    Read read =
        Read.of(
            "Ivo Marek met Otto Wren in Lund. Bishop Tomas Brandt has invited both men to dinner.");
    assertThat(read.mentions("Ivo Marek and Otto Wren")).isEqualTo("both men");
  }

  @Test
  void find_lawyersForTwoWithoutAName_standForBoth() {
    Read read = Read.of("Lawyers for the dockers' union and the port company met.");
    assertThat(read.mentions("dockers' union and port company")).isEqualTo("Lawyers");
  }

  @Test
  void find_residentsOfTwoStates_standForNeither() {
    Read read = Read.of("Residents of Chad and Sudan fled.");
    assertThat(read.names()).doesNotContain("Chad and Sudan");
  }

  @Test
  void find_theTwoMen_areTheTwoPersonsNamedLast() {
    Read read =
        Read.of(
            "Maud Ekers, the union's president, left. Chairman Edvin Strand met Kestrel's founder,"
                + " Otto Wren. The two men had dinner.");
    assertThat(read.mentions("Edvin Strand and Otto Wren")).isEqualTo("The two men");
  }

  @Test
  void find_theGovernmentInAReportAboutOneState_isThatState() {
    Read read = Read.of("Chad wants a truce. Chad sent envoys. The government will pay.");
    assertThat(read.mentions("Chad")).isEqualTo("Chad, Chad, The government");
  }

  @Test
  void find_governmentEnvoys_areTheGovernments() {
    Read read = Read.of("The government of Chad agreed. Government envoys met the rebels.");
    assertThat(read.side("government envoys")).isEqualTo("Chad");
  }

  @Test
  void find_subjectAfterADay_isNotJoinedToTheDay() {
    Read read = Read.of("At a meeting in Lund on Tuesday, Chad and Sudan agreed to wait.");
    assertThat(read.names()).contains("Chad", "Sudan");
  }

  @Test
  void find_creditorsOfACompany_areNotTheCompany() {
    Read read = Read.of("The port company's board met its creditors.");
    assertThat(read.mentions("port company's board")).doesNotContain("creditors");
  }

  @Test
  void find_theyAfterTwoJoinedByAnd_areBothTogether() {
    Read read = Read.of("If Osk and Velia agree to a truce, they can reopen the bridge.");
    assertThat(read.mentions("Osk and Velia")).isEqualTo("they");
    assertThat(read.actor("Osk and Velia").members())
        .containsExactly(read.actor("Osk").id(), read.actor("Velia").id());
  }

  @Test
  void find_itAfterAStatement_isTheSpeaker() {
    Read read = Read.of("The Rural League rejected the draft. It said the tax was too high.");
    assertThat(read.mentions("Rural League")).isEqualTo("Rural League, It");
  }

  @Test
  void find_itThatIsNobody_isLeftOpen() {
    Read read = Read.of("The Rural League rejected the draft. It is important to wait.");
    assertThat(read.mentions("Rural League")).isEqualTo("Rural League");
  }

  @Test
  void find_governmentAndRebelsOfACivilWar_belongToTheCountry() {
    Read read =
        Read.of("The civil war in Yemen goes on. The rebels want a truce, but not the government.");
    assertThat(read.actor("rebels").code()).isEqualTo("YEMREB");
  }

  @Test
  void find_daysCrisesAndAgreements_areNoActors() {
    Read read =
        Read.of("On Friday the Ukraine crisis and the Lund Agreement were on the agenda in May.");
    assertThat(read.actors().all()).isEmpty();
  }

  @Test
  void find_officeHolder_hasTheCodeOfTheDay() {
    String text = "President Barack Obama called for a truce.";
    assertThat(Read.of(text, LocalDate.of(2012, 5, 1)).actor("Barack Obama").code())
        .isEqualTo("USAGOV");
    assertThat(Read.of(text, LocalDate.of(2019, 5, 1)).actor("Barack Obama").code())
        .isEqualTo("USAELI");
  }

  @Test
  void find_userDictionary_winsOverTheBundledOne(@TempDir Path folder) throws IOException {
    Path own = Files.writeString(folder.resolve("own.txt"), "@kind group\nAnkara | MARREB\n");
    Read read = Read.of("Ankara rejected the plan.", own);
    assertThat(read.actor("Ankara").code()).isEqualTo("MARREB");
  }

  @Test
  void withSpeakers_quotation_makesISpeakerAndNoMore() {
    Read read = Read.of("\"I will not wait, and we have seen enough,\" Karin Aas said on Monday.");
    Actors said = read.groundwork().actors();
    Actor aas = said.find(read.actor("Karin Aas").id()).orElseThrow();
    assertThat(aas.mentions())
        .extracting(m -> m.span().of(read.report().text()))
        .containsExactly("I", "Karin Aas");
  }

  @Test
  void find_hostileText_comesBack() {
    String capitals = "Aro ".repeat(5_000) + ".";
    String open = "((((\"\"\"\" \u0000\u0001 ".repeat(500);
    String list = "Osk and ".repeat(2_000) + "Velia met.";
    assertThat(Read.of(capitals + "\n" + open + "\n" + list).actors().all()).isNotNull();
  }
}
