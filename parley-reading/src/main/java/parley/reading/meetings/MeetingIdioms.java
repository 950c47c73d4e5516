package parley.reading.meetings;

import java.util.Set;
import parley.language.Arc;
import parley.language.Sentence;
import parley.reading.report.CalendarWords;
import parley.reading.report.Clauses;

/**
 * Words that speak of a meeting only beside others: <em>back at the table</em>, <em>over
 * dinner</em>; <em>shook hands</em>, <em>sat down together</em>.
 */
record MeetingIdioms(Sentence s) {

  /** A noun that names a meeting by what stands beside it. */
  boolean noun(int i) {
    return table(i) || roundTable(i) || call(i) || meal(i) || spent(i) || exchange(i);
  }

  /** A verb that says so, by what stands beside it, of whoever meets. */
  boolean verb(int i) {
    boolean sits = "sit".equals(s.lemma(i)) && near(i, MeetingWords.TOGETHER) && !sitsTo(i);
    boolean calls = MeetingWords.TALK.contains(s.lemma(i)) && far(i, MeetingWords.WIRES);
    boolean shuttles = "shuttle".equals(s.lemma(i));
    return sits || calls || shuttles || shakes(i);
  }

  /** <em>held a first exchange</em>, but no exchange of prisoners. */
  private boolean exchange(int noun) {
    boolean held =
        "dobj".equals(s.label(noun)) && Set.of("hold", "have").contains(s.lemma(s.head(noun)));
    return held && Set.of("exchange", "chat").contains(s.lemma(noun)) && !of(noun);
  }

  private boolean of(int noun) {
    int prep = s.child(noun, "prep");
    return prep >= 0 && "of".equals(s.lemma(prep));
  }

  /** <em>return to the table</em>, <em>back at the negotiating table</em>. */
  private boolean table(int noun) {
    int prep = s.head(noun);
    if (!"table".equals(s.lemma(noun)) || prep == Arc.ROOT || !"pobj".equals(s.label(noun))) {
      return false;
    }
    boolean back = "back".equals(s.lemma(Math.max(prep - 1, 0)));
    int verb = Clauses.verbAbove(s, noun);
    return verb >= 0
        && Set.of("to", "at", "around").contains(s.lemma(prep))
        && (back || MeetingWords.GO.contains(s.lemma(verb)) || "sit".equals(s.lemma(verb)));
  }

  private boolean roundTable(int noun) {
    return "table".equals(s.lemma(noun)) && noun > 0 && "round".equals(s.lemma(noun - 1));
  }

  /** <em>after three hours with the premier</em>, <em>spent Sunday night with her</em>. */
  private boolean spent(int noun) {
    boolean with = false;
    for (int prep : s.children(noun, "prep")) {
      with |= "with".equals(s.lemma(prep)) && person(s.child(prep, "pobj"));
    }
    return with && MeetingWords.WHILES.contains(s.lemma(noun));
  }

  /** A name or a word with whose it is: with Margaret Thatcher, with his counterpart. */
  private boolean person(int noun) {
    return noun >= 0 && (s.tag(noun).startsWith("NNP") || s.child(noun, "poss") >= 0);
  }

  /** A call over the telephone; any other call may be one for help. */
  private boolean call(int noun) {
    boolean wire = noun > 0 && MeetingWords.WIRES.contains(s.lemma(noun - 1));
    return "call".equals(s.lemma(noun)) && (wire || onADay(noun));
  }

  /** <em>a call from the chancellor on Tuesday</em>, but not one for help. */
  private boolean onADay(int noun) {
    boolean day = false;
    for (int prep : s.children(noun, "prep")) {
      if (Set.of("for", "to").contains(s.lemma(prep))) {
        return false;
      }
      int object = s.child(prep, "pobj");
      boolean from = Set.of("from", "with", "between").contains(s.lemma(prep)) && object >= 0;
      day |= "on".equals(s.lemma(prep)) && object >= 0 && day(object);
      for (int inner : from ? s.children(object, "prep") : new int[0]) {
        day |= "on".equals(s.lemma(inner)) && day(s.child(inner, "pobj"));
      }
    }
    return day;
  }

  private boolean day(int noun) {
    return noun >= 0 && CalendarWords.NAMES.contains(s.lemma(noun));
  }

  /** <em>have dinner</em>, <em>invited Osk to breakfast</em>, <em>over lunch</em>. */
  private boolean meal(int noun) {
    int head = s.head(noun);
    if (!MeetingWords.MEALS.contains(s.lemma(noun)) || head == Arc.ROOT) {
      return false;
    }
    boolean had =
        "dobj".equals(s.label(noun))
            && Set.of("have", "hold", "share", "take").contains(s.lemma(head));
    boolean again = new MeetingMentions(s).another(noun) && s.child(noun, "poss") >= 0;
    int verb = s.head(head);
    boolean beside = false;
    for (int prep : s.children(noun, "prep")) {
      int object = s.child(prep, "pobj");
      boolean with = Set.of("with", "between", "of").contains(s.lemma(prep));
      beside |= with && object >= 0 && person(object);
    }
    boolean over = "pobj".equals(s.label(noun)) && "over".equals(s.lemma(head));
    boolean asked =
        verb != Arc.ROOT
            && "pobj".equals(s.label(noun))
            && (Set.of("invite", "meet", "ask").contains(s.lemma(verb))
                || new MeetingTies(s).has(verb, noun)
                || invitation(s.child(verb, "dobj")));
    return had || over || asked || beside || again;
  }

  private boolean invitation(int noun) {
    return noun >= 0 && MeetingWords.OFFERS.contains(s.lemma(noun));
  }

  private boolean shakes(int verb) {
    int hands = s.child(verb, "dobj");
    return "shake".equals(s.lemma(verb)) && hands > verb && "hand".equals(s.lemma(hands));
  }

  /** <em>sit down to dinner</em> is not with anybody, nor <em>to the two billion</em>. */
  private boolean sitsTo(int verb) {
    for (int prep : s.children(verb, "prep")) {
      if ("to".equals(s.lemma(prep))) {
        return true;
      }
    }
    return false;
  }

  private boolean far(int verb, Set<String> words) {
    for (int i : s.subtree(verb)) {
      if (i > verb && words.contains(s.lemma(i)) && "pobj".equals(s.label(i))) {
        return true;
      }
    }
    return near(verb, words);
  }

  /** Whether one of these words stands under the verb, at most five words behind it. */
  boolean near(int verb, Set<String> words) {
    for (int i : s.subtree(verb)) {
      if (i > verb && i < verb + 6 && words.contains(s.lemma(i))) {
        return true;
      }
    }
    return false;
  }
}
