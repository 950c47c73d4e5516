package parley.reading.actors;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.language.Sentence;
import parley.reading.actors.Nominal.Category;
import parley.reading.actors.Nominal.Determiner;
import parley.reading.claim.Actor;
import parley.reading.dictionaries.Folding;

/** Whom nouns for bodies mean: armies and ministries, companies, parties, committees. */
final class Bodies {

  private static final int NEAR = 6;
  private static final int FAR = 60;

  private static final Set<String> COMPANY =
      Set.of("company", "firm", "carrier", "airline", "manufacturer", "retailer", "insurer");

  /** What a person belongs to: "her party" is the one she leads or is of, if that is known. */
  private static final Set<String> PARTY =
      Set.of(
          "party",
          "union",
          "group",
          "movement",
          "front",
          "alliance",
          "coalition",
          "bloc",
          "faction",
          "company",
          "firm",
          "federation",
          "organisation",
          "organization",
          "association",
          "council");

  /** What somebody speaks of as his own, who speaks for it: his side. */
  private static final Set<String> OWN = Set.of("side", "camp");

  /** Names of those who fight or rise for something, whom a report calls the movement. */
  private static final Set<String> MOVEMENT =
      Set.of("front", "movement", "league", "army", "brigades");

  /** What may follow the name of what it is: the Centre party. */
  private static final Set<String> AFTER_NAME =
      Set.of("party", "movement", "front", "coalition", "bloc", "company", "firm", "group");

  private static final Set<String> TOWN =
      Set.of("city", "town", "village", "municipality", "borough");

  private final NameCast names;
  private final NounFigures figures;
  private final @Nullable Figure home;
  private final Set<String> counterparties;

  /**
   * @param counterparties nouns for those whom a group holds or deals with: captives
   * @param home who the report's dateline names: "the city" where no dictionary knows it as a state
   */
  Bodies(NameCast names, NounFigures figures, @Nullable Figure home, Set<String> counterparties) {
    this.counterparties = counterparties;
    this.names = names;
    this.figures = figures;
    this.home = home;
  }

  /** The Dockers' Union of "the union": the organisation called so that was named before. */
  @Nullable Figure called(Nominal n, @Nullable Figure nation, History history, int here) {
    return history.latest(
        here,
        FAR,
        f ->
            (f.type == Actor.Type.ORGANISATION || (f.type == Actor.Type.GROUP && !f.plural))
                && mayBe(f, n)
                && (nation == null || f.affiliation == nation));
  }

  /** Whoever was just called so more fully: the harbour authority of "the authority". */
  @Nullable Figure again(Nominal n, History history, int here) {
    return history.latest(
        here, NEAR, f -> f.type == Actor.Type.ORGANISATION && mayBe(f, n) && !f.plural);
  }

  @Nullable Figure belonging(
      Nominal n, @Nullable Figure nation, @Nullable Figure owner, History history, int here) {
    if (nation == null && n.determiner() == Determiner.INDEFINITE) {
      boolean one = n.category() == Category.ORGAN && !n.plural();
      return one ? figures.unnamed(n, null, Actor.Type.ORGANISATION) : null;
    }
    if (nation == null && (ownerless(n, owner) || manyOrgans(n))) {
      return null;
    }
    boolean troops = n.category() == Category.MILITARY;
    if (troops && pronoun(n)) {
      // its troops: the state itself at work
      return null;
    }
    if (nation != null && nation.type == Actor.Type.GROUP) {
      return nation;
    }
    Figure same =
        nation == null && n.pointsBack()
            ? history.latest(
                here, NEAR, f -> mayBe(f, n) && !f.person() && f.type != Actor.Type.JOINT)
            : null;
    return same != null
        ? same
        : figures.keyed(n, nation, troops ? Actor.Type.GROUP : Actor.Type.ORGANISATION, 0.7);
  }

  @Nullable Figure collective(
      Nominal n, @Nullable Figure nation, @Nullable Figure owner, History history, int here) {
    if (n.determiner() == Determiner.DEFINITE && !n.plural() && nation == null) {
      Figure same =
          history.latest(
              here,
              NEAR,
              f ->
                  switch (f.type) {
                    case GROUP, BODY, ORGANISATION ->
                        mayBe(f, n) || (n.lemma().equals("group") && acting(f, n) && !based(n));
                    case STATE, GOVERNMENT, PERSON, UNNAMED, JOINT -> false;
                  });
      if (same == null && n.candidate().last() - n.candidate().first() == 1) {
        same = named(n, history, here);
      }
      same = same == null ? onlyOne(n) : same;
      if (same != null) {
        return same;
      }
    }
    if (nation != null && isCalledBy(n, nation)) {
      return nation;
    }
    boolean bare = n.determiner() == Determiner.BARE && !n.plural();
    if (nation == null && (bare || ownerless(n, owner))) {
      return null;
    }
    if (n.plural()) {
      return n.group().equals(n.lemma()) ? null : figures.keyed(n, nation, Actor.Type.GROUP, 0.6);
    }
    if (owner != null && owner.person() && OWN.contains(n.lemma())) {
      return nation == null ? owner : nation;
    }
    if (owner != null && owner.person() && PARTY.contains(n.lemma())) {
      return nation != null && nation.type != Actor.Type.STATE
          ? nation
          : figures.keyed(n, null, owner, Actor.Type.GROUP, 0.5);
    }
    if (n.determiner() == Determiner.POSSESSIVE) {
      return figures.keyed(n, nation, owner == null ? nation : owner, Actor.Type.GROUP, 0.6);
    }
    Figure figure = figures.unnamed(n, nation, Actor.Type.GROUP);
    figure.confidence = 0.6;
    return figure;
  }

  /** A group with a name, or several who act as one: the kidnappers; but not their captives. */
  private boolean acting(Figure f, Nominal n) {
    boolean alone = n.candidate().last() - n.candidate().first() == 1;
    boolean many = f.plural && !counterparties.contains(f.words.getLast());
    return f.type == Actor.Type.GROUP && (f.plural ? alone && many : f.entry != null);
  }

  /** The London-based group: told by where it is, of those who fight here it is none. */
  private static boolean based(Nominal n) {
    return n.candidate().name().contains("-based ");
  }

  /** Whether the noun only says what the name right before it is the name of. */
  private static boolean isCalledBy(Nominal n, Figure named) {
    Candidate name = n.candidate().nation();
    return named.type == Actor.Type.ORGANISATION
        && named.rule.equals("organisation-name")
        && name != null
        && name.last() == n.candidate().head() - 1
        && n.pointsBack()
        && AFTER_NAME.contains(n.lemma());
  }

  /**
   * Whether a noun may name somebody again: the ministry of the finance ministry, but not the
   * justice ministry.
   */
  private static boolean mayBe(Figure figure, Nominal n) {
    return called(figure, n) || kind(figure, n);
  }

  /** What a dictionary says a body is: the bloc, the health agency. */
  private static boolean kind(Figure figure, Nominal n) {
    boolean known = figure.type == Actor.Type.BODY && figure.entry != null && figure.role != null;
    Set<String> told = new HashSet<>(Folding.words(n.candidate().name()));
    told.add(n.lemma());
    return known && Folding.words(figure.role == null ? "" : figure.role).containsAll(told);
  }

  /** The one body of this kind that the report names, if only in passing: a NATO spokesman. */
  private @Nullable Figure onlyOne(Nominal n) {
    List<Figure> kin = names.all().stream().filter(f -> kind(f, n)).toList();
    return kin.size() == 1 ? kin.getFirst() : null;
  }

  private static boolean called(Figure figure, Nominal n) {
    Set<String> told = new HashSet<>(Folding.words(n.candidate().name()));
    told.remove(n.lemma());
    Set<String> known = new HashSet<>(figure.words);
    known.remove(n.lemma());
    return figure.words.contains(n.lemma())
        && (told.isEmpty() || known.isEmpty() || !Collections.disjoint(told, known));
  }

  /** The company whose name was a subject just before: "Lunex said … The company added". */
  private @Nullable Figure named(Nominal n, History history, int here) {
    if (TOWN.contains(n.lemma()) && home != null && home.entry == null && !home.typeKnown) {
      return home;
    }
    if (n.lemma().equals("movement")) {
      return history.latest(
          here,
          NEAR,
          f -> f.type == Actor.Type.ORGANISATION && MOVEMENT.contains(f.words.getLast()));
    }
    if (!COMPANY.contains(n.lemma())) {
      return null;
    }
    for (History.Seen seen : history.back(here, 2)) {
      boolean name = seen.candidate().sort() != Candidate.Sort.NOMINAL;
      if (name && Pronouns.subject(seen.candidate()) && names.business(seen.figure())) {
        return seen.figure();
      }
    }
    return null;
  }

  /** "its mission", "her party": whose it is would have to be known. */
  static boolean ownerless(Nominal n, @Nullable Figure owner) {
    return pronoun(n) && n.determiner() == Determiner.POSSESSIVE && owner == null;
  }

  /** Courts, ministries: nobody in particular; but the police are many and one. */
  private static boolean manyOrgans(Nominal n) {
    return n.plural() && n.category() == Category.ORGAN && !n.lemma().equals("police");
  }

  private static boolean pronoun(Nominal n) {
    Sentence s = n.candidate().passage().sentence();
    int possessor = s.child(n.candidate().head(), "poss");
    return possessor >= 0 && s.tag(possessor).startsWith("PRP");
  }
}
