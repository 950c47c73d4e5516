package parley.reading.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.language.Sentence;
import parley.reading.actors.Nominal.Category;
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

  private static final Set<String> AT_WAR = Set.of("REB", "OPP", "UAF", "INS", "SEP");

  private final NameCast names;
  private final @Nullable Figure scene;
  private final Map<String, Figure> byKey = new HashMap<>();
  private final List<Figure> made = new ArrayList<>();
  private final JointCast joint = new JointCast(this);

  /**
   * @param scene the state whose war or crisis the report is about: "the rebels" are its rebels
   */
  NominalCast(NameCast names, @Nullable Figure scene) {
    this.names = names;
    this.scene = scene;
  }

  List<Figure> made() {
    return made;
  }

  /** The joint actor of several who were named side by side. */
  Figure together(List<Figure> joined) {
    return joint.together(joined);
  }

  /**
   * Whom a noun phrase means; null if nobody, or nobody in particular.
   *
   * @param owner whom the possessive before it names, if any
   */
  @Nullable Figure settle(Nominal n, @Nullable Figure owner, History history) {
    int here = n.candidate().passage().index();
    Figure nation = names.ensure(n.candidate().nation());
    if (nation == null && owner != null) {
      nation = owner.thing() ? owner : owner.affiliation;
    }
    if (nation != null) {
      nation.strong = true;
    }
    return switch (n.category()) {
      case GOVERNMENT -> government(n, state(n, nation), history, here);
      case MILITARY, ORGAN -> belonging(n, nation, owner, history, here);
      case FACTION -> faction(n, nation);
      case COLLECTIVE -> collective(n, nation, owner, history, here);
      case OFFICE -> office(n, nation, owner, history, here);
      case SOURCE -> source(n, nation, history, here);
      case JOINT -> joint.joint(n, history, here);
      case DESCRIPTION -> null;
    };
  }

  /** Whose government "its leadership" is: that of a state, never of a union. */
  private static @Nullable Figure state(Nominal n, @Nullable Figure nation) {
    boolean named = n.candidate().nation() != null || n.owner() != null;
    boolean state = nation != null && (nation.type == Actor.Type.STATE || !nation.typeKnown);
    return named || state ? nation : null;
  }

  private @Nullable Figure government(
      Nominal n, @Nullable Figure nation, History history, int here) {
    boolean another =
        Folding.words(n.candidate().name()).stream().anyMatch(NOT_THE_STATE::contains);
    if (n.plural() || another || n.determiner() == Determiner.INDEFINITE) {
      return n.plural() || nation == null ? null : keyed(n, nation, Actor.Type.GOVERNMENT, 0.7);
    }
    if (nation != null) {
      boolean ruled = nation.type == Actor.Type.STATE || !nation.typeKnown;
      if (!nation.typeKnown) {
        nation.type = Actor.Type.STATE;
        nation.typeKnown = true;
        nation.rule = "government-of";
      }
      nation.governs = true;
      return ruled ? nation : keyed(n, nation, Actor.Type.GOVERNMENT, 0.6);
    }
    if (n.determiner() != Determiner.DEFINITE && n.determiner() != Determiner.BARE) {
      return null;
    }
    Figure ruled = n.pointsBack() ? history.latest(here, 60, f -> f.governs) : null;
    if (ruled != null) {
      return ruled;
    }
    if (scene != null && !n.lemma().equals("administration")) {
      return scene;
    }
    return n.pointsBack() ? keyed(n, null, Actor.Type.GOVERNMENT, 0.6) : null;
  }

  private @Nullable Figure belonging(
      Nominal n, @Nullable Figure nation, @Nullable Figure owner, History history, int here) {
    if (nation == null && n.determiner() == Determiner.INDEFINITE) {
      boolean one = n.category() == Category.ORGAN && !n.plural();
      return one ? unnamed(n, null, Actor.Type.ORGANISATION) : null;
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
            ? history.latest(here, NEAR, f -> f.words.contains(n.lemma()) && !f.person())
            : null;
    return same != null
        ? same
        : keyed(n, nation, troops ? Actor.Type.GROUP : Actor.Type.ORGANISATION, 0.7);
  }

  private @Nullable Figure faction(Nominal n, @Nullable Figure nation) {
    boolean ofGroup = nation != null && nation.type == Actor.Type.GROUP;
    if (ofGroup) {
      return nation;
    }
    if (!n.plural()
        && !Set.of("opposition", "militia", "management", "union").contains(n.lemma())) {
      return n.determiner() == Determiner.INDEFINITE
          ? unnamed(n, nation, Actor.Type.UNNAMED)
          : null;
    }
    Figure figure = keyed(n, nation, Actor.Type.GROUP, 0.75);
    if (n.lemma().equals(n.group()) && n.plural() && !figure.words.getLast().equals(n.lemma())) {
      // "the rebels" says it better than "his rebel opponents"
      figure.name = n.candidate().name();
    }
    return figure;
  }

  private @Nullable Figure collective(
      Nominal n, @Nullable Figure nation, @Nullable Figure owner, History history, int here) {
    if (n.determiner() == Determiner.DEFINITE && !n.plural() && nation == null) {
      Figure same =
          history.latest(
              here,
              NEAR,
              f ->
                  switch (f.type) {
                    case GROUP, BODY, ORGANISATION ->
                        f.words.contains(n.lemma())
                            || (n.lemma().equals("group") && f.type == Actor.Type.GROUP);
                    case STATE, GOVERNMENT, PERSON, UNNAMED, JOINT -> false;
                  });
      if (same == null && n.candidate().last() - n.candidate().first() == 1) {
        same = named(n, history, here);
      }
      if (same != null) {
        return same;
      }
    }
    boolean bare = n.determiner() == Determiner.BARE && !n.plural();
    if (nation == null && (bare || ownerless(n, owner))) {
      return null;
    }
    if (n.plural()) {
      return n.group().equals(n.lemma()) ? null : keyed(n, nation, Actor.Type.GROUP, 0.6);
    }
    if (owner != null && owner.person() && PARTY.contains(n.lemma())) {
      return nation != null && nation.type != Actor.Type.STATE ? nation : null;
    }
    if (n.determiner() == Determiner.POSSESSIVE) {
      return keyed(n, nation, owner == null ? nation : owner, Actor.Type.GROUP, 0.6);
    }
    Figure figure = unnamed(n, nation, Actor.Type.GROUP);
    figure.confidence = 0.6;
    return figure;
  }

  /** The company whose name was a subject just before: "Lunex said … The company added". */
  private @Nullable Figure named(Nominal n, History history, int here) {
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
  private static boolean ownerless(Nominal n, @Nullable Figure owner) {
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

  private @Nullable Figure office(
      Nominal n, @Nullable Figure nation, @Nullable Figure owner, History history, int here) {
    if (n.determiner() == Determiner.INDEFINITE || n.determiner() == Determiner.OTHER) {
      return unnamed(n, nation, Actor.Type.UNNAMED);
    }
    Figure side = nation;
    Figure holder =
        history.latest(
            here,
            40,
            f ->
                f.human()
                    && f.holds(n.lemma())
                    && (side == null || f.affiliation == null || f.affiliation == side));
    if (holder != null) {
      return holder;
    }
    if (nation == null && n.determiner() == Determiner.POSSESSIVE && !ownerless(n, owner)) {
      return keyed(n, null, owner, Actor.Type.UNNAMED, 0.5);
    }
    if (nation == null) {
      return n.determiner() == Determiner.DEFINITE ? keyed(n, null, Actor.Type.UNNAMED, 0.5) : null;
    }
    return keyed(n, nation, Actor.Type.UNNAMED, 0.6);
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
                      && (f.words.contains(n.lemma())
                          || (f.role != null && Folding.words(f.role).contains(n.lemma())))
                      && (side == null || f.affiliation == side));
      if (same != null) {
        return same;
      }
    }
    if (n.determiner() == Determiner.BARE && n.plural()) {
      return keyed(n, nation, Actor.Type.UNNAMED, 0.7);
    }
    if (n.determiner() == Determiner.BARE && nation == null) {
      return null;
    }
    return unnamed(n, nation, Actor.Type.UNNAMED);
  }

  /** One figure for all mentions of the same group of the same side. */
  private Figure keyed(Nominal n, @Nullable Figure nation, Actor.Type type, double confidence) {
    return keyed(n, nation, nation, type, confidence);
  }

  private Figure keyed(
      Nominal n,
      @Nullable Figure nation,
      @Nullable Figure whose,
      Actor.Type type,
      double confidence) {
    String side = whose == null ? "" : whose.name;
    // "the employers' federation" and "the teachers' federation": two, and their owners nobody
    boolean owned =
        whose == null
            && n.category() == Category.COLLECTIVE
            && n.determiner() == Determiner.POSSESSIVE;
    boolean worded = type == Actor.Type.UNNAMED || owned;
    String key =
        n.category() + ":" + side + ":" + (worded ? Folding.key(n.candidate().name()) : n.group());
    Figure figure = byKey.get(key);
    if (figure == null) {
      figure =
          make(n, nation, type, confidence, "noun-" + n.category().name().toLowerCase(Locale.ROOT));
      byKey.put(key, figure);
    }
    return figure;
  }

  private Figure unnamed(Nominal n, @Nullable Figure nation, Actor.Type type) {
    return make(n, nation, type, 0.7, type == Actor.Type.UNNAMED ? "unnamed-source" : "noun-group");
  }

  Figure make(Nominal n, @Nullable Figure nation, Actor.Type type, double confidence, String rule) {
    List<String> words = new ArrayList<>(Folding.words(n.candidate().name()));
    words.add(n.lemma());
    Figure figure = new Figure(type, n.candidate().name(), words, confidence, rule);
    figure.plural = n.plural();
    figure.strong = true;
    figure.affiliation = nation;
    figure.role = type == Actor.Type.UNNAMED ? n.candidate().role() : null;
    String sector = n.sector() == null ? "" : n.sector().replace("~", "");
    Figure country = nation != null ? nation : AT_WAR.contains(sector) ? scene : null;
    if (country != null && country.code != null && (nation != null || !sector.isEmpty())) {
      figure.code = country.code + sector;
    } else if (!sector.isEmpty()) {
      figure.code = sector;
    }
    made.add(figure);
    return figure;
  }
}
