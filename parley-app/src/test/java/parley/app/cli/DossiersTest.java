package parley.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import parley.leverage.Influence;
import parley.leverage.Route;
import parley.process.Blockers;
import parley.process.ProcessFindings;
import parley.process.ProcessFindings.StepFinding;
import parley.process.StepStatus;
import parley.talks.Talks;
import parley.talks.Words;
import parley.talks.file.TalksFile;

/**
 * From reports to answers: for each dossier of the examples the blocked steps, veto holders and
 * dominators that were written down by hand before it was first run are found, and the first three
 * of each that the program names are among them, but for what the file says is missed or wrong.
 */
class DossiersTest {

  private static final Path EXAMPLES = Path.of("..", "examples");

  static Stream<String> dossiers() throws IOException {
    try (Stream<Path> all = Files.list(EXAMPLES)) {
      return all
          .filter(f -> Files.exists(f.resolve("expected.yaml")))
          .map(f -> EXAMPLES.relativize(f).toString())
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("dossiers")
  void blockedSteps_areFoundWithTheirVetoes_andTheFirstThreeAreRight(String dossier)
      throws IOException {
    Talks talks = talks(dossier);
    List<StepFinding> blocked =
        Blockers.of(talks).steps().stream()
            .filter(s -> s.status() == StepStatus.BLOCKED || s.status() == StepStatus.OPEN)
            .toList();
    List<Map<String, Object>> expected = list(expected(dossier), "blocked");

    for (Map<String, Object> one : expected) {
      if (missed(one)) {
        continue;
      }
      StepFinding found =
          blocked.stream()
              .filter(s -> matches(talks, one, s))
              .findFirst()
              .orElseThrow(() ->
                  new AssertionError(
                      one
                          + " is not among "
                          + blocked.stream().map(s -> words(talks, s)).toList()));
      if (one.containsKey("veto")) {
        assertThat(vetoes(talks, found))
            .as("veto on %s", one.get("step"))
            .containsExactlyInAnyOrderElementsOf(texts(one, "veto"));
      }
    }
    List<String> besides = new ArrayList<>(texts(expected(dossier), "also"));
    besides.addAll(texts(expected(dossier), "wrong"));
    expected.stream().filter(DossiersTest::missed).forEach(one -> besides.add(text(one, "step")));
    assertThat(blocked.stream().limit(3))
        .as("the first three")
        .allSatisfy(s ->
            assertThat(
                    expected.stream().anyMatch(one -> matches(talks, one, s))
                        || besides.stream().anyMatch(b -> says(b, words(talks, s))))
                .as(words(talks, s))
                .isTrue());
  }

  @ParameterizedTest
  @MethodSource("dossiers")
  void dominators_areFound_andTheFirstThreeAreRight(String dossier) throws IOException {
    Talks talks = talks(dossier);
    Map<String, Object> expected = expected(dossier);
    for (Map<String, Object> one : list(expected, "moved")) {
      if (missed(one)) {
        continue;
      }
      assertThat(routes(talks, text(one, "over")))
          .anySatisfy(route -> {
            assertThat(talks.nameOf(route.principal())).isEqualTo(text(one, "by"));
            assertThat(route.dominators().stream().map(talks::nameOf))
                .contains(text(one, "through"));
          });
    }
    List<Route> first =
        talks.parties().stream()
            .flatMap(p -> Influence.over(talks, p.id()).routes().stream())
            .filter(r -> !r.dominators().isEmpty())
            .limit(3)
            .toList();
    assertThat(first)
        .allSatisfy(route ->
            assertThat(list(expected, "moved"))
                .anyMatch(one -> talks.nameOf(route.principal()).equals(text(one, "by"))));
  }

  @ParameterizedTest
  @MethodSource("dossiers")
  void whatHasHappened_isInNobodysWay(String dossier) throws IOException {
    Talks talks = talks(dossier);
    for (String met : texts(expected(dossier), "met")) {
      assertThat(Blockers.of(talks).steps())
          .flatExtracting(StepFinding::opens)
          .flatExtracting(ProcessFindings.OpeningSet::changes)
          .noneMatch(change -> says(met, change.words()));
    }
  }

  @ParameterizedTest
  @MethodSource("dossiers")
  void deadlocks_areThoseExpected_butForThoseMissed(String dossier) throws IOException {
    List<Map<String, Object>> expected = list(expected(dossier), "deadlocks");
    List<String> found =
        Blockers.of(talks(dossier)).deadlocks().stream()
            .map(ProcessFindings.Deadlock::words)
            .toList();

    assertThat(found).hasSize((int) expected.stream().filter(one -> !missed(one)).count());
    assertThat(expected)
        .allSatisfy(one ->
            assertThat(found.stream().anyMatch(words -> saysAll(texts(one, "steps"), words)))
                .as("found %s", one)
                .isNotEqualTo(missed(one)));
  }

  private static boolean missed(Map<String, Object> expected) {
    return expected.containsKey("missed");
  }

  private static boolean saysAll(List<String> wanted, String told) {
    return wanted.stream().allMatch(one -> says(one, told));
  }

  private static List<Route> routes(Talks talks, String party) {
    return talks.parties().stream()
        .filter(p -> p.name().equals(party))
        .flatMap(p -> Influence.over(talks, p.id()).routes().stream())
        .toList();
  }

  /** Whether a finding is the step expected, set by the same party, waiting for the same. */
  private static boolean matches(Talks talks, Map<String, Object> expected, StepFinding found) {
    boolean named = says(text(expected, "step"), words(talks, found));
    boolean set =
        !expected.containsKey("set-by")
            || found.conditions().stream()
                .flatMap(c -> c.condition().by().stream())
                .map(talks::nameOf)
                .anyMatch(text(expected, "set-by")::equals);
    String waits =
        found.reason()
            + " "
            + found.opens().stream()
                .flatMap(o -> o.changes().stream())
                .map(c -> talks.nameOf(c.option().party()) + " " + c.words())
                .toList();
    return named && set && texts(expected, "waits-for").stream().allMatch(w -> says(w, waits));
  }

  private static String words(Talks talks, StepFinding found) {
    Words words = new Words(talks);
    return found.step().id()
        + " "
        + found.step().words().orElse("")
        + " "
        + found.step().when().map(words::of).orElse("");
  }

  /** Whether a text has a form of every word. */
  private static boolean says(String wanted, String told) {
    String all = told.toLowerCase(Locale.ROOT);
    return Stream.of(wanted.toLowerCase(Locale.ROOT).split(" "))
        .map(w -> w.substring(0, Math.min(w.length(), Math.max(3, w.length() - 2))))
        .allMatch(all::contains);
  }

  private static List<String> vetoes(Talks talks, StepFinding found) {
    return found.veto().stream().map(talks::nameOf).toList();
  }

  private static Talks talks(String dossier) {
    Run run = Run.parley("draft", EXAMPLES.resolve(dossier).toString());
    return switch (TalksFile.parse(dossier, run.out())) {
      case TalksFile.Reading.Read read -> read.talks();
      case TalksFile.Reading.Refused refused -> throw new AssertionError(refused.errors());
    };
  }

  @SuppressWarnings("unchecked") // the shape of our own file
  private static Map<String, Object> expected(String dossier) throws IOException {
    String text = Files.readString(EXAMPLES.resolve(dossier).resolve("expected.yaml"));
    return (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromString(text);
  }

  @SuppressWarnings("unchecked") // the shape of our own file
  private static List<Map<String, Object>> list(Map<String, Object> expected, String key) {
    return (List<Map<String, Object>>) expected.getOrDefault(key, List.of());
  }

  @SuppressWarnings("unchecked") // the shape of our own file
  private static List<String> texts(Map<String, Object> expected, String key) {
    return (List<String>) expected.getOrDefault(key, List.of());
  }

  private static String text(Map<String, Object> expected, String key) {
    return String.valueOf(expected.get(key));
  }
}
