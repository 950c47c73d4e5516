package parley.opinion.proposing;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import parley.opinion.proposing.Answer.Form;
import parley.reading.claim.Actor;

/** Answers as models give them, well and badly. */
class AnswerTest {

  private static final String OSK = "{\"kind\":\"actor\",\"name\":\"Osk\",\"type\":\"state\"}";
  private static final Proposal OSK_PROPOSED = new Proposal.OfActor(null, "Osk", Actor.Type.STATE);

  @Test
  void objectWithClaims_isRead() {
    assertThat(Answer.read("{\"claims\":[" + OSK + "]}"))
        .isEqualTo(new Answer(java.util.List.of(OSK_PROPOSED), 0, 0, Form.WHOLE));
  }

  @Test
  void fencesThoughtsAndOtherFields_areReadPast() {
    assertThat(
            Answer.read(
                "<think>{\"claims\": maybe]</think>Here you are:\n```json\n{\"note\":{\"a\":[1]},"
                    + "\"claims\":["
                    + OSK
                    + "]}\n```\nAsk me more!"))
        .isEqualTo(new Answer(java.util.List.of(OSK_PROPOSED), 0, 0, Form.WHOLE));
  }

  @Test
  void arrayAlone_isRead() {
    assertThat(Answer.read("[" + OSK + "]").proposals()).containsExactly(OSK_PROPOSED);
  }

  @Test
  void answerThatBreaksOff_countsUpToTheBreak() {
    Answer answer = Answer.read("{\"claims\":[" + OSK + "," + OSK + ",{\"kind\":\"acto");

    assertThat(answer.proposals()).containsExactly(OSK_PROPOSED, OSK_PROPOSED);
    assertThat(answer.form()).isEqualTo(Form.CUT_SHORT);
  }

  @Test
  void brokenJson_isUnusable() {
    for (String broken :
        new String[] {"", "No.", "{\"claims\":", "{\"claims\":{}}", "{", "{]", "42"}) {
      assertThat(Answer.read(broken))
          .as(broken)
          .isEqualTo(new Answer(java.util.List.of(), 0, 0, Form.UNUSABLE));
    }
  }

  @Test
  void unknownKindsAndValues_areCountedAndLeftOut() {
    Answer answer =
        Answer.read(
            "{\"claims\":[{\"kind\":\"secret\"},null,7,[],{\"name\":\"Osk\"},"
                + OSK.replace("state", "planet")
                + ","
                + OSK.replace("\"Osk\"", "{\"x\":1}")
                + ","
                + OSK
                + "]}");

    assertThat(answer.proposals()).containsExactly(OSK_PROPOSED);
    assertThat(answer.malformed()).isEqualTo(7);
    assertThat(answer.form()).isEqualTo(Form.WHOLE);
  }

  @Test
  void oneNameInPlaceOfAList_isAListOfOne() {
    assertThat(Answer.read("{\"claims\":[{\"kind\":\"sequence\",\"by\":\"Osk\"}]}").proposals())
        .containsExactly(
            new Proposal.OfSequence(
                null, java.util.List.of("Osk"), java.util.List.of(), java.util.List.of()));
  }

  @Test
  void deepNesting_isCutShort() {
    Answer answer =
        Answer.read("{\"claims\":[" + OSK + ",{\"kind\":\"actor\",\"name\":" + "[".repeat(100_000));

    assertThat(answer.proposals()).containsExactly(OSK_PROPOSED);
    assertThat(answer.form()).isEqualTo(Form.CUT_SHORT);
  }

  @Test
  void countlessClaims_areReadUpToTheLimit() {
    Answer answer = Answer.read("[" + (OSK + ",").repeat(5_000) + OSK + "]");

    assertThat(answer.proposals()).hasSize(Answer.MOST);
    assertThat(answer.beyond()).isEqualTo(5_001 - Answer.MOST);
  }

  @Test
  void endlessString_isCutShort() {
    assertThat(Answer.read("[" + OSK + ",\"" + "x".repeat(1_000_000) + "\"]").form())
        .isEqualTo(Form.CUT_SHORT);
  }

  @Property(tries = 300)
  void whateverAnswer_isReadWithoutFailure(@ForAll String answer) {
    assertThat(Answer.read(answer)).isNotNull();
    assertThat(Answer.read("{\"claims\":[" + OSK + "," + answer).proposals())
        .contains(OSK_PROPOSED);
  }
}
