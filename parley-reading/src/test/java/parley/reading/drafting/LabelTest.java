package parley.reading.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.reading.claim.Actor;
import parley.talks.Talks;

/** What a draft calls an act or a step reads well where it stands alone. */
class LabelTest {

  private static Talks draft(String blocked, String need, String... by) {
    Told told =
        new Told(blocked + " until " + need + ". Osk and Norn met.")
            .actor("actor-1", "Osk", Actor.Type.STATE, "Osk")
            .actor("actor-2", "Norn", Actor.Type.STATE, "Norn");
    return Drafter.draft(
        "Sarn", List.of(told.condition("actor-1", blocked, "until", told.need(need, by)).claims()));
  }

  private static List<String> labels(Talks talks) {
    return talks.steps().stream().map(s -> s.words().orElseThrow()).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "Osk will not sign anything, Osk: sign something",
    "Osk would not accept any quota, Osk: accept some quota",
    "Osk will not move any nearer, Osk: move nearer",
    "Osk will not free a single man, Osk: free a man",
    "Osk will sign no statement, Osk: sign a statement",
    "Osk would not recognise Norn under any circumstances, Osk: recognise Norn",
    "Osk will pay no rent, Osk: pay rent",
    "Osk will give no road permits, Osk: give road permits",
    "Osk has refused to discuss anything else, Osk: discuss something else",
  })
  void draft_actThatIsDenied_isToldAffirmed(String blocked, String label) {
    assertThat(labels(draft(blocked, "the rain stops"))).contains(label);
  }

  @ParameterizedTest
  @CsvSource({
    "every camp had lost its wells, Every camp has lost its wells",
    "the guns of the fort had gone, The guns of the fort have gone",
    "every camp was empty, Every camp is empty",
    "the nine had crossed the bridge, The nine have crossed the bridge",
    "the site had been rezoned, Rezone the site",
    "'the cook of the ship, who is ill, had been handed over to a doctor', Hand over the cook of the ship to a doctor",
    "the guns were far away, The guns are far away",
    "the boats for the crossing could sail, The boats for the crossing can sail",
  })
  void draft_whatWasToBeSo_isToldAsOfToday(String need, String label) {
    assertThat(labels(draft("Osk will not open the gates", need))).contains(label);
  }

  @Test
  void draft_whatAPartyIsToBe_isToldWithItsVerb() {
    Talks talks = draft("Osk will not open the gates", "Norn is out of the valley", "actor-2");

    assertThat(talks.options()).extracting(o -> o.does()).contains("Be out of the valley");
  }

  @Test
  void draft_peopleNamedWithWhoHoldsThem_areLetGoByHim() {
    Talks talks =
        draft("Osk will not open the gates", "eleven guards whom Norn has held since May");

    assertThat(talks.options())
        .anyMatch(o -> o.id().party().equals("norn") && o.does().equals("Release eleven guards"));
  }

  @Test
  void draft_peopleWhoHaveHeldSomething_areNotLetGo() {
    Talks talks = draft("Osk will not open the gates", "guards who were held up by Norn are there");

    assertThat(talks.options()).noneMatch(o -> o.does().startsWith("Release"));
  }

  @Test
  void draft_aTextThatOneSideSigns_isNoAgreement() {
    Talks talks = draft("Osk will not open the gates", "Norn has signed an amnesty", "actor-2");

    assertThat(talks.agreements()).isEmpty();
    assertThat(talks.options()).extracting(o -> o.does()).contains("Sign an amnesty");
  }

  @Test
  void draft_whatAPartyIsToGive_isToldWithoutItsName() {
    Talks talks = draft("Osk will not open the gates", "there is a permit from Norn", "actor-2");

    assertThat(talks.options()).extracting(o -> o.does()).contains("Give a permit");
  }
}
