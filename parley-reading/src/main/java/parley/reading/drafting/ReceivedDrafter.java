package parley.reading.drafting;

import java.util.List;
import java.util.Optional;
import parley.reading.claim.Actor;
import parley.reading.claim.Span;
import parley.reading.drafting.Cast.Member;
import parley.talks.Basis;
import parley.talks.Step;
import parley.talks.formula.Formula;

/** What somebody is to have, as an act of whoever it is to come from, or a step of nobody named. */
final class ReceivedDrafter {

  private final ReportClaims report;
  private final Cast cast;
  private final Sketch sketch;

  ReceivedDrafter(ReportClaims report, Cast cast, Sketch sketch) {
    this.report = report;
    this.cast = cast;
    this.sketch = sketch;
  }

  /** The act or the step, where a need is that somebody has something. */
  Optional<Formula> of(Span span, List<String> by, boolean away, Phrase phrase, Basis basis) {
    String words = report.words(span);
    return phrase.passive()
        ? Optional.empty()
        : Receiving.find(words)
            .filter(got -> got.denied() == away)
            .map(got -> {
              List<Member> who = cast.parties(report, phrase.who().isEmpty() ? by : phrase.who());
              Formula brought =
                  giver(span, got, who)
                      .map(giver -> sketch.option(giver, phrase.doing("give " + given(got)), false))
                      .orElseGet(() ->
                          thing(
                              phrase.doing(got.thing() + owner(who)),
                              Words.ofThings(got.thing()),
                              basis.withAssumption(Sketch.WHO_UNSAID)));
              return got.denied() ? new Formula.Not(brought) : brought;
            });
  }

  private Formula.Atom thing(Phrase phrase, Words words, Basis basis) {
    return sketch.step(
        phrase, words, id -> new Step(id, Optional.empty(), Optional.of(phrase.title()), basis));
  }

  private static String given(Receiving got) {
    int from = got.thing().indexOf(" from ");
    return from < 0 ? got.thing() : got.thing().substring(0, from);
  }

  private static String owner(List<Member> who) {
    return who.size() == 1 ? " (for " + who.getFirst().name() + ")" : "";
  }

  /** From whom it is to come. */
  private Optional<Member> giver(Span span, Receiving got, List<Member> who) {
    int from = got.thing().indexOf(" from ");
    if (from < 0) {
      return Optional.empty();
    }
    Span after = new Span(span.start() + got.start() + from, span.end());
    return report.list(Actor.class).stream()
        .filter(a -> a.mentions().stream().anyMatch(m -> after.contains(m.span())))
        .flatMap(a -> cast.party(report, a.id()).stream())
        .filter(m -> !who.contains(m))
        .findFirst();
  }
}
