package parley.reading.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.language.Arc;
import parley.language.Sentence;
import parley.reading.claim.Span;
import parley.reading.claim.Statement.Mode;
import parley.reading.report.ParsedReport;
import parley.reading.report.Passage;

/** A reporting verb, or a name and a colon, right beside a quotation. */
final class QuoteReports {

  private static final int NEAR = 14;
  private static final int BEFORE = 30;
  private static final Set<String> DASHES = Set.of("—", "–", "--", "―", "-");

  private final Cues cues;
  private final ParsedReport report;
  private final Quotations quotations;

  QuoteReports(Cues cues, ParsedReport report, Quotations quotations) {
    this.cues = cues;
    this.report = report;
    this.quotations = quotations;
  }

  /** Who utters this quotation, by what stands directly after or before it. */
  Optional<Attribution> beside(Quotation q) {
    Optional<Attribution> after = after(q);
    if (after.isPresent() && commaEnds(q)) {
      return after;
    }
    return before(q).or(() -> after);
  }

  private boolean commaEnds(Quotation q) {
    return !q.endsSentence(report.text()) || q.endsClause(report.text());
  }

  private Optional<Attribution> after(Quotation q) {
    Optional<Passage> home = report.at(q.whole().end() - 1);
    if (home.isEmpty()) {
      return Optional.empty();
    }
    Passage p = home.get();
    int first = firstTokenFrom(p, q.whole().end());
    if (first >= p.sentence().size() || onlyMarks(p.sentence(), first)) {
      return p.index() + 1 < report.passages().size()
          ? nextSentence(q, report.passages().get(p.index() + 1), p)
              .or(() -> credit(q, report.passages().get(p.index() + 1), 0))
          : Optional.empty();
    }
    return verbAfter(q, p, first).or(() -> credit(q, p, first));
  }

  /** "…" — Lea Moreau, foreign minister: a dash and a name end the line. */
  private Optional<Attribution> credit(Quotation q, Passage p, int first) {
    Sentence s = p.sentence();
    int name = first + 1;
    boolean dashed = DASHES.contains(s.form(first)) && name < s.size();
    if (!dashed || s.size() - first > NEAR || !s.tag(name).startsWith("NNP")) {
      return Optional.empty();
    }
    while (name + 1 < s.size() && s.tag(name + 1).startsWith("NNP")) {
      name++;
    }
    Attribution credit =
        new Attribution(
            p, p.span(first), -1, name, q.pieces(), Mode.INDIRECT, false, -1, 0.85, "credit-line");
    return Optional.of(credit);
  }

  /** "Are you sure?" splits the sentence before its reporting clause. */
  private Optional<Attribution> nextSentence(Quotation q, Passage next, Passage p) {
    if (next.paragraph() != p.paragraph() || next.sentence().size() > NEAR) {
      return Optional.empty();
    }
    return verbAfter(q, next, 0)
        .filter(a -> a.verb() >= 0)
        .filter(a -> next.sentence().child(a.verb(), "ccomp", "xcomp", "oprd", "mark") < 0);
  }

  private Optional<Attribution> verbAfter(Quotation q, Passage p, int first) {
    Sentence s = p.sentence();
    int limit = Math.min(s.size(), first + NEAR);
    for (int i = first; i < limit && !quoted(p, i); i++) {
      if (!s.tag(i).startsWith("VB")) {
        continue;
      }
      int verb = i;
      Optional<Cue> cue = cues.find(s.lemma(verb), Frame.QUOTE, Frame.CLAUSE);
      if (cue.isPresent()) {
        int source = sourceAfter(p, verb, first);
        if (source >= 0) {
          return Optional.of(attribution(p, verb, source, q, cue.get()));
        }
      }
      if (s.child(verb, "nsubj", "nsubjpass") >= 0) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The subject, if it stands outside the quotation; an inverted one may look like an object. */
  private int sourceAfter(Passage p, int verb, int first) {
    Sentence s = p.sentence();
    int subject = s.child(verb, "nsubj", "nsubjpass");
    if (subject >= first && !quoted(p, subject)) {
      return subject;
    }
    if (verb <= first + 1) {
      int object = s.child(verb, "dobj", "attr", "dep", "npadvmod", "ccomp");
      if (object > verb && s.tag(object).startsWith("N") && !quoted(p, object)) {
        return object;
      }
    }
    int inherited = Sources.of(s, verb);
    return inherited >= 0 && !quoted(p, inherited) ? inherited : -1;
  }

  private Optional<Attribution> before(Quotation q) {
    Optional<Passage> home = report.at(q.whole().start());
    if (home.isEmpty()) {
      return Optional.empty();
    }
    Passage p = home.get();
    Sentence s = p.sentence();
    int last = firstTokenFrom(p, q.whole().start()) - 1;
    if (last < 0) {
      return Optional.empty();
    }
    boolean colon = Set.of(":", ";").contains(s.form(last));
    boolean led = colon || Set.of(",", "that", "as").contains(s.lemma(last)) || last >= 0;
    int lowest = Math.max(0, last - BEFORE);
    for (int i = last; i >= lowest && !quoted(p, i) && led; i--) {
      if (s.tag(i).startsWith("VB")) {
        int verb = i;
        Optional<Cue> cue = cues.find(s.lemma(verb), Frame.QUOTE, Frame.CLAUSE);
        int source = Sources.of(s, verb);
        if (cue.isPresent() && source >= 0 && !quoted(p, source) && near(s, verb, last, colon)) {
          return Optional.of(attribution(p, verb, source, q, cue.get()));
        }
      }
    }
    return colon ? colon(p, q, last) : Optional.empty();
  }

  /** Whether only an addressee, a time or the like stands between the verb and the quotation. */
  private static boolean near(Sentence s, int verb, int last, boolean colon) {
    for (int i = verb + 1; i <= last; i++) {
      if (s.tag(i).startsWith("VB") && !colon && !"VBG".equals(s.tag(i))) {
        return false;
      }
    }
    return colon || last - verb <= NEAR;
  }

  /** Brandt: "…", and: Mr Rud was blunt: "…". */
  private Optional<Attribution> colon(Passage p, Quotation q, int colon) {
    Sentence s = p.sentence();
    if (!q.startsWithCapital(report.text())) {
      return Optional.empty();
    }
    int verb = -1;
    int name = -1;
    for (int i = 0; i < colon; i++) {
      boolean top = s.head(i) == Arc.ROOT || s.head(i) > colon;
      if (s.tag(i).startsWith("VB") && s.child(i, "nsubj") >= 0 && verb < 0) {
        verb = i;
      } else if (top && s.tag(i).startsWith("NNP")) {
        name = i;
      }
    }
    int source = verb >= 0 ? s.child(verb, "nsubj") : name;
    if (source < 0 || source > colon) {
      return Optional.empty();
    }
    return Optional.of(
        new Attribution(
            p,
            p.span(colon),
            verb,
            source,
            q.pieces(),
            Mode.INDIRECT,
            false,
            -1,
            verb >= 0 ? 0.75 : 0.85,
            "colon"));
  }

  private Attribution attribution(Passage p, int verb, int source, Quotation q, Cue cue) {
    List<Span> content = new ArrayList<>(q.pieces());
    return new Attribution(
        p,
        p.span(verb),
        verb,
        source,
        content,
        cue.mode(),
        false,
        Extents.addressee(p.sentence(), verb) == source
            ? -1
            : Extents.addressee(p.sentence(), verb),
        cue.weight(),
        "beside-quotation");
  }

  private boolean quoted(Passage p, int token) {
    return quotations
        .around(p.span(token).start())
        .filter(q -> q.utterance(report.text()))
        .isPresent();
  }

  private static boolean onlyMarks(Sentence s, int from) {
    for (int i = from; i < s.size(); i++) {
      if (Character.isLetterOrDigit(s.form(i).codePointAt(0))) {
        return false;
      }
    }
    return true;
  }

  private static int firstTokenFrom(Passage p, int offset) {
    int i = 0;
    while (i < p.sentence().size() && p.span(i).start() < offset) {
      i++;
    }
    return i;
  }
}
