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
            && (MeetingWords.NOUNS.contains(lemma) || table(i) || call(i) || meal(i))
            && !("talk".equals(lemma) && !s.tag(i).endsWith("S"))
            && !"compound".equals(s.label(i))
            && !"poss".equals(s.label(i));
    return named && !counted(i) && !("round".equals(lemma) && inner(i) < 0 && !determined(i));
  }

  /** <em>return to the table</em>, <em>back at the negotiating table</em>. */
  private boolean table(int noun) {
    int prep = s.head(noun);
    int verb = !"table".equals(s.lemma(noun)) || prep == Arc.ROOT ? -1 : s.head(prep);
    return verb >= 0
        && "pobj".equals(s.label(noun))
        && Set.of("to", "at", "around").contains(s.lemma(prep))
        && (MeetingWords.GO.contains(s.lemma(verb)) || "sit".equals(s.lemma(verb)));
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
    boolean had = "dobj".equals(s.label(noun)) && "have".equals(s.lemma(head));
    int verb = s.head(head);
    boolean asked =
        verb != Arc.ROOT
            && "pobj".equals(s.label(noun))
            && Set.of("invite", "meet").contains(s.lemma(verb));
    return had || asked;
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
    boolean sits = "sit".equals(s.lemma(i)) && near(i, MeetingWords.TOGETHER);
    boolean calls = MeetingWords.TALK.contains(s.lemma(i)) && near(i, MeetingWords.WIRES);
    boolean chance = "acl".equals(s.label(i)) && s.child(i, "nsubj") < 0;
    return (MeetingWords.MEET.contains(s.lemma(i)) || sits || calls || calledOn(i)) && !chance;
  }

  /** Whether the object of the verb is called on or let in: received the mayors, visited Lund. */
  boolean calledOn(int verb) {
    return MeetingWords.CALL_ON.contains(s.lemma(verb)) && s.child(verb, "dobj") > verb;
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
    return MeetingWords.TRAVEL.contains(s.lemma(verb))
        && Clauses.verb(s, verb)
        && s.child(verb, "advcl") < 0
        && s.child(verb, "dobj") < 0;
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
        && Set.of("after", "following", "during").contains(s.lemma(prep))
        && s.head(prep) != Arc.ROOT
        && Clauses.verb(s, s.head(prep));
  }

  /** Whether the subject alone says who meets: the council meets, the parties sit down. */
  boolean gathers(int verb) {
    return MeetingWords.GATHER.contains(s.lemma(verb))
        && !Clauses.passive(s, verb)
        && s.child(verb, "dobj") < 0;
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
        (MeetingWords.ATTEND.contains(s.lemma(verb)) || leaves(verb))
            && !"nsubj".equals(s.label(noun));
    return attended || (object && (MeetingWords.HOLD.contains(s.lemma(verb)) || refuses(verb)));
  }

  /** <em>walked out of the talks</em>: whoever leaves was there. */
  boolean leaves(int verb) {
    return Set.of("walk", "storm", "pull").contains(s.lemma(verb)) && near(verb, Set.of("out"));
  }

  private boolean refuses(int verb) {
    return MeetingWords.REFUSE.contains(s.lemma(verb)) || particle(verb, "call", "off");
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
