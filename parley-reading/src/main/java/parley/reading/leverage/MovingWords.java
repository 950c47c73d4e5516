package parley.reading.leverage;

import java.util.Set;
import parley.language.Sentence;

/** The words by which one moves another, by how much they say. */
final class MovingWords {

  /** Weight used on somebody: said of one alone, it is leverage whoever is behind it. */
  static final Set<String> PERSUADING =
      Set.of(
          "persuade",
          "convince",
          "coax",
          "cajole",
          "nudge",
          "prod",
          "goad",
          "compel",
          "coerce",
          "force",
          "induce",
          "entice",
          "lure",
          "tempt",
          "lean",
          "prevail",
          "talk",
          "pressure",
          "pressurise",
          "pressurize",
          "drag",
          "haul",
          "steer",
          "shepherd",
          "bully",
          "badger",
          "browbeat",
          "wheedle",
          "shame",
          "spur",
          "arm-twist",
          "strong-arm",
          "dissuade",
          "deter",
          "restrain",
          "rein",
          "sway",
          "intercede");

  /** Takes another along; by itself it says so only with what the other is made to do. */
  static final Set<String> BRINGING =
      Set.of(
          "bring",
          "get",
          "make",
          "pull",
          "draw",
          "move",
          "deliver",
          "win",
          "lead",
          "drive",
          "guide",
          "stop",
          "prevent",
          "hold",
          "keep",
          "oblige",
          "soften",
          "work",
          "reach",
          "curb",
          "overrule");

  /** Speaks to another, which moves only where somebody wants it to. */
  static final Set<String> ASKING =
      Set.of(
          "urge",
          "lobby",
          "order",
          "tell",
          "reason",
          "intervene",
          "warn",
          "ask",
          "press",
          "push",
          "plead");

  /** Moves also where the words do not say to what. */
  static final Set<String> ALONE =
      Set.of(
          "deliver",
          "rein",
          "restrain",
          "sway",
          "lobby",
          "lean",
          "pressure",
          "coerce",
          "curb",
          "intercede",
          "soften",
          "browbeat",
          "strong-arm",
          "move",
          "work",
          "persuade",
          "prod",
          "cajole",
          "nudge",
          "intervene",
          "reason");

  /** Of these {@link #ALONE}, those that need somebody behind them or the power to do it. */
  static final Set<String> NEVER_ALONE =
      Set.of("move", "overrule", "speak", "deliver", "soften", "lobby", "intervene", "reason");

  /** Who is moved stands after one of these words, not right after the verb. */
  static final Set<String> ON = Set.of("lean", "prevail", "press", "pressure", "work");

  static final Set<String> WITH = Set.of("plead", "intercede", "intervene", "reason");

  static final Set<String> TO = Set.of("speak", "talk");

  /** Those that move another for a thing. */
  static final Set<String> FOR = Set.of("press", "pressure", "push", "lobby");

  /** Weight that one has with another. */
  static final Set<String> POWERS = Set.of("influence", "leverage", "sway", "clout", "weight");

  /** Words for it that say so only with a verb of using: use its ties to Osk. */
  static final Set<String> TIES = Set.of("tie", "contact", "word");

  /** Whom one moves by them is their owner: twist the general's arm. */
  static final Set<String> LIMBS = Set.of("arm", "hand");

  static final Set<String> LIMB_VERBS = Set.of("twist", "force", "bend");

  /** Verbs of seeing to it that another does something. */
  static final Set<String> ENSURING = Set.of("see", "ensure", "guarantee");

  private MovingWords() {}

  static boolean moves(Sentence s, int verb) {
    String lemma = s.lemma(verb);
    return PERSUADING.contains(lemma) || BRINGING.contains(lemma) || ASKING.contains(lemma);
  }

  /** Whether the object of a verb says that another is moved by it. */
  static boolean weight(String lemma) {
    return "pressure".equals(lemma) || POWERS.contains(lemma) || LIMBS.contains(lemma);
  }
}
