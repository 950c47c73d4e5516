package parley.talks;

import java.util.OptionalDouble;
import parley.talks.formula.OptionId;

/**
 * A course of action one party controls.
 *
 * @param does what taking it means, in words
 * @param now whether it is taken at the status quo
 * @param cost what taking or leaving it costs its party, in any unit used throughout the file
 */
public record Option(
    OptionId id,
    String does,
    boolean now,
    Irreversible irreversible,
    OptionalDouble cost,
    Basis basis)
    implements Item {

  /** An option not taken now that can be taken and left. */
  public Option(OptionId id, String does) {
    this(id, does, false, Irreversible.NO, OptionalDouble.empty(), Basis.NONE);
  }

  public Option withNow(boolean taken) {
    return new Option(id, does, taken, irreversible, cost, basis);
  }

  public Option withDoes(String words) {
    return new Option(id, words, now, irreversible, cost, basis);
  }

  public Option withBasis(Basis ground) {
    return new Option(id, does, now, irreversible, cost, ground);
  }

  /** Whether its party may change it where it is taken or not taken. */
  public boolean mayChange(boolean taken) {
    return switch (irreversible) {
      case NO -> true;
      case FORWARD -> !taken;
      case BACKWARD -> taken;
    };
  }

  /** The only way an option may change. */
  public enum Irreversible implements Worded {
    /** Both ways. */
    NO,
    /** Once taken it stays taken. */
    FORWARD,
    /** Once left it stays left. */
    BACKWARD
  }
}
