package parley.bargaining.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import parley.bargaining.IssueMatrix;
import parley.bargaining.IssueTable;
import parley.bargaining.Stake;
import parley.talks.Estimate;

/** What holds for the exchanges of any parties; their numbers are random, so that none are tied. */
class ExchangePropertiesTest {

  private static final double NEAR = 1e-8;

  @Property(tries = 300)
  void exchange_givesBothPartiesTheSameGain(@ForAll long seed) {
    var matrix = random(seed);
    for (var exchange : exchanges(matrix)) {
      var first = exchange.first();
      var second = exchange.second();
      assertThat(exchange.gain()).isPositive();
      assertThat(gain(matrix, first.giver(), second, first))
          .isCloseTo(exchange.gain(), within(NEAR));
      assertThat(gain(matrix, second.giver(), first, second))
          .isCloseTo(exchange.gain(), within(NEAR));
    }
  }

  @Property(tries = 300)
  void outcome_asTheReceiverReckons_neverPassesItsPosition(@ForAll long seed) {
    var matrix = random(seed);
    var accounts = new HashMap<List<String>, Map<String, Double>>();
    for (var exchange : exchanges(matrix)) {
      check(matrix, exchange.first(), exchange.second().giver(), accounts);
      check(matrix, exchange.second(), exchange.first().giver(), accounts);
    }
  }

  private static void check(
      IssueMatrix matrix,
      Gift gift,
      String receiver,
      Map<List<String>, Map<String, Double>> accounts) {
    var account = accounts.computeIfAbsent(List.of(receiver, gift.issue()), key -> new HashMap<>());
    account.put(gift.giver(), gift.to());
    var table = matrix.find(gift.issue()).orElseThrow();
    double weight = table.stakes().stream().mapToDouble(Stake::weight).sum();
    double start = 0;
    double reckoned = 0;
    for (var stake : table.stakes()) {
      double at = stake.position().middle();
      start += stake.weight() / weight * at;
      reckoned += stake.weight() / weight * account.getOrDefault(stake.party(), at);
    }
    double wanted = table.find(receiver).orElseThrow().position().middle();
    double side = Math.signum(wanted - start);
    assertThat((wanted - reckoned) * side).isGreaterThan(-NEAR);
    assertThat((wanted - gift.to()) * side).isGreaterThan(-NEAR);
  }

  @Property(tries = 200)
  void exchanges_workedOutAnewAfterEach_areTheSame(@ForAll long seed) {
    var matrix = random(seed);
    var byDefinition = new ByDefinition(matrix).all();
    assertThat(gains(exchanges(matrix))).hasSameSizeAs(byDefinition);
    var gains = gains(exchanges(matrix));
    for (int i = 0; i < gains.size(); i++) {
      assertThat(gains.get(i)).isCloseTo(byDefinition.get(i), within(NEAR));
    }
  }

  @Property(tries = 200)
  void exchanges_ofPartiesAndIssuesInAnotherOrder_areTheSame(@ForAll long seed) {
    var matrix = random(seed);
    var turned =
        new IssueMatrix(
            matrix.issues().reversed().stream()
                .map(table -> with(table, table.stakes().reversed()))
                .toList());
    assertSame(matrix, turned);
  }

  @Property(tries = 200)
  void exchanges_whereAllInfluenceIsScaled_areTheSame(@ForAll long seed) {
    var matrix = random(seed);
    assertSame(
        matrix,
        changed(
            matrix,
            stake ->
                new Stake(
                    stake.party(),
                    stake.name(),
                    stake.position(),
                    stake.salience(),
                    Estimate.of(stake.influence().middle() * 7.3))));
  }

  @Property(tries = 200)
  void exchanges_onMirroredScales_areMirrored(@ForAll long seed) {
    var matrix = random(seed);
    assertSame(
        matrix,
        changed(
            matrix,
            stake ->
                new Stake(
                    stake.party(),
                    stake.name(),
                    Estimate.of(100 - stake.position().middle()),
                    stake.salience(),
                    stake.influence())));
  }

  private static void assertSame(IssueMatrix one, IssueMatrix other) {
    var ones = Exchanges.of(one, 2);
    var others = Exchanges.of(other, 2);
    assertThat(others).hasSameSizeAs(ones);
    for (int round = 0; round < ones.size(); round++) {
      var a = ones.get(round).exchanges();
      var b = others.get(round).exchanges();
      assertThat(b).hasSameSizeAs(a);
      for (int i = 0; i < a.size(); i++) {
        assertThat(b.get(i).gain()).isCloseTo(a.get(i).gain(), within(NEAR));
        assertThat(givers(b.get(i))).isEqualTo(givers(a.get(i)));
      }
    }
  }

  private static Map<String, String> givers(Exchange exchange) {
    return Map.of(
        exchange.first().giver(), exchange.first().issue(),
        exchange.second().giver(), exchange.second().issue());
  }

  private static double gain(IssueMatrix matrix, String party, Gift got, Gift gave) {
    return salience(matrix, party, got.issue()) * Math.abs(got.outcomeAfter() - got.outcomeBefore())
        - salience(matrix, party, gave.issue())
            * Math.abs(gave.outcomeAfter() - gave.outcomeBefore());
  }

  private static double salience(IssueMatrix matrix, String party, String issue) {
    return matrix.find(party, issue).orElseThrow().salience().middle() / 100;
  }

  private static List<Exchange> exchanges(IssueMatrix matrix) {
    return Exchanges.of(matrix, 1).stream().flatMap(round -> round.exchanges().stream()).toList();
  }

  private static List<Double> gains(List<Exchange> exchanges) {
    return exchanges.stream().map(Exchange::gain).toList();
  }

  private static IssueMatrix changed(IssueMatrix matrix, UnaryOperator<Stake> change) {
    return new IssueMatrix(
        matrix.issues().stream()
            .map(table -> with(table, table.stakes().stream().map(change).toList()))
            .toList());
  }

  private static IssueTable with(IssueTable table, List<Stake> stakes) {
    return new IssueTable(table.id(), table.name(), table.scale(), stakes, List.of(), List.of());
  }

  private static IssueMatrix random(long seed) {
    var random = new Random(seed);
    int parties = random.nextInt(2, 8);
    return new IssueMatrix(
        IntStream.range(0, random.nextInt(2, 5))
            .mapToObj(issue -> {
              var stakes = new ArrayList<Stake>();
              for (int party = 0; party < parties; party++) {
                if (random.nextInt(10) > 0) {
                  stakes.add(
                      new Stake(
                          "p" + party,
                          "P" + party,
                          Estimate.of(random.nextDouble(0, 100)),
                          Estimate.of(random.nextDouble(1, 100)),
                          Estimate.of(random.nextDouble(1, 50))));
                }
              }
              return new IssueTable(
                  "i" + issue, "I" + issue, new Estimate(0, 100), stakes, List.of(), List.of());
            })
            .toList());
  }
}
