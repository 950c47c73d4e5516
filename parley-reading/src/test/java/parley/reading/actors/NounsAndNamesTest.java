package parley.reading.actors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.reading.claim.Actor;

/** Somebody without a name by what the noun means, and where names begin and end. */
final class NounsAndNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The generals will not give way.                        | generals
          Small island states threatened to walk out.            | small island states
          She leans on the ferrymen.                             | ferrymen
          The provinces support a longer maturity.               | provinces
          Industry, by contrast, is lobbying the minister.       | industry
          The city refused to pay.                               | city
          Two of the smaller clubs hope for a vote.              | smaller clubs
          It is the bishop that the government is wooing.        | bishop
          Its secretary says the night shift will come back.     | secretary
          The chorus master, Odile Perrin, has no quarrel.       | Odile Perrin
          The board was talked round by two insurers.            | two insurers
          The town hopes the shipping lines can get it to stay.  | shipping lines
          The minister persuaded the doubters in the party.      | doubters
          At the behest of Egretland, Osk closed the road.       | Egretland
          Threats by Larch made Osk sign.                        | Larch
          Pressure by the tobacco firms led Osk to drop it.      | tobacco firms
          The developer yielded to the regional government.      | regional government
          She visited the weavers' guilds and asked them to wait. | weavers' guilds
          Osk has turned to the mayors of the valley.            | mayors
          China has agreed to rein in North Korea.               | North Korea
          The governments in London and Dublin are relying on Osk. | Ireland
          """)
  void find_nounForSomebody_isAnActor(String sentence, String actor) {
    assertThat(Read.of(sentence).names()).contains(actor);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It lay in provinces and towns along the road.",
        "The treaty has no legal force.",
        "It was driven by artificial intelligence.",
        "There are many countries.",
        "He crossed the fields and asked them to wait."
      })
  void find_nounsThatDoNothing_areNobody(String sentence) {
    assertThat(Read.of(sentence).names()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Either the transport ministry or the drivers must yield.  | transport ministry
          Neither the harbour board nor the union will pay.         | harbour board
          Two days later an arbitrator told the dockers to go back. | arbitrator
          """)
  void find_nounWithWordsBeforeItsArticle_isCalledByWhatFollows(String sentence, String name) {
    assertThat(Read.of(sentence).names()).contains(name);
  }

  @Test
  void find_countryOfAPersonWhoseCountryIsNotSaid_isThatPersonsSide() {
    Read read =
        Read.of("Mr Sand spoke last. He said that his country wanted to share the springs.");

    assertThat(read.mentions("Sand")).contains("his country");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dockers' League",
        "Towers Tenants' Union",
        "Nurses' and Carers' Union",
        "Women's Front",
        "Farmers' Movement",
        "People's Alliance for Democracy",
        "Alliance of Motion Picture and Television Producers",
        "Ministry of Foreign Affairs and Trade"
      })
  void find_nameWithSmallWordsInside_isWhole(String name) {
    assertThat(Read.of("The " + name + " said on Monday that it would wait.").names())
        .containsExactly(name);
  }

  @Test
  void find_nameWithSeveralParticles_isOnePersonThatSheIs() {
    Read read =
        Read.of("Anna van der Meer urged all to calm down. She left. Luis de la Cruz stayed.");

    assertThat(read.names()).contains("Anna van der Meer", "Luis de la Cruz");
    assertThat(read.mentions("Anna van der Meer")).isEqualTo("Anna van der Meer, She");
  }

  @Test
  void find_partyAfterItsName_isTheOneOfThatName() {
    Read read =
        Read.of(
            "Aro, leader of the New River Alliance party, refused. The New River Alliance agreed.");

    assertThat(read.mentions("New River Alliance"))
        .isEqualTo("the New River Alliance party, New River Alliance, New River Alliance");
  }

  @Test
  void find_countedParties_areThoseWhoseLeadersAreNamed() {
    Read read =
        Read.of(
            "Aro, the leader of the Hill Party, and Ilse Venn of the River Union met Tom Adair,"
                + " whose Coast Alliance won. Aro said the three parties would meet again.");

    assertThat(read.actor("three parties").members()).hasSize(3);
  }

  @Test
  void find_countedPartiesOfWhomOneIsNotNamed_areNotGuessed() {
    Read read =
        Read.of(
            "Aro, the leader of the Hill Party, met Tom Adair, whose Coast Alliance won. Aro said"
                + " the three parties would meet again.");

    assertThat(read.actor("three parties").members()).isEmpty();
  }

  @Test
  void find_partyByItsNameAlone_isThatParty() {
    Read read = Read.of("Ilse Marant's Orlo Party won. Orlo said that it would pay.");

    assertThat(read.mentions("Orlo Party")).contains("Orlo, it");
  }

  @Test
  void find_lastWordOfABodysName_isThatBody() {
    Read read = Read.of("Osk met the Kolding Cannery. The cannery said no, and left the dam.");

    assertThat(read.mentions("Kolding Cannery")).isEqualTo("Kolding Cannery, The cannery");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Karl Sollers, who presides over the Lowmark Creamery, refused. | Karl Sollers | Lowmark Creamery
          Tom Adair speaks for the pilots. He said no.                   | Tom Adair    | pilots
          The chief executive of Castell Ports, Alan Frome, agreed.      | Alan Frome   | Castell Ports
          """)
  void find_whoLeadsOrSpeaksForABody_belongsToIt(String sentence, String name, String body) {
    Read read = Read.of(sentence);

    assertThat(read.actor(name).affiliation()).isEqualTo(read.actor(body).id());
    assertThat(read.actor(body).type()).isNotEqualTo(Actor.Type.PERSON);
  }

  @Test
  void find_hisSide_isTheSideHeSpeaksFor() {
    Read read = Read.of("Tom Adair leads the Pilots' Union. His side would not sign, he said.");

    assertThat(read.mentions("Pilots' Union")).isEqualTo("Pilots' Union, His side");
  }

  @Test
  void find_twoOfManyWithoutAnArticle_areNotTheTwoSpokenOf() {
    Read read = Read.of("Osk's army met Velia. Two diplomats said so. The army left.");

    assertThat(read.actor("two diplomats").members()).isEmpty();
    assertThat(read.mentions("Osk's army")).isEqualTo("Osk's army, The army");
  }

  @Test
  void find_armyAfterItWasSpokenOfWithAnother_isThatArmyAlone() {
    Read read = Read.of("Osk's army and Velia met. Both sides left. The army refused.");

    assertThat(read.mentions("Osk's army")).isEqualTo("Osk's army, The army");
  }

  @Test
  void find_nameThatIsAskedToAct_isSomebody() {
    assertThat(Read.of("Hestland has asked Tarquay to persuade Ilmere. Ilmere refused.").names())
        .containsExactly("Hestland", "Tarquay", "Ilmere");
  }

  @Test
  void find_twoMinistries_areTwo() {
    assertThat(Read.of("The finance ministry said no. The justice ministry said yes.").names())
        .containsExactly("finance ministry", "justice ministry");
  }

  @Test
  void find_stateAfterTheWordKingdom_isTheState() {
    Read read = Read.of("The kingdom of Saudi Arabia offered to mediate.");
    assertThat(read.mentions("Saudi Arabia")).isEqualTo("The kingdom, Saudi Arabia");
  }

  @Test
  void find_personNamedLikeADay_isAPersonAndTheDayIsNot() {
    Read read = Read.of("The foreign minister, Friday Ilmere, said no. On Friday they left.");
    assertThat(read.actor("Friday Ilmere").type()).isEqualTo(Actor.Type.PERSON);
    assertThat(read.names()).containsExactly("Friday Ilmere");
  }

  @Test
  void find_firstWordOfACompanysName_isTheCompany() {
    Read read = Read.of("Kestrel Homes said it would pay. Kestrel wants a year.");
    assertThat(read.mentions("Kestrel Homes")).isEqualTo("Kestrel Homes, it, Kestrel");
  }

  @Test
  void find_firstWordThatIsAPlaceToo_isNotTheCompany() {
    Read read = Read.of("Kestrel Homes will build in Kestrel. Kestrel wants a school.");
    assertThat(read.mentions("Kestrel Homes")).isEqualTo("Kestrel Homes");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Carers' Guild refused. The mayor told the Guild to wait. | Carers' Guild | Carers' Guild, Guild
          The Tenants' Union refused. The union wants more.            | Tenants' Union | Tenants' Union, The union
          """)
  void find_lastWordOfAName_pointsBack(String text, String name, String mentions) {
    assertThat(Read.of(text).mentions(name)).isEqualTo(mentions);
  }

  @Test
  void find_capitalisedBodyWithoutALongerName_isAnActor() {
    assertThat(Read.of("Parliament delayed its vote.").names()).containsExactly("Parliament");
  }

  @Test
  void find_townThatSpeaks_isAnActor() {
    assertThat(Read.of("Thessaly says it will pay for the base.").names()).contains("Thessaly");
    assertThat(Read.of("A bus ran to Thessaly on Monday.").names()).isEmpty();
  }

  @Test
  void find_largestLender_mayBeAState() {
    Read read = Read.of("Osk, the largest lender, refused. Osk's army stood by.");
    assertThat(read.actor("Osk").type()).isEqualTo(Actor.Type.STATE);
  }

  @Test
  void find_otherEditors_areNotTheEditorsBefore() {
    Read read = Read.of("The editors refused. Other editors agreed.");
    assertThat(read.mentions("editors")).isEqualTo("The editors");
  }

  @Test
  void find_theNorth_isTheStateNamedAfterIt() {
    assertThat(Read.of("North Hale offered a freeze. The North vowed to answer.").names())
        .containsExactly("North Hale");
    assertThat(Read.of("Rain fell in the North on Monday.").names()).isEmpty();
  }

  @Test
  void find_generalNamedLater_isOnePerson() {
    Read read =
        Read.of(
            "A United Nations general pressed him to open the road.\n"
                + "The general, Jan Postma, told reporters he was relying on the bishop.");
    assertThat(read.mentions("Jan Postma"))
        .startsWith("A United Nations general, The general, Jan Postma");
  }

  @Test
  void find_twoMinistriesOfOneState_areTwo() {
    Read read =
        Read.of("Chad's finance ministry refused. Chad's public works ministry said it would pay.");
    assertThat(read.names()).hasSize(3);
  }

  @Test
  void find_partyNamedLikeATreaty_isAParty() {
    assertThat(Read.of("The opposition National Accord said it supported the offer.").names())
        .containsExactly("National Accord");
  }

  @Test
  void find_smallerClubs_areNotTheRichOnes() {
    Read read =
        Read.of("The smaller clubs refused. The rich clubs agreed. The clubs left on Monday.");
    assertThat(read.mentions("smaller clubs")).isEqualTo("The smaller clubs");
    assertThat(read.mentions("rich clubs")).isEqualTo("The rich clubs, The clubs");
  }

  @Test
  void find_leaderOfASide_belongsToIt() {
    Read read =
        Read.of(
            """
            The Harbour Union rejected the offer. Its leader, Ruben Falk, said it would strike.
            The union's lawyer, Dag Eide, agreed. Kari Lund of the Lund Institute did not.
            Lea Moreau, a spokeswoman for the dockers, told reporters so.
            """);
    assertThat(read.side("Ruben Falk")).isEqualTo("Harbour Union");
    assertThat(read.side("Dag Eide")).isEqualTo("Harbour Union");
    assertThat(read.side("Kari Lund")).isEqualTo("Lund Institute");
    assertThat(read.side("Lea Moreau")).isEqualTo("dockers");
  }

  @Test
  void find_aideToSomebody_isOfHisSide() {
    Read read =
        Read.of("Russia waited. An aide to Vladimir Putin said so. The envoy to Norway disagreed.");
    assertThat(read.side("aide")).isEqualTo("Russia");
    assertThat(read.side("envoy")).isNotEqualTo("Norway");
  }

  @Test
  void find_itsLeadersAfterAVisit_areOfWhomWasVisited() {
    Read read =
        Read.of(
            "The ambassador of Chad called on the Herders' League. He asked its leaders to wait.");
    assertThat(read.side("leaders")).isEqualTo("Herders' League");
  }

  @Test
  void find_movementAndAuthority_areThoseJustNamed() {
    Read read =
        Read.of(
            """
            The Upland Front met the harbour authority. Its men waited.
            The movement wants talks, and the authority said it would see.
            """);
    assertThat(read.names()).doesNotContain("movement", "authority");
  }

  @Test
  void find_twoUnions_areTwo() {
    Read read =
        Read.of("The lecturers' union refused. The students' union said that it would wait.");
    assertThat(read.names()).contains("lecturers' union", "students' union");
  }

  @Test
  void find_partyOfItsLeader_isCalledByItsKind() {
    Read read =
        Read.of("The National Union of Lea Moreau won 41 seats. The Union said it would govern.");
    assertThat(read.names()).containsExactly("National Union of Lea Moreau");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Lea Moreau, who speaks for the tug crews, said they would wait.   | tug crews
          Lea Moreau, who chairs the ferry committee, refused.              | ferry committee
          Lea Moreau, who in May became chief of the Ferry Office, refused. | Ferry Office
          Lea Moreau of the ferry committee said that it would wait.        | ferry committee
          """)
  void find_personWhoLeadsOrSpeaksForABody_belongsToIt(String sentence, String body) {
    assertThat(Read.of(sentence + " The " + body + " met.").side("Lea Moreau")).isEqualTo(body);
  }

  @Test
  void find_firmByWhatItDoes_isOne() {
    assertThat(
            Read.of("The League has asked its insurers, Arden Mutual, to pay. They refused.")
                .names())
        .containsExactly("League", "Arden Mutual");
    assertThat(Read.of("The auditors, Pym & Rudd, said that they would wait.").names())
        .containsExactly("Pym & Rudd");
  }

  @Test
  void find_lastWordOfAName_isWhoIsCalledSo() {
    Read read =
        Read.of("The Creek Defenders hold the bridge. On Friday the Defenders said they would go.");
    assertThat(read.names()).containsExactly("Creek Defenders");
  }

  @Test
  void find_whoHasSomethingOfItsOwn_isNoPerson_andTheDirectorsAreIts() {
    Read read =
        Read.of(
            "Kestrel Optics has not sent her its data. She asked Osk, which owns two fifths of the"
                + " company, to speak to the directors.");
    assertThat(read.actor("Kestrel Optics").type()).isEqualTo(Actor.Type.ORGANISATION);
    assertThat(read.side("directors")).isEqualTo("Kestrel Optics");
  }

  @Test
  void find_surveyorWhoHeadsACommission_belongsToIt_notToHisCountry() {
    Read read = Read.of("Jan Bos, the Swedish surveyor who heads the border commission, said so.");
    assertThat(read.side("Jan Bos")).isEqualTo("border commission");
  }

  @Test
  void find_publicWorksMinistry_isCalledSo() {
    assertThat(Read.of("It waits until the public works ministry has begun to pave.").names())
        .containsExactly("public works ministry");
  }
}
