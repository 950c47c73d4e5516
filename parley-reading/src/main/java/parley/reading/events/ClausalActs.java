package parley.reading.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.language.Sentence;
import parley.reading.claim.Event.Status;
import parley.reading.report.Clauses;

/** What a verb makes of the act in the clause it governs: wanted, demanded, refused, told. */
final class ClausalActs {

  private final Sentence s;
  private final Modality modality;
  private final ActReader reader;

  ClausalActs(Sentence s, Modality modality, ActReader reader) {
    this.s = s;
    this.modality = modality;
    this.reader = reader;
  }

  /** A verb that works on the act of its clause. */
  Optional<Act> clausal(int verb, int clause, Set<ActClass> kinds, int depth) {
    if (tells(clause, kinds)) {
      return reported(verb, clause, depth);
    }
    boolean ownSubject = s.child(clause, "nsubj", "nsubjpass") >= 0;
    Optional<Act> inner = reader.read(clause, depth + 1);
    String code = inner.map(Act::code).orElse("");
    if (kinds.contains(ActClass.DEMAND) && (ownSubject || s.child(verb, "dobj") >= 0)) {
      return lifted(verb, clause, Lift.demanded(code), Status.ACTUAL, inner, "demand");
    }
    if (kinds.contains(ActClass.WANT) && ownSubject) {
      return lifted(verb, clause, Lift.demanded(code), Status.DESIRED, inner, "demand");
    }
    if (kinds.contains(ActClass.THREATEN)) {
      return lifted(verb, clause, Lift.threatened(code), Status.ACTUAL, inner, "threat");
    }
    if (kinds.contains(ActClass.REFUSE)) {
      return lifted(verb, clause, Lift.refused(code), Status.ACTUAL, inner, "refusal");
    }
    if (kinds.contains(ActClass.DENY)) {
      Status status = Clauses.negated(s, verb) ? Status.HYPOTHETICAL : Status.DENIED;
      return inner.map(act -> act.as(status));
    }
    if (kinds.contains(ActClass.STOP) && inner.isPresent()) {
      return lifted(verb, clause, Lift.stopped(code), Status.ACTUAL, inner, "ended");
    }
    boolean turns = Lift.friendly(code) || Lift.hostile(code);
    if (kinds.contains(ActClass.PROMISE) && turns) {
      return consultation(code)
          ? inner.map(act -> act.as(Status.PLANNED))
          : lifted(verb, clause, Lift.promised(code), Status.ACTUAL, inner, "promise");
    }
    if (kinds.contains(ActClass.WANT) && turns) {
      return lifted(verb, clause, Lift.promised(code), Status.DESIRED, inner, "wish");
    }
    if (kinds.contains(ActClass.TRY) && inner.isPresent()) {
      return inner;
    }
    if (kinds.contains(ActClass.ALLOW)) {
      return lifted(verb, clause, "080", Status.ACTUAL, inner, "permission");
    }
    return Optional.empty();
  }

  /** {@code insists that A has agreed}: a verb of demand that only tells of something. */
  boolean tells(int clause, Set<ActClass> kinds) {
    return clause >= 0
        && s.child(clause, "nsubj", "nsubjpass") >= 0
        && "ccomp".equals(s.label(clause))
        && !infinitive(clause)
        && kinds.contains(ActClass.REPORT)
        && !subjunctive(clause, kinds);
  }

  private static boolean consultation(String code) {
    return code.startsWith("04") && !code.startsWith("043") && !code.startsWith("045");
  }

  private boolean infinitive(int clause) {
    int aux = s.child(clause, "aux");
    return aux >= 0 && "to".equals(s.lemma(aux));
  }

  /** {@code demand that A withdraw}: no modal, a bare form under a verb of demand. */
  private boolean subjunctive(int clause, Set<ActClass> kinds) {
    return kinds.contains(ActClass.DEMAND)
        && clause > s.head(clause)
        && (bare(clause) || kinds.contains(ActClass.WANT))
        && Clauses.modal(s, clause).isEmpty();
  }

  private boolean bare(int clause) {
    int passive = s.child(clause, "auxpass");
    String tag = s.tag(passive >= 0 ? passive : clause);
    return tag.equals("VB") || tag.equals("VBP");
  }

  /** What somebody says: a duty of somebody else is a demand, else the act inside counts. */
  private Optional<Act> reported(int verb, int clause, int depth) {
    Optional<Act> inner = reader.plain(clause, depth + 1);
    int subject = s.child(clause, "nsubj", "nsubjpass");
    if (modality.duty(clause) && !pronoun(subject) && !ones(subject)) {
      String code = inner.map(Act::code).orElse("");
      return lifted(verb, clause, Lift.demanded(code), Status.ACTUAL, inner, "duty");
    }
    return reader.read(clause, depth + 1).map(act -> pronoun(subject) ? spoken(verb, act) : act);
  }

  /** {@code their countries}: part of whoever speaks. */
  private boolean ones(int token) {
    int owner = token < 0 ? -1 : s.child(token, "poss");
    return pronoun(owner);
  }

  private boolean pronoun(int token) {
    return token >= 0 && s.tag(token).startsWith("PRP");
  }

  /** {@code A said it would help}: A acts. */
  private Act spoken(int verb, Act act) {
    return new Act(
        act.trigger(),
        act.noun(),
        verb,
        act.code(),
        act.both(),
        act.swapped(),
        act.status(),
        act.targets(),
        act.sources(),
        act.rule());
  }

  private Optional<Act> lifted(
      int verb, int clause, String code, Status status, Optional<Act> inner, String rule) {
    if (code.equals(Sense.NONE)) {
      return Optional.empty();
    }
    List<Integer> targets = new ArrayList<>();
    for (int object : s.children(verb, "dobj", "dative", "nsubjpass")) {
      targets.add(object);
    }
    for (int subject : s.children(clause, "nsubj", "nsubjpass")) {
      targets.add(subject);
    }
    inner.ifPresent(act -> targets.addAll(act.targets()));
    targets.addAll(Complements.targets(s, clause, -1));
    targets.addAll(Complements.targets(s, verb, -1));
    return Optional.of(
        new Act(verb, -1, verb, code, false, false, status, targets, List.of(), rule));
  }
}
