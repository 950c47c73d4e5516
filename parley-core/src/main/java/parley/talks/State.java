package parley.talks;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import parley.talks.formula.OptionId;

/** One combination of options: those taken; all others are not. */
public record State(SortedSet<OptionId> taken) {

  public State {
    taken = Collections.unmodifiableSortedSet(new TreeSet<>(taken));
  }

  public State(Collection<OptionId> taken) {
    this(new TreeSet<>(taken));
  }

  public boolean has(OptionId option) {
    return taken.contains(option);
  }
}
