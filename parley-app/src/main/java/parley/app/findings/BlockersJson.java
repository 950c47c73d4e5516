package parley.app.findings;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parley.process.ProcessFindings;
import parley.process.ProcessFindings.ConditionFinding;
import parley.process.ProcessFindings.OpeningSet;
import parley.process.ProcessFindings.StepFinding;
import parley.talks.Evidence;
import parley.talks.Talks;
import parley.talks.Words;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What each step waits for, as JSON. */
public final class BlockersJson {

  private BlockersJson() {}

  record Root(List<StepView> steps, List<String> deadlocks, boolean truncated) {}

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

  record OpeningView(List<ChangeView> changes) {}

  record ChangeView(String option, String party, boolean take, String words) {}

  record ConditionView(
      List<String> by,
      String needs,
      boolean met,
      boolean waived,
      @Nullable LocalDate said,
      List<String> evidence,
      @Nullable OpeningView leftIfWaived) {}

  /** The findings on these steps, ended by a line feed. */
  public static String of(Talks talks, ProcessFindings findings, List<StepFinding> steps) {
    Words words = new Words(talks);
    Root root =
        new Root(
            steps.stream().map(s -> step(words, s)).toList(),
            findings.deadlocks().stream().map(ProcessFindings.Deadlock::words).toList(),
            findings.truncated());
    return JsonMapper.builder()
            .disable(tools.jackson.databind.MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build()
            .writeValueAsString(root)
            .replace("\r\n", "\n")
        + "\n";
  }

  private static StepView step(Words words, StepFinding found) {
    return new StepView(
        found.step().id(),
        found.step().words().orElse(null),
        found.status().name().toLowerCase(Locale.ROOT),
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
            .toList());
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
