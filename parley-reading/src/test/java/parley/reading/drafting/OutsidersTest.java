package parley.reading.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.reading.drafting.SameActsTest.draft;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.talks.Party;

/** Who is in the picture and not at the table. */
class OutsidersTest {

  @Test
  void draft_whoDoesNotTakePart_isOutside() {
    assertThat(
            outside(
                "France and Germany are negotiating. Poland, which is not taking part in the talks,"
                    + " called the plan a mistake."))
        .containsExactly("Poland");
    assertThat(
            outside(
                "Israel and Egypt are to sign a truce. Syria, which is not part of the talks, met"
                    + " nobody."))
        .containsExactly("Syria");
  }

  @Test
  void draft_whoOnlyIsNotInvitedYet_orIsAskedSomething_isNot() {
    assertThat(
            outside(
                "France and Germany are negotiating. France demanded that Poland, which is not part"
                    + " of the talks, open its border."))
        .isEmpty();
    assertThat(outside("France met Germany. Poland was not at home.")).isEmpty();
  }

  private static List<String> outside(String text) {
    return draft(text).talks().parties().stream()
        .filter(Party::isOutside)
        .map(Party::name)
        .toList();
  }
}
