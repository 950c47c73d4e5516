package parley.stability.reasons;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import parley.stability.arena.Step;
import parley.stability.conflict.Conflict;
import parley.stability.conflict.ExplicitGraph;
import parley.stability.conflict.OptionForm;
import parley.stability.outcomes.StateWords;
import parley.talks.Words;

/** Says moves with the names of parties and options. */
public final class MoveWords {

  private final Conflict conflict;
  private final StateWords states;

  public MoveWords(Conflict conflict) {
    this.conflict = conflict;
    this.states = new StateWords(conflict);
  }

  /** Moves one after the other, each with who makes it. */
  public List<String> walk(BigInteger from, List<Step> steps) {
    var at = from;
    var said = new ArrayList<String>();
    for (var step : steps) {
      said.add(states.party(step.party()) + " " + move(at, step.to()));
      at = step.to();
    }
    return said;
  }

  /** A move as what is taken and what is given up: {@code with "…" and without "…"}. */
  public String move(BigInteger from, BigInteger to) {
    return switch (conflict) {
      case ExplicitGraph graph -> "by moving to \"" + graph.states().get(to.intValueExact()) + "\"";
      case OptionForm form -> {
        var taken = changed(form, to.andNot(from));
        var left = changed(form, from.andNot(to));
        yield (taken.isEmpty() ? "" : "with " + taken)
            + (taken.isEmpty() || left.isEmpty() ? "" : " and ")
            + (left.isEmpty() ? "" : "without " + left);
      }
    };
  }

  private static String changed(OptionForm form, BigInteger options) {
    var does = new ArrayList<String>();
    for (int option = 0; option < form.options().size(); option++) {
      if (options.testBit(option)) {
        does.add('"' + form.options().get(option).does() + '"');
      }
    }
    return Words.list(does);
  }
}
