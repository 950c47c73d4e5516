package parley.reading.conditions;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.reading.conditions.InventedConditions.find;
import static parley.reading.conditions.InventedConditions.only;

import org.junit.jupiter.api.Test;
import parley.reading.claim.Condition;

/** What each has to do before it comes about, and who says so. */
class ConditionPartsTest {

  @Test
  void listedConditions_areOneNeedEach() {
    String text = "Osk set out three conditions for its return: a truce, an amnesty and a vote.";
    assertThat(only(text).needs())
        .extracting(n -> n.span().of(text))
        .containsExactly("a truce", "an amnesty", "a vote");
  }

  @Test
  void joinedClauses_areOneNeedEachWithItsOwnDoer() {
    String sentence = "Osk will not sign unless the Front disarms and the army withdraws.";
    Condition found = only(sentence);
    assertThat(found.needs())
        .extracting(n -> n.span().of(sentence))
        .containsExactly("the Front disarms", "the army withdraws");
    assertThat(found.needs().get(0).by()).containsExactly("front");
    assertThat(found.needs().get(1).by()).containsExactly("army");
  }

  @Test
  void joinedMatters_areOneNeedEachWithTheSameDoers() {
    String sentence =
        "Norn said on Monday that the round should not open until Osk and Velia agree on both the"
            + " seats of the clans and a list of militias that will be barred from the talks.";
    Condition found = find(sentence).getFirst();
    assertThat(found.statedBy()).containsExactly("norn");
    assertThat(found.needs())
        .extracting(n -> n.span().of(sentence))
        .containsExactly(
            "the seats of the clans", "a list of militias that will be barred from the talks");
    assertThat(found.needs()).allSatisfy(n -> assertThat(n.by()).containsExactly("osk", "velia"));
    assertThat(find(sentence).get(1).type()).isEqualTo(Condition.Type.EXCLUSION);
    assertThat(find(sentence).get(1).needs().getFirst().span().of(sentence)).isEqualTo("militias");
  }

  @Test
  void needIsReadPastADescriptionOfItsSubject() {
    String sentence =
        "The vote would not go ahead until Article 8 of the pact, which hands the army to Norn, was"
            + " removed, Osk said.";
    assertThat(only(sentence).needs())
        .extracting(n -> n.span().of(sentence))
        .containsExactly("Article 8 of the pact, which hands the army to Norn, was removed");
  }

  @Test
  void giver_isWhoHasToAct() {
    Condition found = only("Osk will not sign without a guarantee from Norn.");
    assertThat(found.needs().getFirst().by()).containsExactly("norn");
  }

  @Test
  void pronounIsReadAsWhatItStandsFor() {
    String text = "Osk wants an amnesty. It will not sign the treaty without one.";
    assertThat(only(text).needs().getFirst().span().of(text)).isEqualTo("an amnesty");
  }

  @Test
  void speakerAtTheEnd_isNoPartOfTheNeed() {
    String text =
        "Osk will not lift its veto before Velia pays for a second pipeline, a minister in its"
            + " capital said on Sunday.";
    assertThat(only(text).needs().getFirst().span().of(text))
        .isEqualTo("Velia pays for a second pipeline");
  }

  @Test
  void ownWill_isStatedByItsSubject_abilityIsNot() {
    assertThat(only("Osk will not talk until Velia pays.").statedBy()).containsExactly("osk");
    assertThat(only("Osk cannot talk until Velia pays.").statedBy()).isEmpty();
  }

  @Test
  void reportedCondition_isStatedByTheSpeakerAndNamesTheStatement() {
    Condition found = only("Norn said that Osk would not talk until Velia paid.");
    assertThat(found.statedBy()).containsExactly("norn");
    assertThat(found.statement()).isNotNull();
  }

  @Test
  void offer_isStatedByWhoMakesIt_whoeverTellsOfIt() {
    assertThat(
            only("In exchange for a swap, Osk is offering to free the men, Norn said.").statedBy())
        .containsExactly("osk");
  }
}
