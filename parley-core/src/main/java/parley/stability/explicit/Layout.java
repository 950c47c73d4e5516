package parley.stability.explicit;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import parley.stability.conflict.OptionForm;
import parley.talks.Option.Irreversible;

/**
 * Where each option stands in the index of a state: the bits of one party lie side by side, and an
 * option that can only be left counts upside down, so that every one-way bit goes from 0 to 1.
 */
final class Layout {

  private final int bits;
  private final int[] position;
  private final int flips;
  private final List<Group> groups = new ArrayList<>();
  private final boolean isIdentity;

  Layout(OptionForm conflict) {
    bits = conflict.options().size();
    position = new int[bits];
    int flipped = 0;
    int at = 0;
    boolean same = true;
    for (int party = 0; party < conflict.parties().size(); party++) {
      int offset = at;
      int oneWay = 0;
      for (int option = 0; option < bits; option++) {
        if (conflict.owner(option) == party) {
          var irreversible = conflict.options().get(option).irreversible();
          oneWay |= irreversible == Irreversible.NO ? 0 : 1 << (at - offset);
          flipped |= irreversible == Irreversible.BACKWARD ? 1 << at : 0;
          same &= option == at;
          position[option] = at++;
        }
      }
      groups.add(new Group(offset, at - offset, oneWay));
    }
    flips = flipped;
    isIdentity = same && flips == 0;
  }

  /** How many options there are. */
  int bits() {
    return bits;
  }

  /** How many combinations there are, allowed or not. */
  int states() {
    return 1 << bits;
  }

  /** The groups of each party. */
  List<Group> groups() {
    return groups;
  }

  /** The bit of an option. */
  int position(int option) {
    return position[option];
  }

  /** Whether an option's bit is 0 where it is taken. */
  boolean isFlipped(int option) {
    return (flips >>> position[option] & 1) == 1;
  }

  /** The index of a state. */
  int index(long number) {
    if (isIdentity) {
      return (int) number;
    }
    int index = 0;
    for (int option = 0; option < bits; option++) {
      index |= (int) (number >>> option & 1) << position[option];
    }
    return index ^ flips;
  }

  /** The number of the state of an index. */
  long number(int index) {
    if (isIdentity) {
      return index;
    }
    int taken = index ^ flips;
    long number = 0;
    for (int option = 0; option < bits; option++) {
      number |= (long) (taken >>> position[option] & 1) << option;
    }
    return number;
  }

  /** Whether there can be a state of this number. */
  boolean fits(BigInteger number) {
    return number.signum() >= 0 && number.bitLength() <= bits;
  }
}
