package parley.language.decoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import parley.language.model.Field;
import parley.language.model.Hash;
import parley.language.model.Relation;

class DraftTest {

  @Test
  void attach_randomArcs_relationsAreThoseOfTheHeads() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      Draft draft = new Draft(1 + random.nextInt(12));
      for (int step = 0; step < 40; step++) {
        int word = 1 + random.nextInt(draft.size - 1);
        int head = random.nextInt(draft.size);
        if (word != head && !draft.isBelow(head, word)) {
          draft.attach(word, head, step);
        }
        requireRelations(draft);
      }
    }
  }

  /** Compares with what a search over all heads gives. */
  private static void requireRelations(Draft draft) {
    for (int token = 0; token < draft.size; token++) {
      int at = token;
      int[] children =
          IntStream.range(1, draft.size).filter(word -> draft.head[word] == at).toArray();
      int[] left = Arrays.stream(children).filter(child -> child < at).toArray();
      int[] right = Arrays.stream(children).filter(child -> child > at).toArray();
      assertThat(draft.related(token, Relation.LEFTMOST)).isEqualTo(get(left, 0));
      assertThat(draft.related(token, Relation.SECOND_LEFTMOST))
          .isEqualTo(children.length > 1 && children[1] < at ? children[1] : Draft.NONE);
      assertThat(draft.related(token, Relation.RIGHTMOST)).isEqualTo(get(right, right.length - 1));
      assertThat(draft.related(token, Relation.SECOND_RIGHTMOST))
          .isEqualTo(get(right, right.length - 2));
      String valency =
          "<".repeat(Math.min(2, left.length)) + "-" + ">".repeat(Math.min(2, right.length));
      assertThat(draft.hash(token * Field.COLUMNS + Field.VALENCY.column()))
          .isEqualTo(Hash.of(valency));
    }
  }

  private static int get(int[] tokens, int place) {
    return place >= 0 && place < tokens.length ? tokens[place] : Draft.NONE;
  }

  @Test
  void related_siblings_countToTheLeft() {
    Draft draft = new Draft(4);
    for (int word : new int[] {4, 2, 1}) {
      draft.attach(word, 3, 0);
    }

    assertThat(draft.related(4, Relation.LEFT_SIBLING)).isEqualTo(2);
    assertThat(draft.related(4, Relation.SECOND_LEFT_SIBLING)).isEqualTo(1);
    assertThat(draft.related(1, Relation.LEFT_SIBLING)).isEqualTo(Draft.NONE);
    assertThat(draft.related(3, Relation.LEFT_SIBLING)).isEqualTo(Draft.NONE);
    assertThat(draft.related(4, Relation.GRANDHEAD)).isEqualTo(Draft.NONE);
  }
}
