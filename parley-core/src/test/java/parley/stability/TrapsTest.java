package parley.stability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import parley.stability.conflict.Budget;
import parley.stability.conflict.Concept.Standard;
import parley.stability.conflict.OptionForm;
import parley.stability.conflict.Stability;
import parley.stability.conflict.StateSet;
import parley.stability.conflict.UnsolvableException;
import parley.talks.Option;
import parley.talks.Party;
import parley.talks.Talks;
import parley.talks.UnsoundTalksException;
import parley.talks.formula.Formula;
import parley.talks.formula.OptionId;

/** Mistakes known from other tools, one test each, and the first where it shows in print. */
class TrapsTest {

  private static final BigInteger STATE_52 = BigInteger.valueOf(52);

  @Test
  void solve_garrisonDiversionState52_isAnEquilibriumAsOpponentsMayMoveAgain() {
    var conflict = OptionForm.of(new PublishedCase("garrison-diversion").talks());
    for (var concept : List.of(Standard.GMR, Standard.SMR)) {
      assertThat(stable(conflict, concept, "canadian-opposition").contains(STATE_52)).isTrue();
      assertThat(equilibria(conflict, concept).contains(STATE_52)).isTrue();
    }
  }

  @Test
  void solve_sanctionThatTakesTheSameOpponentTwice_deters() {
    var conflict =
        conflict(
            """
            parties: {i: {}, a: {}, b: {}}
            options: {i: {x: X}, a: {first: First, last: Last}, b: {between: Between}}
            rules:
              - b.between only if a.first
              - a.last only if b.between
            wants: {i: [not a.last, i.x]}
            """);
    var nothing = Given.state(conflict);
    assertThat(stable(conflict, Standard.NASH, "i").contains(nothing)).isFalse();
    assertThat(stable(conflict, Standard.GMR, "i").contains(nothing)).isTrue();
  }

  @Test
  void solve_laterImprovementThatNothingGoesWrongWith_isNotSimStable() {
    for (var safe : List.of("x", "y")) {
      var risky = safe.equals("x") ? "y" : "x";
      var conflict =
          conflict(
              """
              parties: {i: {}, a: {}}
              options: {i: {x: X, y: Y}, a: {strike: Strike}}
              rules: [not (i.x and i.y)]
              wants:
                i: [not (i.%s and a.strike), i.x or i.y]
                a: [a.strike]
              """
                  .formatted(risky));
      assertThat(stable(conflict, Standard.SIM, "i").contains(Given.state(conflict))).isFalse();
      var only = Given.state(conflict, "a.strike");
      assertThat(stable(conflict, Standard.SIM, "i").contains(only)).isFalse();
    }
  }

  @Test
  void solve_oneUnansweredImprovementAmongAnswered_isNotStableWhicheverComesLast() {
    for (var answered : List.of("x", "y")) {
      var conflict =
          conflict(
              """
              parties: {i: {}, a: {}}
              options: {i: {x: X, y: Y}, a: {strike: Strike}}
              rules: [not (i.x and i.y), a.strike only if i.%s]
              wants: {i: [not a.strike, i.x or i.y], a: [a.strike]}
              """
                  .formatted(answered));
      for (var concept : List.of(Standard.GMR, Standard.SMR, Standard.SEQ, Standard.SSEQ)) {
        assertThat(stable(conflict, concept, "i").contains(Given.state(conflict))).isFalse();
      }
    }
  }

  @Test
  void solve_answerThatIsAsGoodAsStaying_deters() {
    var conflict =
        conflict(
            """
            parties: {i: {}, a: {}}
            options: {i: {x: X}, a: {strike: Strike}}
            wants: {i: [i.x and not a.strike], a: [a.strike]}
            """);
    for (var concept : List.of(Standard.GMR, Standard.SMR, Standard.SEQ, Standard.SSEQ)) {
      assertThat(stable(conflict, concept, "i").contains(Given.state(conflict))).isTrue();
    }
  }

  @Test
  void solve_seventyWants_theFirstOutweighsAllOthers() {
    var wants = new ArrayList<>(List.of("i.best"));
    for (int o = 0; o < 10; o++) {
      for (int with = o + 1; with < 10; with++) {
        wants.add("i.o%d or i.o%d".formatted(o, with));
        wants.add("not (i.o%d and i.o%d)".formatted(o, with));
      }
    }
    assertThat(wants).hasSizeGreaterThan(64);
    var conflict =
        conflict(
            tenOptions("i.best only if not i.o0")
                + "wants: {i: ["
                + String.join(", ", wants)
                + "]}");
    var best = stable(conflict, Standard.NASH, "i");
    assertThat(best.where(conflict.gate(Formula.taken("i", "best"))).count())
        .isEqualTo(best.count());
  }

  private static String tenOptions(String rule) {
    var options = new StringBuilder("best: Best");
    for (int o = 0; o < 10; o++) {
      options.append(", o").append(o).append(": O");
    }
    return "parties: {i: {}}\noptions: {i: {" + options + "}}\nrules: [" + rule + "]\n";
  }

  @Test
  void solve_noAllowedState_namesTheRuleThatLeavesNone() {
    var conflict =
        conflict(
            """
            parties: {i: {}}
            options: {i: {x: X, y: Y}}
            rules: [i.y, i.x, not i.x, i.y]
            """);
    assertThatThrownBy(() -> equilibria(conflict, Standard.NASH))
        .isInstanceOfSatisfying(
            UnsolvableException.class, e -> assertThat(e.flaw().path()).isEqualTo("rules/2"))
        .hasMessage(
            "the rules up to this one leave no state allowed; loosen this rule or one before it");
  }

  @Test
  void solve_rankingThatLeavesStatesOutAndNamesAnImpossibleOne_saysWhatIsMadeOfThem() {
    var conflict =
        conflict(
            """
            parties: {i: {name: Osk}, a: {name: Velia}}
            options: {i: {x: X}, a: {y: Y}}
            rules: [not (i.x and a.y)]
            ranking: {i: [[i.x, a.y], [i.x]]}
            wants: {a: [a.y]}
            """);
    var stability = solve(conflict, Standard.NASH);
    assertThat(stability.assumptions())
        .containsExactly(
            "Osk ranks 1 state the rules do not allow, which count for nothing.",
            "Osk ranks 1 of 3 states; the others count as tied, and last.");
    var stable = stability.find(Standard.NASH).orElseThrow().stable().getFirst();
    assertThat(stable.states())
        .containsExactly(Given.state(conflict, "i.x"), Given.state(conflict, "a.y"));
  }

  @Test
  void build_optionOwnedTwice_isRefused() {
    var open = new Option(new OptionId("i", "x"), "X");
    assertThatThrownBy(() ->
            Talks.named("t")
                .parties(List.of(new Party("i", "I", Party.Kind.STATE)))
                .options(List.of(open, open))
                .build())
        .isInstanceOf(UnsoundTalksException.class)
        .hasMessage("options/i/x: i.x is there twice; give one of them another name");
  }

  static StateSet equilibria(OptionForm conflict, Standard concept) {
    return solve(conflict, concept).find(concept).orElseThrow().equilibria();
  }

  static StateSet stable(OptionForm conflict, Standard concept, String party) {
    int place = conflict.parties().indexOf(party);
    return solve(conflict, concept).find(concept).orElseThrow().stable().get(place);
  }

  private static Stability solve(OptionForm conflict, Standard concept) {
    return Solvers.explicit().solve(conflict, Set.of(concept), Budget.ofThisMachine());
  }

  private static OptionForm conflict(String text) {
    return OptionForm.of(Given.talks(text));
  }
}
