package parley.opinion;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.opinion.asking.Model;
import parley.opinion.asking.ModelFailure;
import parley.opinion.merging.Merged;
import parley.opinion.pinning.Excerpt;
import parley.opinion.pinning.Excerpts;
import parley.opinion.pinning.Pinner;
import parley.opinion.pinning.Unfounded;
import parley.opinion.proposing.Answer;
import parley.opinion.proposing.Prompt;
import parley.reading.Soundness;
import parley.reading.claim.Claim;
import parley.reading.report.Report;

/**
 * Asks a language model what it would add to the claims of the rules.
 *
 * <p>The model may only propose claims that quote the report. Each quotation is looked up in the
 * text that was sent and each name among the actors of the report; a proposal is kept only if all
 * of them are there, and a kept claim consists of places in the report, of ids and of values from
 * fixed lists. So whatever a report tells the model to do, and whatever the model answers, no word
 * of the model enters a claim, no claim of another report is touched, and no claim of the rules is
 * lost or changed.
 *
 * <p>For one thread: a service is asked one thing at a time.
 */
public final class SecondOpinion {

  /** What {@link Claim#rule} of a proposed claim begins with; the model's name follows. */
  public static final String PROPOSER = "model:";

  /** Over 100 pages; a longer report is asked about up to there. */
  public static final int MOST_EXCERPTS = 100;

  /** A model that gives so many unusable answers in a row is not asked further. */
  private static final int MOST_UNUSABLE = 3;

  private final Model model;
  private final String proposer;
  private int unusableInARow;

  /**
   * @param name of the model, to mark what it proposes
   */
  public SecondOpinion(Model model, String name) {
    this.model = model;
    this.proposer = PROPOSER + name;
  }

  /** The parts of a report that would be sent, one at a time. */
  public static List<Excerpt> excerpts(Report report) {
    return Excerpts.of(report).stream().limit(MOST_EXCERPTS).toList();
  }

  /**
   * Asks about one report. A failing model loses nothing of what the rules found, nor of what it
   * proposed before it failed.
   *
   * @param rules the claims of the rules in this report
   */
  public Opinion ask(Report report, List<Claim> rules) {
    Pinner pinner = new Pinner(report, rules, proposer);
    int asked = 0;
    int unusable = 0;
    int cutShort = 0;
    int beyond = 0;
    @Nullable String failure = null;
    for (Excerpt excerpt : excerpts(report)) {
      Answer answer;
      try {
        answer = Answer.read(model.answer(Prompt.of(excerpt.words(), pinner.namesIn(excerpt))));
      } catch (ModelFailure e) {
        failure = e.getMessage();
        break;
      }
      asked++;
      cutShort += answer.form() == Answer.Form.CUT_SHORT ? 1 : 0;
      beyond += answer.beyond();
      pinner.drop(Unfounded.Why.NO_CLAIM, answer.malformed());
      pinner.pin(excerpt, answer.proposals());
      boolean useless = answer.form() == Answer.Form.UNUSABLE;
      unusable += useless ? 1 : 0;
      unusableInARow = useless ? unusableInARow + 1 : 0;
      if (unusableInARow == MOST_UNUSABLE) {
        failure = "it does not answer in JSON; try another model with --model";
        break;
      }
    }
    Merged merged = Merged.of(rules, pinner.actors(), pinner.pinned());
    Soundness.require(merged.claims(), report.text().length());
    return new Opinion(
        merged.claims(),
        new Tally(
            asked,
            unusable,
            cutShort,
            merged.added(),
            merged.known() + pinner.known(),
            pinner.dropped(),
            beyond),
        failure);
  }
}
