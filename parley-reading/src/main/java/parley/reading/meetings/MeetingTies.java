package parley.reading.meetings;

import java.util.List;
import java.util.Set;
import parley.language.Arc;
import parley.language.Sentence;
import parley.reading.report.Clauses;

/** How the verbs around a meeting relate to it: who takes part, whether it comes about. */
record MeetingTies(Sentence s) {

  /** Whether the verb says that somebody goes somewhere. */
  boolean goes(int verb) {
    return verb != Arc.ROOT && MeetingWords.GO.contains(s.lemma(verb));
  }

  /**
   * The verb above a meeting, or what it is due to do; that of the step before it in a round
   * followed by a summit; or -1.
   */
  int governor(int noun) {
    int above = Clauses.verbAbove(s, noun);
    int due = above >= 0 && s.label(noun).startsWith("nsubj") ? s.child(above, "acomp") : -1;
    boolean set = due >= 0 && MeetingWords.PLAN.contains(s.lemma(due));
    int then = set ? s.child(due, "xcomp") : -1;
    int verb = then >= 0 ? then : set ? due : above; // talks are due to resume on Friday
    boolean next =
        verb >= 0
            && "followed".equals(s.form(verb))
            && Set.of("acl", "advcl").contains(s.label(verb))
            && s.child(verb, "agent") >= 0;
    return next ? Clauses.verbAbove(s, verb) : verb;
  }

  /** Whether the words say with whom, be it somebody unknown. */
  boolean withSomebody(List<Integer> heads) {
    for (int head : heads) {
      for (int prep : s.children(head, "prep")) {
        if ("with".equals(s.lemma(prep))) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * What counts the meeting, if anything does: <em>three days of talks</em>, <em>a night of</em>.
   */
  int outer(int noun) {
    int of = s.head(noun);
    boolean counted =
        "pobj".equals(s.label(noun))
            && "of".equals(s.lemma(of))
            && s.head(of) != Arc.ROOT
            && MeetingWords.COUNTING.contains(s.lemma(s.head(of)));
    return counted ? s.head(of) : noun;
  }

  /** <em>After a meeting</em>: what the subject did next, it did coming out of it. */
  boolean after(int meeting) {
    int noun = outer(meeting);
    int prep = s.head(noun);
    return "pobj".equals(s.label(noun))
        && Set.of("after", "following").contains(s.lemma(prep))
        && s.head(prep) != Arc.ROOT
        && Clauses.verb(s, s.head(prep));
  }

  /** <em>At a meeting</em>, <em>over dinner</em>: what the subject did, it did there. */
  boolean during(int meeting) {
    int noun = outer(meeting);
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

  /** <em>had them to dinner</em>: the subject has the object come. */
  boolean has(int verb, int noun) {
    return verb >= 0
        && "have".equals(s.lemma(verb))
        && "pobj".equals(s.label(noun))
        && s.head(s.head(noun)) == verb
        && s.child(verb, "dobj") > verb;
  }

  /** Whether the subject of the verb takes part in the noun. */
  boolean takes(int verb, int meeting) {
    int noun = outer(meeting);
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
    boolean seated =
        "table".equals(s.lemma(noun))
            && "sit".equals(s.lemma(verb))
            && Clauses.verbAbove(s, noun) == verb;
    if (seated) {
      return true; // sat around the same table
    }
    return there
        && (MeetingWords.BE_AT.contains(s.lemma(verb))
            || ("for".equals(s.lemma(prep))
                && (goes(verb)
                    || MeetingWords.MEET.contains(s.lemma(verb))
                    || "expect".equals(s.lemma(verb)))));
  }

  /**
   * <em>flew to Lund on Monday and met Osk</em>: the going before it, whose day is its own; or -1.
   */
  int cameBefore(int verb) {
    for (int at = verb; "conj".equals(s.label(at)) && s.head(at) != Arc.ROOT; at = s.head(at)) {
      int before = s.head(at);
      boolean there = goes(before) || Set.of("spend", "visit").contains(s.lemma(before));
      if (there && s.child(verb, "nsubj", "nsubjpass") < 0 && sameTime(before, verb)) {
        return before;
      }
    }
    return -1;
  }

  private boolean sameTime(int one, int other) {
    return Clauses.modal(s, one).isEmpty() == Clauses.modal(s, other).isEmpty();
  }

  /** <em>walked out of the talks</em>: whoever leaves was there. */
  boolean leaves(int verb) {
    return Set.of("walk", "storm").contains(s.lemma(verb))
        && new MeetingIdioms(s).near(verb, Set.of("out"));
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
        && Clauses.subject(s, verb) == noun
        && (MeetingWords.HAPPEN.contains(s.lemma(verb)) || Clauses.passive(s, verb));
  }

  /** <em>The lunch was productive</em>: it took place, unless it was not to. */
  boolean turnedOut(int verb, int noun) {
    int how = s.child(verb, "acomp");
    return "be".equals(s.lemma(verb))
        && "VBD".equals(s.tag(verb))
        && "nsubj".equals(s.label(noun))
        && s.head(noun) == verb
        && how >= 0
        && !s.lemma(how).matches(".*(able|ible|likely|off|necessary|certain|useless|unclear)");
  }

  /** <em>They are the two that matter, leading talks</em>: what goes on, not what took place. */
  boolean meanwhile(int participle) {
    int verb = s.head(participle);
    return Set.of("advcl", "acl").contains(s.label(participle))
        && s.child(participle, "aux") < 0
        && verb != Arc.ROOT
        && Set.of("VBZ", "VBP").contains(s.tag(verb));
  }

  /** <em>A meeting could decide it</em>: what it may bring about, not what becomes of it. */
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
