package parley.bargaining.spread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import parley.bargaining.IssueTable;
import parley.bargaining.Published;
import parley.bargaining.Stake;
import parley.bargaining.Tables;
import parley.bargaining.expectedutility.Settings;
import parley.bargaining.spread.Swing.Input;
import parley.talks.Estimate;

class SpreadTest {

  private static final IssueTable DAM =
      Tables.of("osk 60..90 80 0..20", "norn 30 40..60 50", "lund 10 100 70", "velia 50 90 100");

  @Test
  void exactNumbers_giveNoBandOfTheirOwn_butTheSettingsDo() {
    var table = Published.read("eu-car-emissions.txt").table();
    var spread = Spread.of(table, Settings.TEXTBOOK, 50, 1);

    assertThat(spread.forecast().width()).isZero();
    assertThat(spread.weightedMean().middle()).isEqualTo(7.389955686853767, within(1e-9));
    assertThat(spread.forecastOverSettings().width()).isPositive();
    assertThat(spread.swings()).isEmpty();
    assertThat(spread.decisive()).isNotEmpty();
  }

  @Test
  void bands_lieWithinWhatTheRangesAllow_andHoldTheMiddle() {
    var spread = Spread.of(DAM, Settings.TEXTBOOK, 400, 1);

    assertThat(spread.weightedMean().low()).isGreaterThan(41);
    assertThat(spread.weightedMean().high()).isLessThan(59);
    assertThat(spread.weightedMean().middle())
        .isBetween(spread.weightedMean().low(), spread.weightedMean().high());
    assertThat(spread.forecast().low()).isLessThanOrEqualTo(spread.forecast().high());
  }

  @Test
  void swings_nameEveryUncertainNumber_theOneThatMattersMostFirst() {
    var swings = Spread.of(DAM, Settings.TEXTBOOK, 10, 1).swings();

    assertThat(swings).hasSize(3);
    assertThat(swings).extracting(Swing::range).contains(new Estimate(60, 90));
    assertThat(swings)
        .extracting(Swing::input)
        .containsExactlyInAnyOrder(Input.POSITION, Input.SALIENCE, Input.INFLUENCE);
    assertThat(swings.getFirst().width()).isGreaterThanOrEqualTo(swings.getLast().width());
  }

  @Test
  void alternatives_changeOneSettingEach_andThoseBeyondTheBandAreNamed() {
    var spread = Spread.of(DAM, Settings.TEXTBOOK, 100, 1);

    assertThat(spread.alternatives())
        .extracting(a -> a.setting() + "=" + a.value())
        .containsExactly(
            "divisor=all-pairs",
            "estimate=offerer",
            "risk=challenge",
            "risk=none",
            "status-quo=0.5",
            "outcome=mean");
    for (var alternative : spread.alternatives()) {
      assertThat(alternative.isBeyondBand())
          .isEqualTo(Math.abs(alternative.change()) > spread.forecast().width());
    }
  }

  @Test
  void seed_decidesTheDraws_onAnyNumberOfThreads() throws Exception {
    var spread = Spread.of(DAM, Settings.TEXTBOOK, 100, 7);
    try (var one = new ForkJoinPool(1)) {
      assertThat(one.submit(() -> Spread.of(DAM, Settings.TEXTBOOK, 100, 7)).get())
          .isEqualTo(spread);
    }
    assertThat(Spread.of(DAM, Settings.TEXTBOOK, 100, 8)).isNotEqualTo(spread);
  }

  @Test
  void influenceThatMayBeNothing_isDrawnAndSwungAllTheSame() {
    var table = Tables.of("osk 0..10 0..50 10", "velia 0..10 80 90");

    assertThat(Spread.of(table, Settings.TEXTBOOK, 50, 1).swings()).hasSize(3);
  }

  @Test
  void margin_widensExactNumbersOnly_withinTheirLimits_andSaysSo() {
    var scale = new Estimate(0, 100);
    var osk = new Stake("osk", "Osk", Estimate.of(95), Estimate.of(3), Estimate.of(40));
    var velia = new Stake("velia", "Velia", new Estimate(10, 20), scale, Estimate.of(10));
    var table =
        new IssueTable(
            "dam",
            "The dam",
            scale,
            java.util.List.of(osk, velia),
            java.util.List.of(),
            java.util.List.of());

    var wide = Margin.widen(table, 10);

    assertThat(wide.stakes())
        .containsExactly(
            new Stake(
                "osk", "Osk", new Estimate(85, 100), new Estimate(0, 13), new Estimate(36, 44)),
            new Stake("velia", "Velia", new Estimate(10, 20), scale, new Estimate(9, 11)));
    assertThat(wide.assumptions())
        .containsExactly(
            "Numbers given exactly are taken as known within 10 % (of the scale, of full salience,"
                + " of the influence itself), as asked for.");
  }

  @Test
  void noDraws_areRefused() {
    assertThatThrownBy(() -> Spread.of(DAM, Settings.TEXTBOOK, 0, 1))
        .hasMessage("1 to 100000 draws, not 0");
  }
}
