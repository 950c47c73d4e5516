package parley.reading.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.language.Arc;
import parley.language.Sentence;
import parley.reading.claim.Dated;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.report.Passage;
import parley.reading.statements.Scene;

/**
 * The day and the place of a meeting. A meeting told in a clause with <em>where</em> has those of
 * the words before it: <em>she came to Lund yesterday, where a meeting with Velia is to
 * decide</em>.
 */
final class Whereabouts {

  private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";

  private final Scene scene;
  private final Passage passage;
  private final Sentence s;
  private final Attendance attendance;
  private final Governors governors;

  Whereabouts(Scene scene, Attendance attendance, Governors governors) {
    this.scene = scene;
    this.passage = scene.passage();
    this.s = scene.sentence();
    this.attendance = attendance;
    this.governors = governors;
  }

  /**
   * The day whose words hang on it; the one after <em>the eve of the talks</em>.
   *
   * @param ended verbs that ask for it, refuse it or put it off: of the days on these only those
   *     <em>to</em> or <em>for</em> which it is put are its own, and those still to come
   */
  @Nullable LocalDate date(List<Integer> around, List<Integer> ended) {
    List<Integer> deferred = ended.stream().filter(governors::defers).toList();
    LocalDate moved = putTo(deferred, Set.of("to", "until", "till"));
    LocalDate own = moved == null ? date(around) : moved;
    LocalDate put = own == null ? putTo(ended, Set.of("to", "until", "till", "for")) : own;
    LocalDate published = scene.groundwork().text().report().source().published();
    LocalDate coming = put == null ? date(ended) : put;
    boolean ahead = coming != null && published != null && coming.isAfter(published);
    return put == null && !ahead ? null : coming;
  }

  private @Nullable LocalDate putTo(List<Integer> verbs, Set<String> prepositions) {
    for (int verb : verbs) {
      for (int prep : s.subtree(verb)) {
        int day = s.child(prep, "pobj");
        boolean own = s.head(prep) == verb || (prep > 0 && s.head(prep) == prep - 1);
        if (day >= 0 && own && prepositions.contains(s.lemma(prep))) {
          for (Dated dated : scene.groundwork().dates().in(passage.span(day))) {
            if (dated.value().matches(DAY)) {
              return LocalDate.parse(dated.value());
            }
          }
        }
      }
    }
    return null;
  }

  private @Nullable LocalDate date(List<Integer> around) {
    int last = beforeWhere(around);
    for (Dated dated : scene.groundwork().dates().in(passage.span())) {
      boolean above = last >= 0 && dated.span().end() <= passage.span(last).end();
      if (dated.value().matches(DAY) && !above && hangsOn(dated.span(), around)) {
        LocalDate day = LocalDate.parse(dated.value());
        boolean eve = around.stream().anyMatch(i -> dated.span().contains(passage.span(i)));
        return eve ? day.plusDays(1) : day;
      }
    }
    return last < 0 ? null : day(last);
  }

  /** Whether words for a longer time hang on it: this week, in June. */
  boolean timed(List<Integer> around) {
    return scene.groundwork().dates().in(passage.span()).stream()
        .anyMatch(d -> !d.value().matches(DAY) && hangsOn(d.span(), around));
  }

  /** The single day whose words end with this token. */
  private @Nullable LocalDate day(int last) {
    return dated(last)
        .map(Dated::value)
        .filter(v -> v.matches(DAY))
        .map(LocalDate::parse)
        .orElse(null);
  }

  private Optional<Dated> dated(int last) {
    int end = passage.span(last).end();
    return scene.groundwork().dates().in(passage.span()).stream()
        .filter(d -> d.span().end() == end)
        .findFirst();
  }

  /** The last word before a <em>where</em> that opens the clause of one of these verbs, or -1. */
  private int beforeWhere(List<Integer> around) {
    for (int verb : around) {
      for (int where : s.children(verb, "advmod")) {
        int last = where - 1;
        while (last >= 0 && ",".equals(s.form(last))) {
          last--;
        }
        if ("where".equals(s.lemma(where)) && last >= 0 && where < verb) {
          return last;
        }
      }
    }
    return -1;
  }

  private boolean hangsOn(Span span, List<Integer> around) {
    for (int i = 0; i < s.size(); i++) {
      if (span.contains(passage.span(i))) {
        int above = i;
        while (above != Arc.ROOT && !Clauses.verb(s, above) && !around.contains(above)) {
          above = s.head(above);
        }
        return around.contains(above);
      }
    }
    return false;
  }

  @Nullable String place(List<Integer> around) {
    for (int head : around) {
      for (int prep : s.children(head, "prep")) {
        int object = s.child(prep, "pobj");
        boolean aboard =
            object >= 0
                && (Set.of("aboard", "inside", "outside").contains(s.lemma(prep))
                    || ("on".equals(s.lemma(prep)) && Clauses.verb(s, head))) // talks on the border
                && MeetingWords.PLACES.contains(s.lemma(object));
        boolean there = aboard || Set.of("in", "at").contains(s.lemma(prep));
        boolean reached = "to".equals(s.lemma(prep)) && leads(head);
        if (object >= 0 && (there || reached) && names(object)) {
          return name(object);
        }
      }
      int deeper = Clauses.verb(s, head) ? -1 : placeBelow(head);
      if (deeper >= 0) {
        return name(deeper);
      }
      int visited = "visit".equals(s.lemma(head)) ? s.child(head, "dobj") : -1;
      if (visited >= 0 && names(visited)) {
        return name(visited);
      }
    }
    int last = beforeWhere(around);
    return last < 0 ? null : placeUpTo(last);
  }

  /** The place that hangs on those who meet: <em>talks with her counterpart in Lund</em>. */
  private int placeBelow(int noun) {
    for (int prep : s.children(noun, "prep")) {
      for (int who : s.children(prep, "pobj")) {
        for (int inner : s.children(who, "prep")) {
          int object = s.child(inner, "pobj");
          boolean met =
              Set.of("with", "of", "between").contains(s.lemma(prep))
                  || (MeetingWords.ABOUT.contains(s.lemma(prep)) && dayAfter(object));
          if (met && object >= 0 && "in".equals(s.lemma(inner)) && names(object)) {
            return object;
          }
        }
      }
    }
    return -1;
  }

  /** Talks on the border in Lund on Friday are in Lund; talks on the war in Lund need not be. */
  private boolean dayAfter(int place) {
    boolean on = place >= 0 && place + 2 < s.size() && "on".equals(s.lemma(place + 1));
    int end = on ? passage.span(place + 2).start() : -1;
    return on
        && scene.groundwork().dates().in(passage.span()).stream()
            .anyMatch(d -> d.value().matches(DAY) && d.span().start() == end);
  }

  /** Whether a place after <em>to</em> is where it will be: flew to, invited to, a visit to. */
  private boolean leads(int head) {
    return MeetingWords.GO.contains(s.lemma(head))
        || MeetingWords.SUMMON.contains(s.lemma(head))
        || MeetingWords.VISITS.contains(s.lemma(head))
        || "move".equals(s.lemma(head));
  }

  /** The place the words up to this token lead to, with or without a day after it. */
  private @Nullable String placeUpTo(int last) {
    int at = last;
    Optional<Dated> day = dated(last);
    if (day.isPresent()) {
      while (at >= 0 && day.get().span().overlaps(passage.span(at))) {
        at--;
      }
      at -= at >= 0 && "on".equals(s.lemma(at)) ? 1 : 0;
    }
    int prep = at;
    while (prep > 0 && s.tag(prep).startsWith("NNP")) {
      prep--;
    }
    boolean reached = prep >= 0 && Set.of("to", "in", "at", "into").contains(s.lemma(prep));
    return reached && prep < at && names(at)
        ? passage.span(prep + 1, at).of(scene.groundwork().text().text())
        : null;
  }

  private boolean names(int noun) {
    if ("capital".equals(s.lemma(noun)) || MeetingWords.PLACES.contains(s.lemma(noun))) {
      return true;
    }
    return s.tag(noun).startsWith("NNP") && !scene.time(noun) && !attendance.party(noun);
  }

  /** A name with the words compounded to it. */
  private String name(int noun) {
    int first = noun;
    for (int child : s.children(noun, "compound", "nmod", "det", "poss")) {
      first = Math.min(first, child);
    }
    return passage.span(first, noun).of(scene.groundwork().text().text());
  }
}
