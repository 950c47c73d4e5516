package parley.stability.symbolic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import parley.stability.Solvers;
import parley.stability.conflict.Budget;
import parley.stability.conflict.Concept;
import parley.stability.conflict.Concept.Standard;
import parley.stability.conflict.OptionForm;
import parley.stability.conflict.Stability;
import parley.stability.conflict.StateSet;
import parley.stability.conflict.UnsolvableException;
import parley.talks.Basis;
import parley.talks.Option;
import parley.talks.Option.Irreversible;
import parley.talks.Party;
import parley.talks.Rule;
import parley.talks.Talks;
import parley.talks.Wants;
import parley.talks.Wants.Want;
import parley.talks.formula.Formula;
import parley.talks.formula.Formula.And;
import parley.talks.formula.Formula.Not;
import parley.talks.formula.Formula.Or;
import parley.talks.formula.Formula.Taken;
import parley.talks.formula.OptionId;

class SymbolicSolverTest {

  private static final Set<Standard> CLOSED = EnumSet.range(Standard.NASH, Standard.SSEQ);
  private static final Budget BUDGET = Budget.ofThisMachine().withTime(Duration.ofMinutes(5));

  /** Parties a and b by turns own the options, and want those of the other taken, then own not. */
  private static Talks dilemma(int options, Formula... rules) {
    var wants = new ArrayList<Wants>();
    for (var party : List.of("a", "b")) {
      var others = new ArrayList<Want>();
      var own = new ArrayList<Want>();
      for (int o = 0; o < options; o++) {
        boolean isOwn = option(o).party().equals(party);
        var taken = new Taken(option(o));
        (isOwn ? own : others).add(new Want(isOwn ? new Not(taken) : taken));
      }
      others.addAll(own);
      wants.add(Wants.ordered(party, others));
    }
    return Talks.named("dilemma")
        .parties(List.of(party("a"), party("b")))
        .options(
            IntStream.range(0, options)
                .mapToObj(o ->
                    new Option(
                        option(o),
                        "do " + o,
                        false,
                        Irreversible.NO,
                        OptionalDouble.empty(),
                        Basis.NONE))
                .toList())
        .rules(Arrays.stream(rules).map(rule -> new Rule(rule, Basis.NONE)).toList())
        .wants(wants)
        .build();
  }

  private static Party party(String id) {
    return new Party(id, "Party " + id, Party.Kind.STATE);
  }

  private static OptionId option(int number) {
    return new OptionId(number % 2 == 0 ? "a" : "b", "o" + number);
  }

  private static Stability solve(Talks talks, Budget budget) {
    return new SymbolicSolver().solve(OptionForm.of(talks), CLOSED, budget);
  }

  private static StateSet equilibria(Stability stability, Concept concept) {
    return stability.find(concept).orElseThrow().equilibria();
  }

  @Test
  void solve_dilemmaOf80Options_holdsAtNothingAndAtEverythingTheOtherWouldPunish() {
    var stability = solve(dilemma(80), BUDGET);

    assertThat(stability.solver()).isEqualTo("symbolic");
    assertThat(stability.allowed().count()).isEqualTo(BigInteger.TWO.pow(80));
    assertThat(equilibria(stability, Standard.NASH).states()).containsExactly(BigInteger.ZERO);
    var all = BigInteger.TWO.pow(80).subtract(BigInteger.ONE);
    assertThat(equilibria(stability, Standard.GMR).contains(all)).isTrue();
    assertThat(equilibria(stability, Standard.SEQ).contains(all)).isTrue();
    assertThat(equilibria(stability, Standard.SEQ).contains(all.clearBit(0))).isTrue();
    assertThat(stability.unfinished()).isEmpty();
  }

  @Test
  void solve_timeOver_saysWhichConceptsDidNotFinish() {
    var stability = solve(tangled(60, 12, 6), BUDGET.withTime(Duration.ofSeconds(3)));

    assertThat(stability.unfinished())
        .isNotEmpty()
        .allSatisfy(left -> assertThat(left.reason()).isEqualTo("the time allowed was over"));
    for (var concept : CLOSED) {
      boolean left = stability.unfinished().stream().anyMatch(u -> u.concept() == concept);
      assertThat(stability.find(concept).isEmpty()).isEqualTo(left);
    }
  }

  @Test
  void solve_nodesUsedUp_keepsWhatWasFinishedAndIsRight() {
    var talks = tangled(16, 12, 6);
    var stability = solve(talks, BUDGET.withBytes(1 << 20));
    var whole = Solvers.explicit().solve(OptionForm.of(talks), CLOSED, BUDGET);

    assertThat(stability.unfinished())
        .isNotEmpty()
        .allSatisfy(left -> assertThat(left.reason()).contains("more diagram nodes were needed"));
    stability
        .verdicts()
        .forEach((concept, verdict) ->
            assertThat(verdict.equilibria().count()).isEqualTo(equilibria(whole, concept).count()));
    assertThat(stability.verdicts()).containsKey(Standard.NASH);
  }

  /** Wants over options far apart, which diagrams are bad at. */
  private static Talks tangled(int options, int wanted, int terms) {
    var random = new Random(7);
    var wants = new ArrayList<Wants>();
    for (var party : List.of("a", "b")) {
      var own = new ArrayList<Want>();
      for (int w = 0; w < wanted; w++) {
        var pairs = new ArrayList<Formula>();
        for (int p = 0; p < terms; p++) {
          pairs.add(
              Formula.all(
                  List.of(
                      new Taken(option(random.nextInt(options))),
                      new Not(new Taken(option(random.nextInt(options)))))));
        }
        own.add(new Want(Formula.any(pairs)));
      }
      wants.add(Wants.ordered(party, own));
    }
    var base = dilemma(options);
    return Talks.named("tangled")
        .parties(base.parties())
        .options(base.options())
        .wants(wants)
        .build();
  }

  @Test
  void solve_slicesOfALargeConflict_agreesWithTheExplicitSolver() {
    var whole = tangled(40, 6, 2);
    var random = new Random(3);
    for (int slice = 0; slice < 10; slice++) {
      var fixed = new TreeMap<Integer, Boolean>();
      while (fixed.size() < 29) {
        fixed.put(random.nextInt(40), random.nextBoolean());
      }
      var rules = new ArrayList<Rule>();
      fixed.forEach((o, taken) -> {
        var option = new Taken(option(o));
        rules.add(new Rule(taken ? option : new Not(option), Basis.NONE));
      });
      var symbolic = solve(with(whole, whole.options(), rules, whole.wants()), BUDGET);
      var free = whole.options().stream().filter(o -> !fixed.containsKey(place(o))).toList();
      var wants = whole.wants().stream().map(own -> fix(own, fixed, free.getFirst())).toList();
      var small = OptionForm.of(with(whole, free, List.of(), wants));
      var explicit = Solvers.explicit().solve(small, CLOSED, BUDGET);
      for (var concept : CLOSED) {
        assertThat(equilibria(symbolic, concept).states().map(s -> cut(s, free)))
            .as("%s, slice %s", concept, slice)
            .containsExactlyElementsOf(equilibria(explicit, concept).states().toList());
      }
    }
  }

  private static Talks with(Talks base, List<Option> options, List<Rule> rules, List<Wants> wants) {
    return Talks.named("slice")
        .parties(base.parties())
        .options(options)
        .rules(rules)
        .wants(wants)
        .build();
  }

  private static int place(Option option) {
    return Integer.parseInt(option.id().name().substring(1));
  }

  private static BigInteger cut(BigInteger state, List<Option> free) {
    var number = BigInteger.ZERO;
    for (int o = 0; o < free.size(); o++) {
      number = state.testBit(place(free.get(o))) ? number.setBit(o) : number;
    }
    return number;
  }

  private static Wants fix(Wants wants, Map<Integer, Boolean> fixed, Option any) {
    var all =
        wants.tiers().stream()
            .flatMap(List::stream)
            .map(want -> new Want(fix(want.formula(), fixed, any)))
            .toList();
    return Wants.ordered(wants.party(), all);
  }

  private static Formula fix(Formula formula, Map<Integer, Boolean> fixed, Option any) {
    return switch (formula) {
      case Taken(var option) -> {
        var value = fixed.get(Integer.parseInt(option.name().substring(1)));
        var some = new Taken(any.id());
        yield value == null
            ? formula
            : value ? new Or(List.of(some, new Not(some))) : new And(List.of(some, new Not(some)));
      }
      case Not(var part) -> new Not(fix(part, fixed, any));
      case And(var parts) -> new And(parts.stream().map(p -> fix(p, fixed, any)).toList());
      case Or(var parts) -> new Or(parts.stream().map(p -> fix(p, fixed, any)).toList());
      default -> throw new IllegalArgumentException(formula.toString());
    };
  }

  @Test
  void sets_filteredSampledAndDescribed_agreeWithTheExplicitSolver() {
    var conflict = OptionForm.of(tangled(16, 5, 2));
    var symbolic = new SymbolicSolver().solve(conflict, CLOSED, BUDGET);
    var explicit = Solvers.explicit().solve(conflict, CLOSED, BUDGET);
    int some =
        conflict.gate(Formula.all(List.of(new Taken(option(2)), new Not(new Taken(option(5))))));
    for (var concept : CLOSED) {
      var ours = equilibria(symbolic, concept).where(some);
      var theirs = equilibria(explicit, concept).where(some);
      assertThat(ours.count()).isEqualTo(theirs.count());
      assertThat(ours.first(50)).isEqualTo(theirs.first(50));
      assertThat(ours.shared()).isEqualTo(theirs.shared());
      var drawn = ours.sample(40, new Random(1));
      assertThat(drawn).isEqualTo(ours.sample(40, new Random(1))).allMatch(theirs::contains);
      assertThat(drawn.stream().distinct().count()).isGreaterThan(20);
    }
  }

  @Test
  void solve_rulesThatLeaveNothing_namesTheRule() {
    var talks =
        dilemma(30, new Taken(option(1)), new Not(new Taken(option(1))), new Taken(option(2)));

    assertThatThrownBy(() -> solve(talks, BUDGET))
        .isInstanceOfSatisfying(
            UnsolvableException.class, e -> assertThat(e.flaw().path()).isEqualTo("rules/1"));
  }

  @Test
  void solve_conceptItDoesNotKnow_isUnfinished() {
    var stability =
        new SymbolicSolver()
            .solve(OptionForm.of(dilemma(4)), Set.of(Standard.NASH, Standard.SIM), BUDGET);

    assertThat(stability.verdicts()).containsOnlyKeys(Standard.NASH);
    assertThat(stability.unfinished())
        .extracting(Stability.Unfinished::reason)
        .containsExactly("the symbolic solver does not know it");
  }

  @Test
  void automatic_fewOptionsOrMany_choosesTheSolver() {
    assertThat(Solvers.automatic(OptionForm.of(dilemma(6)), CLOSED, BUDGET).solver())
        .isEqualTo("explicit");
    assertThat(Solvers.automatic(OptionForm.of(dilemma(40)), CLOSED, BUDGET).solver())
        .isEqualTo("symbolic");
  }
}
