package parley.reading.meetings;

import java.util.Set;
import parley.language.Arc;
import parley.language.Sentence;
import parley.reading.report.Clauses;

/** Which words of a sentence speak of a meeting, and how the verbs around them relate to it. */
record MeetingMentions(Sentence s) {

  private static final Set<String> AGAIN =
      Set.of("next", "another", "further", "new", "fresh", "again", "follow-up");

  private MeetingIdioms idioms() {
    return new MeetingIdioms(s);
  }

  boolean noun(int i) {
    String lemma = s.lemma(i);
    boolean named =
        s.tag(i).startsWith("NN")
            && (MeetingWords.NOUNS.contains(lemma) || idioms().noun(i))
            && !("talk".equals(lemma) && !s.tag(i).endsWith("S"))
            && !"compound".equals(s.label(i))
            && !"poss".equals(s.label(i));
    return named && !counted(i) && !("round".equals(lemma) && inner(i) < 0 && !determined(i));
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
    boolean chance = "acl".equals(s.label(i)) && s.child(i, "nsubj") < 0 && s.child(i, "prep") < 0;
    boolean meets = MeetingWords.MEET.contains(s.lemma(i)) && s.child(i, "dobj", "nsubjpass") < 0;
    Company company = new Company(s);
    return (meets
            || "meet".equals(s.lemma(i))
            || idioms().verb(i)
            || calledOn(i)
            || company.together(i)
            || company.beside(i))
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

  /** Speaking to somebody or hearing him, which is a meeting only on a day or in a place. */
  boolean inPassing(int verb) {
    boolean spoken = new Company(s).beside(verb) && !MeetingWords.POSTURE.contains(s.lemma(verb));
    return spoken || "hear".equals(s.lemma(verb));
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
        && !(verb == prep - 1 && "in".equals(s.lemma(prep)) && pencils(verb))
        && !"table".equals(s.lemma(noun));
  }

  /** <em>pencilled in a session</em>: the meeting is planned, nothing is done in it. */
  private boolean pencils(int verb) {
    return MeetingWords.PLAN.contains(s.lemma(verb)) || MeetingWords.PLAN.contains(s.form(verb));
  }

  /** Whether the subject alone says who meets: the council meets, the parties sit down. */
  boolean gathers(int verb) {
    return MeetingWords.GATHER.contains(s.lemma(verb))
        && !Clauses.passive(s, verb)
        && s.child(verb, "dobj") < 0;
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
    return Set.of("walk", "storm").contains(s.lemma(verb)) && idioms().near(verb, Set.of("out"));
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
