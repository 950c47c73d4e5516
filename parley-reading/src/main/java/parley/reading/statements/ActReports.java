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
 * Acts in words whose content is a noun phrase: called the offer an insult, accused Osk of
 * cheating, rejected the demand.
 */
final class ActReports implements Mechanism {

  private static final Set<String> ABOUT = Set.of("of", "for", "as", "over");

  /** Those that the parser may hang on the object instead of the verb. */
  private static final Set<String> ON_OBJECT = Set.of("for", "as", "over");

  private static final Set<String> LIMITS =
      Set.of("before", "until", "unless", "without", "after", "if");

  /** What follows the object at once with these belongs to it: money from the government. */
  private static final Set<String> NOUN_PREPOSITIONS =
      Set.of("from", "for", "of", "between", "with", "over", "against", "to", "into");

  private static final Set<String> NOTHING = Set.of("nothing", "none");

  private final Cues cues;

  ActReports(Cues cues) {
    this.cues = cues;
  }

  @Override
  public List<Attribution> find(Passage p) {
    List<Attribution> found = new ArrayList<>();
    Sentence s = p.sentence();
    for (int verb : Clauses.verbs(s)) {
      if (s.child(verb, "ccomp") < 0) {
        of(p, verb).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Attribution> of(Passage p, int verb) {
    Sentence s = p.sentence();
    int object = object(s, verb);
    int source = Sources.of(s, verb);
    if (object < 0 && source >= 0) {
      return forSomething(p, verb, source);
    }
    if (object < 0 || (source < 0 && !Clauses.passive(s, verb))) {
      return Optional.empty();
    }
    int said = predicate(s, verb, object);
    if (said >= 0) {
      return cues.find(s.lemma(verb), Frame.ABOUT)
          .map(cue -> attribution(p, verb, source, about(p, object, said), cue, -1, "about"));
    }
    return source < 0 ? Optional.empty() : act(p, verb, source, object, Cues.word(s, verb));
  }

  /** Call for calm, insist on a wealth tax: the preposition is part of the cue. */
  private Optional<Attribution> forSomething(Passage p, int verb, int source) {
    Sentence s = p.sentence();
    for (int prep : s.children(verb, "prep")) {
      int object = s.child(prep, "pobj");
      if (prep > verb && object > prep) {
        String name = Cues.word(s, verb) + "_" + s.lemma(prep);
        Optional<Attribution> found = act(p, verb, source, object, name);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Attribution> act(Passage p, int verb, int source, int object, String name) {
    Sentence s = p.sentence();
    int said = antecedent(s, verb, object);
    if (PlanReports.colon(s, verb) > 0 && cues.find(name, Frame.PLAN).isPresent()) {
      return Optional.empty(); // the plan itself follows
    }
    return cues.find(name, Frame.OBJECT)
        .filter(cue -> cue.mode() != Mode.INTENT || !s.tag(said).startsWith("PRP"))
        .filter(cue -> !NOTHING.contains(s.lemma(said)))
        .filter(cue ->
            cue.mode() == Mode.REFUSAL
                || Clauses.modal(s, verb).isEmpty()
                || cue.lemma().startsWith("would_"))
        .map(cue -> {
          Span content = said == object ? limited(p, verb, object) : Extents.phrase(p, said);
          return attribution(p, verb, source, content, cue, -1, "act-in-words");
        });
  }

  /** The tax in "a tax, which Osk rejects". */
  private static int antecedent(Sentence s, int verb, int object) {
    boolean relative = s.tag(object).startsWith("W") && "relcl".equals(s.label(verb));
    return relative && s.head(verb) != Arc.ROOT ? s.head(verb) : object;
  }

  /** The object with a condition that follows it: "any quota before the repair is paid for". */
  private static Span limited(Passage p, int verb, int object) {
    Sentence s = p.sentence();
    Span span = Clauses.span(p, object, Set.of("appos"));
    for (int child : s.children(verb, "advcl", "prep")) {
      int mark = "prep".equals(s.label(child)) ? child : s.child(child, "mark");
      boolean limits = mark >= 0 && LIMITS.contains(s.lemma(mark));
      boolean nouns =
          "prep".equals(s.label(child))
              && NOUN_PREPOSITIONS.contains(s.lemma(child))
              && p.span(child).start() == span.end() + 1;
      if (child > object && (limits || nouns || purpose(p, child, span))) {
        span = span.cover(Extents.clause(p, child, verb));
      }
    }
    return span;
  }

  /** Whether an infinitive follows at once: "a levy to pay for sea walls". */
  private static boolean purpose(Passage p, int clause, Span phrase) {
    int first = Extents.firstOf(p.sentence(), clause);
    return "TO".equals(p.sentence().tag(first)) && p.span(first).start() == phrase.end() + 1;
  }

  private static int object(Sentence s, int verb) {
    return Clauses.passive(s, verb) ? s.child(verb, "nsubjpass") : s.child(verb, "dobj");
  }

  /** What is said of the object: its predicate, or the phrase with of, for or as. */
  private static int predicate(Sentence s, int verb, int object) {
    int predicate = s.child(verb, "oprd");
    if (predicate > object) {
      return predicate;
    }
    for (int prep : s.children(verb, "prep")) {
      if (prep > object && ABOUT.contains(s.lemma(prep)) && s.child(prep, "pobj", "pcomp") >= 0) {
        return prep;
      }
    }
    for (int prep : s.children(object, "prep")) {
      boolean doing = "of".equals(s.lemma(prep)) && s.child(prep, "pcomp") > prep;
      if (doing || (ON_OBJECT.contains(s.lemma(prep)) && s.child(prep, "pobj", "pcomp") >= 0)) {
        return prep;
      }
    }
    return -1;
  }

  private static Span about(Passage p, int object, int said) {
    return Clauses.span(p, object).cover(Extents.clause(p, said, object));
  }

  private static Attribution attribution(
      Passage p, int verb, int source, Span content, Cue cue, int addressee, String rule) {
    Sentence s = p.sentence();
    boolean negated =
        Clauses.negated(s, verb) != ("deny".equals(s.lemma(verb)) && cue.mode() != Mode.REFUSAL);
    double sure = source < 0 ? cue.weight() * 0.6 : cue.weight();
    boolean hypothetical = !Clauses.modal(s, verb).isEmpty() && s.head(verb) != Arc.ROOT;
    return new Attribution(
        p,
        p.span(verb),
        verb,
        source,
        List.of(content),
        cue.mode(),
        negated,
        addressee,
        hypothetical ? sure * 0.8 : sure,
        rule);
  }
}
