package parley.bargaining.expectedutility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.bargaining.Published;
import parley.bargaining.expectedutility.Forecast.Stop;
import parley.bargaining.expectedutility.Offer.Kind;
import parley.talks.Worded;

/** Under the replication's settings the model gives the replication's numbers. */
class ReplicationTest {

  private static final Offset<Double> CLOSE = within(1e-9);

  @ParameterizedTest
  @ValueSource(strings = {"sultan.txt", "eu-car-emissions.txt"})
  void firstRound_hasTheRecordedSecuritySumsAndExponents(String name) {
    var published = Published.read(name);
    var round = ExpectedUtility.of(published.table(), Settings.REPLICATION).rounds().getFirst();

    assertThat(published.lines("risk")).hasSameSizeAs(round.moves());
    for (var line : published.lines("risk")) {
      var move = round.find(line[1]).orElseThrow();
      assertThat(move.security()).isEqualTo(Published.number(line, 2), CLOSE);
      assertThat(move.exponent()).isEqualTo(Published.number(line, 3), CLOSE);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"sultan.txt", "eu-car-emissions.txt"})
  void firstRound_hasTheRecordedOffers(String name) {
    var published = Published.read(name);
    var first = ExpectedUtility.of(published.table(), Settings.REPLICATION).ask(1);
    var recorded = published.lines("offer");

    var offers = first.offers();
    assertThat(offers).hasSameSizeAs(recorded);
    for (int i = 0; i < recorded.size(); i++) {
      var line = recorded.get(i);
      var offer = offers.get(i);
      assertThat(offer.to()).isEqualTo(line[1]);
      assertThat(offer.from()).isEqualTo(line[2]);
      assertThat(offer.kind()).isEqualTo(Worded.find(Kind.class, line[3]).orElseThrow());
      assertThat(offer.resisting()).isEqualTo(Published.number(line, 4), CLOSE);
      assertThat(offer.challenge()).isEqualTo(Published.number(line, 5), CLOSE);
      assertThat(offer.position()).isEqualTo(Published.number(line, 6), CLOSE);
    }
  }

  @Test
  void carEmissions_moveAsRecorded_forAllTenRounds() {
    var published = Published.read("eu-car-emissions.txt");
    var forecast = ExpectedUtility.of(published.table(), Settings.REPLICATION);

    assertThat(forecast.stopped()).isEqualTo(Stop.CAP);
    assertThat(published.lines("after")).hasSize(10).hasSameSizeAs(forecast.rounds());
    for (var round : forecast.rounds()) {
      var line = published.lines("after").get(round.number() - 1);
      for (int i = 0; i < round.moves().size(); i++) {
        assertThat(round.moves().get(i).after()).isEqualTo(Published.number(line, i + 2), CLOSE);
      }
    }
  }

  @Test
  void sultan_hasNoOfferUnderTheReplicationsRules_soItStaysSettled() {
    var forecast = ExpectedUtility.of(Published.read("sultan.txt").table(), Settings.REPLICATION);

    assertThat(forecast.stopped()).isEqualTo(Stop.SETTLED);
    assertThat(forecast.rounds()).hasSize(1);
    assertThat(forecast.outcome()).isEqualTo(13.9);
  }

  @Test
  void capitulation_whichTheReplicationCannotReach_isReached() {
    var table = Published.read("eu-car-emissions.txt").table();
    var offers =
        ExpectedUtility.of(table, Settings.REPLICATION.withCapitulation(true)).ask(1).offers();

    assertThat(offers).filteredOn(o -> o.kind() == Kind.CAPITULATION).hasSize(4);
  }
}
