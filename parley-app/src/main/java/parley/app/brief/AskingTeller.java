package parley.app.brief;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.app.brief.Entry.Detail;
import parley.app.findings.Analysis;
import parley.app.material.Material;
import parley.gaps.Question;

/** What to ask next: the questions whose answers would tell most. */
final class AskingTeller implements Teller {

  private static final int MOST = 3;

  private final @Nullable Analysis analysis;

  AskingTeller(@Nullable Analysis analysis) {
    this.analysis = analysis;
  }

  @Override
  public Section tell(Material material) {
    return new Section(
        "asking",
        "What to ask next",
        analysis == null ? List.of() : entries(analysis).toList(),
        "Nothing that was computed is left open.");
  }

  /** The questions to ask, the most telling first. */
  static Stream<Entry> entries(Analysis analysis) {
    List<Question> questions = analysis.questions();
    return IntStream.range(0, Math.min(MOST, questions.size()))
        .mapToObj(place ->
            new Entry(
                "ask-" + (place + 1),
                questions.get(place).words(),
                List.of(new Detail("why", questions.get(place).why())),
                List.of(),
                null,
                "gaps",
                List.of()));
  }
}
