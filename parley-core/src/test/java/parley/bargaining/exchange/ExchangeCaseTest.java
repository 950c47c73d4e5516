package parley.bargaining.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import parley.bargaining.IssueMatrix;
import parley.bargaining.IssueTable;
import parley.bargaining.Stake;
import parley.talks.Estimate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Five rounds of exchanges on the Copenhagen climate talks, as recorded from another program (see
 * the file for which). It differs from ours in three things. It works with 28 decimal digits, and
 * the last of them decide which of two equal gains comes first. A party that has the outcome just
 * where it wants it is given more or no more, as those digits fall, and one for which it has gone
 * past that is given more. Moves that come to more than 100 are dropped upwards, though not
 * downwards. The test rules as that program did.
 */
class ExchangeCaseTest {

  private static final double NEAR = 1e-9;
  private static final String EU = "EU (incl Norway)";

  /** By round: who is given more although the outcome is where it wants it, and on what. */
  private static final Map<Integer, Set<List<String>>> NOT_CONTENT =
      Map.of(
          1, Set.of(List.of("Australia", "Domestred"), List.of(EU, "DevlopC2020")),
          5, Set.of(List.of("Japans", "DevlopC2020")));

  @Test
  void copenhagen_underTheRulingsOfTheRecordedRun_isTheSame() throws IOException {
    var given = given();
    var matrix = matrix(given);
    var recorded = new Recorded(new Stakes(matrix));
    var exchanges = new Exchanges(matrix, recorded);

    int made = 0;
    for (var iteration : given.get("iterations")) {
      recorded.start(iteration.get("realized"));
      var round = exchanges.round();
      assertThat(round.exchanges()).hasSameSizeAs(iteration.get("realized"));
      for (int i = 0; i < round.exchanges().size(); i++) {
        assertSame(round.exchanges().get(i), iteration.get("realized").get(i));
      }
      for (var outcome : round.outcomes()) {
        assertThat(outcome.after())
            .isCloseTo(iteration.get("outcome").get(outcome.issue()).doubleValue(), within(NEAR));
      }
      assertPositions(exchanges.positions(), recorded.stakes, iteration.get("next"));
      made += round.exchanges().size();
    }
    assertThat(made).isEqualTo(227);
  }

  @Test
  void copenhagen_underOurRulings_isTheSame_untilOnePartyIsContent() throws IOException {
    var given = given();
    var matrix = matrix(given);
    var realized = given.get("iterations").get(0).get("realized");
    var recorded = new Recorded(new Stakes(matrix));
    recorded.start(realized);
    var ours =
        new Rulings() {
          @Override
          public Offer first(List<Offer> tied) {
            return recorded.first(tied);
          }
        };
    var round = new Exchanges(matrix, ours).round();

    for (int i = 0; i < 29; i++) {
      assertSame(round.exchanges().get(i), realized.get(i));
    }
    assertThat(round.exchanges()).hasSizeGreaterThan(29);
  }

  private static void assertSame(Exchange exchange, JsonNode recorded) {
    var byGiver =
        Map.of(
            exchange.first().giver(),
            exchange.first(),
            exchange.second().giver(),
            exchange.second());
    for (int side = 0; side < 2; side++) {
      var giver = recorded.get(side).stringValue();
      assertThat(byGiver).as(recorded + " against " + exchange).containsKey(giver);
      var gift = Objects.requireNonNull(byGiver.get(giver));
      assertThat(gift.issue()).isEqualTo(recorded.get(2 + side).stringValue());
      assertThat(gift.from()).isCloseTo(recorded.get(4 + 2 * side).doubleValue(), within(NEAR));
      assertThat(gift.to()).isCloseTo(recorded.get(5 + 2 * side).doubleValue(), within(NEAR));
    }
    assertThat(exchange.gain()).isCloseTo(recorded.get(8).doubleValue(), within(NEAR));
  }

  private static void assertPositions(double[][] positions, Stakes stakes, JsonNode expected) {
    for (int issue = 0; issue < stakes.issues.size(); issue++) {
      for (var party : expected.get(stakes.issues.get(issue)).properties()) {
        assertThat(positions[stakes.parties.indexOf(party.getKey())][issue])
            .isCloseTo(party.getValue().doubleValue(), within(NEAR));
      }
    }
  }

  private static JsonNode given() throws IOException {
    try (var in = ExchangeCaseTest.class.getResourceAsStream("exchange-copenhagen.json")) {
      return new JsonMapper().readTree(in);
    }
  }

  private static IssueMatrix matrix(JsonNode given) {
    Map<String, List<Stake>> stakes = new LinkedHashMap<>();
    given.get("issues").valueStream().forEach(i -> stakes.put(i.stringValue(), new ArrayList<>()));
    for (var row : given.get("data")) {
      var party = row.get(0).stringValue();
      Objects.requireNonNull(stakes.get(row.get(1).stringValue()))
          .add(
              new Stake(
                  party,
                  party,
                  Estimate.of(row.get(2).doubleValue()),
                  Estimate.of(row.get(3).doubleValue() * 100),
                  Estimate.of(row.get(4).doubleValue())));
    }
    return new IssueMatrix(
        stakes.entrySet().stream()
            .map(issue ->
                new IssueTable(
                    issue.getKey(),
                    issue.getKey(),
                    new Estimate(0, 100),
                    issue.getValue(),
                    List.of(),
                    List.of()))
            .toList());
  }

  /** Rules as the recorded run did. */
  private static final class Recorded implements Rulings {

    private final Stakes stakes;
    private final List<Set<List<String>>> realized = new ArrayList<>();
    private int round;

    Recorded(Stakes stakes) {
      this.stakes = stakes;
    }

    void start(JsonNode exchanges) {
      round++;
      realized.clear();
      for (var exchange : exchanges) {
        realized.add(
            Set.of(
                List.of(exchange.get(0).stringValue(), exchange.get(2).stringValue()),
                List.of(exchange.get(1).stringValue(), exchange.get(3).stringValue())));
      }
    }

    @Override
    public Offer first(List<Offer> tied) {
      return tied.stream()
          .filter(offer -> realized.contains(gifts(offer)))
          .min(Comparator.comparingInt(offer -> realized.indexOf(gifts(offer))))
          .orElse(tied.getFirst());
    }

    private Set<List<String>> gifts(Offer offer) {
      return Set.of(
          List.of(stakes.parties.get(offer.one.giver), stakes.issues.get(offer.one.issue)),
          List.of(stakes.parties.get(offer.other.giver), stakes.issues.get(offer.other.issue)));
    }

    @Override
    public boolean isContent(int receiver, int issue, double beyond) {
      return beyond < NEAR
          && !NOT_CONTENT
              .getOrDefault(round, Set.of())
              .contains(List.of(stakes.parties.get(receiver), stakes.issues.get(issue)));
    }

    @Override
    public boolean mayCome(double total) {
      return total <= 100;
    }
  }
}
