package parley.talks;

import java.util.Optional;

/** One of the options that settle an issue: {@code gates.joint}. */
public record IssueOption(String issue, String option) {

  /** The option a text names; empty where it is not of the form {@code issue.option}. */
  public static Optional<IssueOption> parse(String text) {
    int dot = text.indexOf('.');
    return dot < 1 || dot == text.length() - 1
        ? Optional.empty()
        : Optional.of(new IssueOption(text.substring(0, dot), text.substring(dot + 1)));
  }

  @Override
  public String toString() {
    return issue + "." + option;
  }
}
