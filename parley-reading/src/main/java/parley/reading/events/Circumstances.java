package parley.reading.events;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.language.Arc;
import parley.language.Sentence;
import parley.reading.claim.Dated;
import parley.reading.claim.Event;
import parley.reading.claim.Span;
import parley.reading.claim.Statement;
import parley.reading.report.Clauses;
import parley.reading.report.Passage;
import parley.reading.statements.Groundwork;

/** When and where an act takes place and who tells of it. */
final class Circumstances {

  private static final Set<String> PLACE = Set.of("in", "at", "outside", "near");

  private final Passage passage;
  private final Sentence s;
  private final Groundwork g;

  Circumstances(Passage passage, Groundwork g) {
    this.passage = passage;
    this.s = passage.sentence();
    this.g = g;
  }

  String report() {
    return g.reportId();
  }

  /** The words of the act: the verb with its particle, or with its noun where that is near. */
  Span trigger(Act act) {
    if (act.noun() < 0 || Math.abs(act.noun() - act.trigger()) > 6) {
      int particle = act.trigger() + 1;
      boolean parted =
          particle < s.size()
              && "prt".equals(s.label(particle))
              && s.head(particle) == act.trigger();
      return passage.span(act.trigger(), parted ? particle : act.trigger());
    }
    return passage.span(Math.min(act.trigger(), act.noun()), Math.max(act.trigger(), act.noun()));
  }

  /**
   * The day whose words hang on the verb or its noun, not on a verb in between. Of what was done a
   * day after the report is none: <em>called for a meeting on Friday</em> is told before it.
   */
  @Nullable LocalDate date(Act act) {
    LocalDate day = told(act);
    LocalDate published = g.text().report().source().published();
    boolean ahead = day != null && published != null && day.isAfter(published);
    return ahead && act.status() == Event.Status.ACTUAL ? null : day;
  }

  private @Nullable LocalDate told(Act act) {
    for (Dated dated : g.dates().in(passage.span())) {
      if (passage.span().contains(dated.span())
          && dated.value().matches("\\d{4}-\\d{2}-\\d{2}")
          && belongs(dated.span(), act)) {
        return LocalDate.parse(dated.value());
      }
    }
    return null;
  }

  private boolean belongs(Span span, Act act) {
    for (int i = 0; i < s.size(); i++) {
      if (span.contains(passage.span(i))) {
        int above = i;
        while (above != Arc.ROOT && !Clauses.verb(s, above)) {
          if (above == act.noun()) {
            return true;
          }
          above = s.head(above);
        }
        return above == act.trigger() || above == act.actor();
      }
    }
    return false;
  }

  /** The name after <em>in</em> or <em>at</em>, on the verb or its noun. */
  @Nullable String place(Act act) {
    for (int head : new int[] {act.trigger(), act.noun()}) {
      if (head < 0) {
        continue;
      }
      for (int prep : s.children(head, "prep")) {
        int object = s.child(prep, "pobj");
        boolean named = object >= 0 && s.tag(object).startsWith("NNP");
        boolean reached = "042".equals(act.code()) && "to".equals(s.lemma(prep));
        if (named && (reached || PLACE.contains(s.lemma(prep))) && !dated(object)) {
          return name(object);
        }
      }
    }
    return null;
  }

  private boolean dated(int token) {
    return !g.dates().in(passage.span(token)).isEmpty();
  }

  private String name(int head) {
    int first = head;
    for (int child : s.children(head, "compound", "nmod")) {
      if (child < first && s.tag(child).startsWith("NNP")) {
        first = child;
      }
    }
    return passage.span(first, head).of(g.text().text());
  }

  /** The statement that tells of it. */
  Optional<Statement> reportedBy(Span trigger) {
    return g.statements().around(trigger);
  }
}
