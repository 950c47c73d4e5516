package parley.talks;

import java.util.List;
import parley.talks.formula.Formula;

/**
 * What somebody says will follow if something holds; shown where it does.
 *
 * @param by ids of the parties who warn; empty where nobody is named
 * @param then what would follow, in words
 */
public record Warning(List<String> by, Formula when, String then, Basis basis) implements Item {

  public Warning {
    by = List.copyOf(by);
  }
}
