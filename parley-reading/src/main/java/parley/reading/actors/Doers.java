package parley.reading.actors;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.language.Arc;
import parley.language.Sentence;
import parley.reading.actors.Nominal.Category;

/**
 * Nouns that no list knows and that are somebody all the same, because somewhere in the report they
 * do what only somebody does: they say, want or refuse something, something is according to them,
 * or they are relied on to do something.
 */
final class Doers {

  private static final List<String> PERSONAL =
      List.of("er", "or", "ist", "ian", "ant", "eer", "man", "woman", "person");
  private static final int SHORTEST = 5;
  private static final Set<String> IDLE =
      Set.of("be", "have", "lie", "remain", "exist", "include", "border", "become", "seem");
  static final Set<String> TURNING = Set.of("turn", "look", "appeal", "write", "apply", "leave");
  private static final Set<String> BOWING =
      Set.of("bow", "yield", "cave", "give", "succumb", "bend", "submit", "respond");
  private static final Set<String> FATES = Set.of("fate", "future", "outcome", "course");
  private static final Set<String> GETTING = Set.of("get", "want", "need", "expect", "like");
  private static final Set<String> HOPING =
      Set.of("hope", "expect", "want", "trust", "bet", "calculate", "reckon", "believe", "wish");
  private static final Set<String> RELYING =
      Set.of("rely", "count", "bank", "bet", "depend", "gamble", "look", "turn");
  private static final Set<String> MEETING =
      Set.of(
          "visit",
          "meet",
          "see",
          "invite",
          "approach",
          "address",
          "summon",
          "ring",
          "telephone",
          "phone",
          "assemble",
          "gather",
          "consult",
          "receive",
          "join");
  private static final Set<String> MODIFIERS = Set.of("compound", "nmod");

  private final Lexicon lexicon;
  private final Set<String> phrases = new HashSet<>();
  private final Set<String> active = new HashSet<>();

  Doers(List<Line> lines, Lexicon lexicon) {
    this.lexicon = lexicon;
    for (Line line : lines) {
      Sentence s = line.sentence;
      for (int i = 0; i < s.size(); i++) {
        if (common(s, i) && acts(s, i)) {
          phrases.add(phrase(s, i));
        }
        if (common(s, i) && active(s, i)) {
          active.add(s.lemma(i));
        }
      }
    }
  }

  /** What kind of somebody a noun is that acts in this report; null for all others. */
  @Nullable Category category(Sentence s, int noun) {
    if (!common(s, noun) || !phrases.contains(phrase(s, noun))) {
      return null;
    }
    if (s.tag(noun).endsWith("S")) {
      return Category.FACTION;
    }
    return personal(s.lemma(noun)) ? Category.SOURCE : Category.COLLECTIVE;
  }

  /** The token that stands for a noun in its clause: the first of several, the count of a share. */
  private int whole(Sentence s, int noun) {
    int first = Standing.coordinated(s, noun);
    int share = NounPhrase.share(s, first, lexicon);
    return share >= 0 ? Standing.coordinated(s, share) : first;
  }

  /** Whether things that can be places or goods too do something in this report: the provinces. */
  boolean active(String lemma) {
    return phrases.contains(lemma) || active.contains(lemma);
  }

  private boolean active(Sentence s, int noun) {
    int first = whole(s, noun);
    int head = s.head(first);
    if (head == Arc.ROOT) {
      return false;
    }
    boolean verb = s.tag(head).startsWith("VB");
    return switch (s.label(first)) {
      case "nsubj" -> verb && (!IDLE.contains(s.lemma(head)) || joinedAct(s, head));
      case "dobj", "dative" ->
          verb && (lexicon.addressing.contains(s.lemma(head)) || asked(s, first));
      case "pobj" -> "agent".equals(s.label(head)) || deedBy(s, head) || addressed(s, first, head);
      default -> false;
    };
  }

  /** Have the ear of the court and are steering it. */
  private static boolean joinedAct(Sentence s, int verb) {
    for (int joined : s.children(verb, "conj")) {
      if (s.tag(joined).startsWith("VB") && !IDLE.contains(s.lemma(joined))) {
        return true;
      }
    }
    return false;
  }

  /** A threat by the airlines. */
  private boolean deedBy(Sentence s, int preposition) {
    int above = s.head(preposition);
    return above != Arc.ROOT
        && "by".equals(s.lemma(preposition))
        && (lexicon.deeds.contains(s.lemma(above)) || lexicon.urgings.contains(s.lemma(above)));
  }

  /** Pleaded with the countries, working through the airlines, an appeal to the clubs. */
  private boolean addressed(Sentence s, int noun, int preposition) {
    int above = s.head(preposition);
    if (above == Arc.ROOT || Standing.moved(s, noun, lexicon)) {
      return above != Arc.ROOT;
    }
    return switch (s.lemma(preposition)) {
      case "with" -> lexicon.voice.contains(s.lemma(above));
      case "to" -> lexicon.addressing.contains(s.lemma(above));
      default -> false;
    };
  }

  private boolean common(Sentence s, int token) {
    boolean noun = s.tag(token).equals("NN") || s.tag(token).equals("NNS");
    return noun && !lexicon.voiceless.contains(s.lemma(token).toLowerCase(Locale.ROOT));
  }

  /** The noun with the nouns and adjectives that make it one of a kind: shipping line. */
  private static String phrase(Sentence s, int noun) {
    StringBuilder phrase = new StringBuilder();
    for (int i = noun - 1; i >= 0 && s.head(i) == noun && MODIFIERS.contains(s.label(i)); i--) {
      phrase.insert(0, s.form(i).toLowerCase(Locale.ROOT) + " ");
    }
    return phrase.append(s.lemma(noun)).toString();
  }

  private boolean acts(Sentence s, int noun) {
    int first = whole(s, noun);
    int head = s.head(first);
    if (head == Arc.ROOT) {
      return false;
    }
    return switch (s.label(first)) {
      case "nsubj" ->
          s.tag(head).startsWith("VB")
              && !matters(s, head)
              && (lexicon.voice.contains(s.lemma(head))
                  || sways(s, head)
                  || hoped(s, head)
                  || (people(s, noun) && RELYING.contains(s.lemma(head))));
      case "dobj" ->
          asked(s, first)
              || metAndAsked(s, first)
              || (people(s, noun) && Standing.swayed(s, noun, lexicon));
      case "nsubjpass" -> s.child(head, "xcomp") > head && lexicon.asking.contains(s.lemma(head));
      case "pobj" ->
          source(s, head)
              || relied(s, first)
              || urging(s, head)
              || swayedWith(s, head)
              || pressing(s, noun, head)
              || (people(s, noun) && Standing.swayed(s, noun, lexicon));
      default -> false;
    };
  }

  /** Could decide the fate of the talks: a meeting or a vote may, and is nobody. */
  private static boolean matters(Sentence s, int verb) {
    int object = s.child(verb, "dobj");
    return "decide".equals(s.lemma(verb)) && object > verb && FATES.contains(s.lemma(object));
  }

  /** According to the growers, told by the growers. */
  private boolean source(Sentence s, int preposition) {
    int above = s.head(preposition);
    if (above == Arc.ROOT) {
      return false;
    }
    boolean tells =
        lexicon.voice.contains(s.lemma(above)) || lexicon.asking.contains(s.lemma(above));
    boolean agent = "agent".equals(s.label(preposition)) && tells;
    return agent || ("to".equals(s.lemma(preposition)) && "accord".equals(s.lemma(above)));
  }

  /** Asked the shipping lines to press the company, coaxed them back. */
  private boolean asked(Sentence s, int noun) {
    String verb = s.lemma(s.head(noun));
    int act = GETTING.contains(verb) ? s.child(s.head(noun), "xcomp", "advcl") : -1;
    boolean got = act > noun && lexicon.voice.contains(s.lemma(act));
    return lexicon.swaying.contains(verb)
        || (got && Standing.toAct(s, noun))
        || (lexicon.asking.contains(verb) && Standing.toAct(s, noun));
  }

  /** Visited the shipping lines and asked them to press the company. */
  private boolean metAndAsked(Sentence s, int noun) {
    int met = s.head(noun);
    for (int then : MEETING.contains(s.lemma(met)) ? s.children(met, "conj") : new int[0]) {
      int object = s.child(then, "dobj");
      boolean pronoun = object > then && s.tag(object).startsWith("PRP");
      boolean asks = lexicon.asking.contains(s.lemma(then)) && s.child(then, "nsubj") < 0;
      if (asks && pronoun && Standing.toAct(s, object)) {
        return true;
      }
    }
    return false;
  }

  /** Hopes that the shipping lines can get Osk to sign: what nothing but somebody does. */
  private boolean hoped(Sentence s, int verb) {
    int above = "ccomp".equals(s.label(verb)) ? s.head(verb) : Arc.ROOT;
    boolean wanted = above != Arc.ROOT && HOPING.contains(s.lemma(above));
    int act = s.child(verb, "xcomp", "ccomp", "advcl");
    boolean brings = lexicon.bringing.contains(s.lemma(verb)) && act > verb;
    return wanted && (brings || lexicon.influencing.contains(s.lemma(verb)));
  }

  /** Several of a kind whose name is one for persons: the doubters. */
  private static boolean people(Sentence s, int noun) {
    return s.tag(noun).endsWith("S") && personal(s.lemma(noun));
  }

  /** Carries weight with Osk, is bringing pressure to bear on it. */
  private boolean sways(Sentence s, int verb) {
    int object = s.child(verb, "dobj");
    return object > verb && lexicon.weights.contains(s.lemma(object));
  }

  /** Reasons with the chapter, uses its influence with it. */
  private boolean swayedWith(Sentence s, int preposition) {
    int above = s.head(preposition);
    return above != Arc.ROOT
        && "with".equals(s.lemma(preposition))
        && (lexicon.weights.contains(s.lemma(above)) || lexicon.pleading.contains(s.lemma(above)));
  }

  /** Under pressure from processors in the port; but not from costs. */
  private boolean pressing(Sentence s, int noun, int preposition) {
    int above = s.head(preposition);
    return above != Arc.ROOT
        && "from".equals(s.lemma(preposition))
        && "pressure".equals(s.lemma(above))
        && (personal(s.lemma(noun)) || bowed(s, above));
  }

  /** Bowed to pressure. */
  private static boolean bowed(Sentence s, int pressure) {
    int to = s.head(pressure);
    int verb = to == Arc.ROOT ? Arc.ROOT : s.head(to);
    return verb != Arc.ROOT && "pobj".equals(s.label(pressure)) && BOWING.contains(s.lemma(verb));
  }

  /** At the urging of the shipping lines. */
  private boolean urging(Sentence s, int preposition) {
    int above = s.head(preposition);
    return above != Arc.ROOT
        && "of".equals(s.lemma(preposition))
        && lexicon.urgings.contains(s.lemma(above));
  }

  /** Counting on the shipping lines to press the company. */
  private boolean relied(Sentence s, int noun) {
    int preposition = s.head(noun);
    int verb = s.head(preposition);
    boolean to = verb != Arc.ROOT && TURNING.contains(s.lemma(verb));
    if (!Standing.moved(s, noun, lexicon) && !(to && "to".equals(s.lemma(preposition)))) {
      return false;
    }
    int aim = s.child(verb, "advcl", "xcomp");
    if (people(s, noun) && "turn".equals(s.lemma(verb)) && "to".equals(s.lemma(preposition))) {
      return true; // has turned to the mayors
    }
    return s.tag(verb).startsWith("VB") && aim > noun && "TO".equals(s.tag(s.subtree(aim)[0]));
  }

  /** Whether the noun has an ending of words for persons: a rigger, a cellist. */
  static boolean personal(String lemma) {
    return lemma.length() >= SHORTEST && PERSONAL.stream().anyMatch(lemma::endsWith);
  }
}
