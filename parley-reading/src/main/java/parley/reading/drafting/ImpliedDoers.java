package parley.reading.drafting;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import parley.reading.claim.Condition;
import parley.reading.claim.Span;
import parley.reading.drafting.Cast.Member;
import parley.talks.formula.Formula;

/**
 * Needs that name a party beside what it has to do: people with who holds them, or whom a thing
 * cannot be done without.
 */
final class ImpliedDoers {

  private static final Pattern HELD =
      Pattern.compile(
          "(?s)(?<who>[^,;:]+?),?\\s+(?:whom|who|that|which)\\s+(?<by>(?!is\\b|are\\b|was\\b|were\\b)\\S[^,;:]*?)\\s+"
              + "(?:(?:has|have|had|is|are|was|were)\\s+(?:still\\s+|been\\s+)?)?"
              + "(?:held|holds?|holding|detain(?:s|ed|ing)?|kept|keeps|captured|seized|imprisoned|jailed|abducted|kidnapped|interned)\\b.*");

  private static final Pattern WITHOUT = Pattern.compile("(?i)(?:not\\s+)?without");

  /** What is said not to be done, by nobody named: the quota cannot be raised. */
  private static final Pattern DONE =
      Pattern.compile(
          "(?i)(?<what>(?:the|an?|no|its|any|this|that)\\s.*?)\\s+(?:can|could|may|might|must|will|would|should)"
              + "(?:\\s*not|n['’]t)?\\s+be\\s+(?<done>\\p{Ll}+(?:ed|en|ld|id|pt|nt|ut|de|ne)\\b.*)",
          Pattern.DOTALL);

  private static final Pattern NO = Pattern.compile("^no\\s+");

  private final ReportClaims report;
  private final Cast cast;
  private final Sketch sketch;

  ImpliedDoers(ReportClaims report, Cast cast, Sketch sketch) {
    this.report = report;
    this.cast = cast;
    this.sketch = sketch;
  }

  /** What the party named in a need has to do; absent where the words do not say so. */
  Optional<Formula> of(Condition claim, Span need) {
    return consent(claim, need).or(() -> letGo(need));
  }

  /** People named with who holds them, who has to let them go: eleven guards whom Osk holds. */
  private Optional<Formula> letGo(Span need) {
    var held = HELD.matcher(report.words(need));
    if (!held.matches()) {
      return Optional.empty();
    }
    Span by = new Span(need.start() + held.start("by"), need.start() + held.end("by"));
    List<Member> holders = cast.parties(report, Subject.outermost(report, by));
    return holders.size() == 1
        ? Optional.of(act(holders.getFirst(), need, "release " + held.group("who")))
        : Optional.empty();
  }

  /** The consent of whom a thing cannot be done without: cannot be raised without Norn. */
  private Optional<Formula> consent(Condition claim, Span need) {
    if (claim.blocked() == null || !WITHOUT.matcher(report.words(claim.marker())).matches()) {
      return Optional.empty();
    }
    var done = DONE.matcher(report.words(claim.blocked()));
    return done.matches()
        ? cast.named(report.words(need))
            .map(party ->
                act(
                    party,
                    need,
                    "agree that "
                        + NO.matcher(done.group("what")).replaceFirst("a ")
                        + " be "
                        + done.group("done")))
        : Optional.empty();
  }

  private Formula act(Member party, Span need, String does) {
    return sketch.option(
        party, new Phrase(new Place(report, need), List.of(), Terse.line(does), false), false);
  }
}
