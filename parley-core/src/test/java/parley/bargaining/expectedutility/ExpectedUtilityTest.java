package parley.bargaining.expectedutility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import parley.bargaining.Published;
import parley.bargaining.Tables;
import parley.bargaining.expectedutility.Forecast.Stop;
import parley.bargaining.expectedutility.Offer.Kind;
import parley.talks.Estimate;

class ExpectedUtilityTest {

  @Test
  void everyoneAgrees_isAnAnswer() {
    var forecast = ExpectedUtility.of(Tables.of("osk 3 80 40", "velia 5 60 40"), Settings.TEXTBOOK);

    assertThat(forecast.stopped()).isEqualTo(Stop.SETTLED);
    assertThat(forecast.rounds()).isEmpty();
    assertThat(forecast.outcome()).isEqualTo(40);
    assertThat(forecast.baselines().weightedMean()).isEqualTo(40);
  }

  @Test
  void noRounds_leaveTheStart() {
    var table = Tables.of("osk 3 80 10", "velia 5 60 90");
    var forecast = ExpectedUtility.of(table, Settings.TEXTBOOK.withRounds(0));

    assertThat(forecast.stopped()).isEqualTo(Stop.CAP);
    assertThat(forecast.outcome()).isEqualTo(90);
    assertThat(forecast.position(0, 1)).isEqualTo(10);
  }

  @Test
  void oneParty_isNoContest() {
    assertThatThrownBy(() -> ExpectedUtility.of(Tables.of("osk 3 80 10"), Settings.TEXTBOOK))
        .hasMessage("fewer than two parties have a position, salience and influence on issue");
  }

  @Test
  void equallyExposedParties_areNeitherCarefulNorDaring() {
    var forecast = ExpectedUtility.of(Tables.of("osk 3 80 10", "velia 3 80 90"), Settings.TEXTBOOK);

    assertThat(forecast.rounds().getFirst().moves())
        .allSatisfy(move -> assertThat(move.exponent()).isEqualTo(1));
  }

  @Test
  void oppositeOffersEqualInEverything_leaveThePartyWhereItIs() {
    var forecast =
        ExpectedUtility.of(
            Tables.of("osk 5 90 0", "norn 1 20 50", "velia 5 90 100"), Settings.TEXTBOOK);
    var norn = forecast.rounds().getFirst().find("norn").orElseThrow();

    assertThat(norn.offers()).isEqualTo(2);
    assertThat(norn.isTorn()).isTrue();
    assertThat(norn.after()).isEqualTo(50);
    assertThat(forecast.ask(1).why("norn"))
        .isEqualTo(
            "norn stays at 50: offers that are equal in everything pull it both ways (osk to 0,"
                + " velia to 100).");
  }

  @Test
  void equalMoves_goToTheOfferWorthMostToItsMaker() {
    var table = Tables.of("osk 5 90 0", "norn 1 20 50", "velia 6 90 100");
    var forecast = ExpectedUtility.of(table, Settings.TEXTBOOK);
    var norn = forecast.rounds().getFirst().find("norn").orElseThrow();
    var offers = forecast.ask(1).offersTo("norn");

    assertThat(offers).hasSize(2);
    assertThat(offers).extracting(o -> Math.abs(o.position() - 50)).containsOnly(50.0);
    assertThat(offers.getLast().challenge()).isGreaterThan(offers.getFirst().challenge());
    assertThat(norn.taken()).contains(offers.getLast());
    assertThat(norn.after()).isEqualTo(100);
  }

  @Test
  void probability_isTheShareOfWeightedVotes() {
    // Osk against Velia: 6 of weight times the whole way for Osk, 4 for Velia, Norn between.
    var asked =
        ExpectedUtility.of(
                Tables.of("osk 6 100 0", "norn 5 100 50", "velia 4 100 100"),
                Settings.TEXTBOOK.withRisk(Settings.Risk.NONE))
            .ask(1);

    assertThat(asked.vote("norn", "osk", "velia")).isZero();
    assertThat(asked.probability("osk", "velia")).isEqualTo(0.6, within(1e-12));
    assertThat(asked.probability("osk", "norn")).isEqualTo(6 / 15.0, within(1e-12));
  }

  @Test
  void expectedUtility_isSalienceTimesTheGamble_plusTheFreeGainOtherwise() {
    var asked =
        ExpectedUtility.of(
                Tables.of("osk 6 100 0", "velia 4 50 100"),
                Settings.TEXTBOOK.withRisk(Settings.Risk.NONE))
            .ask(1);

    // Weights 6 and 2: Osk wins three times in four; success is worth 2, failure -2.
    assertThat(asked.expectedUtility("osk", "velia", "osk"))
        .isEqualTo(0.5 * (0.75 * 2 + 0.25 * -2) + 0.5 * 2, within(1e-12));
    assertThat(asked.expectedUtility("velia", "osk", "osk"))
        .isEqualTo(0.25 * 2 + 0.75 * -2, within(1e-12));
  }

  @Test
  void twoParties_theWeakerGivesIn_andItIsSettled() {
    var forecast =
        ExpectedUtility.of(Tables.of("osk 6 100 0", "velia 2 100 100"), Settings.TEXTBOOK);
    var taken = forecast.rounds().getFirst().find("velia").orElseThrow().taken().orElseThrow();

    assertThat(taken.kind()).isEqualTo(Kind.COMPROMISE);
    assertThat(forecast.stopped()).isEqualTo(Stop.SETTLED);
    assertThat(forecast.outcome()).isEqualTo(0);
    assertThat(forecast.rounds().getLast().weightedMedian()).isEqualTo(Estimate.of(0));
  }

  @Test
  void partiesThatComeBackToWhereTheyStood_goRoundInACircle() {
    var forecast =
        ExpectedUtility.of(
            Tables.of("osk 30 30 40", "norn 30 30 20", "velia 30 60 10"), Settings.TEXTBOOK);
    int end = forecast.rounds().size() + 1;

    assertThat(forecast.stopped()).isEqualTo(Stop.CYCLE);
    assertThat(IntStream.range(1, end).mapToObj(r -> places(forecast, r)))
        .contains(places(forecast, end));
    assertThat(forecast.rounds().getLast().longestMove()).isPositive();
  }

  private static List<Double> places(Forecast forecast, int round) {
    return IntStream.range(0, 3).mapToObj(i -> forecast.position(i, round)).toList();
  }

  @Test
  void questionsAboutARoundThatWasNotPlayed_areRefused() {
    var forecast = ExpectedUtility.of(Published.read("sultan.txt").table(), Settings.REPLICATION);

    assertThatThrownBy(() -> forecast.ask(2)).hasMessage("round 2; there were 1");
    assertThatThrownBy(() -> forecast.ask(1).exponent("NOBODY"))
        .hasMessage("NOBODY takes no part in issue");
  }

  @Test
  void carEmissions_underTheTextbookRules_saysWhyEachMoved() {
    var forecast =
        ExpectedUtility.of(Published.read("eu-car-emissions.txt").table(), Settings.TEXTBOOK);
    var first = forecast.ask(1);

    assertThat(first.why("Netherlands"))
        .isEqualTo(
            "Netherlands moves from 4 to 6.811, a compromise with UK. It expects to lose 0.2273 by"
                + " challenging UK, less than the 0.4851 that UK would gain by challenging it, so"
                + " it goes that share of the way. It had 5 offers, and this asks for the least"
                + " move (Belgium asked for 7).");
    assertThat(first.why("Luxembourg"))
        .isEqualTo(
            "Luxembourg moves from 4 to 7, where Greece stands, rather than face it. It expects to"
                + " gain 0.1246 by challenging Greece, but Greece to gain more by challenging it,"
                + " 0.7367, so Greece can ask for everything. It had 6 offers, and this asks for"
                + " the least move (France asked for 10).");
    assertThat(first.why("UK")).isEqualTo("UK stays at 10: nobody is able to make it an offer.");
    assertThat(forecast.stopped()).isEqualTo(Stop.SETTLED);
    assertThat(forecast.outcome()).isEqualTo(6.4767, within(1e-4));
  }

  @Test
  void sultan_underTheTextbookRules_hasPartiesThatGiveIn() {
    var forecast = ExpectedUtility.of(Published.read("sultan.txt").table(), Settings.TEXTBOOK);
    var taken =
        forecast.rounds().stream()
            .flatMap(round -> round.moves().stream())
            .flatMap(move -> move.taken().stream())
            .toList();

    assertThat(taken).extracting(Offer::kind).contains(Kind.CAPITULATION);
  }

  @Test
  void sameNumbers_giveTheSameForecast_inOneThreadAndMany() throws Exception {
    var random = new java.util.Random(7);
    var lines = new String[200];
    for (int i = 0; i < lines.length; i++) {
      lines[i] =
          "p"
              + i
              + " "
              + (1 + random.nextInt(100))
              + " "
              + (1 + random.nextInt(100))
              + " "
              + random.nextInt(1000) / 10.0;
    }
    var table = Tables.of(lines);
    var settings = Settings.TEXTBOOK.withRounds(3);
    try (var one = new java.util.concurrent.ForkJoinPool(1)) {
      assertThat(one.submit(() -> ExpectedUtility.of(table, settings)).get())
          .isEqualTo(ExpectedUtility.of(table, settings));
    }
  }
}
