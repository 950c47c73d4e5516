package parley.reading.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.language.Arc;
import parley.language.Sentence;
import parley.reading.claim.Actor;
import parley.reading.claim.Relation;
import parley.reading.claim.Relation.Status;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.report.Passage;
import parley.reading.statements.Groundwork;

/** One sentence, its actors, and the ties found in it so far. */
final class Scope {

  private static final Set<String> RELATIVE = Set.of("that", "who", "which", "whom");
  private static final Set<String> FUTURE =
      Set.of("would", "will", "shall", "may", "might", "could");

  final Groundwork ground;
  final Passage passage;
  final Sentence s;
  private final List<Tie> found = new ArrayList<>();

  Scope(Groundwork ground, Passage passage) {
    this.ground = ground;
    this.passage = passage;
    this.s = passage.sentence();
  }

  List<Tie> found() {
    return found;
  }

  Optional<Actor> actor(int token) {
    return token < 0 ? Optional.empty() : ground.actors().headed(passage, token);
  }

  /** The actors that a noun phrase and what is joined to it name. */
  List<Actor> actors(int token) {
    return token < 0 ? List.of() : ground.actors().conjoined(passage, token);
  }

  /** Who does what a verb says; a relative pronoun is the noun it hangs on. */
  List<Actor> subjects(int verb) {
    int subject = Clauses.subject(s, verb);
    if (subject >= 0 && RELATIVE.contains(s.lemma(subject)) && s.label(verb).equals("relcl")) {
      subject = s.head(verb);
    }
    return actors(subject);
  }

  /** The object of a preposition that hangs on a token, or -1. */
  int object(int governor, String... prepositions) {
    for (int preposition : s.children(governor, "prep", "agent", "dative")) {
      for (String wanted : prepositions) {
        if (s.lemma(preposition).equals(wanted)) {
          return s.child(preposition, "pobj");
        }
      }
    }
    return -1;
  }

  boolean lemma(int token, Set<String> words) {
    return token >= 0 && words.contains(s.lemma(token));
  }

  /** Holds, is being formed, or is denied, by the verb's tense and negation. */
  Status status(int verb) {
    if (Clauses.negated(s, verb)) {
      return Status.DENIED;
    }
    boolean going = s.tag(verb).equals("VBG") && s.child(verb, "aux") >= 0;
    return going || FUTURE.contains(Clauses.modal(s, verb)) ? Status.FORMING : Status.HOLDS;
  }

  /** Claimed, where somebody is quoted or reported as saying it. */
  Status said(Status otherwise, Span evidence) {
    return otherwise == Status.HOLDS && ground.statements().around(evidence).isPresent()
        ? Status.CLAIMED
        : otherwise;
  }

  Span span(int one, int other) {
    return passage.span(Math.min(one, other), Math.max(one, other));
  }

  int head(int token) {
    return s.head(token);
  }

  boolean root(int token) {
    return s.head(token) == Arc.ROOT;
  }

  void add(
      Actor from,
      Relation.Type type,
      Actor to,
      Status status,
      Span evidence,
      double confidence,
      String rule) {
    if (!from.id().equals(to.id())) {
      found.add(new Tie(from, type, to, status, evidence, confidence, rule));
    }
  }
}
