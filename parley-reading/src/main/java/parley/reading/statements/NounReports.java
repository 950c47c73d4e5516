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
 * Nouns and adjectives that report a clause: Osk's claim that, the hope is that, expressed
 * frustration that, is confident that, is willing to.
 */
final class NounReports implements Mechanism {

  /** Somebody is told to be ready, willing or prepared to do something. */
  static final String WILLING = "willing-to";

  private static final Set<String> CLEAR = Set.of("clear", "plain", "known");

  /** What is done with words of one's own. */
  private static final Set<String> GIVING =
      Set.of("give", "send", "repeat", "renew", "reiterate", "voice", "state", "express", "make");

  /** What is done with words of somebody else's. */
  private static final Set<String> OTHERS =
      Set.of(
          "reject",
          "deny",
          "dismiss",
          "refute",
          "dispute",
          "rebut",
          "counter",
          "answer",
          "ignore",
          "face",
          "hear",
          "doubt",
          "question",
          "welcome",
          "receive",
          "await",
          "laugh",
          "shrug");

  private final Cues cues;

  NounReports(Cues cues) {
    this.cues = cues;
  }

  @Override
  public List<Attribution> find(Passage p) {
    List<Attribution> found = new ArrayList<>();
    Sentence s = p.sentence();
    for (int i = 0; i < s.size(); i++) {
      if (CLEAR.contains(s.lemma(i)) && s.head(i) != Arc.ROOT) {
        madeClear(p, i).ifPresent(found::add);
      } else if (s.tag(i).startsWith("NN")) {
        noun(p, i).ifPresent(found::add);
      } else if (s.tag(i).startsWith("JJ") || "VBN".equals(s.tag(i))) {
        adjective(p, i).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Attribution> noun(Passage p, int noun) {
    Sentence s = p.sentence();
    Optional<Cue> cue = cues.find(s.lemma(noun), Frame.NOUN);
    if (cue.isEmpty()) {
      return Optional.empty();
    }
    int clause = clauseOf(s, noun);
    if (clause < 0) {
      return Optional.empty();
    }
    return Optional.of(
        attribution(p, noun, noun, clause, sourceOf(s, noun), cue.get(), "noun-clause"));
  }

  /** The that-clause on a noun, or after "is" when the noun is the subject. */
  private static int clauseOf(Sentence s, int noun) {
    for (int child : s.children(noun, "acl", "relcl", "ccomp")) {
      if (child > noun && Extents.that(s, child)) {
        return child;
      }
    }
    int head = s.head(noun);
    if (head != Arc.ROOT && "nsubj".equals(s.label(noun)) && "be".equals(s.lemma(head))) {
      int clause = s.child(head, "ccomp");
      return clause > head && Extents.that(s, clause) ? clause : -1;
    }
    return -1;
  }

  /** Its possessor, whoever it is of or by, or the subject of the verb it is the object of. */
  private static int sourceOf(Sentence s, int noun) {
    int owner = s.child(noun, "poss");
    int giver = s.head(noun) == Arc.ROOT ? -1 : Clauses.subject(s, s.head(noun));
    boolean own = owner >= 0 && "PRP$".equals(s.tag(owner)) && "dobj".equals(s.label(noun));
    if (own && giver >= 0 && GIVING.contains(s.lemma(s.head(noun)))) {
      return giver; // Osk has given its word that
    }
    if (owner >= 0) {
      return owner;
    }
    for (int prep : s.children(noun, "prep")) {
      if (Set.of("of", "by", "from").contains(s.lemma(prep)) && s.child(prep, "pobj") >= 0) {
        return s.child(prep, "pobj");
      }
    }
    int head = s.head(noun);
    boolean object =
        head != Arc.ROOT
            && Set.of("dobj", "attr").contains(s.label(noun))
            && !OTHERS.contains(s.lemma(head));
    return object && !Clauses.passive(s, head) ? Clauses.subject(s, head) : -1;
  }

  private Optional<Attribution> adjective(Passage p, int adjective) {
    Sentence s = p.sentence();
    int verb = s.head(adjective);
    boolean predicate = verb != Arc.ROOT && Set.of("acomp", "oprd").contains(s.label(adjective));
    boolean participle = "VBN".equals(s.tag(adjective)) && s.child(adjective, "auxpass") >= 0;
    if (!predicate && !participle) {
      return Optional.empty();
    }
    int owner = participle ? adjective : verb;
    int clause = s.child(adjective, "ccomp");
    int toDo = s.child(adjective, "xcomp");
    int source = s.child(owner, "nsubj", "nsubjpass");
    source = source < 0 ? Clauses.subject(s, owner) : source;
    if (clause > adjective) {
      int from = source;
      return cues.find(s.lemma(adjective), Frame.ADJECTIVE)
          .map(cue -> attribution(p, adjective, owner, clause, from, cue, "adjective-clause"));
    }
    if (toDo > adjective) {
      int from = source;
      return cues.find(s.lemma(adjective), Frame.RESOLVE)
          .map(cue -> attribution(p, adjective, owner, toDo, from, cue, WILLING));
    }
    return Optional.empty();
  }

  /** Made it clear that: the parser hangs the clause on either word, under various labels. */
  private static Optional<Attribution> madeClear(Passage p, int clear) {
    Sentence s = p.sentence();
    int make = s.head(clear);
    int source = Clauses.subject(s, make);
    if (!"make".equals(s.lemma(make)) || source < 0 || source == clear) {
      return Optional.empty();
    }
    for (int holder : new int[] {clear, make}) {
      for (int clause : s.children(holder, "ccomp", "advcl", "csubj")) {
        if (clause > clear && Extents.that(s, clause)) {
          Cue cue = new Cue("clear", Frame.ADJECTIVE, Mode.INDIRECT, 0.9);
          return Optional.of(attribution(p, clear, make, clause, source, cue, "made-clear"));
        }
      }
    }
    return Optional.empty();
  }

  private static Attribution attribution(
      Passage p, int word, int verb, int clause, int source, Cue cue, String rule) {
    Sentence s = p.sentence();
    boolean negated =
        (s.tag(verb).startsWith("VB") && Clauses.negated(s, verb))
            || "denial".equals(s.lemma(word));
    List<Span> content = List.of(Extents.reported(p, clause, word));
    double sure = source < 0 ? cue.weight() * 0.7 : cue.weight();
    return new Attribution(
        p, p.span(word), verb, source, content, cue.mode(), negated, -1, sure, rule);
  }
}
