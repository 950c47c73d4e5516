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

/** The figures that stand for nouns: new ones, and those that all mentions of a group share. */
final class NounFigures {

  private static final Set<String> AT_WAR = Set.of("REB", "OPP", "UAF", "INS", "SEP");

  private final @Nullable Figure scene;
  private final Map<String, Figure> byKey = new HashMap<>();
  private final List<Figure> made = new ArrayList<>();

  /**
   * @param scene the state whose war or crisis the report is about: its code is that of its rebels
   */
  NounFigures(@Nullable Figure scene) {
    this.scene = scene;
  }

  List<Figure> made() {
    return made;
  }

  /** One figure for all mentions of the same group of the same side. */
  Figure keyed(Nominal n, @Nullable Figure nation, Actor.Type type, double confidence) {
    return keyed(n, nation, nation, type, confidence);
  }

  Figure keyed(
      Nominal n,
      @Nullable Figure nation,
      @Nullable Figure whose,
      Actor.Type type,
      double confidence) {
    String side = whose == null ? ownWar(n) : whose.name;
    // "the employers' federation" and "the teachers' federation": two, and their owners nobody
    boolean owned =
        whose == null
            && (n.category() == Category.COLLECTIVE
                || (n.category() == Category.FACTION && !n.plural()))
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

  /** The rebels of the war that the report is about are that country's, said or not. */
  private String ownWar(Nominal n) {
    String sector = n.sector() == null ? "" : n.sector().replace("~", "");
    boolean faction = n.category() == Category.FACTION && n.plural();
    return scene != null && faction && AT_WAR.contains(sector) ? scene.name : "";
  }

  Figure unnamed(Nominal n, @Nullable Figure nation, Actor.Type type) {
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
