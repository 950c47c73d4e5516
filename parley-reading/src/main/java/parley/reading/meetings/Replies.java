package parley.reading.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parley.language.Arc;
import parley.language.Sentence;
import parley.reading.report.Clauses;
import parley.reading.statements.Scene;

/** Who says yes or no to a meeting by way of its date, its place or their own coming. */
final class Replies {

  private static final Set<String> ACCEPT =
      Set.of("agree", "promise", "confirm", "accept", "ready", "willing");

  /** Verbs by which one says that one comes. */
  private static final Set<String> SAY =
      Set.of("confirm", "say", "announce", "indicate", "promise", "agree", "decide", "pledge");

  /** What the subjects of a verb answer. */
  record Reply(int verb, List<String> by, boolean refused) {}

  private Replies() {}

  /** The replies of a sentence, left to right. */
  static List<Reply> in(Scene scene) {
    Sentence s = scene.sentence();
    List<Reply> found = new ArrayList<>();
    for (int verb = 0; verb < s.size(); verb++) {
      if (!Clauses.verb(s, verb) || !(about(s, verb) || plain(s, verb))) {
        continue;
      }
      int outer = s.head(verb);
      if (comes(s, verb)) {
        int subject = Clauses.subject(s, verb);
        boolean oneself = subject >= 0 && "PRP".equals(s.tag(subject));
        add(scene, oneself ? outer : verb, unsaid(s, verb), found);
        continue;
      }
      boolean infinitive = "xcomp".equals(s.label(verb)) && outer != Arc.ROOT;
      if (infinitive && yetTo(s, verb) && SAY.contains(s.lemma(verb))) {
        add(scene, outer, true, found);
        continue;
      }
      boolean declines = !infinitive && "decline".equals(s.lemma(verb));
      boolean refuses = declines || (infinitive && MeetingWords.REFUSE.contains(s.lemma(outer)));
      boolean accepts =
          infinitive
              ? ACCEPT.contains(s.lemma(outer))
              : Set.of("confirm", "accept").contains(s.lemma(verb));
      boolean denied = Clauses.negated(s, infinitive ? outer : verb);
      int speaker = infinitive ? outer : verb;
      if (refuses || accepts || denied) {
        add(scene, speaker, refuses != denied, found);
      }
    }
    return List.copyOf(found);
  }

  /** What the subject of a verb answers, where it is somebody and the answer is not conditional. */
  private static void add(Scene scene, int speaker, boolean refused, List<Reply> found) {
    int subject = Clauses.subject(scene.sentence(), speaker);
    List<String> by = subject < 0 ? List.of() : scene.actorsOrOwner(subject);
    if (!by.isEmpty() && !conditional(scene.sentence(), speaker)) {
      found.add(new Reply(speaker, by, refused));
    }
  }

  /** <em>has confirmed that it will attend</em>, <em>has not said whether it will attend</em>. */
  private static boolean comes(Sentence s, int verb) {
    int outer = s.head(verb);
    return "attend".equals(s.lemma(verb))
        && "ccomp".equals(s.label(verb))
        && outer >= 0
        && ("confirm".equals(s.lemma(outer)) || unsaid(s, verb));
  }

  /** Whether somebody does not say, or has yet to say, that they come. */
  static boolean unsaid(Sentence s, int verb) {
    int outer = "ccomp".equals(s.label(verb)) ? s.head(verb) : -1;
    return outer >= 0
        && SAY.contains(s.lemma(outer))
        && (Clauses.negated(s, outer) || yetTo(s, outer));
  }

  private static boolean yetTo(Sentence s, int verb) {
    int has = "xcomp".equals(s.label(verb)) ? s.head(verb) : -1;
    int yet = has < 0 ? -1 : s.child(has, "advmod");
    return yet >= 0 && "have".equals(s.lemma(has)) && "yet".equals(s.lemma(yet));
  }

  /** <em>Both have accepted</em>: no word says what, it is the invitation told just before. */
  private static boolean plain(Sentence s, int verb) {
    return Set.of("accept", "decline").contains(s.lemma(verb))
        && Set.of("VBD", "VBN").contains(s.tag(verb))
        && !Clauses.passive(s, verb)
        && s.child(verb, "dobj", "xcomp", "ccomp", "prep", "agent") < 0
        && s.child(verb, "nsubj") >= 0;
  }

  /** Whether the verb confirms or accepts something about a meeting. */
  private static boolean about(Sentence s, int verb) {
    if (!MeetingWords.COMMIT.contains(s.lemma(verb))) {
      return false;
    }
    if ("attend".equals(s.lemma(verb))) {
      return true;
    }
    for (int object : s.children(verb, "dobj")) {
      if (MeetingWords.ASPECTS.contains(s.lemma(object))) {
        return true;
      }
    }
    for (int prep : s.children(verb, "prep")) {
      int object = s.child(prep, "pobj");
      if (object >= 0 && MeetingWords.NOUNS.contains(s.lemma(object))) {
        return true;
      }
    }
    return false;
  }

  private static boolean conditional(Sentence s, int verb) {
    return MeetingWords.POSSIBLE.contains(Clauses.modal(s, verb))
        || (s.child(verb, "mark") >= 0 && "if".equals(s.lemma(s.child(verb, "mark"))));
  }
}
