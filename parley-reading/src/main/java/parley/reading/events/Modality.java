package parley.reading.events;

import java.util.Set;
import parley.language.Arc;
import parley.language.Sentence;
import parley.reading.claim.Event.Status;
import parley.reading.report.Clauses;
import parley.reading.report.Denials;

/** What auxiliaries, negations and conditions make of an act. */
final class Modality {

  private static final Set<String> FUTURE =
      Set.of("will", "would", "shall", "'ll", "wo", "'d", "ll");
  private static final Set<String> POSSIBLE = Set.of("may", "might", "could", "can", "ca");
  private static final Set<String> IF = Set.of("if", "unless");
  private static final Set<String> DUTY = Set.of("must", "should", "ought");
  private static final Set<String> DUTY_VERBS = Set.of("need", "have");

  private final Sentence s;

  Modality(Sentence s) {
    this.s = s;
  }

  /** Whether the clause says what ought to be: must, should, need to, has to. */
  boolean duty(int verb) {
    if (DUTY.contains(Clauses.modal(s, verb))) {
      return true;
    }
    int infinitive = s.child(verb, "xcomp");
    return DUTY_VERBS.contains(s.lemma(verb)) && infinitive >= 0 && s.child(verb, "dobj") < 0;
  }

  Act apply(int verb, Act act) {
    String modal = Clauses.modal(s, bearer(verb));
    boolean denied = Clauses.negated(s, verb) || noLonger(verb);
    String code = act.code();
    if (FUTURE.contains(modal)) {
      return future(act, denied, conditional(verb));
    }
    if (POSSIBLE.contains(modal)) {
      return Lift.hostile(code) && !denied && conditional(verb)
          ? act.as(Lift.threatened(code), Status.HYPOTHETICAL)
          : act.as(Status.HYPOTHETICAL);
    }
    if (DUTY.contains(modal)) {
      return act.as(Status.DESIRED);
    }
    if (denied || shortOf(verb) || Denials.denied(s, verb)) {
      return act.as(Status.DENIED);
    }
    if (yetTo(verb)) {
      return act.as(Status.PLANNED);
    }
    return underIf(verb) ? act.as(Status.HYPOTHETICAL) : act;
  }

  /** <em>must lift the curfew and free the men</em>: the verb that bears the modal of both. */
  private int bearer(int verb) {
    int at = verb;
    while ("conj".equals(s.label(at))
        && "VB".equals(s.tag(at))
        && s.head(at) != Arc.ROOT
        && s.child(at, "nsubj", "nsubjpass", "aux") < 0) {
      at = s.head(at);
    }
    return "VB".equals(s.tag(at)) ? at : verb;
  }

  /** <em>if Osk attacks</em>, <em>if it turned out that Osk had attacked or left</em>. */
  private boolean underIf(int verb) {
    int at = verb;
    for (int steps = 0; at != Arc.ROOT && steps < s.size(); steps++) {
      int mark = s.child(at, "mark");
      if (mark >= 0 && IF.contains(s.lemma(mark))) {
        return true;
      }
      boolean own = s.child(at, "nsubj", "nsubjpass") >= 0;
      boolean inside =
          Set.of("ccomp", "xcomp").contains(s.label(at)) || ("conj".equals(s.label(at)) && !own);
      if (!inside) {
        return false;
      }
      at = s.head(at);
    }
    return false;
  }

  private static Act future(Act act, boolean denied, boolean conditional) {
    String code = act.code();
    if (denied) {
      return Lift.friendly(code)
          ? act.as(Lift.refused(code), Status.ACTUAL)
          : act.as(Status.DENIED);
    }
    if (code.startsWith("03") || code.startsWith("13") || code.startsWith("04")) {
      return act.as(act.status() == Status.ACTUAL ? Status.PLANNED : act.status());
    }
    if (conditional && Lift.friendly(code) && code.startsWith("087")) {
      return act.as(Lift.threatened(code), Status.HYPOTHETICAL);
    }
    if (Lift.friendly(code) || Lift.hostile(code)) {
      return act.as(Lift.promised(code), Status.PLANNED);
    }
    return act.as(act.status() == Status.ACTUAL ? Status.PLANNED : act.status());
  }

  /** <em>has yet to approve</em>, <em>is still to sign</em>. */
  private boolean yetTo(int verb) {
    int above = s.head(verb);
    if (above == Arc.ROOT
        || !"xcomp".equals(s.label(verb))
        || !Set.of("have", "be", "remain").contains(s.lemma(above))) {
      return false;
    }
    for (int i = above + 1; i < verb; i++) {
      if (Set.of("yet", "still").contains(s.lemma(i))) {
        return true;
      }
    }
    return false;
  }

  /** <em>stopped short of attacking</em>. */
  private boolean shortOf(int verb) {
    int of = s.head(verb);
    return "pcomp".equals(s.label(verb))
        && of != Arc.ROOT
        && of > 0
        && "of".equals(s.lemma(of))
        && "short".equals(s.lemma(of - 1));
  }

  private boolean noLonger(int verb) {
    for (int child : s.children(verb, "advmod", "neg")) {
      if ("longer".equals(s.lemma(child)) && child > 0 && "no".equals(s.lemma(child - 1))) {
        return true;
      }
    }
    return false;
  }

  private boolean conditional(int verb) {
    for (int clause : s.children(verb, "advcl")) {
      int mark = s.child(clause, "mark");
      if (mark >= 0 && IF.contains(s.lemma(mark))) {
        return true;
      }
    }
    return false;
  }
}
