package parley.app.findings;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import parley.stability.arena.Arena;
import parley.stability.conflict.Concept;
import parley.stability.conflict.ExplicitGraph;
import parley.stability.conflict.OptionForm;
import parley.stability.conflict.StateSet;
import parley.stability.outcomes.Holding;
import parley.stability.outcomes.StateWords;
import parley.stability.reasons.Reason;
import parley.stability.reasons.ReasonWords;
import parley.stability.reasons.Reasoner;

/** A conflict solved, in words for a terminal. */
public final class SolveText {

  private static final int MOST_LOOKS = 20_000;

  private final Solution solution;
  private final StateWords words;
  private final Reasoner reasoner;
  private final ReasonWords reasons;
  private final SolvePatterns patterns;
  private final Lines out;
  private final int width;

  private SolveText(Solution solution, int width) {
    this.solution = solution;
    this.words = new StateWords(solution.conflict());
    this.width = width;
    Arena arena = Arena.of(solution.conflict());
    this.reasoner = new Reasoner(arena, MOST_LOOKS);
    this.reasons = new ReasonWords(solution.conflict(), arena);
    this.out = new Lines(width);
    this.patterns = new SolvePatterns(solution.conflict(), words, reasoner, reasons, out);
  }

  /**
   * In words, for a terminal.
   *
   * @param sections analyses beside the equilibria, told instead of them
   * @param names with the concepts' own names and what is stable for whom
   */
  public static String of(
      Solution solution, List<SolveSection> sections, boolean names, int width) {
    SolveText text = new SolveText(solution, width);
    text.heading();
    if (names) {
      text.concepts(sections.isEmpty());
    } else {
      text.holdings(sections.isEmpty());
    }
    text.drawn();
    if (sections.isEmpty()) {
      text.now();
    }
    for (SolveSection section : sections) {
      text.out.gap();
      section.tell(text.out);
    }
    text.footing();
    return text.out.toString();
  }

  /** How things stand: for whom the status quo holds and why. */
  private void now() {
    if (!(solution.conflict() instanceof OptionForm form) || !form.allows(form.now())) {
      return;
    }
    out.gap();
    out.add("", "As things are now (state " + form.now() + ")");
    for (int party = 0; party < form.parties().size(); party++) {
      Reason reason = reasoner.plain(party, form.now());
      out.add(
          "  ",
          words.party(party)
              + ": "
              + switch (reason) {
                case Reason.Content content -> ReasonWords.verdict(reason);
                case Reason.Unsettled unsettled -> solved(party, form.now());
                case Reason.Deterred _, Reason.Breaks _, Reason.Foreseen _ ->
                    ReasonWords.verdict(reason) + ". " + reasons.brief(reason, party, form.now());
              });
    }
  }

  /** The solver's own verdict, where the reason would take too long to find in passing. */
  private String solved(int party, BigInteger state) {
    return Holding.of(solution.stability(), party, state)
        .map(holding ->
            (holding == Holding.BREAKS ? "breaks: " : "holds: ")
                + holding.words()
                + "; 'parley why' says who and how")
        .orElse("not settled; ask 'parley why'");
  }

  private void heading() {
    var stability = solution.stability();
    int parties = solution.conflict().parties().size();
    String over =
        switch (solution.conflict()) {
          case OptionForm form -> " over " + form.options().size() + " options; the rules allow ";
          case ExplicitGraph graph -> "; there are ";
        };
    out.add("", solution.name());
    out.add(
        "",
        parties
            + (parties == 1 ? " party decides" : " parties decide")
            + over
            + number(stability.allowed().count())
            + " states. The "
            + stability.solver()
            + " solver worked it out.");
    solution.where().ifPresent(f -> out.add("", "Only outcomes with: " + f.text()));
    out.gap();
  }

  private void holdings(boolean listed) {
    Map<Holding, BigInteger> counts = Holding.counts(solution.stability(), solution::asked);
    counts.forEach((holding, count) ->
        row((holding == Holding.BREAKS ? "breaks: " : "holds: ") + holding.words(), count));
    if (!listed) {
      return;
    }
    List<StateSet> firmer = new ArrayList<>();
    counts.forEach((holding, count) -> {
      if (holding != Holding.BREAKS) {
        var verdict = solution.stability().find(holding.concept()).orElseThrow();
        StateSet states = solution.equilibria(verdict);
        if (count.signum() > 0) {
          out.gap();
          out.add("", "Holds: " + holding.words());
          patterns.tell(states, count, firmer);
        }
        firmer.add(verdict.equilibria());
      }
    });
  }

  private void concepts(boolean listed) {
    solution
        .stability()
        .verdicts()
        .forEach((concept, verdict) -> {
          StateSet states = solution.equilibria(verdict);
          row(concept.code() + " (" + meaning(concept) + ")", states.count());
        });
    if (!listed) {
      return;
    }
    solution
        .stability()
        .verdicts()
        .forEach((concept, verdict) -> {
          StateSet states = solution.equilibria(verdict);
          out.gap();
          out.add("", concept.code() + " equilibria: " + number(states.count()));
          List<String> stable = new ArrayList<>();
          for (int party = 0; party < verdict.stable().size(); party++) {
            stable.add(
                words.party(party)
                    + " "
                    + number(solution.asked(verdict.stable().get(party)).count()));
          }
          out.add("  ", "stable for " + String.join(", ", stable));
          if (!states.isEmpty()) {
            patterns.tell(states, states.count(), List.of());
          }
        });
  }

  /** What a concept asks of a state, in a few words. */
  private static String meaning(Concept concept) {
    return switch (concept) {
      case Concept.Standard.NASH -> "nobody can do better alone";
      case Concept.Standard.GMR -> "others could answer";
      case Concept.Standard.SMR -> "others could answer for good";
      case Concept.Standard.SEQ -> "others would answer";
      case Concept.Standard.SSEQ -> "others would answer for good";
      case Concept.Standard.SIM -> "others may move at once";
      case Concept.LimitedMove(var horizon) -> "looking " + horizon + " moves ahead";
    };
  }

  private void row(String what, BigInteger count) {
    String figure = number(count);
    int room = Math.max(1, width - 4 - figure.length() - what.length());
    out.add("", what + " " + ".".repeat(room) + " " + figure);
  }

  private void drawn() {
    solution
        .drawn()
        .forEach(drawn -> {
          out.gap();
          out.add("", "Drawn at random from the " + drawn.concept() + " equilibria");
          drawn.states().forEach(patterns::one);
        });
  }

  private void footing() {
    var stability = solution.stability();
    if (!stability.unfinished().isEmpty()) {
      out.gap();
      stability
          .unfinished()
          .forEach(u -> out.add("", "not finished: " + u.concept().code() + ": " + u.reason()));
    }
    if (!stability.assumptions().isEmpty()) {
      out.gap();
      out.add("", "Taken for granted");
      stability.assumptions().forEach(assumption -> out.add("  ", assumption));
    }
  }

  static String number(BigInteger count) {
    return String.format(Locale.ROOT, "%,d", count);
  }
}
