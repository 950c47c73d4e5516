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

  /** Verbs that only say that an act answers another. */
  private static final Set<String> ANSWERS =
      Set.of("retaliate", "respond", "react", "reply", "answer", "counter", "hit", "strike");

  private final Sentence s;
  private final Acts acts;
  private final SenseMatcher senses;
  private final Modality modality;
  private final ClausalActs clauses;
  private final NominalActs nouns;
  private final Figurative figures;

  ActReader(Sentence s, Acts acts) {
    this.s = s;
    this.acts = acts;
    this.senses = new SenseMatcher(s);
    this.modality = new Modality(s);
    this.clauses = new ClausalActs(s, modality, this);
    this.figures = new Figurative(s);
    this.nouns = new NominalActs(s, acts, this, figures);
  }

  /** The act of a verb, with what its auxiliaries and negations make of it. */
  Optional<Act> read(int verb) {
    return read(verb, 0);
  }

  /** The same, so many clauses down. */
  Optional<Act> read(int verb, int depth) {
    if (depth > DEPTH) {
      return Optional.empty();
    }
    return plain(verb, depth).map(act -> told(verb, act) ? act : modality.apply(verb, act));
  }

  /** {@code A will say what B has done}: the telling is to come, the act is not. */
  private boolean told(int verb, Act act) {
    return act.trigger() != verb
        && kinds(verb).contains(ActClass.REPORT)
        && !Clauses.negated(s, verb)
        && s.dominates(verb, act.trigger())
        && s.child(act.trigger(), "aux") >= 0
        && "ccomp".equals(s.label(act.trigger()));
  }

  /** The act of a verb, without what its auxiliaries make of it. */
  Optional<Act> plain(int verb, int depth) {
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
    Optional<Act> spoken =
        clause >= 0 ? nouns.spoken(verb, clause, kinds, depth) : Optional.empty();
    if (spoken.isPresent()) {
      return spoken;
    }
    if (clause >= 0) {
      Optional<Act> made = clauses.clausal(verb, clause, kinds, depth);
      if (made.isPresent()) {
        return made;
      }
    }
    Optional<Act> answered =
        ANSWERS.contains(s.lemma(verb)) ? answer(verb, depth) : Optional.empty();
    if (answered.isPresent()) {
      return answered;
    }
    Optional<Act> nominal = nouns.nominal(verb, kinds, depth);
    if (nominal.isPresent()) {
      return nominal;
    }
    if (own.isPresent() && !(demand(own.get()) && clauses.tells(clause, kinds))) {
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

  /** {@code retaliated by banning imports}: what is done in answer is the act. */
  private Optional<Act> answer(int verb, int depth) {
    for (int by : s.children(verb, "prep", "agent")) {
      int done = s.child(by, "pcomp");
      if (done >= 0 && Set.of("by", "with").contains(s.lemma(by))) {
        return read(done, depth + 1);
      }
    }
    return Optional.empty();
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
    String code = figures.verb(verb, match.sense().code()).orElse(match.sense().code());
    if (code.equals(Sense.NONE)) {
      return Optional.empty();
    }
    List<Integer> targets = new ArrayList<>(match.targets());
    targets.addAll(Complements.targets(s, verb, -1));
    return Optional.of(
        new Act(
            verb,
            match.words().isEmpty() ? -1 : match.words().getLast(),
            verb,
            code,
            match.sense().both(),
            false,
            Status.ACTUAL,
            targets,
            match.sources(),
            rule));
  }

  private static boolean demand(SenseMatcher.Match match) {
    return match.sense().code().startsWith("10");
  }
}
