package parley.stability.inverse;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import parley.stability.ByDefinition;
import parley.stability.RandomConflicts;
import parley.stability.conflict.Concept.Standard;
import parley.stability.conflict.OptionForm;
import parley.stability.conflict.Preference.ByWants;
import parley.stability.inverse.InverseFinding.Remedy;
import parley.talks.Talks;
import parley.talks.Wants;
import parley.talks.Wants.Want;
import parley.talks.formula.Formula;
import parley.talks.formula.Formula.Not;
import parley.talks.formula.Formula.Taken;

/** The least changes are those that trying all changes by brute force finds. */
class InversePropertiesTest {

  private static final int MOST_CHANGES = 2;

  @Property(tries = 60)
  void of_smallConflicts_findsWhatTryingAllFinds(
      @ForAll long seed,
      @ForAll @IntRange(min = 2, max = 3) int parties,
      @ForAll @IntRange(min = 2, max = 3) int options,
      @ForAll @IntRange(max = 1) int last) {
    var talks = RandomConflicts.of(seed, parties, options);
    var conflict = OptionForm.of(talks);
    if (new ByDefinition(talks).allowed().isEmpty()) {
      return;
    }
    Formula goal = new Taken(conflict.options().get(last).id());
    var news =
        List.of(
            conflict.aim(goal),
            conflict.aim(new Not(new Taken(conflict.options().getFirst().id()))));
    for (var concept : List.of(Standard.NASH, Standard.GMR, Standard.SMR, Standard.SEQ)) {
      var expected =
          new BruteForce(talks, concept, goal, news.stream().map(a -> a.formula()).toList());

      var finding =
          Inverse.of(
              conflict, new Goal.Holds(goal), concept, news, new Limits(MOST_CHANGES, 1_000_000));

      assertThat(finding.least()).as("%s", concept).isEqualTo(expected.least());
      assertThat(finding.remedies().stream().map(remedy -> gates(conflict, remedy)))
          .as("%s", concept)
          .containsExactlyInAnyOrderElementsOf(expected.remedies());
      assertThat(finding.remedies().stream().map(remedy -> remedy.orders().size())).isSorted();
    }
  }

  /** The orders of all parties under a remedy, as gates. */
  private static List<List<Integer>> gates(OptionForm conflict, Remedy remedy) {
    var all = new ArrayList<List<Integer>>();
    for (int party = 0; party < conflict.parties().size(); party++) {
      var order = remedy.orders().get(party);
      all.add(
          order != null
              ? order.gates()
              : conflict.preferences().get(party) instanceof ByWants wants
                  ? wants.order().stream().map(a -> a.gate()).distinct().toList()
                  : List.of());
    }
    return all;
  }

  /** Tries all changes, fewest first, and solves each changed conflict from the definitions. */
  private static final class BruteForce {

    private final OptionForm conflict;
    private final Talks talks;
    private final Standard concept;
    private final Formula goal;
    private final List<Formula> news;
    private OptionalInt least = OptionalInt.empty();
    private final Set<List<List<Integer>>> remedies = new HashSet<>();

    BruteForce(Talks talks, Standard concept, Formula goal, List<Formula> news) {
      this.conflict = OptionForm.of(talks);
      this.talks = talks;
      this.concept = concept;
      this.goal = goal;
      this.news = news;
      Set<List<List<Formula>>> level = Set.of(start());
      var seen = new HashSet<List<List<Integer>>>();
      for (int changes = 0; changes <= MOST_CHANGES && least.isEmpty(); changes++) {
        var next = new LinkedHashSet<List<List<Formula>>>();
        for (var orders : level) {
          if (seen.add(gates(orders))) {
            if (holds(orders)) {
              least = OptionalInt.of(changes);
              remedies.add(gates(orders));
            }
            next.addAll(changed(orders));
          }
        }
        level = next;
      }
    }

    OptionalInt least() {
      return least;
    }

    Set<List<List<Integer>>> remedies() {
      return remedies;
    }

    private List<List<Formula>> start() {
      return conflict.preferences().stream()
          .map(p ->
              p instanceof ByWants wants
                  ? distinct(wants.order().stream().map(a -> a.formula()).toList())
                  : List.<Formula>of())
          .toList();
    }

    private List<List<Integer>> gates(List<List<Formula>> orders) {
      return orders.stream()
          .map(order -> order.stream().map(f -> conflict.aim(f).gate()).toList())
          .toList();
    }

    private List<Formula> distinct(List<Formula> order) {
      var seen = new HashSet<Integer>();
      return order.stream().filter(f -> seen.add(conflict.aim(f).gate())).toList();
    }

    private List<List<List<Formula>>> changed(List<List<Formula>> orders) {
      var changed = new ArrayList<List<List<Formula>>>();
      for (int party = 0; party < orders.size(); party++) {
        if (conflict.preferences().get(party) instanceof ByWants) {
          var own = orders.get(party);
          for (int i = 0; i + 1 < own.size(); i++) {
            var order = new ArrayList<>(own);
            order.set(i, own.get(i + 1));
            order.set(i + 1, own.get(i));
            changed.add(with(orders, party, order));
          }
          for (var want : news) {
            for (int i = 0; i <= own.size(); i++) {
              var order = new ArrayList<>(own);
              order.add(i, want);
              changed.add(with(orders, party, order));
            }
          }
        }
      }
      return changed;
    }

    private List<List<Formula>> with(List<List<Formula>> orders, int party, List<Formula> order) {
      var changed = new ArrayList<>(orders);
      changed.set(party, distinct(order));
      return changed;
    }

    private boolean holds(List<List<Formula>> orders) {
      var wants = new ArrayList<Wants>();
      for (int party = 0; party < orders.size(); party++) {
        if (conflict.preferences().get(party) instanceof ByWants) {
          wants.add(
              Wants.ordered(
                  conflict.parties().get(party),
                  orders.get(party).stream().map(Want::new).collect(Collectors.toList())));
        }
      }
      var oracle =
          new ByDefinition(
              Talks.named("changed")
                  .parties(talks.parties())
                  .options(talks.options())
                  .rules(talks.rules())
                  .rankings(talks.rankings())
                  .wants(wants)
                  .build());
      var equilibria = (BitSet) oracle.allowed().clone();
      for (int party = 0; party < oracle.parties(); party++) {
        equilibria.and(oracle.stable(concept, party));
      }
      var gate = conflict.gate(goal);
      return equilibria.stream().anyMatch(state -> conflict.holds(gate, BigInteger.valueOf(state)));
    }
  }
}
