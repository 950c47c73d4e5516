package parley.reading.actors;

import java.util.Set;
import parley.language.Arc;
import parley.language.Sentence;
import parley.reading.dictionaries.Naming.As;
import parley.reading.report.StepWords;

/**
 * What a state's name does in its sentence. Subjects, objects and possessors act; a capital after
 * to, in or from is a place; a state after of or on is a topic, which counts as a mention only if
 * the same state acts elsewhere in the report.
 */
enum Standing {
  ACTS,
  TOPIC,
  PLACE;

  private static final Set<String> MOVING_PREPOSITIONS =
      Set.of("on", "upon", "over", "through", "from");

  /** Their object is who is moved, not where to: to bring Osk to the table. */
  private static final Set<String> TAKING_ALONG = Set.of("bring", "move", "pull", "drive");

  /** What somebody does who is no mere place: gives its word, counts on the fishermen. */
  private static final Set<String> GIVING =
      Set.of("give", "count", "rely", "offer", "pay", "threaten");

  private static final Set<String> WAYS =
      Set.of("round", "around", "over", "back", "onside", "along", "off", "in", "against");
  private static final Set<String> WHERE =
      Set.of(
          "table",
          "heel",
          "line",
          "fold",
          "board",
          "sense",
          "reason",
          "pressure",
          "talk",
          "camp",
          "side",
          "point");

  private static final int LONGEST_CHAIN = 50;

  static Standing of(Line line, int last, As as, Lexicon lexicon) {
    Sentence s = line.sentence;
    int token = coordinated(s, last);
    int head = s.head(token);
    boolean town = as == As.CAPITAL || as == As.SEAT;
    if (as == As.PEOPLE && s.tag(last).endsWith("S") && !s.tag(last).equals("POS")) {
      // the Velians: people, wherever they stand
      return ACTS;
    }
    return switch (s.label(token)) {
      case "nsubj", "nsubjpass", "csubj", "agent" -> ACTS;
      case "dobj", "dative", "iobj" ->
          head != Arc.ROOT
                  && lexicon.motion.contains(s.lemma(head))
                  && !TAKING_ALONG.contains(s.lemma(head))
              ? PLACE
              : ACTS;
      case "poss" -> lexicon.aboutPlace.contains(s.lemma(head)) ? TOPIC : ACTS;
      case "appos" -> town ? PLACE : ACTS;
      case "attr" -> town ? PLACE : ACTS;
      case "npadvmod", "compound", "nmod" ->
          ledBy(line, last, lexicon) || deed(s, head, town, lexicon) ? ACTS : PLACE;
      case "pobj" ->
          moved(s, token, lexicon) || swayed(s, token, lexicon)
              ? ACTS
              : afterPreposition(s, head, town, lexicon);
      default -> ledBy(line, last, lexicon) ? ACTS : town ? PLACE : TOPIC;
    };
  }

  /** The first of the names joined by "and": what it does, all of them do. */
  static int coordinated(Sentence s, int token) {
    int first = token;
    for (int steps = 0; steps < LONGEST_CHAIN && joined(s, first); steps++) {
      first = s.head(first);
    }
    return first;
  }

  private static boolean joined(Sentence s, int token) {
    return s.label(token).equals("conj") && s.head(token) != Arc.ROOT;
  }

  /** US ally, a Velian offer: the state has a hand in what the noun says. */
  private static boolean deed(Sentence s, int noun, boolean town, Lexicon lexicon) {
    return !town && noun != Arc.ROOT && lexicon.deeds.contains(s.lemma(noun));
  }

  /** Whether the name is the first half of a word such as Tarn-led. */
  static boolean ledBy(Line line, int last, Lexicon lexicon) {
    return last + 2 < line.size()
        && line.hyphen(last + 1)
        && lexicon.led.contains(line.form(last + 2).toLowerCase(java.util.Locale.ROOT));
  }

  /**
   * Whether somebody relies on whoever is named here, presses them or moves others through them.
   */
  static boolean moved(Sentence s, int token, Lexicon lexicon) {
    int preposition = s.head(coordinated(s, token));
    return preposition != Arc.ROOT
        && "prep".equals(s.label(preposition))
        && MOVING_PREPOSITIONS.contains(s.lemma(preposition))
        && s.head(preposition) != Arc.ROOT
        && (lexicon.moving.contains(s.lemma(s.head(preposition)))
            || weight(s, s.head(preposition), lexicon));
  }

  /** Whether whoever is named here is asked or brought to do something: asked Osk to persuade. */
  static boolean asked(Sentence s, int token, Lexicon lexicon) {
    int first = coordinated(s, token);
    if (!s.label(first).equals("dobj") || s.head(first) == Arc.ROOT) {
      return false;
    }
    String lemma = s.lemma(s.head(first));
    return toAct(s, first)
        && (lexicon.voice.contains(lemma)
            || lexicon.moving.contains(lemma)
            || lexicon.addressing.contains(lemma));
  }

  /**
   * Whether whoever is named here is persuaded, forced or brought round: persuaded Osk, got Osk to
   * sign, brought Osk back to the table, put Osk under pressure.
   */
  static boolean swayed(Sentence s, int token, Lexicon lexicon) {
    int first = coordinated(s, token);
    int verb = s.head(first);
    if (verb == Arc.ROOT) {
      return false;
    }
    if ("pobj".equals(s.label(first)) && reinedIn(s, verb)) {
      return true;
    }
    boolean object = Set.of("dobj", "nsubjpass").contains(s.label(first));
    boolean inner = s.label(first).equals("nsubj") && !finite(s, verb);
    if (s.label(first).equals("pobj") && s.head(verb) != Arc.ROOT) {
      String above = s.lemma(s.head(verb));
      boolean agent =
          s.label(verb).equals("agent")
              && (lexicon.influencing.contains(above) || lexicon.asking.contains(above));
      boolean urging = s.lemma(verb).equals("of") && lexicon.urgings.contains(above);
      boolean turned = s.lemma(verb).equals("to") && Doers.TURNING.contains(above);
      boolean weight =
          lexicon.weights.contains(above)
              && !above.equals("office")
              && Set.of("with", "over", "on", "of", "in").contains(s.lemma(verb));
      boolean deed = s.lemma(verb).equals("by") && lexicon.deeds.contains(above);
      boolean bear = s.lemma(verb).equals("on") && above.equals("bear");
      if (agent
          || weight
          || deed
          || bear
          || urging
          || (turned && s.child(s.head(verb), "xcomp", "advcl") > first)) {
        return true;
      }
    }
    boolean after =
        s.label(first).equals("pobj")
            && lexicon.influencing.contains(s.lemma(Math.max(0, s.head(verb))));
    if (after) {
      return s.head(verb) != Arc.ROOT && Set.of("on", "upon", "with").contains(s.lemma(verb));
    }
    if (inner) {
      return s.head(verb) != Arc.ROOT && lexicon.bringing.contains(s.lemma(s.head(verb)));
    }
    String lemma = s.lemma(verb);
    return object
        && s.tag(verb).startsWith("VB")
        && (lexicon.influencing.contains(lemma)
            || (lexicon.bringing.contains(lemma) && somewhere(s, verb, first)));
  }

  /** <em>rein in Osk</em>: the parser hangs Osk on the particle. */
  private static boolean reinedIn(Sentence s, int particle) {
    int verb = s.head(particle);
    return verb >= 0
        && verb == particle - 1
        && s.lemma(particle).equals("in")
        && Set.of("rein", "hem", "rope").contains(s.lemma(verb));
  }

  private static boolean finite(Sentence s, int verb) {
    int aux = s.child(verb, "aux");
    return !"VB".equals(s.tag(verb)) || (aux >= 0 && !"TO".equals(s.tag(aux)));
  }

  /** To do something, into doing it, back, round, on board, to the table, under pressure. */
  private static boolean somewhere(Sentence s, int verb, int object) {
    if (toAct(s, object)) {
      return true;
    }
    for (int child : s.children(verb, "advmod", "prt", "prep")) {
      int noun = s.child(child, "pobj");
      boolean against = s.lemma(child).equals("against");
      boolean along = WAYS.contains(s.lemma(child)) && (noun < 0 || against);
      boolean aim = noun >= 0 && WHERE.contains(s.lemma(noun));
      if (child > verb && (along || aim || s.child(child, "pcomp") >= 0)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an infinitive says what the object is to do. */
  static boolean toAct(Sentence s, int object) {
    int act = s.child(s.head(object), "xcomp", "advcl");
    return act > object && "TO".equals(s.tag(s.subtree(act)[0]));
  }

  /** What goes with a verb to the same effect: takes its orders from, puts pressure on. */
  private static boolean weight(Sentence s, int verb, Lexicon lexicon) {
    int object = s.child(verb, "dobj");
    return object > verb && lexicon.moving.contains(s.lemma(object));
  }

  /** Whether whoever is named here says, wants or refuses something. */
  static boolean speaks(Sentence s, int token, Lexicon lexicon) {
    int first = coordinated(s, token);
    int verb = s.head(first);
    return s.label(first).equals("nsubj")
        && verb != Arc.ROOT
        && s.tag(verb).startsWith("VB")
        && (lexicon.voice.contains(s.lemma(verb)) || GIVING.contains(s.lemma(verb)));
  }

  /** Whether whoever is named here meets others: talks between Osk and Velia, met with Osk. */
  static boolean meets(Sentence s, int token) {
    int preposition = s.head(coordinated(s, token));
    if (preposition == Arc.ROOT
        || !"prep".equals(s.label(preposition))
        || !Set.of("between", "with", "of").contains(s.lemma(preposition))
        || s.head(preposition) == Arc.ROOT) {
      return false;
    }
    String above = s.lemma(s.head(preposition));
    return StepWords.MEETINGS.contains(above) || above.equals("meet");
  }

  private static Standing afterPreposition(
      Sentence s, int preposition, boolean town, Lexicon lexicon) {
    String word = s.lemma(preposition);
    int governor = s.head(preposition);
    String above = governor == Arc.ROOT ? "" : s.lemma(governor);
    boolean governments = above.equals("government") && s.tag(governor).equals("NNS");
    if (word.equals("in") && town && governments) {
      return ACTS; // the governments in Osk and Velia
    }
    if (lexicon.placePrepositions.contains(word)) {
      return PLACE;
    }
    if (word.equals("to") || word.equals("from") || word.equals("through") || word.equals("for")) {
      if (lexicon.motion.contains(above)
          && !(word.equals("through") && above.equals("run"))
          && !(word.equals("to") && above.equals("leave"))) {
        return PLACE;
      }
      if (word.equals("to")) {
        return town && !lexicon.addressing.contains(above) ? PLACE : ACTS;
      }
    }
    if (word.equals("of") && lexicon.moving.contains(above) && lexicon.deeds.contains(above)) {
      return ACTS; // at the request of Osk
    }
    if (word.equals("of") && StepWords.MEETINGS.contains(above)) {
      return town ? PLACE : ACTS; // a summit of Osk and Velia
    }
    if (lexicon.topicPrepositions.contains(word)) {
      return town && !word.equals("of") ? PLACE : TOPIC;
    }
    return ACTS;
  }
}
