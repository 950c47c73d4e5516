package parley.reading.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import parley.language.Sentence;
import parley.reading.report.Clauses;

/**
 * Verbs that tell of a meeting only by the company in which something is done: <em>sat face to
 * face</em>, <em>spent an hour with him</em>, <em>got through to her by telephone</em>, <em>spoke
 * to the premier on Monday</em>.
 */
record Company(Sentence s) {

  private static final Set<String> ADDRESSED = Set.of("to", "with");

  /** Whether the words say that those who are the subject are there together. */
  boolean together(int verb) {
    boolean does =
        MeetingWords.POSTURE.contains(s.lemma(verb))
            || Set.of("face", "see").contains(s.lemma(verb));
    return does
        && (s.child(verb, "dobj") < 0 || whiles(verb) || "other".equals(object(verb)))
        && (faceToFace(verb) || adverb(verb, "together") || eachOther(verb));
  }

  /** Whether the words say who is there beside the subject, or is spoken to. */
  boolean beside(int verb) {
    return !others(verb).isEmpty() || (hours(verb) && with(verb)) || again(verb);
  }

  /**
   * Whoever else is there. Speaking to somebody may be done in passing: a day, a place or a while
   * has to show that it was a meeting.
   */
  List<Integer> others(int verb) {
    List<Integer> found = new ArrayList<>();
    boolean posture = MeetingWords.POSTURE.contains(s.lemma(verb));
    boolean wire = wire(verb);
    for (int prep : s.children(verb, "prep")) {
      int object = s.child(prep, "pobj");
      int from = s.child(prep, "prep");
      boolean talk = MeetingWords.TALK.contains(s.lemma(verb)) || wire;
      boolean on = object >= 0 && "on".equals(s.lemma(prep));
      if (on && "call".equals(s.lemma(verb)) && s.child(verb, "dobj", "xcomp", "advcl") < 0) {
        found.add(object); // called on the mayor; calling on him to act is another thing
      } else if (object >= 0 && MeetingWords.BESIDE.contains(s.lemma(prep)) && posture) {
        found.add(object);
      } else if (from >= 0 && s.child(from, "pobj") >= 0 && acrossFrom(prep, from, posture, wire)) {
        found.add(s.child(from, "pobj"));
      } else if (object >= 0
          && ((talk && ADDRESSED.contains(s.lemma(prep)))
              || (whiles(verb) && "with".equals(s.lemma(prep))))) {
        found.add(object);
      }
    }
    int object = s.child(verb, "dobj", "dative");
    if (wire && object > verb) {
      found.add(object);
    }
    if (host(verb) >= 0) {
      found.add(host(verb));
    }
    found.removeIf(this::audience);
    return List.copyOf(found);
  }

  /** <em>sat across from Lund</em>, <em>got through to his opposite number</em>. */
  private boolean acrossFrom(int prep, int inner, boolean posture, boolean wire) {
    boolean across = "across".equals(s.lemma(prep)) && "from".equals(s.lemma(inner));
    boolean through = "through".equals(s.lemma(prep)) && "to".equals(s.lemma(inner));
    return (across && posture) || (through && wire);
  }

  /** <em>asked the emir by telephone</em>, <em>got through over the radio</em>. */
  boolean wire(int verb) {
    for (int prep : s.children(verb, "prep")) {
      int object = s.child(prep, "pobj");
      if (object >= 0
          && Set.of("by", "over", "on", "via").contains(s.lemma(prep))
          && MeetingWords.WIRES.contains(s.lemma(object))
          && s.child(object, "amod", "poss") < 0) {
        return Clauses.verb(s, verb);
      }
    }
    return false;
  }

  /** Whoever is spoken to without being met: a crowd, the press. */
  private boolean audience(int noun) {
    for (int i : s.subtree(noun)) {
      if (MeetingWords.AUDIENCE.contains(s.lemma(i).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** <em>walked with her for an hour</em>, <em>was shut up with him for eleven hours</em>. */
  private boolean with(int verb) {
    boolean with = false;
    for (int prep : s.children(verb, "prep")) {
      int object = s.child(prep, "pobj");
      with |= "with".equals(s.lemma(prep)) && (object >= 0 && named(object));
    }
    return with;
  }

  /** <em>for an hour</em>: no word in passing. */
  boolean hours(int verb) {
    for (int prep : s.children(verb, "prep")) {
      int object = s.child(prep, "pobj");
      if ("for".equals(s.lemma(prep))
          && object >= 0
          && Set.of("hour", "minute").contains(s.lemma(object))) {
        return true;
      }
    }
    return false;
  }

  /** <em>are to speak again on Friday</em>: two who speak to one another. */
  boolean again(int verb) {
    return MeetingWords.TALK.contains(s.lemma(verb))
        && (adverb(verb, "again") || adverb(verb, "last") || adverb(verb, "privately"))
        && s.child(verb, "dobj") < 0;
  }

  /** Whose house or office somebody is at: received at the premier's office; or -1. */
  private int host(int verb) {
    boolean received = "receive".equals(s.lemma(verb)) && s.child(verb, "auxpass") >= 0;
    if (!received && !MeetingWords.CALL_AT.contains(s.lemma(verb))) {
      return -1;
    }
    for (int prep : s.children(verb, "prep")) {
      int place = s.child(prep, "pobj");
      boolean there = Set.of("at", "in", "inside").contains(s.lemma(prep));
      int owner = place >= 0 && there ? s.child(place, "poss") : -1;
      if (owner >= 0 && MeetingWords.PLACES.contains(s.lemma(place))) {
        return s.tag(owner).startsWith("PRP") ? -1 : owner;
      }
    }
    return -1;
  }

  /** A name or a word with whose it is: with Margaret Thatcher, with his counterpart. */
  private boolean named(int noun) {
    return s.tag(noun).startsWith("NNP") || s.child(noun, "poss") >= 0;
  }

  /** <em>spent an hour together</em>. */
  private boolean whiles(int verb) {
    int object = s.child(verb, "dobj", "npadvmod");
    return "spend".equals(s.lemma(verb))
        && object > verb
        && MeetingWords.WHILES.contains(s.lemma(object));
  }

  private boolean faceToFace(int verb) {
    for (int i = verb + 1; i + 2 < Math.min(verb + 5, s.size()); i++) {
      boolean again = s.form(i).equals(s.form(i + 2));
      if (again && Set.of("face", "side", "knee").contains(s.form(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean eachOther(int verb) {
    for (int i = verb + 1; i + 1 < Math.min(verb + 5, s.size()); i++) {
      boolean each = "each".equals(s.form(i)) && "other".equals(s.form(i + 1));
      if (each || ("one".equals(s.form(i)) && "another".equals(s.form(i + 1)))) {
        return true;
      }
    }
    return false;
  }

  private boolean adverb(int verb, String word) {
    for (int child : s.children(verb, "advmod", "prt")) {
      if (word.equals(s.lemma(child))) {
        return true;
      }
    }
    return false;
  }

  private String object(int verb) {
    int object = s.child(verb, "dobj");
    return object < 0 ? "" : s.lemma(object);
  }
}
