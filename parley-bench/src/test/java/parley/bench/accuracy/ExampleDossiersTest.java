package parley.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.bench.accuracy.ExpectedDossier.Blocked;
import parley.bench.accuracy.ExpectedDossier.Ring;
import parley.leverage.Influence;
import parley.leverage.Route;
import parley.process.Blockers;
import parley.process.ProcessFindings;
import parley.process.ProcessFindings.Deadlock;
import parley.process.ProcessFindings.StepFinding;
import parley.reading.drafting.Drafter;
import parley.talks.Talks;

/**
 * From reports to answers: for each dossier of the examples the blocked steps, veto holders and
 * dominators that were written down by hand before it was first run are found, and the first three
 * of each that the program names are among them, but for what the file says is missed or wrong.
 */
final class ExampleDossiersTest {

  private static final Path EXAMPLES = Path.of("..", "examples");
  private static final int FIRST = 3;

  static Stream<String> dossiers() throws IOException {
    try (Stream<Path> all = Files.list(EXAMPLES)) {
      return all
          .filter(f -> Files.exists(f.resolve("expected.yaml")))
          .map(f -> f.getFileName().toString())
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("dossiers")
  void blockedSteps_areFoundWithTheirVetoes_andTheFirstThreeAreRight(String dossier)
      throws IOException {
    ExpectedDossier expected = expected(dossier);
    Talks talks = talks(dossier);
    List<StepFinding> told = ExpectedDossier.told(Blockers.of(talks));

    assertThat(expected.blocked().stream().filter(b -> !b.missed()))
        .allSatisfy(b ->
            assertThat(told.stream().filter(s -> b.isFoundIn(talks, s)).findFirst())
                .as(() ->
                    b + " in " + told.stream().map(s -> ExpectedDossier.words(talks, s)).toList())
                .hasValueSatisfying(s ->
                    assertThat(b.veto().isEmpty() || b.hasVetoesOf(talks, s))
                        .as(() ->
                            "veto on " + b + ": " + s.veto().stream().map(talks::nameOf).toList())
                        .isTrue()));
    assertThat(told.stream().limit(FIRST))
        .as("the first three")
        .allSatisfy(s ->
            assertThat(isKnown(expected, talks, s))
                .as(() -> ExpectedDossier.words(talks, s))
                .isTrue());
  }

  private static boolean isKnown(ExpectedDossier expected, Talks talks, StepFinding told) {
    return expected.blocked().stream().anyMatch(b -> b.isFoundIn(talks, told))
        || Stream.concat(
                expected.besides().stream(),
                expected.blocked().stream().filter(Blocked::missed).map(Blocked::step))
            .anyMatch(words -> ExpectedDossier.says(words, ExpectedDossier.words(talks, told)));
  }

  @ParameterizedTest
  @MethodSource("dossiers")
  void dominators_areFound_andTheFirstThreeAreRight(String dossier) throws IOException {
    ExpectedDossier expected = expected(dossier);
    Talks talks = talks(dossier);
    List<Route> first =
        talks.parties().stream()
            .flatMap(p -> Influence.over(talks, p.id()).routes().stream())
            .filter(r -> !r.dominators().isEmpty())
            .limit(FIRST)
            .toList();

    assertThat(expected.moved().stream().filter(m -> !m.missed()))
        .allMatch(m -> m.isFoundIn(talks));
    assertThat(first)
        .allSatisfy(route -> assertThat(expected.moved()).anyMatch(m -> m.isOf(talks, route)));
  }

  @ParameterizedTest
  @MethodSource("dossiers")
  void whatHasHappened_isInNobodysWay(String dossier) throws IOException {
    ProcessFindings process = Blockers.of(talks(dossier));

    assertThat(expected(dossier).met()).allMatch(done -> ExpectedDossier.isDone(done, process));
  }

  @ParameterizedTest
  @MethodSource("dossiers")
  void deadlocks_areThoseExpected_butForThoseMissed(String dossier) throws IOException {
    List<Ring> expected = expected(dossier).deadlocks();
    List<String> found =
        Blockers.of(talks(dossier)).deadlocks().stream().map(Deadlock::words).toList();

    assertThat(found).hasSize((int) expected.stream().filter(ring -> !ring.missed()).count());
    assertThat(expected)
        .allSatisfy(
            ring -> assertThat(found.stream().anyMatch(ring::isIn)).isNotEqualTo(ring.missed()));
  }

  private static ExpectedDossier expected(String dossier) throws IOException {
    return ExpectedDossier.read(EXAMPLES.resolve(dossier).resolve("expected.yaml"));
  }

  private static Talks talks(String dossier) throws IOException {
    return Drafter.draft(dossier, DossierMeasure.claims(EXAMPLES.resolve(dossier), new Readings()));
  }
}
