package parley.stability.reasons;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import parley.stability.arena.Arena;
import parley.stability.conflict.Concept;
import parley.stability.conflict.Concept.LimitedMove;
import parley.stability.conflict.Concept.Standard;
import parley.stability.conflict.OptionForm;
import parley.talks.Talks;
import parley.talks.file.TalksFile;
import parley.talks.file.TalksFile.Reading;

class ReasonWordsTest {

  private static final String DAM =
      """
      parley: 1
      talks: The dam
      parties:
        osk: {name: Osk, kind: state}
        velia: {name: Velia, kind: state}
      options:
        osk: {share: Share the water}
        velia: {pay: Pay for the dam}
      wants:
        osk: [pay, not share]
        velia: [share, not pay]
      """;

  @Test
  void brief_nothingBetter_saysSo() {
    assertThat(brief(DAM, Standard.NASH, 0, 0)).isEqualTo("Osk has nothing better to do alone.");
  }

  @Test
  void brief_anImprovement_saysWhatItIsFor() {
    assertThat(brief(DAM, Standard.NASH, 0, 3))
        .isEqualTo(
            "Osk could do better without \"Share the water\" (for it wants: not [Osk: Share the"
                + " water]).");
  }

  @Test
  void brief_anAnswerThatDeters_saysWhoseAndWhy() {
    assertThat(brief(DAM, Standard.SEQ, 0, 3))
        .isEqualTo(
            "Osk could do better without \"Share the water\" (for it wants: not [Osk: Share the"
                + " water]), but Velia would answer without \"Pay for the dam\", which Osk likes"
                + " less (it loses: Velia: Pay for the dam). That serves Velia.");
  }

  @Test
  void brief_nobodyToAnswer_saysSo() {
    assertThat(brief(DAM, Standard.GMR, 0, 1))
        .isEqualTo(
            "Osk could do better without \"Share the water\" (for it wants: not [Osk: Share the"
                + " water]), and nobody can answer so that it regrets that.");
  }

  @Test
  void brief_anAnswerThatWouldCostTheOther_saysWhom() {
    assertThat(brief(DAM.replace("[share, not pay]", "[pay]"), Standard.SEQ, 0, 3))
        .endsWith(
            "and though Velia could answer without \"Pay for the dam\", that would not serve"
                + " Velia.");
  }

  @Test
  void brief_whatOthersDoAtTheSameTime_isSaid() {
    assertThat(brief(DAM, Standard.SIM, 0, 3))
        .isEqualTo(
            "Osk could do better without \"Share the water\" (for it wants: not [Osk: Share the"
                + " water]), but at the same time Velia could move without \"Pay for the dam\","
                + " which Osk likes less (it loses: Velia: Pay for the dam).");
    assertThat(brief(DAM, Standard.SIM, 0, 1))
        .endsWith("and nothing that others would do at the same time makes it regret that.");
  }

  @Test
  void brief_whatIsSeenAheadDeters_isTold() {
    assertThat(brief(DAM, new LimitedMove(2), 0, 3))
        .isEqualTo(
            "Osk could do better without \"Share the water\" (for it wants: not [Osk: Share the"
                + " water]), but looking 2 moves ahead, Velia would answer without \"Pay for the"
                + " dam\", which Osk likes less (it loses: Velia: Pay for the dam).");
  }

  @Test
  void brief_aMoveThatPaysInTheEnd_isTold() {
    var titForTat = DAM.replace("[share, not pay]", "[pay iff share]");
    assertThat(brief(titForTat, new LimitedMove(1), 0, 0))
        .isEqualTo("Osk has nothing better to do alone.");
    assertThat(brief(titForTat, new LimitedMove(2), 0, 0))
        .isEqualTo(
            "Osk could do better with \"Share the water\": looking 2 moves ahead, Velia would"
                + " answer with \"Pay for the dam\", which Osk likes better than now (for it wants:"
                + " Velia: Pay for the dam).");
    assertThat(brief(titForTat, new LimitedMove(1), 0, 1))
        .endsWith("and nobody would move on from there.");
  }

  private static String brief(String text, Concept concept, int party, long state) {
    var conflict = OptionForm.of(talks(text));
    var arena = Arena.of(conflict);
    var reason = new Reasoner(arena).of(concept, party, BigInteger.valueOf(state));
    return new ReasonWords(conflict, arena).brief(reason, party, BigInteger.valueOf(state));
  }

  static Talks talks(String text) {
    return switch (TalksFile.parse("test", text)) {
      case Reading.Read(var talks, var warnings) -> talks;
      case Reading.Refused(var errors) -> throw new AssertionError(errors.toString());
    };
  }
}
