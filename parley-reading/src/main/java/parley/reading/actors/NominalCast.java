package parley.reading.actors;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.reading.actors.Nominal.Determiner;
import parley.reading.claim.Actor;
import parley.reading.dictionaries.Folding;

/** Decides whom a noun phrase means: a state, a group already met, somebody new. */
final class NominalCast {

  private static final int NEAR = 6;
  private static final Set<String> NOT_THE_STATE =
      Set.of(
          "interim",
          "transitional",
          "new",
          "unity",
          "exile",
          "future",
          "local",
          "regional",
          "provisional",
          "transition",
          "caretaker");

  private final Lexicon lexicon;
  private final NameCast names;
  private final @Nullable Figure scene;
  private final @Nullable Figure home;
  private final NounFigures figures;
  private final Bodies bodies;
  private final JointCast joint;
  private final Holders holders;
  private final Kinds kinds;
  private final CalledBack calledBack;

  /**
   * @param scene the state whose war or crisis the report is about: "the rebels" are its rebels
   * @param home the state that the report is from: "the government" is its government
   */
  NominalCast(Lexicon lexicon, NameCast names, @Nullable Figure scene, @Nullable Figure home) {
    this.lexicon = lexicon;
    this.names = names;
    this.scene = scene;
    this.home = home;
    this.figures = new NounFigures(scene);
    this.bodies = new Bodies(names, figures, home, lexicon.counterparties);
    this.joint = new JointCast(lexicon, figures);
    this.holders = new Holders(figures);
    this.kinds = new Kinds(lexicon, names::business);
    this.calledBack = new CalledBack(names, kinds);
  }

  /** The figures of the report's nouns, once it has been read to its end. */
  List<Figure> made(History history) {
    joint.fill(history);
    return figures.made();
  }

  /** The joint actor of several who were named side by side. */
  Figure together(List<Figure> joined) {
    return joint.together(joined);
  }

  /**
   * Whom a noun phrase means; null if nobody, or nobody in particular.
   *
   * @param owner whom the possessive before it names, if any
   * @param sides those for whom it speaks or acts, where they are several and known; else none
   */
  @Nullable Figure settle(Nominal n, @Nullable Figure owner, List<Figure> sides, History history) {
    if (sides.size() > 1) {
      return joint.together(sides);
    }
    int here = n.candidate().passage().index();
    Figure nation = names.ensure(n.candidate().nation());
    if (nation == null && owner != null) {
      nation = owner.thing() ? owner : owner.affiliation;
    }
    if (nation == null && n.official()) {
      nation = plainGovernment(history, here);
    }
    if (nation != null) {
      nation.strong = true;
    }
    if (nation == null && owner == null && back(n)) {
      CalledBack.Meant meant = calledBack.meant(n, history);
      Figure told = meant.figure();
      if (told != null) {
        told.kinds.add(n.lemma());
        return told;
      }
      if (meant.open() && kinds.company(n.lemma())) {
        return figures.unnamed(n, null, Actor.Type.GROUP); // one of two companies, not both
      }
    }
    return switch (n.category()) {
      case GOVERNMENT -> government(n, state(n, nation), owner, history, here);
      case MILITARY, ORGAN -> bodies.belonging(n, nation, owner, history, here);
      case FACTION -> faction(n, nation, history, here);
      case COLLECTIVE -> collective(n, nation, owner, history, here);
      case OFFICE -> office(n, nation, owner, history, here);
      case SOURCE -> source(n, nation, history, here);
      case JOINT -> joint.joint(n, history, here);
      case DESCRIPTION -> null;
    };
  }

  /** The union, the company, the bank: one body, told by what it is and nothing else. */
  private boolean back(Nominal n) {
    Candidate c = n.candidate();
    boolean body =
        switch (n.category()) {
          case COLLECTIVE, ORGAN -> true;
          case FACTION, OFFICE, SOURCE -> kinds.calls(n.lemma());
          case GOVERNMENT, MILITARY, JOINT, DESCRIPTION -> false;
        };
    return body && n.pointsBack() && !n.plural() && c.last() - c.first() == 1;
  }

  /** Whose government "its leadership" is: that of a state, never of a union. */
  private static @Nullable Figure state(Nominal n, @Nullable Figure nation) {
    boolean named = n.candidate().nation() != null || n.owner() != null;
    boolean state = nation != null && (nation.type == Actor.Type.STATE || !nation.typeKnown);
    return named || state ? nation : null;
  }

  private @Nullable Figure government(
      Nominal n, @Nullable Figure nation, @Nullable Figure owner, History history, int here) {
    boolean another =
        Folding.words(n.candidate().name()).stream().anyMatch(NOT_THE_STATE::contains);
    if (n.plural() || another || n.determiner() == Determiner.INDEFINITE) {
      return n.plural() || nation == null
          ? null
          : figures.keyed(n, nation, Actor.Type.GOVERNMENT, 0.7);
    }
    if (nation != null) {
      return governed(n, nation);
    }
    if (n.determiner() == Determiner.POSSESSIVE && NounPhrase.COUNTRY.contains(n.lemma())) {
      return owner; // his country: of a person whose country is not said, it is the person's side
    }
    if (n.determiner() != Determiner.DEFINITE && n.determiner() != Determiner.BARE) {
      return null;
    }
    Figure told = n.lemma().equals("authority") ? bodies.again(n, history, here) : null;
    if (told != null) {
      return told; // the harbour authority
    }
    Figure ruled = n.pointsBack() ? plainGovernment(history, here) : scene;
    if (ruled != null && !n.lemma().equals("administration")) {
      return ruled;
    }
    return n.pointsBack() ? figures.keyed(n, null, Actor.Type.GOVERNMENT, 0.6) : null;
  }

  /** Whose government is meant where the report does not say: the one that governs in it. */
  private @Nullable Figure plainGovernment(History history, int here) {
    Figure told = history.latest(here, 60, f -> f.governs);
    if (told != null) {
      return told;
    }
    if (scene == null && home != null) {
      return rules(home) ? home : null;
    }
    return scene;
  }

  /** The state itself; what has a government is one, if nothing else is known of it. */
  private Figure governed(Nominal n, Figure nation) {
    return rules(nation) ? nation : figures.keyed(n, nation, Actor.Type.GOVERNMENT, 0.6);
  }

  private static boolean rules(Figure nation) {
    boolean ruled = nation.type == Actor.Type.STATE || !nation.typeKnown;
    if (!nation.typeKnown) {
      nation.type = Actor.Type.STATE;
      nation.typeKnown = true;
      nation.rule = "government-of";
    }
    nation.governs = true;
    return ruled;
  }

  private @Nullable Figure faction(Nominal n, @Nullable Figure nation, History history, int here) {
    boolean own = !lexicon.counterparties.contains(n.lemma()); // the union's members, its fighters
    if (own && nation != null && nation.type == Actor.Type.GROUP) {
      return nation;
    }
    boolean another = n.determiner() == Determiner.OTHER;
    if (another || (!n.plural() && n.determiner() == Determiner.INDEFINITE)) {
      return figures.unnamed(n, nation, Actor.Type.GROUP);
    }
    if (n.pointsBack() && n.plural() && nation == null && n.group().equals(n.lemma())) {
      Figure told =
          history.latest(
              here,
              NEAR,
              f ->
                  f.type == Actor.Type.GROUP
                      && f.plural
                      && !f.words.isEmpty()
                      && f.words.getLast().equals(n.lemma()));
      if (told != null) {
        return told;
      }
    }
    Figure named = n.pointsBack() && !n.plural() ? bodies.called(n, nation, history, here) : null;
    if (named != null) {
      return named;
    }
    Figure figure = figures.keyed(n, nation, Actor.Type.GROUP, 0.75);
    if (n.lemma().equals(n.group()) && n.plural() && !figure.words.getLast().equals(n.lemma())) {
      // "the rebels" says it better than "his rebel opponents"
      figure.name = n.candidate().name();
    }
    return figure;
  }

  private @Nullable Figure office(
      Nominal n, @Nullable Figure nation, @Nullable Figure owner, History history, int here) {
    if (n.determiner() == Determiner.INDEFINITE || n.determiner() == Determiner.OTHER) {
      return figures.unnamed(n, nation, Actor.Type.UNNAMED);
    }
    Figure holder = holders.of(n, nation, owner, history, here);
    if (holder != null || n.lemma().equals("counterpart")) {
      return holder;
    }
    if (nation == null && n.determiner() == Determiner.POSSESSIVE) {
      return figures.keyed(n, null, owner, Actor.Type.UNNAMED, 0.5);
    }
    if (nation == null) {
      return n.determiner() == Determiner.DEFINITE
          ? figures.keyed(n, null, Actor.Type.UNNAMED, 0.5)
          : null;
    }
    return figures.keyed(n, nation, Actor.Type.UNNAMED, 0.6);
  }

  private @Nullable Figure collective(
      Nominal n, @Nullable Figure nation, @Nullable Figure owner, History history, int here) {
    Figure both = nation == null ? joint.delegates(n, history, here) : null;
    return both == null ? bodies.collective(n, nation, owner, history, here) : both;
  }

  private @Nullable Figure source(Nominal n, @Nullable Figure nation, History history, int here) {
    if (n.determiner() == Determiner.DEFINITE) {
      Figure side = nation;
      Figure same =
          history.latest(
              here,
              NEAR,
              f ->
                  (f.type == Actor.Type.UNNAMED || f.person())
                      && f.plural == n.plural()
                      && (f.words.contains(n.lemma()) || f.holds(n.lemma()))
                      && Holders.sameKind(n, f)
                      && (side == null || f.affiliation == side));
      if (same == null && !n.plural()) {
        same = holders.of(n, nation, null, history, here);
      }
      if (same == null && nation == null) {
        same = joint.delegates(n, history, here);
      }
      if (same != null) {
        return same;
      }
    }
    if (n.determiner() == Determiner.BARE && n.plural()) {
      return figures.keyed(n, nation, Actor.Type.UNNAMED, 0.7);
    }
    if (n.determiner() == Determiner.BARE && nation == null) {
      return null;
    }
    return figures.unnamed(n, nation, Actor.Type.UNNAMED);
  }
}
