package parley.reading.dates;

import java.util.Set;
import parley.language.Arc;
import parley.language.Sentence;
import parley.reading.claim.Span;
import parley.reading.report.Passage;

/**
 * Tells from the verb a date hangs on whether what it dates has happened or is to come: {@code met
 * on Friday}, {@code want to meet on Friday}, {@code Friday's talks should not take place}.
 */
final class ClauseTime {

  /** Verbs whose object often lies ahead: invited them to talks on Friday. */
  private static final Set<String> PROSPECTIVE =
      Set.of(
          "accept",
          "announce",
          "ask",
          "await",
          "boycott",
          "call",
          "cancel",
          "confirm",
          "convene",
          "demand",
          "discuss",
          "invite",
          "offer",
          "oppose",
          "organise",
          "organize",
          "postpone",
          "prepare",
          "promise",
          "propose",
          "reject",
          "refuse",
          "request",
          "schedule",
          "seek",
          "support",
          "threaten",
          "urge",
          "want",
          "welcome");

  /** Verbs that put an end later: gave them until Friday, moved it to Friday. */
  private static final Set<String> DEFERRING =
      Set.of(
          "give",
          "extend",
          "postpone",
          "delay",
          "adjourn",
          "suspend",
          "put",
          "grant",
          "defer",
          "reschedule",
          "push",
          "move",
          "shift",
          "slip");

  private static final Set<String> MODALS =
      Set.of(
          "will", "would", "shall", "should", "may", "might", "can", "could", "must", "wo", "'ll");

  /** Participles and adjectives that look ahead even in the past: was scheduled for, was due on. */
  static final Set<String> PLANNED =
      Set.of(
          "schedule",
          "plan",
          "expect",
          "set",
          "slate",
          "due",
          "book",
          "tip",
          "bill",
          "aim",
          "pencil",
          "pencilled",
          "foresee",
          "reschedule");

  /** Verbs whose to-infinitive tells what did happen: failed to meet, began to withdraw. */
  private static final Set<String> FACTUAL =
      Set.of(
          "allow",
          "fail",
          "manage",
          "begin",
          "start",
          "continue",
          "seem",
          "appear",
          "use",
          "happen",
          "come");

  private static final Set<String> SAYING =
      Set.of(
          "say", "tell", "add", "report", "announce", "note", "state", "claim", "think", "believe");

  private static final Set<String> COMING =
      Set.of("next", "upcoming", "coming", "planned", "forthcoming", "future", "proposed");

  private static final Set<String> GONE = Set.of("last", "recent", "previous", "past", "earlier");

  private ClauseTime() {}

  /**
   * @param direction where the clause puts what is dated
   * @param told whether the verb above tells what has happened
   */
  record Reading(Direction direction, boolean told) {}

  private static final Reading UNSURE = new Reading(Direction.UNSURE, false);

  /** How the clause around these words of a sentence is to be read. */
  static Reading of(Passage passage, Span words) {
    Sentence s = passage.sentence();
    int token = headToken(s, words);
    if (token < 0) {
      return UNSURE;
    }
    boolean ofNoun = false;
    int steps = 0;
    for (int i = s.head(token); i != Arc.ROOT && steps++ < s.size(); i = s.head(i)) {
      if (PLANNED.contains(s.lemma(i))) {
        return LostPlans.undone(s, i) ? UNSURE : new Reading(Direction.FUTURE, false);
      }
      if (verbal(s, i) && doneBefore(s, i, token)) {
        return new Reading(Direction.PAST, false);
      }
      if (verbal(s, i) && invites(s, i, ofNoun)) {
        return new Reading(Direction.FUTURE, false);
      }
      if (verbal(s, i)) {
        if (LostPlans.undone(s, i)) {
          return UNSURE;
        }
        Direction told = verb(s, i, passage.heading(), 0);
        if (told != Direction.UNSURE) {
          Direction direction = weighed(s, i, told, ofNoun, preposition(s, token));
          return new Reading(direction, told == Direction.PAST);
        }
      } else if (s.tag(i).startsWith("NN")) {
        ofNoun = true;
        Direction described = described(s, i);
        if (described != Direction.UNSURE) {
          return new Reading(described, false);
        }
      }
    }
    return switch (preposition(s, token)) {
      case "since" -> new Reading(Direction.PAST, false);
      case "by", "until", "till" -> new Reading(Direction.FUTURE, false);
      default -> UNSURE;
    };
  }

  /** <em>has rejected the pact signed in Sarn, in May</em>: May is when it was signed. */
  private static boolean doneBefore(Sentence s, int verb, int date) {
    int object = PROSPECTIVE.contains(s.lemma(verb)) ? s.child(verb, "dobj") : -1;
    int done = object < verb ? -1 : s.child(object, "acl");
    return done > object
        && done < date
        && s.tag(done).equals("VBN")
        && !PLANNED.contains(s.lemma(done));
  }

  /** <em>has invited them to talks on Friday</em>: the perfect has no day of its own. */
  private static boolean invites(Sentence s, int verb, boolean ofNoun) {
    boolean perfect = false;
    for (int aux : s.children(verb, "aux")) {
      perfect |= Set.of("has", "have", "'ve", "'s").contains(s.form(aux));
    }
    return perfect && PROSPECTIVE.contains(s.lemma(verb)) && !ofNoun;
  }

  private static Direction weighed(
      Sentence s, int verb, Direction told, boolean ofNoun, String preposition) {
    return switch (preposition) {
      case "since" -> Direction.PAST;
      case "by" -> Direction.FUTURE;
      case "for" -> PROSPECTIVE.contains(s.lemma(verb)) ? Direction.FUTURE : told;
      case "to" -> DEFERRING.contains(s.lemma(verb)) ? Direction.FUTURE : told;
      case "until", "till" -> {
        boolean lasted = told == Direction.PAST && s.tag(verb).equals("VBD");
        yield lasted && !DEFERRING.contains(s.lemma(verb)) ? Direction.PAST : Direction.FUTURE;
      }
      default -> {
        // A noun's date need not share the verb's time: they rejected Friday's talks.
        boolean open = ofNoun && told == Direction.PAST && PROSPECTIVE.contains(s.lemma(verb));
        yield open ? Direction.UNSURE : told;
      }
    };
  }

  /** The token of the words that hangs on one outside them; -1 where no token is theirs. */
  private static int headToken(Sentence s, Span words) {
    int first = -1;
    for (int i = firstAt(s, words.start()); i < s.size() && s.token(i).start() < words.end(); i++) {
      first = first < 0 ? i : first;
      int head = s.head(i);
      if (head == Arc.ROOT
          || s.token(head).end() <= words.start()
          || s.token(head).start() >= words.end()) {
        return i;
      }
    }
    return first;
  }

  private static int firstAt(Sentence s, int offset) {
    int low = 0;
    int high = s.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (s.token(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static String preposition(Sentence s, int token) {
    int head = s.head(token);
    return head != Arc.ROOT && s.tag(head).matches("IN|TO") ? s.lemma(head) : "";
  }

  private static Direction described(Sentence s, int noun) {
    for (int child : s.children(noun)) {
      if (COMING.contains(s.lemma(child))) {
        return Direction.FUTURE;
      }
      if (GONE.contains(s.lemma(child))) {
        return Direction.PAST;
      }
    }
    return Direction.UNSURE;
  }

  private static boolean verbal(Sentence s, int token) {
    return s.tag(token).startsWith("VB");
  }

  private static Direction verb(Sentence s, int verb, boolean heading, int depth) {
    boolean modal = false;
    boolean to = false;
    boolean have = false;
    String be = "";
    for (int child : s.children(verb)) {
      String label = s.label(child);
      if (s.tag(child).equals("MD") && MODALS.contains(s.lemma(child))) {
        modal = true;
      } else if (label.startsWith("aux") || label.equals("auxpass")) {
        to |= s.tag(child).equals("TO");
        have |= s.lemma(child).equals("have") && !s.tag(child).equals("TO");
        if (s.lemma(child).equals("be")) {
          be = s.tag(child);
        }
        if (s.lemma(child).equals("do") && s.tag(child).equals("VBD")) {
          return Direction.PAST;
        }
      }
    }
    if (modal) {
      return have ? Direction.PAST : Direction.FUTURE;
    }
    return switch (s.tag(verb)) {
      case "VBD" -> PLANNED.contains(s.lemma(verb)) && have ? Direction.FUTURE : Direction.PAST;
      case "VBN" -> participle(s, verb, have, be, heading);
      case "VBG" ->
          have || be.equals("VBD")
              ? Direction.PAST
              : be.isEmpty() ? Direction.UNSURE : Direction.FUTURE;
      case "VBZ", "VBP" ->
          heading || SAYING.contains(s.lemma(verb)) ? Direction.UNSURE : Direction.FUTURE;
      default -> to ? infinitive(s, verb, heading, depth) : Direction.UNSURE;
    };
  }

  private static Direction participle(
      Sentence s, int verb, boolean have, String be, boolean heading) {
    if (PLANNED.contains(s.lemma(verb))) {
      return Direction.FUTURE;
    }
    if (have || be.isEmpty() || be.equals("VBD")) {
      return Direction.PAST;
    }
    return heading ? Direction.UNSURE : Direction.FUTURE;
  }

  private static Direction infinitive(Sentence s, int verb, boolean heading, int depth) {
    int head = s.head(verb);
    if (head != Arc.ROOT && verbal(s, head) && FACTUAL.contains(s.lemma(head)) && depth < 5) {
      return verb(s, head, heading, depth + 1);
    }
    return Direction.FUTURE;
  }
}
