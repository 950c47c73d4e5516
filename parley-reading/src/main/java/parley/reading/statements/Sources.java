package parley.reading.statements;

import java.util.Set;
import parley.language.Arc;
import parley.language.Sentence;
import parley.reading.report.Clauses;
import parley.reading.report.Supposition;

/** Which token heads the noun phrase that names the source of a reporting verb; -1 for none. */
final class Sources {

  private static final Set<String> QUOTING = Set.of("quote", "cite", "report", "record");
  private static final Set<String> NOMINAL = Set.of("compound", "poss", "nmod", "case", "punct");

  private Sources() {}

  /** The subject, the agent of a passive, or whoever is quoted as saying something. */
  static int of(Sentence s, int verb) {
    int quoted = quotedAs(s, verb);
    if (quoted >= 0) {
      return quoted;
    }
    if (letKnown(s, verb)) {
      return Clauses.subject(s, s.head(verb));
    }
    if (Clauses.passive(s, verb) || sharesPassive(s, verb) || reduced(s, verb)) {
      int agent = s.child(verb, "agent");
      return agent < 0 ? -1 : s.child(agent, "pobj");
    }
    int nearest = nearest(s, verb);
    int subject = nearest >= 0 ? nearest : Clauses.subject(s, verb);
    return subject >= 0 ? subject : lost(s, verb);
  }

  /** Whom somebody quotes as saying it, or who was quoted as saying it. */
  private static int quotedAs(Sentence s, int verb) {
    int as = s.head(verb);
    boolean said = "pcomp".equals(s.label(verb)) && as != Arc.ROOT && "as".equals(s.lemma(as));
    int quoting = said ? s.head(as) : Arc.ROOT;
    if (quoting == Arc.ROOT || !QUOTING.contains(s.lemma(quoting))) {
      return -1;
    }
    return Clauses.passive(s, quoting) ? s.child(quoting, "nsubjpass") : s.child(quoting, "dobj");
  }

  /** Let it be known that, gave them to understand that: whoever lets or gives. */
  static boolean letKnown(Sentence s, int verb) {
    return Supposition.letKnown(s, verb)
        && ("xcomp".equals(s.label(verb)) || s.child(verb, "nsubjpass", "nsubj") >= 0);
  }

  /**
   * The last of several subjects before the verb: in "The gate," Mr Brandt said, "is shut" the
   * parser gives the verb both.
   */
  private static int nearest(Sentence s, int verb) {
    int subjects = 0;
    int last = -1;
    for (int subject : s.children(verb, "nsubj")) {
      if (subject < verb) {
        subjects++;
        last = subject;
      }
    }
    return subjects > 1 ? last : -1;
  }

  /** The second verb of "was called in and told that". */
  private static boolean sharesPassive(Sentence s, int verb) {
    return "conj".equals(s.label(verb))
        && s.head(verb) >= 0
        && Clauses.passive(s, s.head(verb))
        && s.child(verb, "nsubj", "aux", "auxpass", "dobj", "dative") < 0
        && Set.of("VBN", "VBD").contains(s.tag(verb));
  }

  /** "Asked whether he would go, Mr Brandt said no": whoever is asked asks nothing. */
  private static boolean reduced(Sentence s, int verb) {
    boolean opening = verb == 0 || (verb == 1 && "when".equals(s.lemma(0)));
    return opening
        && "advcl".equals(s.label(verb))
        && Set.of("VBN", "VBD").contains(s.tag(verb))
        && s.child(verb, "nsubj", "aux", "auxpass") < 0;
  }

  /** A subject that the parser hung elsewhere, for a finite verb that is left without one. */
  private static int lost(Sentence s, int verb) {
    boolean finite = Set.of("VBD", "VBZ", "VBP").contains(s.tag(verb));
    if (!finite || !"root".equals(s.label(verb))) {
      return -1;
    }
    int shared = ofVerbBefore(s, verb);
    return shared >= 0 ? shared : apposed(s, verb);
  }

  /** Osk rejects the offer, says filling must stop: the first verb has the subject of both. */
  private static int ofVerbBefore(Sentence s, int verb) {
    int before = -1;
    int after = -1;
    for (int clause : s.children(verb, "ccomp")) {
      before = clause < verb ? clause : before;
      after = clause > verb ? clause : after;
    }
    return before >= 0 && after >= 0 ? s.child(before, "nsubj") : -1;
  }

  /**
   * In a letter to the council, Osk's envoy, Lea Moreau, wrote: taken for a name of the council.
   */
  private static int apposed(Sentence s, int verb) {
    int end = verb - 1;
    while (end > 0 && ",".equals(s.form(end))) {
      end--;
    }
    int top = -1;
    int at = end;
    while (at > 0 && s.head(at) != Arc.ROOT && at < verb) {
      String label = s.label(at);
      int first = s.subtree(at)[0];
      if ("appos".equals(label) && first > 0 && ",".equals(s.form(first - 1))) {
        top = at;
      } else if (!"appos".equals(label) && !NOMINAL.contains(label)) {
        break;
      }
      at = s.head(at);
    }
    return top;
  }
}
