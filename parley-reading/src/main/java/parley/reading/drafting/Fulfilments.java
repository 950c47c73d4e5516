package parley.reading.drafting;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.reading.claim.Commitment;
import parley.reading.claim.Span;
import parley.reading.drafting.Cast.Member;
import parley.talks.Condition;
import parley.talks.formula.Formula;
import parley.talks.formula.OptionId;

/**
 * Acts that a report says were done without naming them again: who kept its word did what it had
 * held back for terms that are met, and who "has since done so" did what was just spoken of.
 */
final class Fulfilments {

  private static final Pattern BARE_WORD =
      Pattern.compile(
          "(?i)(?:(?:its|his|her|their|the|a|that|this) )?"
              + "(?:word|promise|pledge|commitment|undertaking|obligation|part of the (?:bargain|deal))s?");

  private static final Pattern DONE_SO =
      Pattern.compile(
          "\\s+(?:(?:has|have|had)\\s+(?:since\\s+|now\\s+|already\\s+|meanwhile\\s+|duly\\s+)?done\\s+(?:so|it|that)"
              + "|(?:duly\\s+|later\\s+)?did\\s+so|(?:duly\\s+)?obliged|(?:duly\\s+|has\\s+|have\\s+|had\\s+)complied)\\b");

  private static final Pattern SENTENCE_START = Pattern.compile("[.!?;\\n][^.!?;\\n]*$");

  /** How far back it is that an act was spoken of which somebody then has done. */
  private static final int REACH = 300;

  private final Sketch sketch;
  private final Cast cast;

  Fulfilments(Sketch sketch, Cast cast) {
    this.sketch = sketch;
    this.cast = cast;
  }

  /** Marks what a report says was done in such words. */
  void mark(ReportClaims report, List<Condition> conditions) {
    doneSo(report);
    for (Commitment kept : report.list(Commitment.class)) {
      if (kept.status() == Commitment.Status.MET
          && BARE_WORD.matcher(report.words(kept.content())).matches()) {
        cast.party(report, kept.by())
            .flatMap(party -> heldBack(report, party, conditions))
            .ifPresent(act -> sketch.past().happened(act, true, new Place(report, kept.content())));
      }
    }
  }

  /** The only act of a party whose terms are all met. */
  private Optional<OptionId> heldBack(
      ReportClaims report, Member party, List<Condition> conditions) {
    Set<Formula.Atom> done = sketch.past().done();
    List<OptionId> acts =
        conditions.stream()
            .filter(c -> c.by().equals(List.of(party.key())) && !done.contains(c.before()))
            .filter(c -> sketch.spoken().isLater(report, c.before()))
            .filter(c -> c.needs().atoms().allMatch(done::contains))
            .flatMap(c -> act(c.before()).stream())
            .filter(act -> act.party().equals(party.key()))
            .distinct()
            .toList();
    return acts.size() == 1 ? Optional.of(acts.getFirst()) : Optional.empty();
  }

  private Optional<OptionId> act(Formula.Atom atom) {
    Formula.Atom act =
        sketch
            .findStep(atom)
            .flatMap(step -> step.when())
            .filter(Formula.Atom.class::isInstance)
            .map(Formula.Atom.class::cast)
            .orElse(atom);
    return act instanceof Formula.Taken(var option) ? Optional.of(option) : Optional.empty();
  }

  private void doneSo(ReportClaims report) {
    Matcher done = DONE_SO.matcher(report.text());
    WhoActed who = new WhoActed(report);
    while (done.find()) {
      int from = Math.max(0, done.start() - REACH);
      String before = report.text().substring(from, done.start());
      Matcher start = SENTENCE_START.matcher(before);
      int sentence = from + (start.find() ? start.start() + 1 : 0);
      if (!Outright.after(report.text().substring(sentence, done.start()))) {
        continue;
      }
      Span subject = new Span(sentence, done.start());
      who.in(subject)
          .flatMap(actor -> cast.party(report, actor.id()))
          .flatMap(party -> spokenOf(report, party, from, sentence))
          .ifPresent(act ->
              sketch
                  .past()
                  .happened(
                      act,
                      true,
                      new Place(report, new Span(sentence, done.end()).trimmed(report.text()))));
    }
  }

  /** The last act of a party that a stretch of a report speaks of. */
  private Optional<OptionId> spokenOf(ReportClaims report, Member party, int from, int to) {
    return sketch.spoken().in(report).stream()
        .filter(p -> p.place().span().start() >= from && p.place().span().start() < to)
        .sorted(Comparator.comparingInt((Pinned p) -> p.place().span().start()).reversed())
        .flatMap(p -> act(sketch.unions().now(p.atom())).stream())
        .filter(act -> act.party().equals(party.key()))
        .findFirst();
  }
}
