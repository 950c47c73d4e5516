package parley.stability.explicit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import parley.stability.Given;
import parley.stability.conflict.Budget;
import parley.stability.conflict.Concept.Standard;
import parley.stability.conflict.OptionForm;
import parley.stability.conflict.Stability;
import parley.stability.conflict.UnsolvableException;
import parley.talks.Wants;
import parley.talks.Wants.Want;
import parley.talks.formula.Formula;
import parley.talks.formula.Formula.Not;

class ExplicitSolverTest {

  private static final String RIVER =
      """
      parties: {osk: {}, velia: {}}
      options: {osk: {open: Open, show: Show}, velia: {pay: Pay, sue: Sue}}
      wants: {osk: [velia.pay, not osk.open], velia: [osk.open, not velia.pay]}
      """;

  @Test
  void solve_moreThanTheMemoryAllowed_isRefusedBeforehandWithTheEstimate() {
    var conflict = OptionForm.of(Given.talks(RIVER));
    assertThatThrownBy(() -> solve(conflict, Budget.ofThisMachine().withBytes(1 << 19)))
        .isInstanceOf(UnsolvableException.class)
        .hasMessage(
            "state by state, 4 options would take about 1 MB, and 512 KB are allowed; use the"
                + " symbolic solver, or give Java more memory");
  }

  @Test
  void solve_moreOptionsThanAnArrayHasRoomFor_isRefused() {
    var options = new StringBuilder("o0: O");
    for (int o = 1; o < 40; o++) {
      options.append(", o").append(o).append(": O");
    }
    var conflict =
        OptionForm.of(Given.talks("parties: {osk: {}}\noptions: {osk: {" + options + "}}\n"));
    assertThatThrownBy(() -> solve(conflict, Budget.ofThisMachine()))
        .isInstanceOf(UnsolvableException.class)
        .hasMessageContaining("40 options would take about more memory than there is");
  }

  @Test
  void solve_timeOver_isRefusedOrUnfinished() {
    var conflict = OptionForm.of(Given.talks(RIVER));
    assertThatThrownBy(() -> solve(conflict, Budget.ofThisMachine().withTime(Duration.ZERO)))
        .isInstanceOf(UnsolvableException.class)
        .hasMessage("the time allowed was over before the states were counted; allow more");
  }

  @Test
  void solve_aMillionWants_countsInTheirOrder() {
    var talks =
        Given.talks(
            """
            parties: {osk: {}, velia: {}}
            options: {osk: {a: A, b: B, c: C, d: D}, velia: {e: E, f: F, g: G, h: H}}
            """);
    var random = new Random(1);
    var wants = new ArrayList<Want>();
    wants.add(new Want(Formula.taken("osk", "a")));
    var names = talks.choices().stream().map(option -> option.id()).toList();
    while (wants.size() < 1_000_000) {
      var parts = new ArrayList<Formula>();
      for (int more = 1 + random.nextInt(3); more > 0; more--) {
        var name = names.get(random.nextInt(names.size()));
        Formula taken = Formula.taken(name.party(), name.name());
        parts.add(random.nextBoolean() ? taken : new Not(taken));
      }
      wants.add(new Want(random.nextBoolean() ? Formula.all(parts) : Formula.any(parts)));
    }
    var conflict = OptionForm.of(talks.edit().wants(List.of(Wants.ordered("osk", wants))).build());
    var nash = solve(conflict, Budget.ofThisMachine()).find(Standard.NASH).orElseThrow();
    var osk = nash.stable().getFirst();
    assertThat(osk.where(conflict.gate(Formula.taken("osk", "a"))).count()).isEqualTo(osk.count());
    assertThat(osk.count()).isEqualTo(16);
  }

  @Test
  void stateSet_equilibria_areCountedFilteredSampledAndDescribed() {
    var conflict = OptionForm.of(Given.talks(RIVER));
    var nash = solve(conflict, Budget.ofThisMachine()).find(Standard.NASH).orElseThrow();
    var equilibria = nash.equilibria();
    assertThat(equilibria.count()).isEqualTo(4);
    assertThat(equilibria.states())
        .containsExactly(
            Given.state(conflict),
            Given.state(conflict, "osk.show"),
            Given.state(conflict, "velia.sue"),
            Given.state(conflict, "osk.show", "velia.sue"));
    assertThat(equilibria.first(2)).hasSize(2);
    var shown = equilibria.where(conflict.gate(Formula.taken("osk", "show")));
    assertThat(shown.count()).isEqualTo(2);
    assertThat(shown.shared().taken().stream()).containsExactly(1);
    assertThat(shown.shared().notTaken().stream()).containsExactly(0, 2);
    var sample = equilibria.sample(40, RandomGenerator.of("L64X128MixRandom"));
    assertThat(sample).hasSize(40).allMatch(equilibria::contains);
    assertThat(Set.copyOf(sample)).hasSize(4);
    assertThat(equilibria.contains(BigInteger.valueOf(16))).isFalse();
    assertThat(equilibria.contains(BigInteger.ONE.shiftLeft(80))).isFalse();
  }

  @Test
  void stateSet_ofBackwardOptionsOwnedByTurns_usesTheModelsOrder() {
    var conflict =
        OptionForm.of(
            Given.talks(
                """
                parties: {osk: {}, velia: {}}
                options:
                  osk: {open: {does: Open, irreversible: backward}}
                  velia: {pay: Pay}
                agreements: {quota: {among: [osk, velia]}}
                rules: [osk.open]
                wants: {osk: [osk.quota], velia: [velia.quota]}
                """));
    var nash = solve(conflict, Budget.ofThisMachine()).find(Standard.NASH).orElseThrow();
    assertThat(nash.equilibria().states())
        .containsExactly(
            Given.state(conflict, "osk.open", "osk.quota", "velia.quota"),
            Given.state(conflict, "osk.open", "velia.pay", "osk.quota", "velia.quota"));
    assertThat(nash.equilibria().shared().taken().stream()).containsExactly(0, 2, 3);
    assertThat(nash.equilibria().where(conflict.gate(Formula.taken("osk", "open"))).count())
        .isEqualTo(2);
  }

  @Test
  void estimate_moreOptionsOrParties_grows() {
    var conflict = OptionForm.of(Given.talks(RIVER));
    assertThat(ExplicitSolver.estimate(conflict, 5))
        .isGreaterThan(ExplicitSolver.estimate(conflict, 1));
  }

  private static Stability solve(OptionForm conflict, Budget budget) {
    return new ExplicitSolver().solve(conflict, EnumSet.of(Standard.NASH, Standard.SEQ), budget);
  }
}
