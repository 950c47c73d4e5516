package parley.talks;

import java.util.List;

/** Thrown where Talks whose parts do not fit together would come into being. */
public final class UnsoundTalksException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private final transient List<Flaw> flaws;

  UnsoundTalksException(List<Flaw> flaws) {
    super(
        String.join(
            "\n",
            flaws.stream().map(f -> f.path() + ": " + f.message() + "; " + f.advice()).toList()));
    this.flaws = List.copyOf(flaws);
  }

  /** All that is wrong. */
  public List<Flaw> flaws() {
    return flaws;
  }
}
