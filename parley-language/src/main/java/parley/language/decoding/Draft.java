package parley.language.decoding;

import java.util.Arrays;
import parley.language.model.Field;
import parley.language.model.Hash;
import parley.language.model.Relation;

/**
 * A sentence while it is being analysed: what the features read from each token, and the arcs found
 * so far. Token 0 stands for the root, the words count from 1.
 */
final class Draft {

  static final int ROOT = 0;
  static final int NONE = -1;

  /** The published models' spelling of the root's form, lemma and tag. */
  private static final String ROOT_VALUE = "@#r$%";

  /** A mark for each dependent to the left and to the right, two at most. */
  private static final String[] VALENCIES = {
    "-", "->", "->>", "<-", "<->", "<->>", "<<-", "<<->", "<<->>"
  };

  private static final long[] VALENCY_HASH = new long[VALENCIES.length];
  private static final long[] VALENCY_SHIFT = new long[VALENCIES.length];

  static {
    for (int i = 0; i < VALENCIES.length; i++) {
      VALENCY_HASH[i] = Hash.of(VALENCIES[i]);
      VALENCY_SHIFT[i] = Hash.shift(VALENCIES[i].length());
    }
  }

  /** How many tokens there are, the root included. */
  final int size;

  final int[] ambiguity;
  final int[] clusters;
  final int[] flags;
  final int[] head;
  final int[] label;

  private final long[] hash;
  private final long[] shift;
  private final int[][] dependents;
  private final int[] count;

  Draft(int words) {
    size = words + 1;
    ambiguity = new int[size];
    clusters = new int[size];
    flags = new int[size];
    head = new int[size];
    label = new int[size];
    hash = new long[size * Field.COLUMNS];
    shift = new long[size * Field.COLUMNS];
    dependents = new int[size][4];
    count = new int[size];
    Arrays.fill(head, NONE);
    Arrays.fill(label, NONE);
    ambiguity[ROOT] = NONE;
    clusters[ROOT] = NONE;
    for (Field field : new Field[] {Field.FORM, Field.LOWER, Field.LEMMA, Field.TAG}) {
      set(ROOT, field, ROOT_VALUE);
    }
    for (int i = 0; i < size; i++) {
      updateValency(i);
    }
  }

  void set(int token, Field field, String value) {
    set(token, field, Hash.of(value), Hash.shift(value.length()));
  }

  void set(int token, Field field, long valueHash, long valueShift) {
    int at = token * Field.COLUMNS + field.column();
    hash[at] = valueHash;
    shift[at] = valueShift;
  }

  /** The hash of a token's value, at {@code token * Field.COLUMNS + field.column()}. */
  long hash(int at) {
    return hash[at];
  }

  /** The shift of the same value; 0 if the token has none. */
  long shift(int at) {
    return shift[at];
  }

  /** Makes one token depend on another, in place of what it depended on. */
  void attach(int token, int newHead, int newLabel) {
    if (head[token] != NONE) {
      detach(token);
    }
    int[] list = dependents[newHead];
    int length = count[newHead];
    if (length == list.length) {
      list = dependents[newHead] = Arrays.copyOf(list, length * 2);
    }
    int place = length;
    while (place > 0 && list[place - 1] > token) {
      list[place] = list[place - 1];
      place--;
    }
    list[place] = token;
    count[newHead] = length + 1;
    head[token] = newHead;
    label[token] = newLabel;
    updateValency(newHead);
  }

  private void detach(int token) {
    int old = head[token];
    int place = place(token);
    System.arraycopy(dependents[old], place + 1, dependents[old], place, count[old] - place - 1);
    count[old]--;
    updateValency(old);
  }

  /** Where a token stands among the dependents of its head. */
  private int place(int token) {
    return Arrays.binarySearch(dependents[head[token]], 0, count[head[token]], token);
  }

  private void updateValency(int token) {
    int left = left(token, 0) == NONE ? 0 : left(token, 1) == NONE ? 1 : 2;
    int right = right(token, 0) == NONE ? 0 : right(token, 1) == NONE ? 1 : 2;
    int valency = left * 3 + right;
    set(token, Field.VALENCY, VALENCY_HASH[valency], VALENCY_SHIFT[valency]);
  }

  private int left(int token, int order) {
    return order < count[token] && dependents[token][order] < token
        ? dependents[token][order]
        : NONE;
  }

  private int right(int token, int order) {
    int place = count[token] - 1 - order;
    return place >= 0 && dependents[token][place] > token ? dependents[token][place] : NONE;
  }

  private int leftSibling(int token, int order) {
    if (head[token] == NONE) {
      return NONE;
    }
    int place = place(token) - 1 - order;
    return place >= 0 ? dependents[head[token]][place] : NONE;
  }

  /** The token that stands in this relation to a token, or {@link #NONE}. */
  int related(int token, Relation relation) {
    return switch (relation) {
      case SELF -> token;
      case HEAD -> head[token];
      case GRANDHEAD -> head[token] == NONE ? NONE : head[head[token]];
      case LEFTMOST -> left(token, 0);
      case SECOND_LEFTMOST -> left(token, 1);
      case RIGHTMOST -> right(token, 0);
      case SECOND_RIGHTMOST -> right(token, 1);
      case LEFT_SIBLING -> leftSibling(token, 0);
      case SECOND_LEFT_SIBLING -> leftSibling(token, 1);
    };
  }

  /** Whether one token depends on another, directly or not. */
  boolean isBelow(int token, int above) {
    for (int i = head[token]; i != NONE; i = head[i]) {
      if (i == above) {
        return true;
      }
    }
    return false;
  }
}
