package parley.reading.conditions;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.reading.conditions.InventedConditions.find;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that make a condition elsewhere, but not here. */
class NoConditionTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The talks lasted until midnight.",
        "Osk will not comment until Friday.",
        "Osk will not wait while people starve.",
        "Osk had not spoken to Velia until they met in 2009.",
        "Osk did not sign until Velia paid.",
        "Osk would not comment until the inquiry was over.",
        "An official, speaking on condition that he not be named, praised the talks.",
        "Osk will not sell before the match.",
        "Osk would not lay a pipe before the season was over.",
        "Osk can talk for as long as it likes.",
        "An offer without an answer is not an offer.",
        "Osk will not sign until the middle of November.",
        "Imports from Osk are subject to tariffs.",
        "Osk was tied to Velia by a treaty.",
        "Up to ten men left the camp.",
        "Osk would take the port or the road, the army said.",
        "The work is otherwise going well.",
        "Osk will meet Velia without it.",
        "Osk wants a deal that does not cost a thing.",
        "The price of oil is what keeps Osk going, traders said.",
        "No money was found, no votes were cast.",
        "Conditions in the camp: no water, no power.",
        "Nurses want better pay and conditions.",
        "Conditions on the ground are poor.",
        "An official spoke on condition of anonymity.",
        "Osk provided tents and medicine.",
        "An exchange of fire broke out near the dam.",
        "The two sides exchanged views on fish.",
        "The company met its deadline.",
        "Both sides struck a deal on overtime.",
        "Had Osk signed, the war would have ended.",
        "Analysts said fighting could spread if talks fail.",
        "Security will be tight ahead of talks.",
        "Reporters asked if Osk would sign.",
        "The army did not say whether it would leave.",
        "The vote will go ahead even if Osk stays away.",
        "The round will open whether or not Osk attends.",
        "Norn will host the round with or without Osk.",
        "The union decided whether to strike.",
        "Osk set no preconditions for talks.",
        "Osk will pay without delay.",
        "The talks will be held on Friday or Saturday, depending on the weather.",
        "The economy of Osk depends on oil.",
        "It will take years to rebuild the town.",
        "Osk kept out of the talks.",
        "The Front was barred from the talks in 2010.",
        "Osk said guests will have to make do with the lake if Velia keeps the roof.",
        "It is only a matter for concern, Osk said.",
        "The bus did not let passengers into the yard.",
        "Osk wants to keep songs out of the yard.",
        // told by somebody who is not known
        "Osk will not sign until Velia pays, a cook reported.",
        "The vote, they say, will not be held unless the road opens.",
        "Some plumbers adopted a plan under which Osk will not leave until Velia pays.",
        "The neighbours stipulate that the bill be paid before the gate is opened.",
        // told of what was
        "The whole evening turned on a vote about lunch.",
        "It was a soup that no cook would salt until another had tasted it.",
      })
  void lookalike_isNoCondition(String sentence) {
    assertThat(find(sentence)).isEmpty();
  }
}
