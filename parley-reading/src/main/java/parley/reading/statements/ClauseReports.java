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
 * Verbs that report a clause: that-clauses, bare and question clauses, and a reporting clause set
 * into or after what it reports; infinitives and participles are for {@link ComplementReports}.
 */
final class ClauseReports implements Mechanism {

  private static final double SURE = 0.9;
  private static final Set<String> ASKS = Set.of("whether", "how", "why", "what", "who", "when");
  private static final Set<String> ADDRESSING =
      Set.of("tell", "assure", "inform", "remind", "warn");
  private static final Set<String> PERCEIVING = Set.of("see", "hear", "feel", "notice", "observe");

  private static final Cue MADE_KNOWN = new Cue("know", Frame.CLAUSE, Mode.INDIRECT, 0.9);

  private final Cues cues;
  private final ComplementReports complements;

  ClauseReports(Cues cues) {
    this.cues = cues;
    this.complements = new ComplementReports(cues);
  }

  @Override
  public List<Attribution> find(Passage p) {
    List<Attribution> found = new ArrayList<>();
    for (int verb : Clauses.verbs(p.sentence())) {
      of(p, verb).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Attribution> of(Passage p, int verb) {
    Sentence s = p.sentence();
    int clause = reportedClause(s, verb);
    if (clause >= 0 && !discourse(s, verb)) {
      Frame frame = ReportingVerb.question(s, clause) ? Frame.QUESTION : Frame.CLAUSE;
      return Sources.letKnown(s, verb)
          ? Optional.of(clause(p, verb, clause, MADE_KNOWN))
          : cues.find(s.lemma(verb), frame).map(cue -> clause(p, verb, clause, cue));
    }
    if (parenthetical(s, verb)) {
      return cues.find(s.lemma(verb), Frame.CLAUSE).map(cue -> parenthesis(p, verb, cue));
    }
    return complements.of(p, verb).or(() -> byOrder(p, verb));
  }

  /** "That said, …" reports nothing. */
  private static boolean discourse(Sentence s, int verb) {
    return verb == 1 && "that".equals(s.lemma(0)) && ",".equals(s.form(Math.min(2, s.size() - 1)));
  }

  /** The clause a verb reports: its finite complement, rather one that follows it. */
  private static int reportedClause(Sentence s, int verb) {
    int found = -1;
    for (int child : s.children(verb, "ccomp", "csubj")) {
      if (finite(s, verb, child) && (found < verb || child < verb)) {
        found = found < 0 || child > verb ? child : found;
      }
    }
    return found >= 0 ? found : misplaced(s, verb);
  }

  /** A clause, not "saw prices fall" or "heard to say". */
  private static boolean finite(Sentence s, int verb, int clause) {
    boolean bare = "VB".equals(s.tag(clause)) && s.child(clause, "aux", "mark", "neg") < 0;
    return !ReportingVerb.infinitival(s, clause)
        && !ReportingVerb.wished(s, clause)
        && !(bare && PERCEIVING.contains(s.lemma(verb)));
  }

  /**
   * A that-clause that the parser hung on whoever is told, on the agent of a passive, or on the
   * circumstance named before it: "said when asked about the dam that".
   */
  private static int misplaced(Sentence s, int verb) {
    for (int child : s.children(verb, "agent", "prep", "advcl", "dobj", "dative")) {
      for (int top = child; top > verb; top = s.child(top, "pobj", "pcomp", "prep")) {
        for (int clause : s.children(top, "relcl", "acl", "ccomp")) {
          if (Extents.that(s, clause) && Extents.firstOf(s, clause) > top && !reports(s, top)) {
            return clause;
          }
        }
      }
    }
    return -1;
  }

  private static boolean reports(Sentence s, int verb) {
    return s.tag(verb).startsWith("VB")
        && Cues.english().find(s.lemma(verb), Frame.CLAUSE, Frame.QUESTION).isPresent()
        && !"VBN".equals(s.tag(verb));
  }

  /** Where the reported words begin if only their order shows it: after the verb or its object. */
  private static int opening(Sentence s, int verb) {
    int object = s.child(verb, "dobj", "dative");
    for (int from : new int[] {verb + 1, object < verb ? verb + 1 : object + 1}) {
      boolean that = from < s.size() && "that".equals(s.lemma(from)) && "IN".equals(s.tag(from));
      boolean asks = from < s.size() && ASKS.contains(s.lemma(from)) && from > verb + 1;
      if ((that || asks) && from + 2 < s.size()) {
        return from;
      }
    }
    return -1;
  }

  private Optional<Attribution> byOrder(Passage p, int verb) {
    Sentence s = p.sentence();
    int opening = opening(s, verb);
    if (opening < 0) {
      return Optional.empty();
    }
    Frame frame = "that".equals(s.lemma(opening)) ? Frame.CLAUSE : Frame.QUESTION;
    return cues.find(s.lemma(verb), frame)
        .filter(cue -> cue.weight() >= SURE && Sources.of(s, verb) >= 0)
        .map(cue ->
            ReportingVerb.attribution(
                p,
                verb,
                cue,
                List.of(Extents.trimmed(p, opening, s.size() - 1)),
                "clause-by-order"));
  }

  private Attribution clause(Passage p, int verb, int clause, Cue cue) {
    Sentence s = p.sentence();
    List<Span> content = new ArrayList<>();
    content.add(Extents.reported(p, clause, verb));
    split(s, verb, clause).ifPresent(first -> content.addFirst(Extents.clause(p, first, verb)));
    Extents.leading(p, verb, clause, Sources.of(s, verb)).ifPresent(content::addFirst);
    return ReportingVerb.attribution(p, verb, cue, content, "clause");
  }

  /** The first half of "the tax would go, said Mr Brandt, and the levy would stay". */
  private static Optional<Integer> split(Sentence s, int verb, int clause) {
    int subject = s.child(verb, "nsubj");
    for (int first : s.children(verb, "ccomp")) {
      int next = Extents.lastOf(s, first) + 1; // past the end where the clauses cross
      boolean before = first < verb && first < subject && clause > subject && next < s.size();
      if (before && ",".equals(s.form(next))) {
        return Optional.of(first);
      }
    }
    return Optional.empty();
  }

  /** Osk, the minister said, would not sign: the reported clause governs the reporting one. */
  private static boolean parenthetical(Sentence s, int verb) {
    return s.head(verb) != Arc.ROOT
        && Set.of("parataxis", "ccomp", "dep", "advcl").contains(s.label(verb))
        && s.child(verb, "nsubj") >= 0
        && s.child(verb, "xcomp", "mark", "acomp", "attr") < 0
        && (s.child(verb, "dobj") < 0 || ADDRESSING.contains(s.lemma(verb)))
        && ("parataxis".equals(s.label(verb)) || SetInClauses.setOff(s, verb));
  }

  private Attribution parenthesis(Passage p, int verb, Cue cue) {
    return ReportingVerb.attribution(p, verb, cue, SetInClauses.around(p, verb), "parenthesis");
  }
}
