package parley.bargaining.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Six random bargains solved elsewhere (see the file for where). What negmas calls the
 * Kalai-Smorodinsky point evens out the shares instead of raising the least one.
 */
class AgreementCasesTest {

  private static final double NEAR = 1e-9;

  static Stream<JsonNode> cases() throws IOException {
    try (var in = AgreementCasesTest.class.getResourceAsStream("agreements-random.json")) {
      return new JsonMapper().readTree(in).get("cases").valueStream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void space_withReservationValues_isAsByBruteForce(JsonNode given) {
    check(given, given.get("own"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void paretoSet_whereEverythingIsBetterThanNothing_isThatOfAllPackages(JsonNode given) {
    var floors = Collections.nCopies(given.get("weights").size(), 0.0);

    assertThat(AgreementSpace.of(bargain(given, floors)).paretoSet(0, 1).orElseThrow().count())
        .isEqualTo(given.get("paretoSizeOfAll").intValue());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void space_withTheDisagreementOfNegmas_isAsRecorded(JsonNode given) {
    var space = check(given, given.get("negmas"));

    var pareto = space.paretoSet(1000, 1).orElseThrow();
    var points =
        pareto.sample().stream()
            .map(Deal::points)
            .sorted(Comparator.comparing(p -> p.getFirst()))
            .toList();
    var recorded = given.get("negmas").get("pareto").valueStream().map(v -> numbers(v)).toList();
    assertThat(points).hasSameSizeAs(recorded);
    IntStream.range(0, points.size()).forEach(i -> assertNear(points.get(i), recorded.get(i)));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void kalaiSmorodinsky_givesThePartyWithTheLeastShareNoLessThanThePointOfNegmas(JsonNode given) {
    var negmas = given.get("negmas");
    var space = AgreementSpace.of(bargain(given, numbers(negmas.get("disagreement"))));
    var ours = space.settlements().orElseThrow().kalaiSmorodinsky().points();

    assertThat(leastShare(space, ours))
        .isGreaterThanOrEqualTo(leastShare(space, numbers(negmas.get("leastSpread"))) - NEAR);
  }

  private static AgreementSpace check(JsonNode given, JsonNode expected) {
    var space = AgreementSpace.of(bargain(given, numbers(expected.get("disagreement"))));
    var settlements = space.settlements().orElseThrow();

    assertNear(settlements.nash().points(), numbers(expected.get("nash")));
    assertNear(settlements.egalitarian().points(), numbers(expected.get("egalitarian")));
    assertNear(settlements.kalaiSmorodinsky().points(), numbers(expected.get("kalaiSmorodinsky")));
    assertThat(space.paretoSet(0, 1).orElseThrow().count())
        .isEqualTo(expected.get("paretoSize").intValue());
    return space;
  }

  private static double leastShare(AgreementSpace space, List<Double> points) {
    return IntStream.range(0, points.size())
        .mapToDouble(party -> {
          double floor = space.bargain().parties().get(party).noAgreement();
          return (points.get(party) - floor) / (space.ideal().get(party) - floor);
        })
        .min()
        .orElseThrow();
  }

  private static void assertNear(List<Double> points, List<Double> expected) {
    assertThat(points).hasSameSizeAs(expected);
    IntStream.range(0, points.size())
        .forEach(i -> assertThat(points.get(i)).isCloseTo(expected.get(i), within(NEAR)));
  }

  private static Bargain bargain(JsonNode given, List<Double> floors) {
    var topics = new ArrayList<Topic>();
    var parties = new ArrayList<Bargainer>();
    for (int party = 0; party < floors.size(); party++) {
      var worths = new ArrayList<List<Double>>();
      for (int topic = 0; topic < given.get("weights").get(party).size(); topic++) {
        double weight = given.get("weights").get(party).get(topic).doubleValue();
        var values = numbers(given.get("values").get(party).get(topic));
        worths.add(values.stream().map(value -> weight * value).toList());
      }
      parties.add(new Bargainer("p" + party, "P" + party, worths, 1, floors.get(party), Set.of()));
    }
    for (var worths : parties.getFirst().worths()) {
      topics.add(topic("t" + topics.size(), worths.size()));
    }
    return new Bargain(topics, parties, List.of());
  }

  private static Topic topic(String id, int choices) {
    return new Topic(
        id,
        id,
        IntStream.range(0, choices).mapToObj(i -> new Topic.Choice("o" + i, "o" + i)).toList());
  }

  private static List<Double> numbers(JsonNode array) {
    return array.valueStream().map(JsonNode::doubleValue).toList();
  }
}
