package parley.reading.meetings;

import java.util.Set;
import parley.language.Arc;
import parley.language.Sentence;
import parley.reading.report.Clauses;

/** Which words of a sentence speak of a meeting, and how the verbs around them relate to it. */
record MeetingMentions(Sentence s) {

  private static final Set<String> AGAIN =
      Set.of("next", "another", "further", "new", "fresh", "again", "follow-up");

  boolean noun(int i) {
    String lemma = s.lemma(i);
    boolean named =
        s.tag(i).startsWith("NN")
            && (MeetingWords.NOUNS.contains(lemma) || table(i) || call(i) || meal(i) || spent(i))
            && !("talk".equals(lemma) && !s.tag(i).endsWith("S"))
            && !"compound".equals(s.label(i))
            && !"poss".equals(s.label(i));
    return named && !counted(i) && !("round".equals(lemma) && inner(i) < 0 && !determined(i));
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
    return Set.of("call", "conversation").contains(s.lemma(noun))
        && noun > 0
        && MeetingWords.WIRES.contains(s.lemma(noun - 1));
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
    int verb = s.head(head);
    boolean over = "pobj".equals(s.label(noun)) && "over".equals(s.lemma(head));
    boolean asked =
        verb != Arc.ROOT
            && "pobj".equals(s.label(noun))
            && Set.of("invite", "meet", "ask").contains(s.lemma(verb));
    return had || over || asked;
  }

  private boolean determined(int noun) {
    return s.child(noun, "det", "poss", "nmod") >= 0;
  }

  /** {@code talks} in <em>round of talks</em>: said with the round. */
  private boolean counted(int noun) {
    int prep = s.head(noun);
    return "pobj".equals(s.label(noun))
        && "of".equals(s.lemma(prep))
        && s.head(prep) != Arc.ROOT
        && MeetingWords.NOUNS.contains(s.lemma(s.head(prep)))
        && MeetingWords.COUNTING.contains(s.lemma(s.head(prep)));
  }

  int inner(int noun) {
    for (int prep : s.children(noun, "prep")) {
      int object = s.child(prep, "pobj");
      if ("of".equals(s.lemma(prep))
          && object >= 0
          && MeetingWords.NOUNS.contains(s.lemma(object))) {
        return object;
      }
    }
    return -1;
  }

  boolean meets(int i) {
    if (!Clauses.verb(s, i)) {
      return false;
    }
    boolean sits = "sit".equals(s.lemma(i)) && near(i, MeetingWords.TOGETHER) && !sitsTo(i);
    boolean calls = MeetingWords.TALK.contains(s.lemma(i)) && far(i, MeetingWords.WIRES);
    boolean face = "come".equals(s.lemma(i)) && near(i, Set.of("face"));
    boolean shuttles = "shuttle".equals(s.lemma(i)) || opposite(i) || shakes(i) || longWith(i);
    boolean chance = "acl".equals(s.label(i)) && s.child(i, "nsubj") < 0 && s.child(i, "prep") < 0;
    boolean meets = MeetingWords.MEET.contains(s.lemma(i)) && s.child(i, "dobj", "nsubjpass") < 0;
    return (meets || "meet".equals(s.lemma(i)) || sits || calls || face || shuttles || calledOn(i))
        && !chance;
  }

  /** Whether the object of the verb is called on or let in: received the mayors, visited Lund. */
  boolean calledOn(int verb) {
    boolean plain = s.child(verb, "xcomp", "ccomp", "oprd", "prt", "dative") < 0;
    boolean as = false;
    for (int prep : s.children(verb, "prep")) {
      as |= "as".equals(s.lemma(prep));
    }
    int object = s.child(verb, "dobj");
    boolean by = Clauses.passive(s, verb) && s.child(verb, "agent") >= 0;
    return (MeetingWords.CALL_ON.contains(s.lemma(verb)) || phones(verb))
        && (by || (object > verb && !noun(object)))
        && plain
        && !as;
  }

  /** <em>phoned Velia's president</em>, <em>called him on Monday</em>. */
  boolean phones(int verb) {
    return MeetingWords.PHONE.contains(s.lemma(verb));
  }

  /** Whether one of the two who meet is enough to know: a visit, or going somewhere to meet. */
  boolean seen(int verb) {
    int head = s.head(verb);
    return calledOn(verb)
        || ("advcl".equals(s.label(verb)) && goes(head) && s.child(verb, "dobj") >= 0);
  }

  /** Whether the verb says that somebody goes somewhere. */
  boolean goes(int verb) {
    return verb != Arc.ROOT && MeetingWords.GO.contains(s.lemma(verb));
  }

  /** <em>flies to Lund on Monday</em>: a visit, where it is not already told what for. */
  boolean journey(int verb) {
    return (awaited(verb) || (MeetingWords.TRAVEL.contains(s.lemma(verb)) && Clauses.verb(s, verb)))
        && s.child(verb, "advcl", "xcomp") < 0
        && s.child(verb, "dobj") < 0;
  }

  /** <em>is due in Lund</em>, <em>is expected in Lund</em>. */
  boolean awaited(int verb) {
    return verb != Arc.ROOT
        && (("expect".equals(s.lemma(verb)) && Clauses.passive(s, verb))
            || ("due".equals(s.lemma(verb)) && "acomp".equals(s.label(verb))));
  }

  /** Whether the noun is somebody's going to somebody. */
  boolean visit(int noun) {
    return MeetingWords.VISITS.contains(s.lemma(noun))
        && "NN".equals(s.tag(noun))
        && !"compound".equals(s.label(noun));
  }

  /**
   * The verb above a meeting; that of the step before it in a round followed by a summit; or -1.
   */
  int governor(int noun) {
    int verb = Clauses.verbAbove(s, noun);
    boolean next =
        verb >= 0
            && "followed".equals(s.form(verb))
            && Set.of("acl", "advcl").contains(s.label(verb))
            && s.child(verb, "agent") >= 0;
    return next ? Clauses.verbAbove(s, verb) : verb;
  }

  /** <em>After a meeting</em>: what the subject did next, it did coming out of it. */
  boolean after(int noun) {
    int prep = s.head(noun);
    return "pobj".equals(s.label(noun))
        && Set.of("after", "following").contains(s.lemma(prep))
        && s.head(prep) != Arc.ROOT
        && Clauses.verb(s, s.head(prep));
  }

  /** <em>At a meeting</em>, <em>over dinner</em>: what the subject did, it did there. */
  boolean during(int noun) {
    int prep = s.head(noun);
    int verb = "pobj".equals(s.label(noun)) ? s.head(prep) : Arc.ROOT;
    return verb != Arc.ROOT
        && Set.of("during", "over", "at", "in").contains(s.lemma(prep))
        && Clauses.verb(s, verb)
        && !MeetingWords.ATTEND.contains(s.lemma(verb))
        && !MeetingWords.BE_AT.contains(s.lemma(verb))
        && !"table".equals(s.lemma(noun));
  }

  /** Whether the subject alone says who meets: the council meets, the parties sit down. */
  boolean gathers(int verb) {
    return MeetingWords.GATHER.contains(s.lemma(verb))
        && !Clauses.passive(s, verb)
        && s.child(verb, "dobj") < 0;
  }

  /** <em>face each other</em>, <em>sat opposite one another</em>. */
  private boolean opposite(int verb) {
    return Set.of("face", "sit", "see").contains(s.lemma(verb))
        && (sequence(verb, "each", "other") || sequence(verb, "one", "another"));
  }

  private boolean sequence(int verb, String first, String second) {
    for (int i = verb + 1; i + 1 < Math.min(verb + 5, s.size()); i++) {
      if (first.equals(s.form(i)) && second.equals(s.form(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private boolean shakes(int verb) {
    int hands = s.child(verb, "dobj");
    return "shake".equals(s.lemma(verb)) && hands > verb && "hand".equals(s.lemma(hands));
  }

  /** <em>walked with her for an hour</em>, <em>was shut up with him for eleven hours</em>. */
  private boolean longWith(int verb) {
    boolean with = false;
    boolean hours = false;
    for (int prep : s.children(verb, "prep")) {
      int object = s.child(prep, "pobj");
      with |= "with".equals(s.lemma(prep)) && person(object);
      hours |=
          "for".equals(s.lemma(prep))
              && object >= 0
              && Set.of("hour", "minute").contains(s.lemma(object));
    }
    return with && hours;
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

  private boolean near(int verb, Set<String> words) {
    for (int i : s.subtree(verb)) {
      if (i > verb && i < verb + 6 && words.contains(s.lemma(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words count it after another: the next round, a second session, meet again. */
  boolean another(int head) {
    for (int child : s.children(head)) {
      boolean ordinal = "#ord#".equals(s.lemma(child)) && !"first".equals(s.form(child));
      if (ordinal || AGAIN.contains(s.lemma(child))) {
        return true;
      }
    }
    return false;
  }

  /** <em>the talks</em>, <em>negotiations</em>: those that the report is about. */
  boolean going(int head) {
    boolean talks = Set.of("talk", "negotiation", "discussion").contains(s.lemma(head));
    return talks && s.tag(head).endsWith("S") && (definite(head) || s.children(head).length == 0);
  }

  boolean definite(int head) {
    for (int child : s.children(head, "det", "poss")) {
      if ("the".equals(s.lemma(child))
          || "poss".equals(s.label(child))
          || s.lemma(child).startsWith("th")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the subject of the verb takes part in the noun. */
  boolean takes(int verb, int noun) {
    boolean object = "dobj".equals(s.label(noun)) && s.head(noun) == verb;
    boolean attended =
        (MeetingWords.ATTEND.contains(s.lemma(verb)) || leaves(verb) || staysAway(verb))
            && !"nsubj".equals(s.label(noun));
    return attended
        || present(verb, noun)
        || (object && (MeetingWords.HOLD.contains(s.lemma(verb)) || refuses(verb)));
  }

  /** <em>were locked in talks</em>, <em>was in Lund for talks</em>, <em>stayed away from</em>. */
  private boolean present(int verb, int noun) {
    int prep = s.head(noun);
    boolean there =
        "pobj".equals(s.label(noun))
            && Set.of("in", "at", "for").contains(s.lemma(prep))
            && Clauses.verbAbove(s, noun) == verb;
    return there
        && (MeetingWords.BE_AT.contains(s.lemma(verb))
            || ("for".equals(s.lemma(prep))
                && (goes(verb)
                    || MeetingWords.MEET.contains(s.lemma(verb))
                    || "expect".equals(s.lemma(verb)))));
  }

  /** <em>walked out of the talks</em>: whoever leaves was there. */
  boolean leaves(int verb) {
    return Set.of("walk", "storm").contains(s.lemma(verb)) && near(verb, Set.of("out"));
  }

  private boolean refuses(int verb) {
    return MeetingWords.REFUSE.contains(s.lemma(verb))
        || particle(verb, "call", "off")
        || staysAway(verb);
  }

  /** <em>stayed away from the talks</em>, <em>pulled out of the summit</em>. */
  boolean staysAway(int verb) {
    return particle(verb, "stay", "away")
        || particle(verb, "pull", "out")
        || particle(verb, "back", "out");
  }

  /** Whether the verb is this phrasal verb: call off, put off, turn down. */
  boolean particle(int verb, String lemma, String word) {
    if (lemma.equals(s.lemma(verb))) {
      for (int child : s.children(verb, "prt", "prep", "advmod")) {
        if (word.equals(s.lemma(child))) {
          return true;
        }
      }
    }
    return false;
  }

  boolean happens(int verb, int noun) {
    return s.label(noun).startsWith("nsubj")
        && s.head(noun) == verb
        && (MeetingWords.HAPPEN.contains(s.lemma(verb)) || Clauses.passive(s, verb));
  }

  /** <em>The meeting could decide it</em>: what it may bring about says nothing of its status. */
  boolean acts(int verb, int noun) {
    return "nsubj".equals(s.label(noun))
        && s.head(noun) == verb
        && !happens(verb, noun)
        && s.child(verb, "dobj") >= 0
        && !Clauses.modal(s, verb).isEmpty();
  }

  boolean focuses(int verb) {
    return "focus".equals(s.lemma(verb)) || "discuss".equals(s.lemma(verb));
  }
}
