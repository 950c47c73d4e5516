package parley.reading.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.language.Arc;
import parley.language.Sentence;
import parley.reading.claim.Span;
import parley.reading.claim.Statement.Mode;
import parley.reading.report.Clauses;
import parley.reading.report.Passage;

/**
 * Verbs that report a clause: that-clauses, bare and question clauses, infinitives, and a reporting
 * clause set into or after what it reports.
 */
final class ClauseReports implements Mechanism {

  private static final Set<String> QUESTION_TAGS = Set.of("WDT", "WP", "WP$", "WRB");
  private static final Set<String> WITHHOLDING = Set.of("refuse", "decline");

  private final Cues cues;

  ClauseReports(Cues cues) {
    this.cues = cues;
  }

  @Override
  public List<Attribution> find(Passage p) {
    List<Attribution> found = new ArrayList<>();
    Sentence s = p.sentence();
    for (int verb = 0; verb < s.size(); verb++) {
      if (s.tag(verb).startsWith("VB")) {
        of(p, verb).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Attribution> of(Passage p, int verb) {
    Sentence s = p.sentence();
    int clause = reportedClause(s, verb);
    if (clause >= 0) {
      Frame frame = question(s, clause) ? Frame.QUESTION : Frame.CLAUSE;
      return cues.find(s.lemma(verb), frame).map(cue -> clause(p, verb, clause, cue));
    }
    if (parenthetical(s, verb)) {
      return cues.find(s.lemma(verb), Frame.CLAUSE).map(cue -> parenthesis(p, verb, cue));
    }
    return infinitive(p, verb);
  }

  /** The clause a verb reports: its finite complement. */
  private static int reportedClause(Sentence s, int verb) {
    for (int child : s.children(verb, "ccomp", "csubj")) {
      if (!infinitival(s, child) && child != verb) {
        return child;
      }
    }
    return -1;
  }

  private static boolean question(Sentence s, int clause) {
    for (int child : s.children(clause)) {
      if (QUESTION_TAGS.contains(s.tag(child))
          || "whether".equals(s.lemma(child))
          || ("if".equals(s.lemma(child)) && child < clause && "mark".equals(s.label(child)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean infinitival(Sentence s, int verb) {
    for (int child : s.children(verb, "aux")) {
      if ("TO".equals(s.tag(child))) {
        return true;
      }
    }
    return false;
  }

  private Attribution clause(Passage p, int verb, int clause, Cue cue) {
    Sentence s = p.sentence();
    List<Span> content = new ArrayList<>();
    content.add(Extents.clause(p, clause, verb));
    Extents.leading(p, verb, clause, source(s, verb)).ifPresent(content::addFirst);
    return attribution(p, verb, cue, content, "clause");
  }

  /** Osk, the minister said, would not sign: the reported clause governs the reporting one. */
  private static boolean parenthetical(Sentence s, int verb) {
    return s.head(verb) != Arc.ROOT
        && Set.of("parataxis", "ccomp", "dep", "advcl").contains(s.label(verb))
        && s.child(verb, "nsubj") >= 0
        && s.child(verb, "dobj", "xcomp", "mark", "acomp", "attr") < 0
        && Extents.setOff(s, verb);
  }

  private Attribution parenthesis(Passage p, int verb, Cue cue) {
    return attribution(p, verb, cue, Extents.around(p, verb), "parenthesis");
  }

  private Optional<Attribution> infinitive(Passage p, int verb) {
    Sentence s = p.sentence();
    int complement = s.child(verb, "xcomp", "advcl", "ccomp");
    if (complement < verb || !infinitival(s, complement)) {
      return Optional.empty();
    }
    int object = s.child(verb, "dobj", "dative");
    boolean request = object >= 0 || s.child(complement, "nsubj") >= 0;
    if (!request && !"xcomp".equals(s.label(complement))) {
      return Optional.empty();
    }
    return cues.find(s.lemma(verb), request ? Frame.REQUEST : Frame.INFINITIVE)
        .map(cue ->
            attribution(
                p,
                verb,
                cue,
                List.of(Extents.clause(p, complement, verb)),
                request ? "request" : "infinitive"));
  }

  private Attribution attribution(Passage p, int verb, Cue cue, List<Span> content, String rule) {
    Sentence s = p.sentence();
    boolean denied = "deny".equals(s.lemma(verb));
    boolean negated = Clauses.negated(s, verb) != denied || withheld(s, verb);
    double sure = cue.weight() * (negated || cue.mode() == Mode.THOUGHT ? 0.9 : 1);
    int source = source(s, verb);
    return new Attribution(
        p,
        p.span(verb),
        verb,
        source,
        content,
        cue.mode(),
        negated,
        Extents.addressee(s, verb),
        source < 0 ? sure * 0.7 : sure,
        rule);
  }

  /** Refused to say whether: the saying did not happen. */
  private static boolean withheld(Sentence s, int verb) {
    return "xcomp".equals(s.label(verb)) && WITHHOLDING.contains(s.lemma(s.head(verb)));
  }

  /** The token that heads the source: the subject, or the agent of a passive. */
  static int source(Sentence s, int verb) {
    if (Clauses.passive(s, verb)) {
      int agent = s.child(verb, "agent");
      return agent < 0 ? -1 : s.child(agent, "pobj");
    }
    return Clauses.subject(s, verb);
  }
}
