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
 * Verbs that an infinitive, a gerund or a participle completes: agreed to sign, urged Osk to sign,
 * denied signing, wants the treaty signed.
 */
final class ComplementReports {

  private static final Set<String> ASKING = Set.of("on", "upon", "to", "with");
  private static final Set<String> REPUTED =
      Set.of("say", "believe", "report", "understand", "think", "know", "allege");

  /** Binding oneself: committed itself to pay. */
  private static final Pattern REFLEXIVE = Pattern.compile("(?i).+sel(f|ves)");

  private final Cues cues;

  ComplementReports(Cues cues) {
    this.cues = cues;
  }

  /** What the verb reports by the infinitive or participle that completes it. */
  Optional<Attribution> of(Passage p, int verb) {
    Sentence s = p.sentence();
    int complement = s.child(verb, "xcomp", "advcl", "ccomp");
    if (complement < verb) {
      return Optional.empty();
    }
    if (ReportingVerb.wished(s, complement) && s.child(complement, "nsubjpass") >= 0) {
      return done(p, verb, complement);
    }
    boolean open = "xcomp".equals(s.label(complement));
    if (!ReportingVerb.infinitival(s, complement)) {
      boolean direct = open || follows(s, verb, complement);
      return direct && gerund(s, complement)
          ? complement(p, verb, complement, Cues.word(s, verb), Frame.GERUND)
          : Optional.empty();
    }
    if (open && ReportingVerb.question(s, complement)) {
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

  /** Denied signing, denied having signed. */
  private static boolean gerund(Sentence s, int verb) {
    int aux = s.child(verb, "aux", "auxpass");
    return "VBG".equals(s.tag(verb)) || (aux >= 0 && "VBG".equals(s.tag(aux)));
  }

  /** Whether a participle stands right behind the particle of its verb: ruled out leaving. */
  private static boolean follows(Sentence s, int verb, int participle) {
    int particle = s.child(verb, "prt");
    return particle == verb + 1 && participle == particle + 1;
  }

  /** Wants the debt paid; "the embargo" and "lifted" in "the embargo, which Osk wants lifted". */
  private Optional<Attribution> done(Passage p, int verb, int participle) {
    Sentence s = p.sentence();
    boolean relative = s.child(participle, "nsubjpass") < verb && s.head(verb) != Arc.ROOT;
    List<Span> content =
        relative
            ? List.of(Extents.phrase(p, s.head(verb)), Extents.clause(p, participle, verb))
            : List.of(Extents.reported(p, participle, verb));
    return cues.find(Cues.word(s, verb), Frame.REQUEST)
        .filter(cue -> cue.mode() == Mode.INTENT)
        .map(cue -> ReportingVerb.attribution(p, verb, cue, content, "wants-done"));
  }

  private Optional<Attribution> complement(
      Passage p, int verb, int complement, String word, Frame frame) {
    return cues.find(word, frame)
        .map(cue ->
            ReportingVerb.attribution(
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
    return ReportingVerb.attribution(p, verb, cue, content, "reputed");
  }

  /** Who is to act: the object, or the object of the preposition in "call on Osk to". */
  private static int asked(Sentence s, int verb, int complement) {
    int object = s.child(verb, "dobj", "dative");
    if (object >= 0) {
      return object;
    }
    for (int prep : s.children(verb, "prep")) {
      int named = s.child(prep, "pobj");
      boolean time = named >= 0 && TimeWords.onCalendar(s.lemma(named));
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
}
