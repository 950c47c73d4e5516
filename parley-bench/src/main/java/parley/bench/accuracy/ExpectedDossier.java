package parley.bench.accuracy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.leverage.Influence;
import parley.leverage.Route;
import parley.process.ProcessFindings;
import parley.process.ProcessFindings.StepFinding;
import parley.process.StepStatus;
import parley.talks.Party;
import parley.talks.Talks;
import parley.talks.Words;

/**
 * What a reader expects to be found in a dossier, as written in its {@code expected.yaml} before
 * Parley was run on it. A thing is found where a drafted one has a form of each of its words. What
 * may be called in several ways has them all, with bars between: {@code Orlo | Hill Party}. What is
 * known not to be found says why under {@code missed}.
 *
 * @param blocked steps that are still blocked at the last report
 * @param met what later reports say has happened
 * @param deadlocks what waits for each other
 * @param moved who can move whom through whom
 * @param besides words of steps that are rightly told besides, or known to be told wrongly
 */
record ExpectedDossier(
    List<Blocked> blocked,
    List<String> met,
    List<Ring> deadlocks,
    List<Moved> moved,
    List<String> besides) {

  /**
   * A blocked step.
   *
   * @param setBy who set the condition, by name; empty where nobody is named
   * @param waitsFor words of what it waits for
   * @param veto who has a hand in every way to open it; empty where that is not said
   */
  record Blocked(
      String step, String setBy, List<String> waitsFor, Set<String> veto, boolean missed) {

    boolean isFoundIn(Talks talks, StepFinding found) {
      return says(step, words(talks, found))
          && (setBy.isEmpty() || setters(talks, found).anyMatch(name -> isCalled(setBy, name)))
          && waitsFor.stream().allMatch(w -> says(w, awaited(talks, found)));
    }

    boolean hasVetoesOf(Talks talks, StepFinding found) {
      List<String> holders = found.veto().stream().map(talks::nameOf).toList();
      return holders.size() == veto.size()
          && veto.stream().allMatch(v -> holders.stream().anyMatch(name -> isCalled(v, name)));
    }

    private static Stream<String> setters(Talks talks, StepFinding found) {
      return found.conditions().stream()
          .flatMap(c -> c.condition().by().stream())
          .map(talks::nameOf);
    }

    private static String awaited(Talks talks, StepFinding found) {
      return found.reason()
          + found.opens().stream()
              .flatMap(o -> o.changes().stream())
              .map(c -> " " + talks.nameOf(c.option().party()) + " " + c.words())
              .collect(Collectors.joining());
    }
  }

  /** Who can be moved by whom, and who stands on every path, by name. */
  record Moved(String over, String by, String through, boolean missed) {

    boolean isFoundIn(Talks talks) {
      return talks.parties().stream()
          .filter(p -> isOne(over, p))
          .flatMap(p -> Influence.over(talks, p.id()).routes().stream())
          .anyMatch(route ->
              isOf(talks, route)
                  && route.dominators().stream().anyMatch(d -> isOne(talks, through, d)));
    }

    boolean isOf(Talks talks, Route route) {
      return isOne(talks, by, route.principal());
    }

    private static boolean isOne(Talks talks, String wanted, String id) {
      return talks.parties().stream().anyMatch(p -> p.id().equals(id) && isOne(wanted, p));
    }

    /** Whether the Talks call the party so, or count whoever is called so among its people. */
    private static boolean isOne(String wanted, Party party) {
      return Stream.concat(
              Stream.of(party.name()),
              Stream.concat(party.aliases().stream(), party.members().stream()))
          .anyMatch(name -> isCalled(wanted, name));
    }
  }

  /** Steps that wait for each other. */
  record Ring(List<String> steps, boolean missed) {

    boolean isIn(String told) {
      return steps.stream().allMatch(step -> says(step, told));
    }
  }

  static ExpectedDossier read(Path file) throws IOException {
    Note note =
        Note.list(List.of(Note.load(file)))
            .getFirst()
            .having("blocked", "met", "deadlocks", "moved", "also", "wrong");
    return new ExpectedDossier(
        note.notes("blocked").stream()
            .map(n -> n.having("step", "set-by", "waits-for", "veto", "missed"))
            .map(n ->
                new Blocked(
                    n.get("step"),
                    n.find("set-by").orElse(""),
                    n.strings("waits-for"),
                    Set.copyOf(n.strings("veto")),
                    isMissed(n)))
            .toList(),
        note.strings("met"),
        note.notes("deadlocks").stream()
            .map(n -> new Ring(n.having("steps", "missed").strings("steps"), isMissed(n)))
            .toList(),
        note.notes("moved").stream()
            .map(n -> n.having("over", "by", "through", "missed"))
            .map(n -> new Moved(n.get("over"), n.get("by"), n.get("through"), isMissed(n)))
            .toList(),
        Stream.of("also", "wrong").flatMap(key -> note.strings(key).stream()).toList());
  }

  private static boolean isMissed(Note note) {
    return note.find("missed").isPresent();
  }

  /** The steps told, in their order, that have yet to be done. */
  static List<StepFinding> told(ProcessFindings process) {
    return process.steps().stream()
        .filter(s -> s.status() == StepStatus.BLOCKED || s.status() == StepStatus.OPEN)
        .toList();
  }

  /** Whether nothing waits for it any more. */
  static boolean isDone(String words, ProcessFindings process) {
    return process.steps().stream()
        .flatMap(s -> s.opens().stream())
        .flatMap(o -> o.changes().stream())
        .noneMatch(change -> says(words, change.words()));
  }

  /** A step in every wording the Talks have for it. */
  static String words(Talks talks, StepFinding found) {
    Words words = new Words(talks);
    return found.step().id()
        + " "
        + found.step().words().orElse("")
        + " "
        + found.step().when().map(words::of).orElse("");
  }

  /** Whether a text has a form of every word of one of the ways of saying something. */
  static boolean says(String wanted, String told) {
    String all = told.toLowerCase(Locale.ROOT);
    return ways(wanted)
        .anyMatch(way -> Stream.of(way.split(" ")).allMatch(w -> all.contains(stem(w))));
  }

  private static String stem(String word) {
    return word.substring(0, Math.min(word.length(), Math.max(3, word.length() - 2)));
  }

  private static boolean isCalled(String wanted, String name) {
    return ways(wanted).anyMatch(name.toLowerCase(Locale.ROOT)::equals);
  }

  private static Stream<String> ways(String wanted) {
    return Stream.of(wanted.toLowerCase(Locale.ROOT).split("\\|")).map(String::strip);
  }
}
