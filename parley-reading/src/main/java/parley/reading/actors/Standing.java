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
      case "pobj" -> moved(s, token, lexicon) ? ACTS : afterPreposition(s, head, town, lexicon);
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
