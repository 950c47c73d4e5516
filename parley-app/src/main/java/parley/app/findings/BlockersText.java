package parley.app.findings;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import parley.process.Calendar;
import parley.process.ProcessFindings;
import parley.process.ProcessFindings.ConditionFinding;
import parley.process.ProcessFindings.OpeningSet;
import parley.process.ProcessFindings.StepFinding;
import parley.talks.Evidence;
import parley.talks.Talks;
import parley.talks.Timeframe;
import parley.talks.Warning;

/** What each step waits for, for a terminal. */
public final class BlockersText {

  private static final int MOST_OPENINGS = 5;

  private final Talks talks;
  private final Lines out;

  private BlockersText(Talks talks, int width) {
    this.talks = talks;
    this.out = new Lines(width);
  }

  /** The findings on the steps, and the deadlocks. */
  public static String of(Talks talks, ProcessFindings findings, int width) {
    BlockersText text = new BlockersText(talks, width);
    findings.steps().forEach(text::step);
    text.dates(Calendar.of(findings, talks));
    findings.deadlocks().forEach(d -> text.out.add("", "deadlock: " + d.words()));
    findings.warnings().forEach(w -> text.out.add("", text.warning(w)));
    if (findings.steps().isEmpty()) {
      text.out.add("", "The Talks name no step.");
    }
    return text.out.toString();
  }

  private void step(StepFinding found) {
    String name =
        found.step().id() + found.step().words().map(words -> " (" + words + ")").orElse("");
    out.add("", name + ": " + found.status().name().toLowerCase(Locale.ROOT));
    out.add("  ", found.reason());
    for (ConditionFinding condition : found.conditions()) {
      String evidence =
          condition.condition().basis().evidence().stream()
              .map(Evidence::place)
              .collect(Collectors.joining(", "));
      out.add(
          "  ",
          (condition.isMet() ? "met: " : "not met: ")
              + condition.words()
              + (evidence.isEmpty() ? "" : " [" + evidence + "]"));
      condition
          .leftIfWaived()
          .ifPresent(left -> out.add("    ", "if waived, still: " + Openings.words(talks, left)));
    }
    for (OpeningSet set : found.opens().stream().limit(MOST_OPENINGS).toList()) {
      out.add("  ", "opens with: " + Openings.words(talks, set));
    }
    if (found.opens().size() > MOST_OPENINGS || found.truncated()) {
      out.add("  ", "and other ways: --json lists them");
    }
    if (!found.veto().isEmpty()) {
      out.add(
          "  ",
          "no way without: " + Openings.list(found.veto().stream().map(talks::nameOf).toList()));
    }
    if (!found.next().isEmpty()) {
      out.add("  ", "then possible: " + String.join(", ", found.next()));
    }
    out.gap();
  }

  /** Deadlines and days in order, and what is overdue on the day the Talks describe. */
  private void dates(List<Calendar.Entry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    out.add(
        "",
        "deadlines and days"
            + talks.asOf().map(day -> ", as of " + Timeframe.of(day).words()).orElse("")
            + ":");
    for (Calendar.Entry entry : entries) {
      out.add(
          "  ",
          entry.on().words()
              + ": "
              + entry.step().words().orElse(entry.step().id())
              + (entry.deadline() ? " (deadline)" : "")
              + ": "
              + entry.words());
    }
    out.gap();
  }

  private String warning(Warning warning) {
    String by = Openings.list(warning.by().stream().map(talks::nameOf).toList());
    return "warning" + (by.isEmpty() ? "" : " of " + by) + ", as things are: " + warning.then();
  }
}
