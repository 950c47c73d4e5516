package parley.reading.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.language.Sentence;
import parley.reading.claim.Span;
import parley.reading.claim.Statement.Mode;
import parley.reading.report.Clauses;
import parley.reading.report.Passage;

/**
 * Whoever says nothing: <em>would not comment</em>, <em>had no comment</em>, <em>did not respond to
 * a request for comment</em>. They refuse to speak; <em>declined to comment</em> is read as any
 * other refusal.
 */
final class SilenceReports implements Mechanism {

  private static final String RULE = "no-comment";

  private static final Set<String> SPEAK =
      Set.of("comment", "elaborate", "respond", "reply", "speculate", "answer");

  /** What one does not say to these is asked by a reporter; a letter or an offer is not. */
  private static final Set<String> ASKED =
      Set.of(
          "request",
          "question",
          "call",
          "message",
          "query",
          "inquiry",
          "enquiry",
          "e-mail",
          "email");

  private static final Set<String> HAVE = Set.of("have", "make", "offer", "give", "provide");

  private static final Set<String> WORDS =
      Set.of("comment", "reply", "answer", "response", "reaction");

  @Override
  public List<Attribution> find(Passage p) {
    Sentence s = p.sentence();
    List<Attribution> found = new ArrayList<>();
    for (int verb = 0; verb < s.size(); verb++) {
      if (Clauses.verb(s, verb)) {
        silence(p, verb).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Attribution> silence(Passage p, int verb) {
    Sentence s = p.sentence();
    int source = Sources.of(s, verb);
    if (source < 0 || source > verb) {
      return Optional.empty();
    }
    int noun = s.child(verb, "dobj");
    if (HAVE.contains(s.lemma(verb)) && noun > verb && WORDS.contains(s.lemma(noun))) {
      int no = s.child(noun, "det", "neg");
      boolean none = no >= 0 && "no".equals(s.lemma(no));
      return none
          ? Optional.of(attribution(p, p.span(verb), verb, source, p.span(no, end(s, noun))))
          : Optional.empty();
    }
    int aux = s.child(verb, "aux");
    boolean said = SPEAK.contains(s.lemma(verb)) && aux >= 0 && aux < verb;
    if (!said || !Clauses.negated(s, verb) || !reporters(s, verb)) {
      return Optional.empty();
    }
    int last = aux;
    for (int neg : s.children(verb, "neg")) {
      last = neg > aux && neg < verb ? neg : last;
    }
    return Optional.of(attribution(p, p.span(aux, last), verb, source, p.span(verb, end(s, verb))));
  }

  /** Whether nobody but whoever reports is not answered; a bare <em>did not answer</em> may be. */
  private static boolean reporters(Sentence s, int verb) {
    boolean comments = Set.of("comment", "elaborate", "speculate").contains(s.lemma(verb));
    int object = s.child(verb, "dobj");
    boolean asked = object >= 0 && ASKED.contains(s.lemma(object));
    for (int prep : s.children(verb, "prep")) {
      int to = s.child(prep, "pobj");
      asked |= to >= 0 && "to".equals(s.lemma(prep)) && ASKED.contains(s.lemma(to));
    }
    return comments || asked;
  }

  /** The last token of the phrase without clauses that hang on it. */
  private static int end(Sentence s, int top) {
    int end = top;
    for (int child : s.children(top, "prep", "dobj")) {
      if (child > top) {
        int[] subtree = s.subtree(child);
        end = Math.max(end, subtree[subtree.length - 1]);
      }
    }
    return end;
  }

  private static Attribution attribution(Passage p, Span cue, int verb, int source, Span content) {
    return new Attribution(
        p, cue, verb, source, List.of(content), Mode.REFUSAL, false, -1, 0.9, RULE);
  }
}
