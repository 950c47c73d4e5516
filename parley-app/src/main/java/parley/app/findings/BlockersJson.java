package parley.app.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parley.process.Calendar;
import parley.process.ProcessFindings;
import parley.process.ProcessFindings.ConditionFinding;
import parley.process.ProcessFindings.OpeningSet;
import parley.process.ProcessFindings.StepFinding;
import parley.process.StepStatus;
import parley.talks.Evidence;
import parley.talks.Talks;
import parley.talks.Words;

/** What each step waits for, as JSON. */
public final class BlockersJson {

  private BlockersJson() {}

  record Root(
      @Nullable LocalDate asOf,
      List<StepView> steps,
      List<DateView> dates,
      List<String> deadlocks,
      boolean truncated) {}

  record DateView(String step, String on, boolean deadline, boolean overdue, @Nullable Long days) {}

  record StepView(
      String name,
      @Nullable String words,
      String status,
      String reason,
      List<OpeningView> opens,
      List<String> veto,
      List<ConditionView> conditions,
      List<String> next,
      boolean truncated) {}

  record OpeningView(
      List<ChangeView> changes,
      List<String> parties,
      @Nullable Double cost,
      List<EffectView> effects) {}

  record EffectView(String step, String before, String after) {}

  record ChangeView(String option, String party, boolean take, String words) {}

  record ConditionView(
      List<String> by,
      String needs,
      boolean met,
      boolean waived,
      @Nullable LocalDate said,
      List<String> evidence,
      @Nullable OpeningView leftIfWaived) {}

  /** The findings on the steps, ended by a line feed. */
  public static String of(Talks talks, ProcessFindings findings) {
    return FindingsJson.of(root(talks, findings));
  }

  static Root root(Talks talks, ProcessFindings findings) {
    Words words = new Words(talks);
    return new Root(
        talks.asOf().orElse(null),
        findings.steps().stream().map(s -> step(words, s)).toList(),
        Calendar.of(findings, talks).stream().map(BlockersJson::date).toList(),
        findings.deadlocks().stream().map(ProcessFindings.Deadlock::words).toList(),
        findings.truncated());
  }

  private static DateView date(Calendar.Entry entry) {
    return new DateView(
        entry.step().id(),
        entry.on().toString(),
        entry.deadline(),
        entry.overdue(),
        entry.days().isPresent() ? entry.days().getAsLong() : null);
  }

  private static StepView step(Words words, StepFinding found) {
    return new StepView(
        found.step().id(),
        found.step().words().orElse(null),
        name(found.status()),
        found.reason(),
        found.opens().stream().map(BlockersJson::opening).toList(),
        found.veto(),
        found.conditions().stream().map(c -> condition(words, c)).toList(),
        found.next(),
        found.truncated());
  }

  private static OpeningView opening(OpeningSet set) {
    return new OpeningView(
        set.changes().stream()
            .map(
                c -> new ChangeView(c.option().toString(), c.option().party(), c.take(), c.words()))
            .toList(),
        set.parties(),
        set.cost().isPresent() ? set.cost().getAsDouble() : null,
        set.effects().stream()
            .map(e -> new EffectView(e.step(), name(e.before()), name(e.after())))
            .toList());
  }

  private static String name(StepStatus status) {
    return status.name().toLowerCase(Locale.ROOT);
  }

  private static ConditionView condition(Words words, ConditionFinding found) {
    return new ConditionView(
        found.condition().by(),
        words.of(found.condition().needs()),
        found.isMet(),
        found.condition().waived(),
        found.condition().basis().said().orElse(null),
        found.condition().basis().evidence().stream().map(Evidence::place).toList(),
        found.leftIfWaived().map(BlockersJson::opening).orElse(null));
  }
}
