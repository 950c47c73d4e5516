package parley.reading.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.reading.drafting.SameActsTest.draft;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.talks.Talks;
import parley.talks.Wants;

/** What parties are set on or against by their own words. */
class ResolvesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Osk refused to recognise the council. | not osk.recognise-council
          Osk said it would never accept foreign inspectors. | not osk.accept-foreign-inspectors
          Osk said it would not change its quota and would not be threatened. | not osk.change-quota
          Osk has ruled out joining a cabinet led by Velia. | not osk.join-cabinet-led-velia
          Osk wants the northern bank to be reconnected to the payments system. | reconnect-northern-bank-payments
          """)
  void draft_whatAPartySaysItIsSetOn_isAWant(String text, String want) {
    assertThat(wants(draft("Osk met Velia on Friday. " + text).talks(), "osk")).contains(want);
  }

  @Test
  void draft_whatIsWantedDone_isForSomebodyTheReportsDoNotName() {
    Talks talks =
        draft("Osk met Velia. Osk wants the northern bank to be reconnected to the network.")
            .talks();

    assertThat(talks.options())
        .anyMatch(o ->
            o.id().party().equals("not-said")
                && o.does().equals("Reconnect the northern bank to the network"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Osk is willing to share the water.
          Osk intends to share the water.
          Osk said it would not comment.
          Osk said Velia would not sign the charter.
          Osk said it would not sign the charter until Velia paid.
          """)
  void draft_whatIsReadinessSilenceAnothersOrACondition_isNoSuchWant(String text) {
    assertThat(wants(draft("Osk met Velia on Friday. " + text).talks(), "osk"))
        .noneMatch(w -> w.startsWith("not ") || w.startsWith("osk.share"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Osk said it would never accept foreign inspectors. | Osk agreed to accept foreign inspectors.
          Osk opposed a joint patrol on the border. | Osk said it was open to a joint patrol on the border if Velia paid.
          """)
  void draft_whatAPartyWasAgainstAndHasComeRoundTo_isNoWantAgainstItAnyMore(
      String refused, String agreed) {
    Talks after = draft("Osk met Velia on Friday. " + refused, agreed + " Velia waited.").talks();

    assertThat(wants(after, "osk")).noneMatch(w -> w.startsWith("not "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Velia agreed to accept foreign inspectors. Osk waited.
          Osk agreed to accept a fee for the canal. Velia waited.
          """)
  void draft_whatAnotherHasAgreedToOrSomethingElse_leavesAWantAsItIs(String agreed) {
    Talks after =
        draft("Osk met Velia on Friday. Osk said it would never accept foreign inspectors.", agreed)
            .talks();

    assertThat(wants(after, "osk")).contains("not osk.accept-foreign-inspectors");
  }

  private static List<String> wants(Talks talks, String party) {
    return talks.wants().stream()
        .filter(w -> w.party().equals(party))
        .map(Wants::tiers)
        .flatMap(List::stream)
        .flatMap(List::stream)
        .map(want -> want.formula().text())
        .toList();
  }
}
