package parley.reading.events;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import parley.language.Sentence;
import parley.reading.claim.Event.Status;
import parley.reading.report.Clauses;

/**
 * Reads the act that a verb tells of. The most particular sense of the verb counts; where there is
 * none, what the verb makes of the act named in its object or its clause ({@link ActClass}); then
 * the verb alone; last the field's dictionary.
 */
final class ActReader {

  private static final int DEPTH = 6;

  private final Sentence s;
  private final Acts acts;
  private final SenseMatcher senses;
  private final Modality modality;

  ActReader(Sentence s, Acts acts) {
    this.s = s;
    this.acts = acts;
    this.senses = new SenseMatcher(s);
    this.modality = new Modality(s);
  }

  /** The act of a verb, with what its auxiliaries and negations make of it. */
  Optional<Act> read(int verb) {
    return read(verb, 0);
  }

  private Optional<Act> read(int verb, int depth) {
    if (depth > DEPTH) {
      return Optional.empty();
    }
    return plain(verb, depth).map(act -> modality.apply(verb, act));
  }

  private Optional<Act> plain(int verb, int depth) {
    for (Lexicon lexicon : acts.users()) {
      Optional<SenseMatcher.Match> match = senses.best(lexicon, verb, true);
      if (match.isPresent()) {
        Optional<Act> told =
            match.get().sense().bare() ? toldBefore(verb, depth) : Optional.empty();
        return told.isPresent() ? told : match.flatMap(m -> of(verb, m, "user-dictionary"));
      }
    }
    Optional<SenseMatcher.Match> own = best(acts.own(), verb, false);
    if (own.isPresent() && !own.get().sense().right().isEmpty()) {
      return of(verb, own.get(), "verb-and-object");
    }
    int clause = Complements.clause(s, verb);
    Set<ActClass> kinds = kinds(verb);
    Optional<Act> spoken = clause >= 0 ? spoken(verb, clause, kinds, depth) : Optional.empty();
    if (spoken.isPresent()) {
      return spoken;
    }
    if (clause >= 0) {
      Optional<Act> made = clausal(verb, clause, kinds, depth);
      if (made.isPresent()) {
        return made;
      }
    }
    Optional<Act> nominal = nominal(verb, kinds, depth);
    if (nominal.isPresent()) {
      return nominal;
    }
    if (own.isPresent()) {
      return of(verb, own.get(), "verb");
    }
    Optional<Act> field =
        best(acts.field(), verb, false)
            .filter(m -> !m.sense().bare())
            .flatMap(m -> of(verb, m, "cameo-dictionary"));
    if (field.isPresent()) {
      return field;
    }
    return clause >= 0 && "xcomp".equals(s.label(clause))
        ? read(clause, depth + 1)
        : Optional.empty();
  }

  /** {@code A has left, B said}: the act in the clause before a verb that only tells of it. */
  private Optional<Act> toldBefore(int verb, int depth) {
    int clause = s.child(verb, "ccomp");
    return clause >= 0 && clause < verb ? read(clause, depth + 1) : Optional.empty();
  }

  private Optional<SenseMatcher.Match> best(List<Lexicon> lexicons, int verb, boolean clauses) {
    for (Lexicon lexicon : lexicons) {
      Optional<SenseMatcher.Match> match = senses.best(lexicon, verb, clauses);
      if (match.isPresent()) {
        return match;
      }
    }
    return Optional.empty();
  }

  private Set<ActClass> kinds(int verb) {
    Set<ActClass> kinds = EnumSet.noneOf(ActClass.class);
    for (Lexicon lexicon : acts.worded()) {
      kinds(lexicon, verb, kinds);
      for (int part : s.children(verb, "acomp", "oprd", "attr")) {
        kinds(lexicon, part, kinds);
      }
    }
    return kinds;
  }

  /** By lemma and, for participles that follow <em>be</em>, by form. */
  private void kinds(Lexicon lexicon, int token, Set<ActClass> kinds) {
    kinds.addAll(lexicon.classes(s.lemma(token), sense -> senses.holds(sense, token)));
    String form = s.form(token).toLowerCase(Locale.ROOT);
    kinds.addAll(lexicon.classes(form, sense -> sense.passive() && senses.holds(sense, token)));
  }

  private Optional<Act> of(int verb, SenseMatcher.Match match, String rule) {
    if (match.sense().code().equals(Sense.NONE)) {
      return Optional.empty();
    }
    List<Integer> targets = new ArrayList<>(match.targets());
    targets.addAll(Complements.targets(s, verb, -1));
    return Optional.of(
        new Act(
            verb,
            match.words().isEmpty() ? -1 : match.words().getLast(),
            verb,
            match.sense().code(),
            match.sense().both(),
            false,
            Status.ACTUAL,
            targets,
            match.sources(),
            rule));
  }

  /** {@code repeated its demand that A withdraw}: the noun tells what the clause is. */
  private Optional<Act> spoken(int verb, int clause, Set<ActClass> kinds, int depth) {
    if (!kinds.contains(ActClass.LIGHT) || s.child(verb, "dobj") < 0) {
      return Optional.empty();
    }
    return nominal(verb, kinds, depth)
        .filter(act -> act.code().matches("1[0-3].*"))
        .map(act -> {
          List<Integer> targets = new ArrayList<>();
          for (int subject : s.children(clause, "nsubj", "nsubjpass")) {
            targets.add(subject);
          }
          targets.addAll(act.targets());
          return act.towards(targets);
        });
  }

  /** A verb that works on the act of its clause. */
  private Optional<Act> clausal(int verb, int clause, Set<ActClass> kinds, int depth) {
    boolean ownSubject = s.child(clause, "nsubj", "nsubjpass") >= 0;
    boolean finite = ownSubject && "ccomp".equals(s.label(clause)) && !infinitive(clause);
    if (finite && kinds.contains(ActClass.REPORT) && !subjunctive(clause, kinds)) {
      return reported(verb, clause, depth);
    }
    Optional<Act> inner = read(clause, depth + 1);
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
      return inner.map(act -> act.as(Status.DENIED));
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
    Optional<Act> inner = plain(clause, depth + 1);
    int subject = s.child(clause, "nsubj", "nsubjpass");
    if (modality.duty(clause) && !pronoun(subject) && !ones(subject)) {
      String code = inner.map(Act::code).orElse("");
      return lifted(verb, clause, Lift.demanded(code), Status.ACTUAL, inner, "duty");
    }
    return read(clause, depth + 1).map(act -> pronoun(subject) ? spoken(verb, act) : act);
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

  /** A verb with a noun that names an act: {@code held talks}, {@code suspended aid}. */
  private Optional<Act> nominal(int verb, Set<ActClass> kinds, int depth) {
    Optional<Complements.Named> named = Complements.named(s, verb, acts.worded());
    if (named.isEmpty()) {
      return Optional.empty();
    }
    int noun = named.get().noun();
    String code = named.get().code();
    if (kinds.contains(ActClass.STOP)) {
      return nominal(verb, noun, Lift.stopped(code), false, Status.ACTUAL, "ended");
    }
    if (kinds.contains(ActClass.REFUSE)) {
      return nominal(verb, noun, Lift.refused(code), false, Status.ACTUAL, "refusal");
    }
    if (kinds.contains(ActClass.DEMAND)) {
      return nominal(verb, noun, Lift.demanded(code), false, Status.ACTUAL, "demand");
    }
    if (kinds.contains(ActClass.THREATEN)) {
      return nominal(verb, noun, Lift.threatened(code), false, Status.ACTUAL, "threat");
    }
    if (kinds.contains(ActClass.LIGHT) && code.startsWith("10")) {
      int wanted = Complements.infinitive(s, verb);
      Optional<Act> inner = wanted >= 0 ? read(wanted, depth + 1) : Optional.empty();
      String demanded = inner.map(a -> Lift.demanded(a.code())).orElse(code);
      return nominal(verb, noun, demanded, false, Status.ACTUAL, "light-verb");
    }
    if (kinds.contains(ActClass.LIGHT)) {
      return nominal(verb, noun, code, false, Status.ACTUAL, "light-verb");
    }
    boolean turns = Lift.friendly(code) || Lift.hostile(code);
    if (kinds.contains(ActClass.PROMISE) && turns) {
      return nominal(verb, noun, Lift.promised(code), false, Status.ACTUAL, "promise");
    }
    if (kinds.contains(ActClass.GIVE)) {
      return nominal(verb, noun, code, false, Status.ACTUAL, "light-verb");
    }
    if (kinds.contains(ActClass.RECEIVE)) {
      return nominal(verb, noun, code, true, Status.ACTUAL, "received");
    }
    if (kinds.contains(ActClass.WANT) && turns) {
      return nominal(verb, noun, Lift.demanded(code), false, Status.DESIRED, "wish");
    }
    return Optional.empty();
  }

  private Optional<Act> nominal(
      int verb, int noun, String code, boolean swapped, Status status, String rule) {
    if (code.equals(Sense.NONE)) {
      return Optional.empty();
    }
    return Optional.of(
        new Act(
            verb,
            noun,
            verb,
            code,
            false,
            swapped,
            status,
            Complements.targets(s, verb, noun),
            List.of(),
            rule));
  }
}
