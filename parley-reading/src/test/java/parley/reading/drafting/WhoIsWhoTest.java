package parley.reading.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.language.EnglishParser;
import parley.reading.Reader;
import parley.reading.intake.Intake;
import parley.reading.intake.IntakeSettings;
import parley.reading.report.Report;
import parley.talks.Party;
import parley.talks.Talks;

/** Who speaks and acts for whom over short reports, and who stands for himself. */
class WhoIsWhoTest {

  private static final Reader READER = new Reader(EnglishParser.load());

  private static Talks draft(Sameness sameness, String... texts) {
    List<ReportClaims> claims = new ArrayList<>();
    for (String text : texts) {
      String name = "report-" + (claims.size() + 1);
      Report report =
          new Intake(IntakeSettings.DEFAULT)
              .read(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
              .reports()
              .getFirst();
      claims.add(ReportClaims.of(report.text(), READER.read(report)));
    }
    return Drafter.draft("Talks", claims, sameness, null).talks();
  }

  private static Talks draft(String... texts) {
    return draft(Sameness.NONE, texts);
  }

  private static List<String> setters(Talks talks) {
    return talks.conditions().stream()
        .flatMap(c -> c.by().stream())
        .map(talks::nameOf)
        .distinct()
        .toList();
  }

  private static String assumed(Talks talks, String party) {
    return talks.parties().stream()
        .filter(p -> p.name().equals(party))
        .findFirst()
        .flatMap(p -> p.basis().assumption())
        .orElse("");
  }

  @Test
  void draft_ministerWithoutACountry_isOfTheOnlyOneWithAnArmy_andTold() {
    String text =
        """
        The Osk army and the rebel River League met in Lund. Tor Brandt, the defence minister, \
        said the guns would be withdrawn as soon as the League had returned the prisoners.
        """;

    Talks talks = draft(text);
    Talks apart = draft(new Sameness(List.of(), List.of(List.of("Tor Brandt", "Osk"))), text);

    assertThat(setters(talks)).containsExactly("Osk");
    assertThat(assumed(talks, "Osk"))
        .contains("Tor Brandt is taken to speak for Osk, as defence minister");
    assertThat(setters(apart)).containsExactly("Tor Brandt");
  }

  @Test
  void draft_ministerMetOnAJourney_isOfTheCountryGoneTo() {
    Talks talks =
        draft(
            """
            The Osk army and the rebel River League met in Lund. The mediator, Lea Moreau, flew \
            on Sunday to Velia, which arms the League, and asked the foreign minister, Una Sarn, \
            to talk the League round. The Velian government said nothing.
            """);

    assertThat(assumed(talks, "Osk")).doesNotContain("Una Sarn");
  }

  @Test
  void draft_armsOfACountry_areTheCountry_butItsCourtIsNot() {
    Talks talks =
        draft(
            """
            Velia said it would not hand over the maps until Osk's border guards had left the \
            hill. Osk said it would not pay the fine until the Osk court had fixed it.
            """);

    assertThat(talks.options())
        .filteredOn(o -> o.does().startsWith("Leave"))
        .extracting(o -> talks.nameOf(o.id().party()) + ": " + o.does())
        .containsExactly("Osk: Leave the hill (border guards)");
    assertThat(talks.conditions().getLast().needs().text()).doesNotStartWith("osk.");
  }

  @Test
  void draft_whoIsAskedFor_isNotTheSpeakersOwn() {
    Talks talks =
        draft(
            """
            Lea Moreau, the spokeswoman of the River League, said its men would begin when the \
            army had left the bridge. The Osk army fired on the League last week.
            """);

    assertThat(assumed(talks, "River League")).doesNotContain("army is taken");
    assertThat(assumed(talks, "Osk")).contains("army is taken to be part of Osk");
  }

  @Test
  void draft_whoHasToActHerself_doesNotSpeakForWhoeverWaits() {
    Talks talks =
        draft(
            """
            Velia does not let the flights begin until Lea Moreau has certified the cameras. \
            Ms Moreau said that Velia would not permit them until she had done so.
            """);

    assertThat(assumed(talks, "Velia")).doesNotContain("Lea Moreau");
  }

  @Test
  void draft_companyWhoseTermsWaitForAUnion_doesNotSpeakForThatUnion() {
    Talks talks =
        draft(
            """
            The National Union of Tram Drivers (NUTD) said its members would not drive until Osk \
            Tram raised pay. Osk Tram said it would raise pay only if the union accepted night \
            trams. Its director, Tor Lind, rejected arbitration.
            """);

    assertThat(setters(talks)).containsExactly("National Union of Tram Drivers", "Osk Tram");
    assertThat(assumed(talks, "National Union of Tram Drivers")).isEmpty();
  }

  @Test
  void draft_personWhoSetsTermsForAUnionsActs_speaksForIt() {
    Talks talks =
        draft(
            """
            Dan Pryce said the Tram Drivers' Union would not drive until Osk Tram raised pay. Osk \
            Tram said it would raise pay only if the union accepted night trams.
            """);

    assertThat(assumed(talks, "Tram Drivers' Union"))
        .startsWith("Dan Pryce is taken to speak for Tram Drivers' Union");
  }

  @Test
  void draft_officeThatChangesHands_isTheNewHoldersInLaterReports_andTheOldOneIsMarked() {
    Talks talks =
        draft(
            """
            Ivo Lang, the foreign minister of Tarsk, said Tarsk would not sign until Delma paid.
            """,
            """
            Mira Sol was sworn in as foreign minister of Tarsk. She replaced Ivo Lang, who had \
            resigned.
            """,
            "The foreign minister said Tarsk would open the gates once Delma had paid.");

    assertThat(setters(talks)).containsExactly("Tarsk");
    assertThat(talks.parties())
        .filteredOn(p -> p.name().equals("Tarsk"))
        .flatExtracting(Party::members)
        .containsExactly("Ivo Lang (former foreign minister)", "Mira Sol");
    assertThat(assumed(talks, "Tarsk")).contains("foreign minister is taken to be Mira Sol");
  }

  @Test
  void draft_officeAlone_isItsOnlyHolder() {
    Talks talks =
        draft(
            "The public prosecutor said she would drop the charges when the captain had spoken.",
            "Lea Moreau, the public prosecutor, met the governor.");

    assertThat(setters(talks)).containsExactly("Lea Moreau");
    assertThat(assumed(talks, "Lea Moreau"))
        .contains("public prosecutor is taken to be Lea Moreau, the only public prosecutor here");
  }

  @Test
  void draft_bishop_standsForHimself_whereverHeIs() {
    Talks talks =
        draft(
            """
            Lund's mayor said the fishermen would not sail until Osk had paid. Osk's president, \
            Tor Brandt, asked the Bishop of Lund to persuade the fishermen to sail.
            """);

    assertThat(talks.leverage())
        .extracting(l -> talks.nameOf(l.through().getFirst()))
        .containsExactly("Bishop");
  }

  @Test
  void draft_unionLeader_isOfWhoeverIsCalledUnion() {
    Talks talks =
        draft(
            """
            The National Union met the dockers' union in Lund. The Union will govern. Lea Moreau, \
            the Union leader, said she would not name a minister until the dockers had agreed.
            """);

    assertThat(setters(talks)).containsExactly("National Union");
  }

  @Test
  void draft_longerNameWithItsCountry_isTheShorterOne() {
    Talks talks =
        draft(
            "The Bakers' League of Osk said it would not sell bread until Velia had paid.",
            "The Bakers' League said it would not bake until Velia had paid.");

    assertThat(setters(talks)).containsExactly("Bakers' League");
  }

  @Test
  void draft_inspector_isOfTheOnlyInspectorate() {
    Talks talks =
        draft(
            """
            The Police Inspectorate met the mayor. Nils Harrow, the chief inspector, said he would \
            not hand in the list until Osk had sent its files.
            """);

    assertThat(setters(talks)).containsExactly("Police Inspectorate");
  }

  @Test
  void draft_councilByALongerName_isThatCouncil_butNotAnother() {
    Talks talks =
        draft(
            "The Lund city council said it would not pay until Osk had signed.",
            "The Lund council said it would not build until Osk had signed.",
            "The Sarn council said it would not meet until Osk had signed.");

    assertThat(setters(talks)).containsExactly("Lund city council", "Sarn council");
  }

  @Test
  void draft_councilWithTheSameChairman_isOne() {
    Talks talks =
        draft(
            """
            The university's council met on Monday. Colm Hale, the council's chairman, said it \
            would not pay until Osk had signed.
            """,
            """
            The council has not paid. The council's chairman, Colm Hale, said it would not build \
            until Osk had signed.
            """);

    assertThat(setters(talks)).hasSize(1);
  }

  @Test
  void draft_ministerOfOneOfTwoCountriesWithAGovernment_isOfThatInTheHeadline() {
    Talks talks =
        draft(
            """
            Osk reads the lease

            Osk's parliament met in Lund. Una Sarn, the finance minister, said that she would \
            publish the lease when she had the consent of Velia. The Velian president, Tor Brandt, \
            was in Lund.
            """);

    assertThat(setters(talks)).containsExactly("Osk");
  }

  @Test
  void draft_peopleByTheirNames_areTheirCountry() {
    Talks talks =
        draft(
            "Tolland said it would not sign the pact until Velia had paid the fee.",
            "The Tollish said that they would not open the market until Velians had left the"
                + " hill.");

    assertThat(setters(talks)).containsOnly("Tolland");
    assertThat(talks.parties()).extracting(p -> p.name()).doesNotContain("Velians", "Tollish");
  }

  @Test
  void draft_bodyWithoutAName_isCalledAsItIsOnceItIsKnown() {
    Talks talks =
        draft(
            "Osk said it would not fill the lake until an independent safety panel had passed it.",
            "The safety panel said that it would not pass the lake until Osk had paid its fee.");

    assertThat(setters(talks)).contains("safety panel").doesNotContain("independent safety panel");
  }

  @Test
  void draft_needsWithAChoiceAmongThem_areThatFormula() {
    assertThat(
            needs(
                "Osk said it would not sign until Velia withdrew its troops and either paid"
                    + " compensation or released the prisoners."))
        .isEqualTo("velia.withdraw-troops and (velia.pay-compensation or velia.release-prisoners)");
    assertThat(
            needs(
                "Osk said it would come only if Velia opened the border and Russia either sent"
                    + " observers or lifted the embargo."))
        .isEqualTo("velia.open-border and (russia.send-observers or russia.lift-embargo)");
  }

  private static String needs(String text) {
    return draft(text).conditions().getFirst().needs().text();
  }

  @Test
  void draft_whoOfAPartyIsToAct_isTold() {
    Talks talks =
        draft(
            """
            Osk said it would not cease fire until observers of the Lakes Union had taken up their \
            posts. Velia said it would not leave the hill until Red Cross doctors had examined the men.
            """);

    assertThat(talks.options())
        .extracting(o -> o.does())
        .contains("Take up their posts (observers)", "Examine the men (Red Cross doctors)");
  }

  @Test
  void draft_captainOfAShip_standsForHimself() {
    Talks talks =
        draft(
            """
            Osk and Velia met in Lund. The captain of the Sea Lark said that he would sign no \
            statement until Osk had freed his men.
            """);

    assertThat(setters(talks)).containsExactly("captain");
  }

  @Test
  void draft_minister_isOfTheOnlyMinistryCalledSo() {
    Talks talks =
        draft(
            "Osk said it would not build the clinic until the health ministry had paid the firm.",
            """
            Una Sarn, the health minister, said that she would not pay the firm until Osk had \
            published its accounts.
            """);

    assertThat(setters(talks)).containsExactly("Osk", "health ministry");
  }

  @Test
  void draft_bodyWithoutAName_isWhoeverIsNamedBesideIt() {
    String owner =
        "Osk will free the ship when her owner has paid the fine. The owner, Brandt Shipping, met"
            + " Osk on Monday.";
    String rebel =
        "Osk and the rebel Hill Front met in Sund on Monday. Osk said that it would open the road"
            + " once the rebels had left the ridge.";

    assertThat(assumed(draft(owner), "Brandt Shipping")).contains("which a report calls");
    assertThat(assumed(draft(rebel), "Hill Front")).contains("rebels", "which a report calls");
  }

  @Test
  void draft_ministry_isOfTheCountryWhoseMinisterIsNamed_unlessThereAreTwo() {
    String one =
        "Osk's water minister, Tamsin Aure, met Velia on Monday. Velia will open the locks when the"
            + " water ministry has mended the sluice.";
    String two = one + " Velia's water minister, Rolf Dahl, said nothing.";

    assertThat(assumed(draft(one), "Osk")).contains("water ministry", "whose minister");
    assertThat(assumed(draft(two), "Osk")).doesNotContain("whose minister");
  }
}
