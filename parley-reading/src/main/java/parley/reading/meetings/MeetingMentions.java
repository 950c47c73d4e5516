package parley.reading.meetings;

import parley.language.Arc;
import parley.language.Sentence;
import parley.reading.report.Clauses;

/** Which words of a sentence speak of a meeting, and how the verbs around them relate to it. */
record MeetingMentions(Sentence s) {

  boolean noun(int i) {
    String lemma = s.lemma(i);
    boolean named =
        s.tag(i).startsWith("NN")
            && MeetingWords.NOUNS.contains(lemma)
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
    boolean sits = "sit".equals(s.lemma(i)) && s.child(i, "prt", "advmod") >= 0;
    boolean chance = "acl".equals(s.label(i)) && s.child(i, "nsubj") < 0;
    return (MeetingWords.MEET.contains(s.lemma(i)) || sits) && !chance;
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
        MeetingWords.ATTEND.contains(s.lemma(verb)) && !"nsubj".equals(s.label(noun));
    return attended || (object && MeetingWords.HOLD.contains(s.lemma(verb)));
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
