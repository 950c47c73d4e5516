package parley.reading.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

  @Nullable Figure settle(Nominal n, History history) {
    int here = n.candidate().passage().index();
    Figure nation = names.ensure(n.candidate().nation());
    Figure owner = names.of(n.owner());
    if (nation == null && owner != null) {
      nation = owner.affiliation;
    }
    if (nation != null) {
      nation.strong = true;
    }
    return switch (n.category()) {
      case GOVERNMENT -> government(n, nation, history, here);
      case MILITARY, ORGAN -> belonging(n, nation, history, here);
      case FACTION -> faction(n, nation);
      case COLLECTIVE -> collective(n, nation, history, here);
      case OFFICE -> office(n, nation, history, here);
      case SOURCE -> source(n, nation, history, here);
      case JOINT -> joint.joint(n, history, here);
    };
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
      Nominal n, @Nullable Figure nation, History history, int here) {
    if (nation == null && n.determiner() == Determiner.INDEFINITE) {
      return null;
    }
    if (nation == null && (owner(n) || (n.plural() && n.category() == Category.ORGAN))) {
      return null;
    }
    boolean troops = n.category() == Category.MILITARY;
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
      Nominal n, @Nullable Figure nation, History history, int here) {
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
      if (same != null) {
        return same;
      }
    }
    boolean bare = n.determiner() == Determiner.BARE && !n.plural();
    if (nation == null && (bare || owner(n))) {
      return null;
    }
    if (n.plural()) {
      return n.group().equals(n.lemma()) ? null : keyed(n, nation, Actor.Type.GROUP, 0.6);
    }
    Figure figure = unnamed(n, nation, Actor.Type.GROUP);
    figure.confidence = 0.6;
    return figure;
  }

  /** "its mission", "her party": whose it is would have to be known. */
  private static boolean owner(Nominal n) {
    return n.determiner() == Determiner.POSSESSIVE && n.owner() == null;
  }

  private @Nullable Figure office(Nominal n, @Nullable Figure nation, History history, int here) {
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
                    && f.role != null
                    && Folding.words(f.role).contains(n.lemma())
                    && (side == null || f.affiliation == null || f.affiliation == side));
    if (holder != null) {
      return holder;
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
    String side = nation == null ? "" : nation.name;
    String key =
        n.category()
            + ":"
            + side
            + ":"
            + (type == Actor.Type.UNNAMED ? Folding.key(n.candidate().name()) : n.group());
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
