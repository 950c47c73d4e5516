package parley.talks;

import java.util.List;
import parley.talks.formula.Formula;
import parley.talks.formula.Formula.Atom;

/**
 * What somebody says has to hold first. One fact with two uses: it is a need of what it stands
 * before, and a conditional want of those who set it.
 *
 * @param before the step, agreement or option that waits
 * @param needs what has to hold
 * @param by ids of the parties who set it; empty where nobody is named
 * @param waived whether they have dropped it
 */
public record Condition(Atom before, Formula needs, List<String> by, boolean waived, Basis basis)
    implements Item {

  public Condition {
    by = List.copyOf(by);
  }

  public Condition withWaived(boolean dropped) {
    return new Condition(before, needs, by, dropped, basis);
  }
}
