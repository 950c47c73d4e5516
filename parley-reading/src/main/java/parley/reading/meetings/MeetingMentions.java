package parley.reading.meetings;

import java.util.Locale;
import java.util.Set;
import parley.language.Arc;
import parley.language.Sentence;
import parley.reading.report.Clauses;

/** Which words of a sentence speak of a meeting. */
record MeetingMentions(Sentence s) {

  private static final Set<String> AGAIN =
      Set.of("next", "another", "further", "new", "fresh", "again", "follow-up", "follow");

  /** How the verbs around a meeting relate to it. */
  MeetingTies ties() {
    return new MeetingTies(s);
  }

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
    return named
        && !counted(i)
        && !press(i)
        && !("round".equals(lemma) && inner(i) < 0 && !determined(i));
  }

  /** <em>a press conference</em>. */
  private boolean press(int noun) {
    return noun > 0
        && "conference".equals(s.lemma(noun))
        && Set.of("press", "news", "medium", "media").contains(s.lemma(noun - 1));
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

  /** <em>could decide the fate of peace talks</em>: what is done to it says nothing of them. */
  boolean fate(int noun) {
    int of = s.head(noun);
    int whose = of != Arc.ROOT && "of".equals(s.lemma(of)) ? s.head(of) : Arc.ROOT;
    return "pobj".equals(s.label(noun))
        && whose != Arc.ROOT
        && "dobj".equals(s.label(whose))
        && !MeetingWords.COUNTING.contains(s.lemma(whose))
        && !noun(whose)
        && s.child(noun, "prep", "acl", "relcl") < 0
        && talks(noun);
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
    boolean chance =
        "acl".equals(s.label(i))
            && s.child(i, "nsubj") < 0
            && s.child(i, "prep") < 0
            && !offered(i);
    boolean meets = MeetingWords.MEET.contains(s.lemma(i)) && s.child(i, "dobj", "nsubjpass") < 0;
    Company company = new Company(s);
    boolean outside = false; // gathered outside the palace: a crowd
    for (int prep : s.children(i, "prep")) {
      outside |= "outside".equals(s.lemma(prep)) && !"meet".equals(s.lemma(i));
    }
    return ((meets && !outside)
            || sits(i)
            || "meet".equals(s.lemma(i))
            || idioms().verb(i)
            || calledOn(i)
            || company.together(i)
            || company.beside(i))
        && !chance;
  }

  /** <em>an invitation to meet Osk</em>: what is offered by a noun. */
  boolean offered(int verb) {
    int noun = s.head(verb);
    return "acl".equals(s.label(verb))
        && noun != Arc.ROOT
        && MeetingWords.OFFERS.contains(s.lemma(noun));
  }

  /** Whether the verb may be the sitting of a body: the commission sits on Friday. */
  boolean sits(int verb) {
    return "sit".equals(s.lemma(verb))
        && Clauses.verb(s, verb)
        && s.child(verb, "prt", "dobj", "acomp") < 0
        && !idioms().verb(verb)
        && !new Company(s).together(verb)
        && !new Company(s).beside(verb);
  }

  /** <em>will discuss it in Lund on Friday</em>. */
  boolean treats(int verb) {
    return MeetingWords.TREATING.contains(s.lemma(verb))
        && Clauses.verb(s, verb)
        && (s.child(verb, "dobj") > verb
            || s.tag(verb).equals("VBN")); // they settle with creditors
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
    Company company = new Company(s);
    boolean spoken =
        (company.beside(verb) || company.again(verb))
            && !(company.wire(verb) && MeetingWords.TALK.contains(s.lemma(verb)))
            && !company.hours(verb)
            && !MeetingWords.POSTURE.contains(s.lemma(verb));
    int seen = "see".equals(s.lemma(verb)) ? s.child(verb, "dobj") : -1;
    int article = seen > verb ? s.child(seen, "det") : -1;
    boolean anybody = article >= 0 && Set.of("a", "an").contains(s.lemma(article));
    return spoken || anybody || "hear".equals(s.lemma(verb));
  }

  /** Whether one of the two who meet is enough to know: a visit, or going somewhere to meet. */
  boolean seen(int verb) {
    int head = s.head(verb);
    return calledOn(verb)
        || ("advcl".equals(s.label(verb)) && ties().goes(head) && s.child(verb, "dobj") >= 0);
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
    int payer = "dobj".equals(s.label(noun)) ? s.head(noun) : Arc.ROOT;
    boolean call =
        "call".equals(s.lemma(noun)) && payer != Arc.ROOT && "pay".equals(s.lemma(payer));
    return (MeetingWords.VISITS.contains(s.lemma(noun)) || call)
        && "NN".equals(s.tag(noun))
        && !"compound".equals(s.label(noun));
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

  /** Whether it is talks, and no number of them or rounds that is told. */
  boolean talks(int head) {
    boolean many = Set.of("talk", "negotiation", "discussion", "contact").contains(s.lemma(head));
    boolean table = "table".equals(s.lemma(head)) && !roundTable(head);
    int article = s.child(head, "det");
    boolean none = article >= 0 && Set.of("no", "any").contains(s.lemma(article));
    return table || none || (many && s.tag(head).endsWith("S") && !another(head));
  }

  private boolean roundTable(int noun) {
    return noun > 0 && "round".equals(s.lemma(noun - 1));
  }

  /** <em>the talks</em>, <em>negotiations</em>: those that the report is about. */
  boolean going(int head) {
    boolean talks = Set.of("talk", "negotiation", "discussion").contains(s.lemma(head));
    int subject = Clauses.verb(s, head) ? Clauses.subject(s, head) : -1;
    if (subject >= 0) {
      return "PRP".equals(s.tag(subject)) || s.tag(subject).endsWith("S") || pair(subject);
    }
    boolean bare = s.children(head, "prep").length == s.children(head).length;
    return talks && s.tag(head).endsWith("S") && (definite(head) || bare);
  }

  private boolean pair(int noun) {
    return Set.of("two", "pair", "both").contains(s.form(noun).toLowerCase(Locale.ROOT));
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
}
