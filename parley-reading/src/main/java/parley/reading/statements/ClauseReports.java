package parley.reading.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
  private static final double SURE = 0.9;
  private static final Set<String> ASKS = Set.of("whether", "how", "why", "what", "who", "when");
  private static final Set<String> ASKING = Set.of("on", "upon", "to", "with");
  private static final Set<String> ADDRESSING =
      Set.of("tell", "assure", "inform", "remind", "warn");
  private static final Set<String> PERCEIVING = Set.of("see", "hear", "feel", "notice", "observe");
  private static final Set<String> REPUTED =
      Set.of("say", "believe", "report", "understand", "think", "know", "allege");
  private static final Set<String> WITHHOLDING = Set.of("refuse", "decline");

  private static final Cue MADE_KNOWN = new Cue("know", Frame.CLAUSE, Mode.INDIRECT, 0.9);

  /** Binding oneself: committed itself to pay. */
  private static final Pattern REFLEXIVE = Pattern.compile("(?i).+sel(f|ves)");

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
    if (clause >= 0 && !discourse(s, verb)) {
      Frame frame = question(s, clause) ? Frame.QUESTION : Frame.CLAUSE;
      return Sources.letKnown(s, verb)
          ? Optional.of(clause(p, verb, clause, MADE_KNOWN))
          : cues.find(s.lemma(verb), frame).map(cue -> clause(p, verb, clause, cue));
    }
    if (parenthetical(s, verb)) {
      return cues.find(s.lemma(verb), Frame.CLAUSE).map(cue -> parenthesis(p, verb, cue));
    }
    return complement(p, verb).or(() -> byOrder(p, verb));
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
    return !infinitival(s, clause)
        && !wished(s, clause)
        && !(bare && PERCEIVING.contains(s.lemma(verb)));
  }

  /** A participle without its auxiliary: wants the debt paid. */
  private static boolean wished(Sentence s, int clause) {
    return "VBN".equals(s.tag(clause)) && s.child(clause, "aux", "auxpass", "mark") < 0;
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
            attribution(
                p,
                verb,
                cue,
                List.of(Extents.trimmed(p, opening, s.size() - 1)),
                "clause-by-order"));
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
    content.add(Extents.reported(p, clause, verb));
    split(s, verb, clause).ifPresent(first -> content.addFirst(Extents.clause(p, first, verb)));
    Extents.leading(p, verb, clause, Sources.of(s, verb)).ifPresent(content::addFirst);
    return attribution(p, verb, cue, content, "clause");
  }

  /** The first half of "the tax would go, said Mr Brandt, and the levy would stay". */
  private static Optional<Integer> split(Sentence s, int verb, int clause) {
    int subject = s.child(verb, "nsubj");
    for (int first : s.children(verb, "ccomp")) {
      boolean before = first < verb && first < subject && clause > subject;
      if (before && ",".equals(s.form(Extents.lastOf(s, first) + 1))) {
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
        && ("parataxis".equals(s.label(verb)) || Extents.setOff(s, verb));
  }

  private Attribution parenthesis(Passage p, int verb, Cue cue) {
    return attribution(p, verb, cue, Extents.around(p, verb), "parenthesis");
  }

  private Optional<Attribution> complement(Passage p, int verb) {
    Sentence s = p.sentence();
    int complement = s.child(verb, "xcomp", "advcl", "ccomp");
    if (complement < verb) {
      return Optional.empty();
    }
    if (wished(s, complement) && s.child(complement, "nsubjpass") >= 0) {
      return done(p, verb, complement);
    }
    boolean open = "xcomp".equals(s.label(complement));
    if (!infinitival(s, complement)) {
      return open && "VBG".equals(s.tag(complement))
          ? complement(p, verb, complement, s.lemma(verb), Frame.GERUND)
          : Optional.empty();
    }
    if (open && question(s, complement)) {
      return complement(p, verb, complement, s.lemma(verb), Frame.QUESTION);
    }
    if (open && Clauses.passive(s, verb) && REPUTED.contains(s.lemma(verb))) {
      return cues.find(s.lemma(verb), Frame.CLAUSE).map(cue -> reputed(p, verb, complement, cue));
    }
    int self = s.child(verb, "dobj");
    if (self >= 0 && REFLEXIVE.matcher(s.form(self)).matches()) {
      return complement(p, verb, complement, s.lemma(verb) + "_self", Frame.INFINITIVE);
    }
    int asked = asked(s, verb, complement);
    if (asked >= 0 || s.child(complement, "nsubj", "nsubjpass") >= 0) {
      return complement(p, verb, complement, called(s, verb, asked), Frame.REQUEST);
    }
    return open
        ? complement(p, verb, complement, Cues.word(s, verb), Frame.INFINITIVE)
        : Optional.empty();
  }

  /** Wants the debt paid; of an embargo that it wants lifted, the embargo. */
  private Optional<Attribution> done(Passage p, int verb, int participle) {
    Sentence s = p.sentence();
    boolean relative = s.child(participle, "nsubjpass") < verb;
    return cues.find(Cues.word(s, verb), Frame.REQUEST)
        .filter(cue -> cue.mode() == Mode.INTENT)
        .map(cue -> {
          Span content =
              relative && s.head(verb) != Arc.ROOT
                  ? Extents.phrase(p, s.head(verb))
                  : Extents.reported(p, participle, verb);
          return attribution(p, verb, cue, List.of(content), "wants-done");
        });
  }

  private Optional<Attribution> complement(
      Passage p, int verb, int complement, String word, Frame frame) {
    return cues.find(word, frame)
        .map(cue ->
            attribution(
                p,
                verb,
                cue,
                List.of(Extents.reported(p, complement, verb)),
                frame.name().toLowerCase(Locale.ROOT)));
  }

  /** He is said to have signed: nobody says so. */
  private Attribution reputed(Passage p, int verb, int complement, Cue cue) {
    Sentence s = p.sentence();
    List<Span> content = new ArrayList<>();
    int subject = s.child(verb, "nsubjpass");
    if (subject >= 0) {
      content.add(Extents.phrase(p, subject));
    }
    content.add(Extents.clause(p, complement, verb));
    return attribution(p, verb, cue, content, "reputed");
  }

  /** Who is to act: the object, or the object of the preposition in "call on Osk to". */
  private static int asked(Sentence s, int verb, int complement) {
    int object = s.child(verb, "dobj", "dative");
    if (object >= 0) {
      return object;
    }
    for (int prep : s.children(verb, "prep")) {
      int named = s.child(prep, "pobj");
      boolean time = named >= 0 && TimeWords.CALENDAR.contains(s.lemma(named));
      if (prep > verb
          && named >= 0
          && named < complement
          && ASKING.contains(s.lemma(prep))
          && !time) {
        return named;
      }
    }
    return -1;
  }

  /** The verb with the preposition that carries whoever is asked: {@code call_on}. */
  private static String called(Sentence s, int verb, int asked) {
    boolean prepositional = asked >= 0 && "pobj".equals(s.label(asked));
    return prepositional ? s.lemma(verb) + "_" + s.lemma(s.head(asked)) : Cues.word(s, verb);
  }

  private Attribution attribution(Passage p, int verb, Cue cue, List<Span> content, String rule) {
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
}
