package parley.app.findings;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import parley.app.material.Columns;
import parley.process.ProcessFindings;
import parley.process.ProcessFindings.ConditionFinding;
import parley.process.ProcessFindings.OpeningSet;
import parley.process.ProcessFindings.StepFinding;
import parley.talks.Evidence;
import parley.talks.Talks;
import parley.talks.Warning;

/** What each step waits for, for a terminal. */
public final class BlockersText {

  private static final int MOST_OPENINGS = 5;

  private final Talks talks;
  private final int width;
  private final StringBuilder out = new StringBuilder();

  private BlockersText(Talks talks, int width) {
    this.talks = talks;
    this.width = width;
  }

  /** The findings on these steps, and the deadlocks. */
  public static String of(
      Talks talks, ProcessFindings findings, List<StepFinding> steps, int width) {
    BlockersText text = new BlockersText(talks, width);
    steps.forEach(text::step);
    findings.deadlocks().forEach(d -> text.line("", "deadlock: " + d.words()));
    findings.warnings().forEach(w -> text.line("", text.warning(w)));
    if (steps.isEmpty()) {
      text.line("", "The Talks name no step.");
    }
    return text.out.toString();
  }

  private void step(StepFinding found) {
    String name =
        found.step().id() + found.step().words().map(words -> " (" + words + ")").orElse("");
    line("", name + ": " + found.status().name().toLowerCase(Locale.ROOT));
    line("  ", found.reason());
    for (ConditionFinding condition : found.conditions()) {
      String evidence =
          condition.condition().basis().evidence().stream()
              .map(Evidence::place)
              .collect(Collectors.joining(", "));
      line(
          "  ",
          (condition.isMet() ? "met: " : "not met: ")
              + condition.words()
              + (evidence.isEmpty() ? "" : " [" + evidence + "]"));
      condition
          .leftIfWaived()
          .ifPresent(left -> line("    ", "if waived, still: " + Openings.words(talks, left)));
    }
    for (OpeningSet set : found.opens().stream().limit(MOST_OPENINGS).toList()) {
      line("  ", "opens with: " + Openings.words(talks, set));
    }
    if (found.opens().size() > MOST_OPENINGS || found.truncated()) {
      line("  ", "and other ways: --json lists them");
    }
    if (!found.veto().isEmpty()) {
      line(
          "  ",
          "no way without: " + Openings.list(found.veto().stream().map(talks::nameOf).toList()));
    }
    if (!found.next().isEmpty()) {
      line("  ", "then possible: " + String.join(", ", found.next()));
    }
    out.append('\n');
  }

  private String warning(Warning warning) {
    String by = Openings.list(warning.by().stream().map(talks::nameOf).toList());
    return "warning" + (by.isEmpty() ? "" : " of " + by) + ", as things are: " + warning.then();
  }

  private void line(String indent, String text) {
    String next = indent + "  ";
    List<String> lines = Columns.wrap(text.replaceAll("\\p{Cntrl}", " "), width - next.length());
    for (int i = 0; i < lines.size(); i++) {
      out.append(i == 0 ? indent : next).append(lines.get(i)).append('\n');
    }
  }
}
