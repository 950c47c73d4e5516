package parley.app.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import parley.stability.conflict.OptionForm;
import parley.talks.Talks;
import parley.talks.file.TalksFile;

class HeldTest {

  private static final String DAM =
      """
      parley: 1
      talks: The dam
      parties: {osk: {name: Osk}, velia: {name: Velia}}
      options: {osk: {share: Share the water}, velia: {pay: Pay for the dam}}
      wants:
        osk: [pay, not share]
        velia: [share, not pay]
      """;

  @Test
  void of_aDilemma_holdsWhereNothingAndWhereEverythingIsDone() {
    Held held = held(DAM);

    assertThat(held.always()).extracting(BigInteger::intValue).containsExactly(0, 3);
    assertThat(held.sometimes()).isEmpty();
    assertThat(held.states()).isEqualTo(4);
    assertThat(held.isAll()).isFalse();
  }

  @Test
  void of_wantsLeftOpen_holdsUnderSomeOrdersOnly() {
    Held held = held(DAM.replace("[share, not pay]", "[{unordered: [share, not pay]}]"));

    assertThat(held.orders()).isEqualTo(2);
    assertThat(held.always()).extracting(BigInteger::intValue).containsExactly(0);
    assertThat(held.sometimes()).extracting(BigInteger::intValue).containsExactly(3);
    assertThat(held.notTaken().cardinality()).isEqualTo(2);
  }

  @Test
  void of_rules_countsOnlyWhatTheyAllow() {
    assertThat(held(DAM + "rules: [not (share and pay)]\n").states()).isEqualTo(3);
  }

  @Test
  void of_moreOptionsThanCanBeGoneThroughHere_isEmpty() {
    List<String> names = IntStream.range(0, 17).mapToObj(option -> "o" + option).toList();
    String options = String.join(", ", names.stream().map(name -> name + ": Do it").toList());
    String talks =
        "parley: 1\ntalks: Many\nparties: {osk: {}}\noptions: {osk: {"
            + options
            + "}}\nwants: {osk: ["
            + String.join(", ", names)
            + "]}\n";

    assertThat(Held.of(OptionForm.of(talks(talks)))).isEmpty();
  }

  @Test
  void between_aChangedWant_tellsWhatHoldsNowAndWhatNoLonger() {
    Outlook outlook =
        Outlook.between(talks(DAM), talks(DAM.replace("[pay, not share]", "[share]")));

    assertThat(outlook.gained()).containsExactly("Osk: Share the water");
    assertThat(outlook.lost())
        .containsExactly("nobody does anything", "Osk: Share the water; Velia: Pay for the dam");
  }

  private static Held held(String text) {
    return Held.of(OptionForm.of(talks(text))).orElseThrow();
  }

  private static Talks talks(String text) {
    return switch (TalksFile.parse("test", text)) {
      case TalksFile.Reading.Read(var talks, var warnings) -> talks;
      case TalksFile.Reading.Refused(var errors) -> throw new AssertionError(errors.toString());
    };
  }
}
