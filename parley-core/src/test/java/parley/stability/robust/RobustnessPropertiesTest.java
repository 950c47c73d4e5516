package parley.stability.robust;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import parley.stability.ByDefinition;
import parley.stability.RandomConflicts;
import parley.stability.Solvers;
import parley.stability.conflict.Budget;
import parley.stability.conflict.Concept.Standard;
import parley.stability.conflict.OptionForm;
import parley.stability.robust.RobustFinding.Share;
import parley.talks.Talks;
import parley.talks.Wants;
import parley.talks.Wants.Want;

class RobustnessPropertiesTest {

  private static final Budget BUDGET = Budget.ofThisMachine().withThreads(1);
  private static final Robustness.Solving SOLVING =
      (conflict, concepts) -> Solvers.explicit().solve(conflict, concepts, BUDGET);

  @Property(tries = 60)
  void of_wantsLeftOpen_countsEveryOrder(
      @ForAll long seed,
      @ForAll @IntRange(min = 2, max = 3) int parties,
      @ForAll @IntRange(min = 2, max = 5) int options) {
    var ordered = RandomConflicts.of(seed, parties, options);
    if (new ByDefinition(ordered).allowed().isEmpty()) {
      return;
    }
    var random = new Random(seed);
    var deciding = OptionForm.of(ordered).parties();
    var open =
        with(
            ordered,
            ordered.wants().stream()
                .filter(wants -> deciding.contains(wants.party()))
                .map(wants -> loosened(wants, random))
                .toList());
    var concepts = EnumSet.range(Standard.NASH, Standard.SSEQ);
    List<Talks> orders = List.of(open);
    for (int i = 0; i < open.wants().size(); i++) {
      int place = i;
      orders = orders.stream().flatMap(talks -> ordered(talks, place).stream()).toList();
    }

    var finding = Robustness.of(OptionForm.of(open), concepts, SOLVING, Robustness.Settings.USUAL);

    assertThat(finding.orders()).isEqualTo(BigInteger.valueOf(orders.size()));
    for (var shares : finding.shares()) {
      Map<Integer, Integer> expected = new HashMap<>();
      for (var talks : orders) {
        var oracle = new ByDefinition(talks);
        var equilibria = oracle.allowed();
        for (int party = 0; party < oracle.parties(); party++) {
          var stable = oracle.stable(shares.concept(), party);
          equilibria = (BitSet) equilibria.clone();
          equilibria.and(stable);
        }
        equilibria.stream().forEach(state -> expected.merge(state, 1, Integer::sum));
      }
      var counted = new HashMap<Integer, Integer>();
      for (Share share : shares.outcomes()) {
        assertThat(share.of()).isEqualTo(finding.orders());
        counted.put(share.state().intValueExact(), share.times().intValueExact());
      }
      assertThat(counted).as("%s", shares.concept()).isEqualTo(expected);
    }
  }

  @Test
  void of_tooManyOrders_drawsAndSaysHowSure() {
    var conflict = OptionForm.of(RandomConflicts.of(4, 3, 5));
    var settings = new Robustness.Settings(0, 50, 7, 1000);

    var shares =
        Robustness.of(conflict, Set.of(Standard.NASH), SOLVING, settings).shares().getFirst();

    assertThat(shares.drawn()).hasValue(50);
    assertThat(shares.standardError(new Share(BigInteger.ONE, BigInteger.ONE, BigInteger.TWO)))
        .isEqualTo(Math.sqrt(0.25 / 50));
  }

  private static Wants loosened(Wants wants, Random random) {
    var tiers = new ArrayList<List<Want>>();
    for (var tier : wants.tiers()) {
      if (!tiers.isEmpty() && tiers.getLast().size() < 3 && random.nextBoolean()) {
        var joined = new ArrayList<>(tiers.removeLast());
        joined.addAll(tier);
        tiers.add(joined);
      } else {
        tiers.add(tier);
      }
    }
    return new Wants(wants.party(), tiers.stream().limit(3).toList());
  }

  private static List<Talks> ordered(Talks talks, int place) {
    var wants = talks.wants().get(place);
    List<List<Want>> orders = List.of(List.of());
    for (var tier : wants.tiers()) {
      orders = orders.stream().flatMap(order -> followed(order, tier).stream()).toList();
    }
    var all = new ArrayList<Talks>();
    for (var order : orders) {
      var changed = new ArrayList<>(talks.wants());
      changed.set(place, Wants.ordered(wants.party(), order));
      all.add(with(talks, changed));
    }
    return all;
  }

  private static List<List<Want>> followed(List<Want> order, List<Want> rest) {
    if (rest.isEmpty()) {
      return List.of(order);
    }
    var all = new ArrayList<List<Want>>();
    for (int next = 0; next < rest.size(); next++) {
      var left = new ArrayList<>(rest);
      var longer = new ArrayList<>(order);
      longer.add(left.remove(next));
      all.addAll(followed(longer, left));
    }
    return all;
  }

  private static Talks with(Talks talks, List<Wants> wants) {
    return Talks.named("changed")
        .parties(talks.parties())
        .options(talks.options())
        .rules(talks.rules())
        .rankings(talks.rankings())
        .wants(wants)
        .build();
  }
}
