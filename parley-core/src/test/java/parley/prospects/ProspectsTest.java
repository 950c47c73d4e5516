package parley.prospects;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import parley.process.Blockers;
import parley.stability.Given;
import parley.stability.conflict.OptionForm;
import parley.talks.Talks;

class ProspectsTest {

  private static final String DAM =
      """
      parties: {osk: {name: Osk}, velia: {name: Velia}, norn: {name: Norn}, tarn: {name: Tarn}}
      options:
        osk: {share: Share the water}
        velia: {pay: Pay for the dam}
        norn: {host: Host the talks}
      steps:
        round: {when: osk.share and velia.pay}
        feast: {when: norn.host}
      leverage:
        - {from: tarn, over: velia, toward: pay}
      """;

  @Test
  void of_aStepBothWant_isBetterForBothAndHolds() {
    var round = prospect(DAM + "wants: {osk: [round], velia: [round]}", "round");

    assertThat(views(round)).isEqualTo("osk BETTER, velia BETTER");
    assertThat(round.held().orElseThrow().isAlways()).isTrue();
    assertThat(round.approaches()).isEmpty();
    assertThat(round.leave()).isEmpty();
    assertThat(round.remedies()).isEmpty();
  }

  @Test
  void of_aStepThatCostsOneOfThem_breaksAndSaysWhoseWantsWouldMendIt() {
    var round = prospect(DAM + "wants: {osk: [round], velia: [not pay]}", "round");

    assertThat(views(round)).isEqualTo("osk BETTER, velia WORSE");
    assertThat(round.held().orElseThrow().value()).isZero();
    assertThat(round.leave())
        .containsExactly(
            "Velia could do better without \"Pay for the dam\" (for it wants: not [Velia: Pay for"
                + " the dam]), and nobody would answer so that it regrets that.");
    assertThat(round.approaches())
        .extracting(a -> a.party() + " " + a.regard() + " " + a.routes().getFirst().words())
        .containsExactly("velia WORSE Tarn can move Velia.");
    assertThat(round.remedies())
        .containsExactly(
            "if Velia also wanted round, above not [Velia: Pay for the dam]",
            "if Velia also wanted Velia: Pay for the dam, above not [Velia: Pay for the dam]");
  }

  @Test
  void of_wantsInNoKnownOrder_holdsUnderAShareOfTheOrders() {
    var round =
        prospect(DAM + "wants: {osk: [round], velia: [{unordered: [round, not pay]}]}", "round");

    assertThat(views(round)).isEqualTo("osk BETTER, velia DEPENDS");
    assertThat(round.held().orElseThrow().value()).isEqualTo(0.5);
    assertThat(round.approaches()).extracting(Prospect.Approach::party).containsExactly("velia");
  }

  @Test
  void of_aPartyNothingIsKnownOf_isToBeWonThoughItLosesNothing() {
    var round = prospect(DAM + "wants: {osk: [round], norn: [host]}", "round");

    assertThat(views(round)).isEqualTo("osk BETTER, norn ALIKE, velia UNKNOWN");
    assertThat(round.held().orElseThrow().isAlways()).isTrue();
    assertThat(round.approaches())
        .extracting(a -> a.party() + " " + a.regard())
        .containsExactly("velia UNKNOWN");
  }

  @Test
  void concerned_aStepNobodyCaresAbout_isNobody() {
    assertThat(prospect(DAM + "wants: {osk: [round]}", "feast").concerned()).isZero();
    assertThat(prospect(DAM + "wants: {osk: [round]}", "round").concerned()).isEqualTo(1);
  }

  @Test
  void reasons_whereOneWouldLeave_nameItFirst() {
    var conflict =
        OptionForm.of(
            Given.talks(
                DAM.replace(
                        "osk: {share: Share the water}",
                        "osk: {share: {does: Share the water, now: true}}")
                    + "wants: {osk: [not share], velia: [share]}"));

    assertThat(Prospects.reasons(conflict, conflict.now()))
        .containsExactly(
            "Osk could do better without \"Share the water\" (for it wants: not [Osk: Share the"
                + " water]), and nobody would answer so that it regrets that.");
  }

  private static String views(Prospect prospect) {
    return prospect.views().stream()
        .sorted((a, b) -> a.regard().compareTo(b.regard()))
        .map(v -> v.party() + " " + v.regard())
        .collect(Collectors.joining(", "));
  }

  private static Prospect prospect(String text, String step) {
    Talks talks = Given.talks(text);
    var known =
        talks.parties().stream()
            .map(p -> p.id())
            .filter(p -> talks.wants().stream().anyMatch(w -> w.party().equals(p)))
            .toList();
    return Prospects.of(OptionForm.of(talks).cut(List.of()), Blockers.of(talks), known).stream()
        .filter(p -> p.step().id().equals(step))
        .findFirst()
        .orElseThrow();
  }
}
