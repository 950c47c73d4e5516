package parley.stability.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import parley.process.RandomTalks;
import parley.process.Situation;
import parley.stability.Given;
import parley.stability.conflict.Preference.Aim;
import parley.stability.conflict.Preference.ByWants;
import parley.talks.formula.Formula.Agreed;
import parley.talks.formula.Formula.Reached;
import parley.talks.formula.Formula.Taken;

class OptionFormTest {

  @Property(tries = 300)
  void gate_ofStepsAgreementsAndRules_isTrueWhereTheProcessSaysSo(@ForAll long seed) {
    var made = RandomTalks.of(seed, 6, 4, true);
    Assume.that(made.isPresent());
    var talks = made.get();
    var conflict = OptionForm.of(talks);
    for (int number = 0; number < 1 << conflict.options().size(); number++) {
      var state = BigInteger.valueOf(number);
      var situation = Situation.at(talks, conflict.state(state));
      assertThat(conflict.allows(state)).isEqualTo(situation.broken().isEmpty());
      for (var step : talks.steps()) {
        assertThat(conflict.holds(conflict.gate(new Reached(step.id())), state))
            .isEqualTo(situation.isReached(step.id()));
      }
      for (var agreement : talks.agreements()) {
        assertThat(conflict.holds(conflict.gate(new Agreed(agreement.id())), state))
            .isEqualTo(situation.isAgreed(agreement.id()));
      }
      for (var option : conflict.options()) {
        var taken = new Taken(option.id());
        assertThat(conflict.holds(conflict.gate(taken), state)).isEqualTo(situation.holds(taken));
      }
    }
  }

  @Test
  void of_talks_numbersOptionsInTheModelsOrder() {
    var conflict =
        conflict(
            """
            parties: {osk: {}, velia: {}, tarn: {}}
            options: {velia: {pay: Pay}, osk: {open: {does: Open, now: true}}}
            agreements: {quota: {among: [osk, velia]}}
            """);
    assertThat(conflict.options().stream().map(o -> o.id().toString()))
        .containsExactly("velia.pay", "osk.open", "osk.quota", "velia.quota");
    assertThat(conflict.parties()).containsExactly("osk", "velia");
    assertThat(conflict.now()).isEqualTo(2);
    assertThat(conflict.state(BigInteger.valueOf(5)).taken()).hasToString("[osk.quota, velia.pay]");
  }

  @Test
  void of_conditionItsWantsDoNotName_isItsFirstWant() {
    var conflict =
        conflict(
            """
            parties: {osk: {name: Osk}, velia: {name: Velia}}
            options: {osk: {open: Open}, velia: {pay: Pay the toll}}
            steps: {treaty: {when: osk.open}}
            conditions: [{before: treaty, needs: velia.pay, by: osk}]
            wants: {osk: [osk.open], velia: [treaty]}
            """);
    assertThat(wants(conflict, 0)).containsExactly("treaty only if velia.pay", "osk.open");
    assertThat(conflict.assumptions())
        .containsExactly(
            "Osk asks for Velia: Pay the toll before treaty; its wants do not say how much that"
                + " matters, so it comes first.");
    var condition = aims(conflict, 0).getFirst().gate();
    assertThat(conflict.holds(condition, Given.state(conflict, "osk.open"))).isFalse();
    assertThat(conflict.holds(condition, Given.state(conflict, "osk.open", "velia.pay"))).isTrue();
    assertThat(conflict.holds(condition, Given.state(conflict))).isTrue();
  }

  @Test
  void of_conditionBeforeAnOption_isAboutTakingItAtAll() {
    var conflict =
        conflict(
            """
            parties: {osk: {}, velia: {}}
            options: {osk: {open: Open}, velia: {pay: Pay}}
            conditions: [{before: osk.open, needs: velia.pay, by: osk}]
            wants: {velia: [osk.open]}
            """);
    var condition = aims(conflict, 0).getFirst().gate();
    assertThat(conflict.holds(condition, Given.state(conflict, "osk.open"))).isFalse();
    assertThat(conflict.holds(condition, Given.state(conflict, "velia.pay"))).isTrue();
  }

  @Test
  void of_conditionThatAWantNames_isNotAddedToThem() {
    var conflict =
        conflict(
            """
            parties: {osk: {}, velia: {}}
            options: {osk: {open: Open}, velia: {pay: Pay}}
            steps: {treaty: {when: osk.open}}
            conditions: [{before: treaty, needs: velia.pay, by: osk}]
            wants: {osk: [osk.open, velia.pay], velia: [treaty]}
            """);
    assertThat(wants(conflict, 0)).containsExactly("osk.open", "velia.pay");
    assertThat(conflict.assumptions()).isEmpty();
  }

  @Test
  void of_waivedCondition_isNoWant() {
    var conflict =
        conflict(
            """
            parties: {osk: {}, velia: {}}
            options: {osk: {open: Open}, velia: {pay: Pay}}
            steps: {treaty: {when: osk.open}}
            conditions: [{before: treaty, needs: velia.pay, by: osk, waived: true}]
            wants: {osk: [osk.open], velia: [treaty]}
            """);
    assertThat(wants(conflict, 0)).containsExactly("osk.open");
  }

  @Test
  void of_partiesWithoutWantsOrOptionsOrOrder_saysWhatIsTakenForGranted() {
    var conflict =
        conflict(
            """
            parties: {osk: {name: Osk}, velia: {name: Velia}, tarn: {name: Tarn}}
            options: {osk: {open: Open}, velia: {pay: Pay}}
            wants:
              velia: [{unordered: [osk.open, velia.pay]}]
              tarn: [osk.open]
            """);
    assertThat(conflict.assumptions())
        .containsExactly(
            "Velia leaves the order of some wants open; where one is needed it is the file's.",
            "Osk has no wants here: all states are alike to it.",
            "Tarn has wants but no options: it decides nothing here.");
    assertThat(((ByWants) conflict.preferences().getLast()).tiers())
        .singleElement()
        .satisfies(tier -> assertThat(tier).hasSize(2));
  }

  @Test
  void of_talksWithoutOptions_isRefused() {
    assertThatThrownBy(() -> conflict("parties: {osk: {}}"))
        .isInstanceOf(UnsolvableException.class)
        .hasMessage("nobody has an option, so nobody can move; give a party an option");
  }

  @Test
  void preferences_aWantThatRepeatsACondition_countsAsTheCondition() {
    var conflict =
        conflict(
            """
            parties: {osk: {}, velia: {}}
            options: {osk: {come: Come}, velia: {pay: Pay}}
            steps: {round: {when: osk.come}}
            conditions: [{before: round, needs: velia.pay, by: osk}]
            wants: {osk: [round only if velia.pay]}
            """);

    var aim = ((ByWants) conflict.preferences().getFirst()).order().getFirst();

    assertThat(conflict.holds(aim.gate(), Given.state(conflict, "osk.come"))).isFalse();
    assertThat(conflict.holds(aim.gate(), Given.state(conflict, "osk.come", "velia.pay"))).isTrue();
    assertThat(conflict.holds(aim.gate(), Given.state(conflict))).isTrue();
  }

  private static OptionForm conflict(String text) {
    return OptionForm.of(Given.talks(text));
  }

  private static List<Aim> aims(OptionForm conflict, int party) {
    return ((ByWants) conflict.preferences().get(party)).order();
  }

  private static List<String> wants(OptionForm conflict, int party) {
    return aims(conflict, party).stream().map(aim -> aim.formula().text()).toList();
  }
}
