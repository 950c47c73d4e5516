package parley.stability.inverse;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.stability.conflict.Concept.Standard;
import parley.stability.conflict.OptionForm;
import parley.talks.file.TalksFile;
import parley.talks.file.TalksFile.Reading;

/** Slips that tools of this kind have made. */
class InverseTest {

  private static final String TWO_WAYS =
      """
      parley: 1
      talks: Two ways
      parties: {ann: {}, ben: {}}
      options: {ann: {left: Go left, right: Go right}, ben: {block: Block the road}}
      wants:
        ann: [WANTS]
      """;

  @Test
  void of_oneImprovementAnsweredAndOneNot_isNotStable_whicheverComesLast() {
    for (var answered : List.of("left", "right")) {
      var wants = "not (" + answered + " and block), left or right";

      assertThat(inverse(wants, Standard.GMR, 0).least()).isEmpty();
    }
  }

  @Test
  void of_anAnswerThatLeavesThePartyAsItWas_isEnough() {
    assertThat(inverse("(left or right) and not block", Standard.GMR, 0).least()).hasValue(0);
  }

  @Test
  void of_anImprovementNobodyAnswers_takesTheWantThatOutweighsIt() {
    var finding = inverse("left", Standard.NASH, 1);

    assertThat(finding.least()).hasValue(1);
    assertThat(finding.remedies())
        .anySatisfy(remedy ->
            assertThat(remedy.orders().values())
                .anySatisfy(order ->
                    assertThat(order.aims().getFirst().formula().text())
                        .isEqualTo("not ann.left")));
  }

  @Test
  void of_moreOrdersThanAllowed_saysHowFarItCame() {
    var conflict = conflict("left");
    var goal = new Goal.At(BigInteger.ZERO);

    var finding =
        Inverse.of(conflict, goal, Standard.NASH, Inverse.news(conflict, goal), new Limits(3, 1));

    assertThat(finding.least()).isEmpty();
    assertThat(finding.tried()).isLessThan(1);
  }

  /** Asks for the state in which nobody does anything. */
  private static InverseFinding inverse(String wants, Standard concept, int most) {
    var conflict = conflict(wants);
    var goal = new Goal.At(BigInteger.ZERO);
    return Inverse.of(
        conflict, goal, concept, Inverse.news(conflict, goal), new Limits(most, 100_000));
  }

  private static OptionForm conflict(String wants) {
    return switch (TalksFile.parse("test", TWO_WAYS.replace("WANTS", wants))) {
      case Reading.Read(var talks, var warnings) -> OptionForm.of(talks);
      case Reading.Refused(var errors) -> throw new AssertionError(errors.toString());
    };
  }
}
