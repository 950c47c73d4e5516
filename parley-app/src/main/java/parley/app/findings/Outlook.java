package parley.app.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.stability.outcomes.Pattern;
import parley.stability.outcomes.StateWords;
import parley.talks.Talks;

/**
 * What supposed changes do to the outcomes that would hold.
 *
 * @param known whether both could be worked out
 * @param gained outcomes that hold then and did not before, alike ones as one, in words
 * @param lost outcomes that held before and do not then
 * @param now why parties would leave what the changes come to, or are kept from it; none where all
 *     have nothing better to do alone
 */
record Outlook(boolean known, List<String> gained, List<String> lost, List<String> now) {

  private static final int MOST_TOLD = 3;

  Outlook {
    gained = List.copyOf(gained);
    lost = List.copyOf(lost);
    now = List.copyOf(now);
  }

  static Outlook between(Talks before, Talks after) {
    Optional<SolveFindings> old = SolveFindings.of(before);
    Optional<SolveFindings> then = SolveFindings.of(after);
    if (old.isEmpty() || then.isEmpty()) {
      return new Outlook(false, List.of(), List.of(), List.of());
    }
    return new Outlook(
        true,
        words(then.get(), then.get().gainedSince(old.get())),
        words(old.get(), then.get().lostSince(old.get())),
        then.get().now());
  }

  private static List<String> words(SolveFindings findings, List<Pattern> patterns) {
    StateWords words = new StateWords(findings.stability().conflict());
    return patterns.stream()
        .map(pattern ->
            String.join("; ", words.parts(pattern).stream().map(Object::toString).toList()))
        .toList();
  }

  /** In words, a line each. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    if (!known) {
      return List.of("Which outcomes would hold is not worked out: parley solve says why.");
    }
    add(lines, "would hold then: ", gained);
    add(lines, "would no longer hold: ", lost);
    if (gained.isEmpty() && lost.isEmpty()) {
      lines.add("The same outcomes would hold as before.");
    }
    if (now.isEmpty()) {
      lines.add("Left there, nobody could do better alone.");
    }
    now.stream().limit(MOST_TOLD).forEach(lines::add);
    return lines;
  }

  private static void add(List<String> lines, String what, List<String> outcomes) {
    outcomes.stream().limit(MOST_TOLD).forEach(outcome -> lines.add(what + outcome));
    int more = outcomes.size() - MOST_TOLD;
    if (more > 0) {
      lines.add(what + "and " + more + " more; --json lists them");
    }
  }
}
