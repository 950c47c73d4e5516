package parley.bargaining.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import parley.bargaining.SetAside;
import parley.talks.Talks;
import parley.talks.file.TalksFile;
import parley.talks.file.TalksFile.Reading;

class TalksBargainTest {

  private static final String SARN =
      """
      parley: 1
      talks: The Sarn dam
      parties:
        osk: {name: Osk}
        velia: {name: Velia}
        norn: {name: Norn}
        tarn: {name: Tarn, role: mediator}
      issues:
        gates:
          words: who opens the gates
          options: {osk: Osk alone, joint: a joint body, velia: Velia alone}
          values:
            osk: {weight: 30, of: {osk: 100, joint: 60, velia: 0}, red-lines: velia, judgement: true}
            velia: {weight: 50, of: {osk: 0, joint: 70, velia: 100}}
            norn: {weight: 10, of: {osk: 50}}
        fees:
          words: who pays
          options: {osk: Osk, split: both}
          values:
            osk: {weight: 10, of: {osk: 0, split: 80}}
            velia: {weight: 50, of: {osk: 100, split: 40}}
      no-agreement:
        osk: 40
      incompatible:
        - [gates.osk, fees.split]
      """;

  @Test
  void bargain_ofOptionsAndValues_weighsThemAsTheFileSays() {
    var made = TalksBargain.of(talks(SARN), List.of());
    var bargain = made.bargain().orElseThrow();

    assertThat(bargain.topics())
        .extracting(Topic::name)
        .containsExactly("who opens the gates", "who pays");
    var osk = bargain.parties().getFirst();
    assertThat(osk.points(new Pick(0, 1))).isEqualTo(45);
    assertThat(osk.points(new Pick(1, 1))).isEqualTo(20);
    assertThat(osk.noAgreementPoints()).isEqualTo(40);
    assertThat(osk.redLines()).containsExactly(new Pick(0, 2));
    assertThat(bargain.incompatible()).containsExactly(List.of(new Pick(0, 0), new Pick(1, 1)));
    assertThat(made.assumptions())
        .containsExactly(
            "Numbers of Osk are a person's judgement; no report gives them.",
            "What Velia expects without an agreement is not given and counts as 0: any agreement"
                + " that crosses no red line is as good as none, or better.");
  }

  @Test
  void bargain_withoutAllTheNumbersOfAParty_setsItAsideAndSaysWhich() {
    assertThat(TalksBargain.of(talks(SARN), List.of()).aside())
        .extracting(SetAside::toString)
        .containsExactly(
            "Norn: not given are the value of joint and velia on who opens the gates; any value on"
                + " who pays");
  }

  @Test
  void bargain_overSomeIssues_leavesTheOthersOut() {
    var made = TalksBargain.of(talks(SARN), List.of("fees"));

    assertThat(made.bargain().orElseThrow().topics()).extracting(Topic::id).containsExactly("fees");
    assertThat(made.assumptions())
        .contains("That gates.osk and fees.split do not go together is not looked at here.");
  }

  @Test
  void bargain_ofPositionsAlone_makesThemTheOptionsAndSaysSo() {
    var made =
        TalksBargain.of(
            talks(
                """
                parley: 1
                talks: Quota
                parties: {osk: {name: Osk}, velia: {name: Velia}, norn: {name: Norn}}
                issues:
                  quota:
                    scale: {0: nothing, 50: all}
                    positions:
                      osk: {at: 0, salience: 80}
                      velia: {at: [30, 50], salience: 20}
                      norn: {stance: for}
                  seat: {words: where the seat is}
                """),
            List.of());
    var bargain = made.bargain().orElseThrow();

    assertThat(bargain.topics().getFirst().choices())
        .containsExactly(
            new Topic.Choice("at-0", "0, nothing (where Osk stands)"),
            new Topic.Choice("at-40", "40 (where Velia stands)"));
    assertThat(bargain.parties().getLast().points(new Pick(0, 0))).isEqualTo(20);
    assertThat(made.leftOut())
        .containsExactly("where the seat is: it has neither options nor two positions on a scale");
    assertThat(made.aside())
        .extracting(SetAside::toString)
        .containsExactly("Norn: not given are the weight of quota");
    assertThat(made.assumptions().getFirst())
        .isEqualTo(
            "The options of quota are the positions of the parties; each is assumed to be worth less"
                + " to a party the farther it is from its own, evenly, and the issue to count as much"
                + " as the party cares.");
  }

  @Test
  void bargain_whereNoIssueHasWeight_setsThePartyAside() {
    var made =
        TalksBargain.of(
            talks(SARN.replace("weight: 30", "weight: 0").replace("weight: 10", "weight: 0")),
            List.of());

    assertThat(made.bargain()).isEmpty();
    assertThat(made.aside())
        .extracting(SetAside::toString)
        .contains("Osk: no issue has any weight for it");
  }

  @Test
  void space_ofOneIssueWithOneOption_hasOnePackage() {
    var bargain =
        new Bargain(
            List.of(new Topic("seat", "Seat", List.of(new Topic.Choice("lund", "Lund")))),
            List.of(new Bargainer("osk", "Osk", List.of(List.of(5.0)), 1, 3, Set.of())),
            List.of());
    var space = AgreementSpace.of(bargain);

    assertThat(space.acceptable()).isEqualTo(1);
    assertThat(space.paretoSet(5, 1).orElseThrow().isListed()).isTrue();
    assertThat(space.settlements().orElseThrow().nash())
        .isEqualTo(new Deal(List.of(0), List.of(5.0)));
  }

  @Test
  void space_ofMorePackagesThanCanBeGoneThrough_isRefusedWithTheNumber() {
    assertThatThrownBy(() -> AgreementSpace.of(large(13, 4)))
        .isInstanceOf(TooManyPackages.class)
        .hasMessage(
            "67,108,864 packages are more than can be gone through (at most 33,554,432); leave"
                + " issues out, or give some of them fewer options");
    assertThatThrownBy(() -> AgreementSpace.of(large(60, 4)))
        .hasMessageStartingWith("more than 10^15 packages");
  }

  @Test
  void bargain_ofMorePartiesThanCanBeCountedWith_isRefusedWithTheNumber() {
    assertThatThrownBy(() ->
            new Bargain(
                large(1, 2).topics(),
                Collections.nCopies(63, large(1, 2).parties().getFirst()),
                List.of()))
        .isInstanceOf(TooManyPackages.class)
        .hasMessage(
            "63 parties are more than can be counted with (at most 62); leave out the values of"
                + " those that matter least");
  }

  @Test
  void impasse_ofVeryManySetsOfParties_keepsThoseOfTheFewest() {
    var least = new LeastOffers();
    for (long set = 1; set < 1 << 16; set++) {
      if (Long.bitCount(set) == 8 || set == (1 << 7) - 1) {
        least.add(new LeastOffers.Offer(set, 0, 1, (int) set, 0));
      }
    }

    assertThat(least.inOrder()).extracting(LeastOffers.Offer::set).containsExactly((1L << 7) - 1);
  }

  @Test
  void space_ofAMillionOptionsOfOneIssue_isGoneThrough() {
    assertThat(AgreementSpace.of(large(1, 1_000_000)).paretoSet(3, 1).orElseThrow().count())
        .isEqualTo(1);
  }

  private static Bargain large(int topics, int choices) {
    var choice = Collections.nCopies(choices, new Topic.Choice("o", "o"));
    var worths = IntStream.range(0, choices).mapToObj(i -> (double) i).toList();
    return new Bargain(
        Collections.nCopies(topics, new Topic("t", "t", choice)),
        List.of(
            new Bargainer("osk", "Osk", Collections.nCopies(topics, worths), 1, 0, Set.of()),
            new Bargainer("velia", "Velia", Collections.nCopies(topics, worths), 1, 0, Set.of())),
        List.of());
  }

  private static Talks talks(String text) {
    return switch (TalksFile.parse("sarn.yaml", text)) {
      case Reading.Read(var talks, var warnings) -> talks;
      case Reading.Refused(var errors) -> throw new AssertionError(errors.toString());
    };
  }
}
