package parley.app.brief;

import java.util.ArrayList;
import java.util.List;
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
    List<Entry> entries = new ArrayList<>();
    if (analysis != null) {
      for (Question question : analysis.questions().stream().limit(MOST).toList()) {
        entries.add(
            new Entry(
                "ask-" + (entries.size() + 1),
                question.words(),
                List.of(new Detail("why", question.why())),
                List.of(),
                null,
                "gaps",
                List.of()));
      }
    }
    return new Section(
        "asking", "What to ask next", entries, "Nothing that was computed is left open.");
  }
}
