package parley.app.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.app.findings.Analysis;
import parley.app.material.Material;
import parley.app.material.Phrases;
import parley.reading.claim.Condition;
import parley.reading.claim.Sequence;

/**
 * What waits for what: deadlocks, conditions, then the orders of steps. Warnings are told
 * elsewhere.
 */
final class WaitingTeller implements Teller {

  private static final Pattern REFUSAL =
      Pattern.compile("\\b(?:not|never|no|nothing|cannot|refus\\w+|rul\\w+ out)\\b|n['’]t\\b");

  private final @Nullable Analysis analysis;

  WaitingTeller(@Nullable Analysis analysis) {
    this.analysis = analysis;
  }

  @Override
  public Section tell(Material material) {
    List<Entry> entries = new ArrayList<>();
    Steps steps = new Steps(analysis);
    if (analysis != null) {
      Deadlocks.entries(material, analysis).stream()
          .map(e -> e.as(e.anchor(), "Deadlock: " + e.words(), e.details()))
          .forEach(entries::add);
    }
    once(material.all(Condition.class).stream()
            .filter(condition -> condition.type() != Condition.Type.WARNING)
            .map(condition -> entry(material, condition)))
        .map(steps::with)
        .forEach(entries::add);
    once(material.all(Sequence.class).stream().map(sequence -> entry(material, sequence)))
        .forEach(entries::add);
    entries.addAll(steps.others(material));
    return new Section(
        "waiting",
        "What waits for what",
        entries,
        "The reports state no condition and no order of steps.");
  }

  /** What several reports say in the same words stands once, with all of them. */
  private static Stream<Entry> once(Stream<Entry> told) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    told.forEach(e -> entries.merge(e.words().toLowerCase(Locale.ROOT), e, Entry::with));
    return List.copyOf(entries.values()).stream();
  }

  static Entry entry(Material material, Condition condition) {
    Entries entry = Entries.of(material, condition);
    List<String> toAct =
        condition.needs().stream().flatMap(n -> n.by().stream()).distinct().toList();
    String names = material.names(condition, toAct);
    entry.detail("to act", names);
    Stream.concat(
            Stream.of(condition.marker()),
            Stream.concat(
                Stream.of(condition.blocked(), condition.consequence())
                    .filter(java.util.Objects::nonNull),
                condition.needs().stream().map(Condition.Need::span)))
        .reduce((a, b) -> a.cover(b))
        .ifPresent(entry::from);
    String stated = material.names(condition, condition.statedBy());
    return entry.words((stated.isEmpty() ? "" : stated + ": ") + says(material, condition));
  }

  /** The condition in one sentence, without who states it. */
  static String says(Material material, Condition condition) {
    String needs =
        Phrases.list(
            condition.needs().stream().map(n -> material.quote(condition, n.span())).toList());
    boolean holds = condition.polarity() == Condition.Polarity.POSITIVE;
    String blocked =
        condition.blocked() == null ? "" : material.quote(condition, condition.blocked());
    String follows =
        condition.consequence() == null ? "" : material.quote(condition, condition.consequence());
    if (needs.isEmpty()) {
      return (blocked.isEmpty() ? follows : blocked) + " is subject to a condition not spelt out";
    }
    return switch (condition.type()) {
      case PRECONDITION ->
          blocked.isEmpty() ? "asks first for " + needs : blocked + waits(blocked, holds) + needs;
      case ENABLING ->
          (holds ? needs : "the end of " + needs)
              + " would open the way to "
              + (blocked.isEmpty() ? follows : blocked);
      case DEPENDENCY -> (blocked.isEmpty() ? follows : blocked) + " depends on " + needs;
      case EXCLUSION -> needs + " kept out of " + (blocked.isEmpty() ? follows : blocked);
      case WARNING ->
          (holds ? "unless " : "if ") + needs + ", " + (follows.isEmpty() ? blocked : follows);
    };
  }

  /** What is blocked may itself be worded as a refusal: “will not open … until …”. */
  private static String waits(String blocked, boolean holds) {
    boolean refusal = REFUSAL.matcher(blocked.toLowerCase(Locale.ROOT)).find();
    String end = holds ? "" : "the end of ";
    return (refusal ? " until " : " waits for ") + end;
  }

  private static Entry entry(Material material, Sequence sequence) {
    Entries entry = Entries.of(material, sequence);
    sequence.steps().stream().reduce((a, b) -> a.cover(b)).ifPresent(entry::from);
    String by = material.names(sequence, sequence.by());
    List<String> steps = sequence.steps().stream().map(s -> material.quote(sequence, s)).toList();
    return entry.words((by.isEmpty() ? "" : by + ": ") + "first " + String.join(", then ", steps));
  }
}
