package parley.reading.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import parley.talks.Party;

/** Which reports of a dossier are of one negotiation, and what becomes of the others. */
class MattersTest {

  private static final String[] DAM = {
    """
    Osk will not open the sluices of the dam until Velia pays its debt for electricity, Osk's \
    minister Tomas Brandt said. Velia's president, Lea Moreau, said Velia would pay the debt only \
    after the sluices had been opened. Farmers downstream have lost two harvests. The United \
    Nations offered to send an envoy, and the United States said it would pay for repairs.
    """,
    """
    Velia paid half of its debt for electricity, Lea Moreau said. Tomas Brandt said Osk would open \
    two sluices once Velia had paid the rest. Farmers in Velia marched to the dam. The United \
    States called on Osk and Velia to let the United Nations count the harvests.
    """
  };

  private static final String[] DOCKS = {
    """
    The Dockers' Federation said its members would not unload ships until Castell Ports raised \
    wages. Castell Ports said it would raise wages only if the Dockers' Federation accepted \
    machines on the quays. The government of Lund said it would not pay for wages.
    """,
    """
    The Dockers' Federation accepted machines on one quay. Castell Ports said it would raise wages \
    when ships were unloaded again. The government said it would mediate. Ships from the United \
    States wait at the quays, and the United Nations said that grain was spoiling.
    """,
    """
    Castell Ports raised wages at two quays. The Dockers' Federation said its members would unload \
    ships once Castell Ports raised wages at the other quays.
    """
  };

  private static Draft draft(String[]... matters) {
    return SameActsTest.draft(
        Stream.of(matters).flatMap(Stream::of).map(String::strip).toArray(String[]::new));
  }

  private static List<String> parties(Draft draft) {
    return draft.talks().parties().stream().map(Party::name).toList();
  }

  @Test
  void draft_twoNegotiations_drawsOnTheOneOfMostReports_andNamesTheOthers() {
    Draft draft = draft(DAM, DOCKS);

    assertThat(draft.notices())
        .containsExactly(
            "report-0.txt and report-1.txt are of another matter (Velia and Osk)"
                + " than the other reports (Dockers' Federation and Castell Ports) and were"
                + " left out; draft them by themselves");
    assertThat(parties(draft)).contains("Castell Ports").doesNotContain("Osk", "Velia");
  }

  @Test
  void draft_onePartyInTwoNegotiations_isNotWhatMakesThemOne() {
    String[] fish = {
      """
      Velia will not let trawlers of Tarn into its bay until Tarn frees two skippers, Velia said. \
      Tarn's fisheries minister, Ole Krag, said Tarn would free the skippers if Velia shared the \
      herring.
      """,
      """
      Tarn freed one of the skippers. Ole Krag said Tarn wanted a share of the herring for its \
      trawlers, and Velia said the bay was closed to trawlers of Tarn.
      """,
      """
      Velia and Tarn shared the herring of the bay. Ole Krag said that the other skipper was free \
      and that Tarn would call its trawlers back.
      """
    };

    assertThat(parties(draft(DAM, fish))).contains("Tarn", "Velia").doesNotContain("Osk");
  }

  @Test
  void draft_partiesThatChangeOneByOne_areOneNegotiation() {
    Draft draft =
        draft(
            new String[] {
              "Osk and Velia met on the canal. Osk will not dredge the canal until Velia pays.",
              "Velia paid Osk for the canal. Tarn said it would dredge the canal if Velia agreed.",
              "Tarn and Velia met on the canal. Tarn will not dredge the canal until Norn pays.",
              "Norn paid Tarn for the canal. Keld said it would dredge the canal if Norn agreed.",
              "Keld and Norn met on the canal. Keld will not dredge the canal until Norn signs."
            });

    assertThat(draft.notices()).isEmpty();
    assertThat(parties(draft)).contains("Osk", "Velia", "Tarn", "Norn", "Keld");
  }

  @Test
  void draft_governmentWithoutACountry_isNotThatOfAnotherNegotiation() {
    Draft draft =
        draft(
            new String[] {
              """
              The teachers' union of Osk said it would not end its strike until the government \
              raised wages. The government said it would raise wages only if the union accepted \
              longer hours.
              """,
              """
              The Velia Liberation Front said it would not free the hostages until the government \
              released ten prisoners. The government said it would never release the prisoners.
              """
            });

    assertThat(draft.notices()).hasSize(1).allMatch(n -> n.contains("was left out"));
    assertThat(parties(draft)).doesNotContain("Osk");
  }

  @Test
  void draft_reportThatNamesNobody_staysWithTheOthers() {
    Draft draft =
        draft(DOCKS, new String[] {"The members said they would not work until ships were safe."});

    assertThat(draft.notices()).isEmpty();
  }
}
