package parley.reading.demands;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.language.Sentence;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.report.Supposition;
import parley.reading.statements.Scene;

/** What all wordings of a demand ask of a sentence: who asks, whom, and in which words for what. */
record AskingWords(Scene scene, Sentence s) {

  private static final Set<String> GUESSES = Set.of("may", "might", "could");

  /** Whether the verb says that something is asked: not denied, not merely possible or supposed. */
  boolean told(int verb) {
    boolean guess = GUESSES.contains(Clauses.modal(s, verb)) && !only(verb);
    return !Clauses.negated(s, verb) && !guess && !Supposition.supposed(s, verb);
  }

  /** <em>could only call on both to stop</em>: and did. */
  private boolean only(int verb) {
    int adverb = s.child(verb, "advmod");
    return adverb >= 0 && "only".equals(s.lemma(adverb));
  }

  Optional<Asking> asking(
      int verb, int lastCue, List<String> asked, Span content, String rule, double confidence) {
    Span cue = scene.passage().span(verb, lastCue);
    return asking(askers(verb, cue), asked, content, cue, rule, confidence);
  }

  static Optional<Asking> asking(
      List<String> by, List<String> asked, Span content, Span cue, String rule, double confidence) {
    List<String> of = new ArrayList<>(asked);
    of.removeAll(by);
    return by.isEmpty()
        ? Optional.empty()
        : Optional.of(new Asking(by, of, content, cue, confidence, rule));
  }

  /** Who asks: the subject or agent; the speaker only where that is an unresolved pronoun. */
  private List<String> askers(int verb, Span cue) {
    int agent = s.child(verb, "agent");
    int subject =
        Clauses.passive(s, verb)
            ? agent < 0 ? -1 : s.child(agent, "pobj")
            : Clauses.subject(s, verb);
    if (subject < 0) {
      return List.of();
    }
    List<String> own = scene.actorsOrOwner(subject);
    return own.isEmpty() && "PRP".equals(s.tag(subject)) ? speakers(cue) : own;
  }

  List<String> speakers(Span words) {
    return scene.statement(words).map(said -> said.speakers()).orElse(List.of());
  }

  /** The object of the verb's preposition that stands close after it, or -1; no time. */
  int after(int verb, Set<String> prepositions) {
    for (int prep : s.children(verb, "prep")) {
      int object = s.child(prep, "pobj");
      boolean near = prep > verb && prep < verb + 5 && object > prep;
      if (near && prepositions.contains(s.lemma(prep)) && !scene.date(object)) {
        return object;
      }
    }
    return -1;
  }

  /** The word that {@code noun} hangs on, where that stands after the verb; else the verb. */
  int before(int noun, int verb) {
    int head = s.head(noun);
    return head > verb && "prep".equals(s.label(head)) ? head : verb;
  }

  boolean toInfinitive(int verb) {
    for (int aux : s.children(verb, "aux")) {
      if ("to".equals(s.lemma(aux))) {
        return true;
      }
    }
    return false;
  }

  /** <em>that Velia leave</em>, <em>that the siege be lifted</em>: a wish and no fact. */
  boolean subjunctive(int verb) {
    int passive = s.child(verb, "auxpass");
    return s.child(verb, "aux") < 0
        && (passive < 0 ? "VB".equals(s.tag(verb)) : "be".equals(s.form(passive)));
  }

  /** A noun phrase without what is only said beside it: a post, an idea that Osk opposes. */
  Span phrase(int noun) {
    Set<Integer> beside = new HashSet<>();
    for (int child : s.children(noun, "appos", "relcl")) {
      int first = s.subtree(child)[0];
      if (child > noun && first > 0 && ",".equals(s.form(first - 1))) {
        beside.add(child);
      }
    }
    return Clauses.spanWithout(scene.passage(), noun, beside);
  }

  /** The phrase with what it is for: <em>a levy to pay for sea walls</em>. */
  Span withPurpose(int noun, int verb) {
    Span phrase = phrase(noun);
    for (int act : s.children(verb, "advcl", "xcomp")) {
      int first = s.subtree(act)[0];
      if (act > noun
          && toInfinitive(act)
          && scene.passage().span(first).start() <= phrase.end() + 1) {
        return phrase.cover(infinitive(act));
      }
    }
    return phrase;
  }

  /** A clause without <em>that</em>. */
  Span clause(int verb) {
    Set<Integer> out = new HashSet<>();
    for (int child : s.children(verb, "mark")) {
      out.add(child);
    }
    return Clauses.toldWithout(scene.passage(), verb, out);
  }

  /** What is to be done, without <em>to</em> and without who is to do it. */
  Span infinitive(int act) {
    int last = act;
    for (int i : s.subtree(act)) {
      if (!"punct".equals(s.label(i))) {
        last = Math.max(last, i);
      }
    }
    return scene.passage().span(act, last);
  }
}
