package parley.reading.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import parley.reading.actors.Read;
import parley.reading.claim.Statement;

/** Who speaks, in the ways that news tells it. */
final class SpeakersTest {

  @Test
  void speaker_quotedAsSaying_isWhoeverIsQuoted() {
    assertThat(speakers("General Oren Sadi was quoted by the agency as saying the pass was shut."))
        .containsExactly("Oren Sadi");
    assertThat(speakers("The agency quoted General Oren Sadi as saying that the pass was shut."))
        .contains("Oren Sadi");
  }

  @Test
  void speaker_shareOfSeveral_isTheSeveral() {
    assertThat(speakers("The strikers left. Four hundred of them agreed to write a letter."))
        .containsExactly("strikers");
    assertThat(speakers("One of them, Dominic Joseph, agreed to speak to the mayor."))
        .containsExactly("Dominic Joseph");
  }

  @Test
  void speaker_describedAndNamed_isThePersonNamed() {
    assertThat(speakers("Her Velian counterpart, Ivo Marek, said he had seen only a wall."))
        .containsExactly("Ivo Marek");
    assertThat(speakers("The hostage's wife, Elena Marsh, said she had heard nothing."))
        .containsExactly("Elena Marsh");
    assertThat(speakers("The newspaper Amber Post reported that Osk had bought tanks."))
        .containsExactly("Amber Post");
  }

  @Test
  void speaker_namedAfterAPlaceOrAMonth_isAPerson() {
    assertThat(speakers("Her deputy, Jan Bos, wrote that the details would follow."))
        .containsExactly("Jan Bos");
    assertThat(speakers("Osk's mediator Kari Lund flew home. Lund said the talks were over."))
        .containsExactly("Kari Lund");
  }

  @Test
  void speaker_heAfterAWomanAndAMan_isTheOneWhoseNameAgrees() {
    assertThat(speakers("Lea Moreau met Tomas Brandt in Lund. He said a deal was close."))
        .containsExactly("Tomas Brandt");
  }

  @Test
  void speaker_theyAfterTwoNames_isEachOfThem() {
    assertThat(speakers("Lea Moreau and Tomas Brandt shook hands. They said a deal was close."))
        .containsExactly("Lea Moreau, Tomas Brandt");
    assertThat(speakers("Neither Mr Holt nor Ms Falk stayed. Both said the room was cold."))
        .containsExactly("Holt, Falk");
  }

  @Test
  void speaker_nounNoListKnows_isSomebodyBecauseItSpeaks() {
    assertThat(speakers("The employers' federation said it had made its last offer."))
        .containsExactly("employers' federation");
    assertThat(speakers("A caulker said the pay was late.")).containsExactly("caulker");
    assertThat(speakers("Shipping lines warned that they would bypass the port."))
        .containsExactly("shipping lines");
    assertThat(speakers("The mayor's office denied that the bridge had been sold."))
        .containsExactly("mayor's office");
  }

  @Test
  void speaker_nounThatIsNobodyElsewhere_isSomebodyBecauseItSpeaks() {
    assertThat(speakers("Its general staff told the envoys that no battalion would leave."))
        .containsExactly("Its general staff");
    assertThat(speakers("Osk's coastguard is adamant that the ship stays until the fine is paid."))
        .containsExactly("Osk's coastguard");
    assertThat(speakers("General Pak Dong-su refused to discuss elections."))
        .containsExactly("Pak Dong-su");
  }

  @Test
  void speaker_meetingCalledForADay_isNobody() {
    assertThat(speakers("The meeting called for Tuesday has been moved to 24 October."))
        .doesNotContain("meeting");
    assertThat(speakers("The session asked for by Osk was put off.")).doesNotContain("session");
  }

  @Test
  void speaker_beforeAVerbWithAQuotedHalf_isFound() {
    assertThat(speakers("Milo Brandt said both sides had \"shown courage\" in Lund."))
        .containsExactly("Milo Brandt");
  }

  @Test
  void speaker_oneMoreOfTheSameKind_isSomebodyElse() {
    assertThat(
            speakers("One diplomat said the text was good. Another said it was dead on arrival."))
        .containsExactly("one diplomat", "another diplomat");
    assertThat(
            speakers(
                "Russian officials said they would stay away. \"We were not invited,\" one of them"
                    + " told the Lund Post."))
        .containsExactly("Russian officials", "one of the Russian officials");
  }

  @Test
  void said_warningsAndAccusations_areWhatIsWarnedOfAndWhatWasDone() {
    assertThat(said("The mayor warned of riots.")).containsExactly("mayor: riots");
    assertThat(said("In a statement, the rebels accused the army of shelling a school."))
        .containsExactly("rebels: the army of shelling a school");
  }

  @Test
  void speaker_asked_asksNothing() {
    assertThat(speakers("Asked whether he would resign, Mr Berg said that he would not."))
        .containsExactly("", "Berg");
  }

  @Test
  void speaker_whoRejectsAnAccusation_doesNotMakeIt() {
    assertThat(speakers("Osk rejected the accusation that it had hidden the figures."))
        .containsExactlyInAnyOrder("Osk", "");
  }

  @Test
  void speaker_atTheEnd_isFoundHoweverTheClauseIsRead() {
    assertThat(
            speakers(
                "The loan requires the approval of all the governors of the Coast Bank, its"
                    + " president, Miriam Addo, noted in Lund on Monday."))
        .containsExactly("Miriam Addo");
    assertThat(
            speakers(
                "An exchange would pave the way for a meeting of the two presidents, said the"
                    + " mediator, retired bishop Anselm Kohl, after a week of shuttling."))
        .containsExactly("Anselm Kohl");
    assertThat(
            speakers(
                "Overtime stays suspended until the roster is redrawn, the pilots' association said"
                    + " in a circular on Thursday."))
        .containsExactly("pilots' association");
  }

  @Test
  void speaker_ofAClauseTakenForANoun_isFound() {
    assertThat(speakers("The mediator Reto Gassmann said everything hinged on the lists."))
        .containsExactly("Reto Gassmann");
    assertThat(speakers("Tomas Brandt says a higher bid hinges on a vote of parliament."))
        .containsExactly("Tomas Brandt");
  }

  @Test
  void speaker_paper_isNobodyUnlessWhoWroteItIsKnown() {
    assertThat(speakers("A report said the bridge was unsafe.")).containsExactly("");
    assertThat(
            speakers(
                "In a letter to the council, Osk's envoy, Lea Moreau, wrote that the siege was an"
                    + " act of war. The letter said that nobody would forget it."))
        .containsExactly("Lea Moreau", "Lea Moreau");
  }

  @Test
  void speaker_company_isTheFirmNamedBefore() {
    assertThat(speakers("Norvik said it would appeal. The company said that it would pay."))
        .containsExactly("Norvik", "Norvik");
  }

  @Test
  void speaker_acronymExplainedBefore_isTheOrganisation() {
    assertThat(
            speakers(
                "The National Union of Teachers (NUT) struck. The NUT said parents had been"
                    + " warned."))
        .containsExactly("National Union of Teachers");
  }

  @Test
  void speaker_familyNameFirst_isFoundAgainByIt() {
    assertThat(speakers("Chinese premier Wen Bo left. Wen said that the tariffs would go."))
        .containsExactly("Wen Bo");
  }

  @Test
  void speaker_secondOfTwoInOneSentence_hasHisOwnWords() {
    assertThat(
            said(
                "Mr Dahl said the offer was final, while Joel Mbeki said it was an insult. Osk"
                    + " rejects the offer, says filling must stop."))
        .contains(
            "Dahl: the offer was final", "Joel Mbeki: it was an insult", "Osk: filling must stop");
  }

  @Test
  void said_nounPhraseAskedForOrPromised_isWhatIsSaid() {
    assertThat(said("The dockers want eight per cent. Mr Dahl called for calm."))
        .containsExactly("dockers: eight per cent", "Dahl: calm");
    assertThat(said("The blockade promises nothing. Osk opposes a tax, which Velia rejects."))
        .containsExactly("Velia: a tax");
  }

  @Test
  void speaker_turnOfATranscript_saysAllOfIt() {
    assertThat(
            said(
                """
                MR HOLT: Not on these terms. We have a mandate.
                MS FALK: We have heard that before.
                MR HOLT: Then you will have it on Friday.\
                """))
        .containsExactly(
            "HOLT: Not on these terms. We have a mandate.",
            "FALK: We have heard that before.",
            "HOLT: Then you will have it on Friday.");
  }

  @Test
  void speaker_fieldOfAForm_saysNothing() {
    assertThat(said("Place: Lund\nChair: Lea Moreau\nGuests: Osk, Velia")).isEmpty();
  }

  @Test
  void speaker_rank_isWhoeverBearsIt() {
    assertThat(speakers("General Samuel Oke left. The general said that nobody would be harmed."))
        .containsExactly("Samuel Oke");
  }

  @Test
  void speaker_setIntoAQuotation_isNotTheThingSpokenOf() {
    assertThat(said("\"The ceasefire,\" President Omar Sesay said on radio, \"is not a gift.\""))
        .containsExactly("Omar Sesay: The ceasefire … is not a gift.");
  }

  @Test
  void speaker_envoyWhoseNameStandsBehindAPlaceOrAQuotation_isOnePerson() {
    assertThat(speakers("The club met. Its envoy in Orland, Greta Holm, said that it was late."))
        .containsExactly("Greta Holm");
    assertThat(speakers("\"They read us theirs,\" its water minister, Oksana Lys, said."))
        .containsExactly("Oksana Lys");
  }

  @Test
  void speaker_sheBehindAQuotationThatNamesAWoman_isSomebodyElse() {
    assertThat(
            speakers(
                "Mayor Lea Moreau spoke. \"Nobody sits before Mrs Holm sits,\" she said on"
                    + " Monday."))
        .containsExactly("Lea Moreau");
  }

  @Test
  void speaker_ofAQuotationThatGoesOnBehindHim_isNotTheOneAfterIt() {
    assertThat(
            said(
                "Jan Bos met Lea Moreau. \"I would sign today,\" Bos said, \"but only if the others"
                    + " sign first.\" Moreau laughed."))
        .singleElement()
        .asString()
        .startsWith("Jan Bos")
        .contains("but only if the others sign first");
  }

  @Test
  void content_conditionBehindASetInSpeaker_isReportedToo() {
    assertThat(said("Lea Moreau spoke. They can wait, she said, so long as Osk admits the debt."))
        .containsExactly("Lea Moreau: They can wait … so long as Osk admits the debt");
  }

  @Test
  void speaker_theyAfterInhabitants_isTheirState() {
    assertThat(said("The Americans left. In their reading, a loan is a reward."))
        .containsExactly("United States: a loan is a reward");
  }

  /** The speakers of each statement, by name. */
  @Test
  void speaker_eachOrNeitherOfTwo_isBoth() {
    String met = "Osk and Velia met in Lund on Monday. ";
    assertThat(said(met + "Neither side would comment.")).containsExactly("Osk, Velia: comment");
    assertThat(said(met + "Each side blamed the other for the delay."))
        .containsExactly("Osk, Velia: the other for the delay");
    assertThat(said(met + "Both accused each other of breaking the truce."))
        .containsExactly("Osk, Velia: each other of breaking the truce");
  }

  @Test
  void speaker_whoWillNotSpeak_refuses() {
    assertThat(said("Osk would not comment on the report."))
        .containsExactly("Osk: comment on the report");
    assertThat(said("Velia did not immediately respond to a request for comment."))
        .containsExactly("Velia: respond to a request for comment");
    assertThat(said("A spokesman for Osk had no comment on the plan."))
        .containsExactly("spokesman: no comment on the plan");
    assertThat(said("Velia did not respond to the offer.")).isEmpty();
  }

  /** What somebody is only reported to have agreed to, and it is denied, nobody agrees to. */
  @Test
  void speaker_inADeniedReport_saysNothing() {
    assertThat(said("Velia denied having agreed to release the prisoners."))
        .containsExactly("Velia: having agreed to release the prisoners");
    assertThat(said("Osk dismissed reports that Velia had threatened to leave the talks."))
        .containsExactly("Osk: reports that Velia had threatened to leave the talks");
  }

  private static List<String> speakers(String text) {
    Groundwork read = Read.of(text).groundwork();
    return read.statements().all().stream().map(s -> names(read, s)).toList();
  }

  /** The speakers and the words of each statement. */
  private static List<String> said(String text) {
    Groundwork read = Read.of(text).groundwork();
    return read.statements().all().stream()
        .map(s ->
            names(read, s)
                + ": "
                + s.content().stream().map(c -> c.of(text)).collect(Collectors.joining(" … ")))
        .toList();
  }

  private static String names(Groundwork read, Statement statement) {
    return statement.speakers().stream()
        .map(id -> read.actors().find(id).orElseThrow().name())
        .collect(Collectors.joining(", "));
  }
}
