package parley.talks;

import java.util.List;

/** Options of different issues that no agreement can hold all of. */
public record Incompatible(List<IssueOption> options, Basis basis) implements Item {

  public Incompatible {
    options = List.copyOf(options);
  }
}
