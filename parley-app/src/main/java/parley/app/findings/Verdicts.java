package parley.app.findings;

import java.util.List;
import parley.gaps.Question;
import parley.leverage.Influence;
import parley.talks.Leverage;
import parley.talks.Talks;

/**
 * What was computed from the Talks, as fields: nothing in it is a quotation.
 *
 * @param process what each step waits for, as {@code blockers --json} tells it
 * @param leverage who can move whom, as {@code leverage --json} tells it
 * @param outcomes which would hold, or why that is not known
 * @param bargaining where issues would settle, or what is missing to say it
 * @param questions what to ask next, the most telling first
 */
public record Verdicts(
    BlockersJson.Root process,
    List<LeverageText.Target> leverage,
    Outcomes outcomes,
    Bargaining.Root bargaining,
    List<Question> questions) {

  public Verdicts {
    leverage = List.copyOf(leverage);
    questions = List.copyOf(questions);
  }

  static Verdicts of(Analysis analysis) {
    Talks talks = analysis.talks();
    return new Verdicts(
        BlockersJson.root(talks, analysis.process()),
        talks.leverage().stream()
            .map(Leverage::over)
            .distinct()
            .flatMap(party -> LeverageText.targets(Influence.over(talks, party)))
            .toList(),
        analysis.outcomes(),
        analysis.bargaining().view(),
        analysis.questions());
  }
}
