package parley.app.brief;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.app.brief.Entry.Detail;
import parley.app.findings.Analysis;
import parley.app.material.Evidence;
import parley.app.material.Material;
import parley.gaps.Question;
import parley.process.ProcessFindings.StepFinding;

/** What to ask next: the questions whose answers would tell most. */
final class AskingTeller implements Teller {

  private static final int MOST = 3;
  private static final int MOST_PLACES = 4;

  private final @Nullable Analysis analysis;

  AskingTeller(@Nullable Analysis analysis) {
    this.analysis = analysis;
  }

  @Override
  public Section tell(Material material) {
    return new Section(
        "asking",
        "What to ask next",
        analysis == null ? List.of() : entries(material, analysis).toList(),
        "Nothing that was computed is left open.");
  }

  /** The question to ask first, in a sentence; what it rests on stands below. */
  static Stream<Entry> first(Material material, Analysis analysis) {
    return entries(material, analysis)
        .limit(1)
        .map(e -> Entry.computed(e.anchor(), e.words(), "gaps"));
  }

  /** The questions to ask, the most telling first. */
  private static Stream<Entry> entries(Material material, Analysis analysis) {
    List<Question> questions = analysis.questions();
    return IntStream.range(0, Math.min(MOST, questions.size()))
        .mapToObj(place ->
            new Entry(
                "ask-" + (place + 1),
                questions.get(place).words(),
                List.of(new Detail("why", questions.get(place).why())),
                grounds(material, analysis, questions.get(place)).stream()
                    .limit(MOST_PLACES)
                    .toList(),
                null,
                "gaps",
                List.of()));
  }

  /** The words that raise the question. */
  private static List<Evidence> grounds(Material material, Analysis analysis, Question question) {
    Grounds grounds = new Grounds(material, analysis.talks());
    String subject = question.subject();
    return switch (question.about()) {
      case WANTS, LEVERAGE ->
          grounds.of(
              analysis.process().steps().stream()
                  .filter(found -> found.veto().contains(subject))
                  .map(StepFinding::step));
      case PRIORITY -> grounds.ofWants(List.of(subject));
      case DEADLOCK ->
          Deadlocks.entries(material, analysis).stream()
              .flatMap(entry -> entry.evidence().stream())
              .toList();
      case STEP ->
          grounds.of(
              Stream.concat(
                  analysis.talks().steps().stream().filter(step -> step.id().equals(subject)),
                  analysis.talks().options().stream()
                      .filter(option -> option.id().name().equals(subject))));
      case CONDITION ->
          grounds.of(
              analysis.talks().conditions().stream()
                  .filter(c -> c.by().isEmpty() && c.before().name().equals(subject)));
    };
  }
}
