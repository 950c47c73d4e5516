package parley.reading.statements;

import java.util.List;
import java.util.Set;
import parley.language.Sentence;
import parley.reading.claim.Span;
import parley.reading.claim.Statement.Mode;
import parley.reading.report.Clauses;
import parley.reading.report.Passage;

/** What a verb that reports says of its own report, whatever the shape of what follows. */
final class ReportingVerb {

  private static final Set<String> QUESTION_TAGS = Set.of("WDT", "WP", "WP$", "WRB");
  private static final Set<String> WITHHOLDING = Set.of("refuse", "decline");

  private ReportingVerb() {}

  static Attribution attribution(Passage p, int verb, Cue cue, List<Span> content, String rule) {
    Sentence s = p.sentence();
    boolean denied = "deny".equals(s.lemma(verb));
    boolean negated = Clauses.negated(s, verb) != denied || withheld(s, verb);
    double sure = cue.weight() * (negated || cue.mode() == Mode.THOUGHT ? 0.9 : 1);
    int source = Sources.of(s, verb);
    return new Attribution(
        p,
        p.span(verb),
        verb,
        source,
        content,
        cue.mode(),
        negated,
        Extents.addressee(s, verb),
        source < 0 ? sure * 0.7 : unmade(s, verb, cue) ? sure * 0.6 : sure,
        unmade(s, verb, cue) ? rule + "-unmade" : rule);
  }

  /** "We will tell him": said to be coming or possible, not said. */
  private static boolean unmade(Sentence s, int verb, Cue cue) {
    return cue.mode() == Mode.INDIRECT && !Clauses.modal(s, verb).isEmpty();
  }

  /** Refused to say whether: the saying did not happen. */
  private static boolean withheld(Sentence s, int verb) {
    return "xcomp".equals(s.label(verb)) && WITHHOLDING.contains(s.lemma(s.head(verb)));
  }

  /** Whether the clause asks or tells what, who, whether. */
  static boolean question(Sentence s, int clause) {
    for (int child : s.children(clause)) {
      if (QUESTION_TAGS.contains(s.tag(child))
          || "whether".equals(s.lemma(child))
          || ("if".equals(s.lemma(child)) && child < clause && "mark".equals(s.label(child)))) {
        return true;
      }
    }
    return false;
  }

  /** Whether <em>to</em> stands before the verb. */
  static boolean infinitival(Sentence s, int verb) {
    for (int child : s.children(verb, "aux")) {
      if ("TO".equals(s.tag(child))) {
        return true;
      }
    }
    return false;
  }

  /** A participle without its auxiliary: wants the debt paid. */
  static boolean wished(Sentence s, int clause) {
    return "VBN".equals(s.tag(clause)) && s.child(clause, "aux", "auxpass", "mark") < 0;
  }
}
