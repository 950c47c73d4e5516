package parley.reading.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.language.Sentence;
import parley.reading.actors.Actors;
import parley.reading.claim.Actor;
import parley.reading.claim.Span;
import parley.reading.claim.Statement.Mode;
import parley.reading.dates.Dates;
import parley.reading.report.ParsedReport;
import parley.reading.report.Passage;
import parley.reading.report.Supposition;

/**
 * Finds who says, thinks, wants or refuses what.
 *
 * <p>Each {@link Mechanism} looks at one sentence at a time; {@link QuotedSpeech} then gives every
 * quotation to one of their finds or to a speaker beside it, and {@link Voices} puts actors to the
 * words that name a source. What is found inside a quotation belongs to whoever is quoted where it
 * says "I".
 */
public final class StatementFinder {

  /** Longer sentences than this are no sentences but tables or noise. */
  private static final int LONGEST = 400;

  /** Cues surer than this speak; less sure ones may only show something. */
  private static final double SPEECH = 0.85;

  private final Cues cues = Cues.english();
  private final List<Mechanism> mechanisms =
      List.of(
          new ClauseReports(cues),
          new SourcePhrases(),
          new NounReports(cues),
          new ActReports(cues),
          new PlanReports(cues),
          new SilenceReports());

  /** The statements of a report, in text order of their cues, numbered from 1. */
  public Statements find(ParsedReport report, Actors actors, Dates dates) {
    Quotations quotations = Quotations.of(report.report());
    List<Attribution> found = new ArrayList<>();
    for (Passage p : report.passages()) {
      if (p.sentence().size() <= LONGEST) {
        found.addAll(inSentence(p, quotations, report.text()));
      }
    }
    List<Attribution> all =
        QuotedSpeech.attribute(
            report, quotations, cues, (p, token) -> speaks(actors, p, token), found);
    Map<Attribution, Turns.Said> turns = Turns.find(report, actors);
    return new StatementWriter(report, actors, dates, quotations, turns).write(all);
  }

  private static boolean speaks(Actors actors, Passage p, int token) {
    return actors
        .headed(p, token)
        .filter(a -> a.type() == Actor.Type.PERSON || a.type() == Actor.Type.UNNAMED)
        .isPresent();
  }

  /** The finds of all mechanisms, the surest for each verb; inside a quotation none leaves it. */
  private List<Attribution> inSentence(Passage p, Quotations quotations, String text) {
    Map<Span, Attribution> byCue = new HashMap<>();
    for (Mechanism mechanism : mechanisms) {
      for (Attribution a : mechanism.find(p)) {
        Attribution clipped = clipped(a, quotations, text);
        Span cue = clipped.cue();
        if (cue != null
            && !clipped.content().isEmpty()
            && clipped.content().stream().noneMatch(c -> c.overlaps(cue))
            && !stranded(clipped)
            && !supposed(clipped)
            && (!p.heading() || explicit(clipped))) {
          byCue.merge(cue, clipped, (x, y) -> x.confidence() >= y.confidence() ? x : y);
        }
      }
    }
    List<Attribution> found = List.copyOf(byCue.values());
    return found.stream()
        .map(a -> withoutSourcePhrase(a, found))
        .sorted(Comparator.comparing(a -> a.cue() == null ? p.span() : a.cue()))
        .toList();
  }

  /**
   * Nobody refuses what others are urged to refuse. A clause that somebody might think or say is
   * reported all the same, unless it is speech of somebody named: "asked Osk to tell Velia that".
   */
  private static boolean supposed(Attribution a) {
    Sentence s = a.passage().sentence();
    if (a.verb() < 0 || !Supposition.supposed(s, a.verb())) {
      return false;
    }
    boolean named = a.source() >= 0 && s.tag(a.source()).startsWith("NN");
    return !a.clause() || (a.mode() == Mode.INDIRECT && named && a.confidence() >= SPEECH);
  }

  /** What somebody is willing to do in "which rivals he is ready to talk to": half of it only. */
  private static boolean stranded(Attribution a) {
    Passage p = a.passage();
    int end = a.content().getLast().end();
    boolean will = a.mode() == Mode.INTENT || a.mode() == Mode.REFUSAL;
    for (int i = 0; will && i < p.sentence().size(); i++) {
      if (p.span(i).end() == end) {
        return "prep".equals(p.sentence().label(i)) && p.sentence().children(i).length == 0;
      }
    }
    return false;
  }

  /** "…, according to a diplomat" at the end of reported words is the reporter's, not theirs. */
  private static Attribution withoutSourcePhrase(Attribution a, List<Attribution> others) {
    List<Span> content = new ArrayList<>(a.content());
    for (Attribution other : others) {
      Span phrase = other.cue();
      if (phrase == null || !"according-to".equals(other.rule())) {
        continue;
      }
      Span last = content.getLast();
      boolean ends =
          last.contains(phrase)
              && phrase.start() > last.start() + 2
              && other.content().getFirst().start() < phrase.start();
      if (ends) {
        content.set(content.size() - 1, new Span(last.start(), phrase.start() - 1));
      }
    }
    return a.withContent(content);
  }

  /** Headlines report only what they say in so many words. */
  private static boolean explicit(Attribution a) {
    return a.mode() == Mode.INDIRECT && a.source() >= 0 && a.confidence() >= 0.85;
  }

  private static Attribution clipped(Attribution a, Quotations quotations, String text) {
    Span cue = a.cue();
    Optional<Quotation> around =
        cue == null
            ? Optional.empty()
            : quotations.around(cue.start()).filter(q -> q.utterance(text));
    if (around.isEmpty()) {
      return a;
    }
    Quotation q = around.get();
    List<Span> inside = new ArrayList<>();
    for (Span content : a.content()) {
      for (Span piece : q.pieces()) {
        int start = Math.max(content.start(), piece.start());
        int end = Math.min(content.end(), piece.end());
        if (start < end) {
          inside.add(new Span(start, end));
        }
      }
    }
    return a.withContent(inside);
  }
}
