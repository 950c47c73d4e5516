package parley.reading.sequences;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import parley.language.Sentence;
import parley.reading.report.Clauses;
import parley.reading.statements.Scene;

/** Where what is laid out begins, behind the plan, the paper or the proposal that lays it out. */
final class LaidOut {

  private static final Set<String> BEGINNING = Set.of("begin", "start", "open");

  private static final Set<String> HEADS =
      Set.of("have", "mean", "involve", "run", "read", "put", "place", "rank");

  private LaidOut() {}

  /** Where a list of noun phrases that ends here begins. */
  static int start(Scene scene, int end) {
    return start(new Item(scene, new Piece(0, end, "", List.of())), 0, end, true);
  }

  /** <em>The draft provides for a trial month</em>: a plan, and what is in it. */
  static boolean byPlan(Item item) {
    Sentence s = item.sentence();
    int finite = item.finite();
    int own = finite < 0 ? -1 : s.child(finite, "nsubj");
    int subject = finite >= 0 && own < 0 ? TaggedNounPhrases.head(s, item.piece().from()) : own;
    return subject >= 0
        && subject < finite
        && Plans.plan(s, subject)
        && (Plans.planning(s, finite) || s.child(finite, "dobj", "ccomp") > finite);
  }

  /** Of the verb that lays out a plan, what it lays out. */
  static int start(Item item, int from, int to, boolean nouns) {
    Sentence s = item.sentence();
    int first = first(item, from, to, nouns);
    if (first > from) {
      return first;
    }
    int finite = Words.finite(s, from, to);
    boolean isTo =
        finite >= 0
            && "be".equals(s.lemma(finite))
            && "to".equals(lower(s, finite + 1 < to ? finite + 1 : finite));
    if (!nouns
        && (finite < 0 || (isTo && item.scene().actor(Clauses.subject(s, finite)).isEmpty()))) {
      return infinitive(s, from, to);
    }
    for (int i = Math.max(from, finite); i < to; i++) {
      boolean lays =
          Clauses.verb(s, i)
              && (Plans.planning(s, i)
                  || (nouns && i == finite && byPlan(item))
                  || (nouns
                      && BEGINNING.contains(s.lemma(i))
                      && i + 1 < to
                      && "with".equals(lower(s, i + 1)))
                  || (nouns && HEADS.contains(s.lemma(i)))
                  || ("be".equals(s.lemma(i)) && Plans.announced(s, i)));
      if (lays && i + 1 < to) {
        int at = i + 1;
        int date = Times.end(item.scene(), at, to);
        at = date > at && date < to ? date : at;
        while (at + 1 < to
            && (Set.of("IN", "TO", "RP").contains(s.tag(at))
                || Set.of("to", "for", "with", "forward", "put").contains(lower(s, at)))) {
          at++;
        }
        return nouns ? at : infinitive(s, at, to);
      }
    }
    return from;
  }

  /** After <em>first</em>, where that stands before the step: want first to agree. */
  private static int first(Item item, int from, int to, boolean nouns) {
    int at =
        item.piece().marks().stream()
            .filter(m -> m.rank() == 1 && m.from() > from && m.to() < to)
            .mapToInt(Mark::to)
            .findFirst()
            .orElse(-1);
    Sentence s = item.sentence();
    int finite = Words.finite(s, from, to);
    boolean names =
        item.piece().marks().stream()
            .anyMatch(m -> m.where() == Mark.Where.NAMES && m.from() > from);
    while (names && at > 0 && at + 1 < to && ("MD".equals(s.tag(at)) || Clauses.verb(s, at))) {
      at++; // the first step is a swap
    }
    boolean own = nouns && finite >= 0 && "MD".equals(s.tag(finite)) && at > finite;
    return own ? -1 : at > 0 && "to".equals(lower(s, at)) ? at + 1 : at;
  }

  /** Of <em>a proposal to ship the fuel</em> what is to be done. */
  private static int infinitive(Sentence s, int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      if ("to".equals(lower(s, i)) && "VB".equals(s.tag(i + 1))) {
        return i + 1;
      }
    }
    return from;
  }

  private static String lower(Sentence s, int token) {
    return s.form(token).toLowerCase(Locale.ROOT);
  }
}
