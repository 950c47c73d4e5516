package parley.bargaining.expectedutility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import parley.bargaining.IssueTable;
import parley.bargaining.Stake;
import parley.bargaining.Tables;
import parley.bargaining.expectedutility.Settings.Divisor;

/** What must not change the answer does not, and the fast sums are the definition's. */
class ExpectedUtilityPropertiesTest {

  @Property(tries = 300)
  void fastSums_areTheDefinition(@ForAll("tables") IssueTable table, @ForAll Divisor divisor) {
    var forecast = ExpectedUtility.of(table, Settings.TEXTBOOK.withDivisor(divisor).withRounds(1));
    if (forecast.rounds().isEmpty()) {
      return;
    }
    var asked = forecast.ask(1);
    var definition = new ByDefinition(table, divisor);
    var parties = table.stakes().stream().map(Stake::party).toList();
    for (int i = 0; i < parties.size(); i++) {
      assertThat(asked.exponent(parties.get(i))).isEqualTo(definition.exponent(i), within(1e-9));
      for (int j = 0; j < parties.size(); j++) {
        if (!table.stakes().get(i).position().equals(table.stakes().get(j).position())) {
          assertThat(asked.probability(parties.get(i), parties.get(j)))
              .isEqualTo(definition.probability(i, j), within(1e-9));
        }
        assertThat(asked.expectedUtility(parties.get(i), parties.get(j), parties.get(i)))
            .isEqualTo(definition.expected(i, j, i), within(1e-9));
      }
    }
  }

  @Property(tries = 300)
  void orderOfParties_doesNotMatter(
      @ForAll("tables") IssueTable table, @ForAll long seed, @ForAll("rules") Settings rules) {
    var shuffled = new ArrayList<>(table.stakes());
    Collections.shuffle(shuffled, new Random(seed));

    var ends = ends(table, rules, table);
    var others = ends(Tables.of(shuffled), rules, table);
    for (int i = 0; i < ends.size(); i++) {
      // Sums of the same numbers in another order differ by their rounding, over fifty rounds.
      assertThat(others.get(i)).isEqualTo(ends.get(i), within(1e-9));
    }
  }

  @Property(tries = 300)
  void mirroredScale_mirrorsEveryMove(
      @ForAll("tables") IssueTable table, @ForAll("rules") Settings rules) {
    var mirrored =
        changed(table, s -> s.at(-s.position().low(), s.salience().low(), s.influence().low()));

    var ends = ends(table, rules, table);
    var others = ends(mirrored, rules, table);
    for (int i = 0; i < ends.size(); i++) {
      // Fifty rounds on a scale of 100: what rounding leaves is far below any move.
      assertThat(others.get(i)).isEqualTo(0.0 - ends.get(i), within(1e-9));
    }
  }

  @Property(tries = 300)
  void shiftedAndStretchedScale_givesTheSameMovesOnIt(
      @ForAll("tables") IssueTable table,
      @ForAll @DoubleRange(min = -50, max = 50) double shift,
      @ForAll @DoubleRange(min = 0.01, max = 100) double stretch) {
    var moved =
        changed(
            table,
            s ->
                s.at(
                    stretch * s.position().low() + shift, s.salience().low(), s.influence().low()));

    var ends = ends(table, Settings.TEXTBOOK, table);
    var others = ends(moved, Settings.TEXTBOOK, table);
    for (int i = 0; i < ends.size(); i++) {
      assertThat((others.get(i) - shift) / stretch)
          .isEqualTo(ends.get(i), within(1e-6 * 100 / Math.min(1, stretch)));
    }
  }

  @Property(tries = 300)
  void scaledInfluence_doesNotMatter(
      @ForAll("tables") IssueTable table,
      @ForAll @DoubleRange(min = 0.01, max = 1000) double factor) {
    var scaled =
        changed(
            table, s -> s.at(s.position().low(), s.salience().low(), factor * s.influence().low()));

    var ends = ends(table, Settings.TEXTBOOK, table);
    var others = ends(scaled, Settings.TEXTBOOK, table);
    for (int i = 0; i < ends.size(); i++) {
      assertThat(others.get(i)).isEqualTo(ends.get(i), within(1e-6));
    }
  }

  @Property(tries = 300)
  void outcome_staysAmongThePositions(
      @ForAll("tables") IssueTable table, @ForAll("rules") Settings rules) {
    var forecast = ExpectedUtility.of(table, rules);
    double low = table.stakes().stream().mapToDouble(s -> s.position().low()).min().orElseThrow();
    double high = table.stakes().stream().mapToDouble(s -> s.position().low()).max().orElseThrow();

    assertThat(forecast.outcome()).isBetween(low, high);
    for (var round : forecast.rounds()) {
      assertThat(round.moves()).allSatisfy(m -> assertThat(m.after()).isBetween(low, high));
      assertThat(round.moves()).allSatisfy(m -> assertThat(m.exponent()).isBetween(0.5, 2.0));
    }
  }

  @Property(tries = 300)
  void pairedChances_makeOne(@ForAll("tables") IssueTable table) {
    var forecast = ExpectedUtility.of(table, Settings.TEXTBOOK.withRounds(1));
    if (!forecast.rounds().isEmpty()) {
      var asked = forecast.ask(1);
      for (var one : table.stakes()) {
        for (var other : table.stakes()) {
          assertThat(
                  asked.probability(one.party(), other.party())
                      + asked.probability(other.party(), one.party()))
              .isEqualTo(1, within(1e-12));
        }
      }
    }
  }

  /** Where the parties end, in the order of one table. */
  private static List<Double> ends(IssueTable table, Settings rules, IssueTable order) {
    var forecast = ExpectedUtility.of(table, rules.withRounds(8));
    if (forecast.rounds().isEmpty()) {
      return table.stakes().stream().map(s -> s.position().low()).toList();
    }
    return order.stakes().stream()
        .map(s -> forecast.rounds().getLast().find(s.party()).orElseThrow().after())
        .toList();
  }

  private static IssueTable changed(IssueTable table, UnaryOperator<Stake> change) {
    return Tables.of(table.stakes().stream().map(change).toList());
  }

  @Provide
  Arbitrary<Settings> rules() {
    return Arbitraries.of(
        Settings.TEXTBOOK,
        Settings.TEXTBOOK.withDivisor(Divisor.ALL_PAIRS),
        Settings.TEXTBOOK.withRisk(Settings.Risk.CHALLENGE),
        Settings.TEXTBOOK.withRisk(Settings.Risk.NONE),
        Settings.TEXTBOOK.withEstimate(Settings.Estimator.OFFERER),
        Settings.TEXTBOOK.withStatusQuo(0.5),
        Settings.TEXTBOOK.withOutcome(Settings.Outcome.MEAN));
  }

  /** Mostly whole numbers, so that parties share positions, weights and distances. */
  @Provide
  Arbitrary<IssueTable> tables() {
    var positions =
        Arbitraries.oneOf(
            Arbitraries.integers().between(0, 10).map(i -> 10.0 * i),
            Arbitraries.doubles().between(0, 100));
    var shares =
        Arbitraries.oneOf(
            Arbitraries.integers().between(1, 4).map(i -> 25.0 * i),
            Arbitraries.doubles().between(1, 100));
    return Combinators.combine(positions, shares, shares)
        .as((x, s, c) -> new double[] {x, s, c})
        .list()
        .ofMinSize(2)
        .ofMaxSize(9)
        .map(ExpectedUtilityPropertiesTest::table);
  }

  private static IssueTable table(List<double[]> rows) {
    var stakes = new ArrayList<Stake>();
    for (var row : rows) {
      var name = "p" + stakes.size();
      var estimate = parley.talks.Estimate.of(1);
      stakes.add(new Stake(name, name, estimate, estimate, estimate).at(row[0], row[1], row[2]));
    }
    return Tables.of(stakes);
  }
}
