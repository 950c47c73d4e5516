package parley.app.findings;

import java.util.List;
import java.util.Locale;
import parley.process.ProcessFindings.Effect;
import parley.process.ProcessFindings.StepFinding;
import parley.process.StepStatus;
import parley.process.WhatIf.Answer.Followed;
import parley.process.WhatIf.ConditionChange;
import parley.talks.Talks;
import parley.talks.Warning;
import parley.talks.Words;

/** What would come of supposed changes, in words and as JSON. */
public final class WhatIfFindings {

  private WhatIfFindings() {}

  record Root(
      List<String> changes,
      List<String> taken,
      List<EffectView> effects,
      List<BlockedView> blocked,
      List<ConditionView> met,
      List<ConditionView> unmet,
      List<WarningView> warnings,
      Outlook outcomes) {}

  record EffectView(String step, String before, String after) {}

  record BlockedView(String step, String reason, List<String> veto) {}

  record ConditionView(String before, List<String> by, boolean waived, String words) {}

  record WarningView(List<String> by, String then) {}

  /**
   * In words, for a terminal.
   *
   * @param before the Talks as they were
   */
  public static String text(Talks before, Followed followed, int width) {
    Talks talks = followed.after();
    Lines out = new Lines(width);
    out.add("", "Suppose:");
    followed.changes().forEach(c -> out.add("  ", c));
    out.gap();
    for (ConditionChange met : followed.met()) {
      out.add("", (met.waived() ? "given up" : "met") + before(talks, met));
    }
    followed.unmet().forEach(c -> out.add("", "no longer met" + before(talks, c)));
    for (Effect effect : followed.effects()) {
      out.add("", step(talks, effect.step()) + ": " + status(effect));
    }
    if (followed.effects().isEmpty()) {
      out.add("", "No step stands elsewhere than before.");
    }
    for (StepFinding still : blocked(followed)) {
      out.add("", step(talks, still.step().id()) + ": still blocked");
      out.add("  ", still.reason());
    }
    for (Warning warning : followed.warnings()) {
      String by = Openings.list(warning.by().stream().map(talks::nameOf).toList());
      out.add("", "warning" + (by.isEmpty() ? "" : " of " + by) + ": " + warning.then());
    }
    Outlook.between(before, talks).lines().forEach(line -> out.add("", line));
    return out.toString();
  }

  /** As JSON, ended by a line feed. */
  public static String json(Talks before, Followed followed) {
    return FindingsJson.of(
        new Root(
            followed.changes(),
            followed.after().now().taken().stream().map(Object::toString).toList(),
            followed.effects().stream()
                .map(e -> new EffectView(e.step(), name(e.before()), name(e.after())))
                .toList(),
            blocked(followed).stream()
                .map(f -> new BlockedView(f.step().id(), f.reason(), f.veto()))
                .toList(),
            followed.met().stream().map(WhatIfFindings::view).toList(),
            followed.unmet().stream().map(WhatIfFindings::view).toList(),
            followed.warnings().stream().map(w -> new WarningView(w.by(), w.then())).toList(),
            Outlook.between(before, followed.after())));
  }

  private static ConditionView view(ConditionChange change) {
    return new ConditionView(
        change.condition().before().name(),
        change.condition().by(),
        change.waived(),
        change.words());
  }

  /** The steps that are blocked as before. */
  private static List<StepFinding> blocked(Followed followed) {
    return followed.process().steps().stream()
        .filter(f -> f.status() == StepStatus.BLOCKED)
        .filter(f -> followed.effects().stream().noneMatch(e -> e.step().equals(f.step().id())))
        .toList();
  }

  /** A condition after what became of it, with what it is asked before. */
  private static String before(Talks talks, ConditionChange change) {
    return ", before " + new Words(talks).of(change.condition().before()) + ": " + change.words();
  }

  private static String step(Talks talks, String id) {
    return id
        + talks.findStep(id).flatMap(s -> s.words()).map(words -> " (" + words + ")").orElse("");
  }

  private static String status(Effect effect) {
    return name(effect.after()) + " (was " + name(effect.before()) + ")";
  }

  private static String name(StepStatus status) {
    return status.name().toLowerCase(Locale.ROOT);
  }
}
