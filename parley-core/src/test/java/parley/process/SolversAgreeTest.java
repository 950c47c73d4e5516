package parley.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.talks.Basis;
import parley.talks.Option;
import parley.talks.Party;
import parley.talks.Step;
import parley.talks.Talks;
import parley.talks.circuit.Circuit;
import parley.talks.circuit.Course;
import parley.talks.circuit.Unfolding;
import parley.talks.formula.Formula;
import parley.talks.formula.Formula.Atom;
import parley.talks.formula.Formula.Not;
import parley.talks.formula.Formula.Or;
import parley.talks.formula.Formula.Reached;
import parley.talks.formula.Formula.Taken;
import parley.talks.formula.OptionId;

/** Antichains and the satisfiability solver find the same sets where both can look. */
class SolversAgreeTest {

  private static final int STEPS = 200;
  private static final int OPTIONS = 60;
  private static final int PARTIES = 8;

  @ParameterizedTest
  @ValueSource(longs = {1, 4})
  void leastSets_of200StepsAnd60Options_areTheSameBothWays(long seed) {
    var talks = process(new Random(seed), false);
    var options = talks.choices();
    var circuit = new Circuit();
    var unfolding =
        new Unfolding(Course.of(talks), circuit, options, Opening.changes(circuit, options));
    int[] party =
        options.stream().mapToInt(o -> Integer.parseInt(o.id().party().substring(1))).toArray();
    for (var step : talks.steps()) {
      int root = Opening.withoutHurtfulChanges(circuit, unfolding.gate(new Reached(step.id())));
      if (root == Circuit.TRUE || root == Circuit.FALSE) {
        continue;
      }
      var all = Antichain.of(circuit, root, options.size(), 10_000).orElseThrow();
      var found = Enumeration.of(circuit, root, party, 10_000);
      assertThat(found.complete()).isTrue();
      assertThat(new HashSet<>(found.sets())).isEqualTo(new HashSet<>(all));
    }
  }

  /**
   * Too large to try all: every set listed opens, none of its subsets does, and whatever opens at
   * random holds one that is listed.
   */
  @ParameterizedTest
  @ValueSource(longs = {2, 3, 5})
  void leastSets_of200StepsAnd60OptionsWithNot_areLeastAndAll(long seed) {
    var talks = process(new Random(seed), true);
    var options = talks.choices();
    var course = Course.of(talks);
    var opening = new Opening(course);
    var random = new Random(seed);
    int blocked = 0;
    for (var step : talks.steps()) {
      var reached = new Reached(step.id());
      var found = opening.of(reached, 10_000);
      assertThat(found.complete()).isTrue();
      for (var set : found.sets().subList(0, Math.min(20, found.sets().size()))) {
        assertThat(holds(course, opening, set, step)).isTrue();
        assertThat(set.cardinality()).isLessThan(16);
        for (var smaller : properSubsets(set)) {
          assertThat(holds(course, opening, smaller, step)).isFalse();
        }
      }
      for (int probe = 0; probe < 20; probe++) {
        var changes = new BitSet();
        random.ints(random.nextInt(options.size()), 0, options.size()).forEach(changes::set);
        if (holds(course, opening, changes, step)) {
          assertThat(found.sets()).anyMatch(set -> contains(changes, set));
        }
      }
      blocked += found.sets().size() > 1 ? 1 : 0;
    }
    assertThat(blocked).isGreaterThan(20);
  }

  private static boolean holds(Course course, Opening opening, BitSet changes, Step step) {
    return Situation.at(course, opening.after(changes)).isReached(step.id());
  }

  private static boolean contains(BitSet whole, BitSet part) {
    var missing = (BitSet) part.clone();
    missing.andNot(whole);
    return missing.isEmpty();
  }

  private static List<BitSet> properSubsets(BitSet set) {
    int[] members = set.stream().toArray();
    var subsets = new ArrayList<BitSet>();
    for (int chosen = 0; chosen < (1 << members.length) - 1; chosen++) {
      var subset = new BitSet();
      for (int i = 0; i < members.length; i++) {
        subset.set(members[i], (chosen >> i & 1) == 1);
      }
      subsets.add(subset);
    }
    return subsets;
  }

  /** Steps of one to three needs, each an option, an earlier step, or either. */
  private static Talks process(Random random, boolean negations) {
    var parties = new ArrayList<Party>();
    for (int i = 0; i < PARTIES; i++) {
      parties.add(new Party("p" + i, "Party " + i, Party.Kind.STATE));
    }
    var options = new ArrayList<Option>();
    for (int i = 0; i < OPTIONS; i++) {
      var id = new OptionId("p" + i % PARTIES, "o" + i);
      options.add(
          new Option(
              id,
              "do " + i,
              random.nextInt(5) == 0,
              Option.Irreversible.NO,
              OptionalDouble.empty(),
              Basis.NONE));
    }
    var steps = new ArrayList<Step>();
    for (int i = 0; i < STEPS; i++) {
      var needs = new ArrayList<Formula>();
      for (int n = random.nextInt(3); n >= 0; n--) {
        Atom need = taken(options, random);
        if (i > 0 && random.nextInt(3) == 0) {
          need = new Reached("s" + Math.max(0, i - 1 - random.nextInt(20)));
        }
        Formula part =
            random.nextInt(3) == 0 ? new Or(List.of(need, taken(options, random))) : need;
        needs.add(negations && random.nextInt(4) == 0 ? new Not(part) : part);
      }
      steps.add(new Step("s" + i, Optional.of(Formula.all(needs)), Optional.empty(), Basis.NONE));
    }
    return Talks.named("large").parties(parties).options(options).steps(steps).build();
  }

  private static Atom taken(List<Option> options, Random random) {
    return new Taken(options.get(random.nextInt(options.size())).id());
  }
}
