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
      boolean infinitive = "xcomp".equals(s.label(verb)) && outer != Arc.ROOT;
      boolean declines = !infinitive && "decline".equals(s.lemma(verb));
      boolean refuses = declines || (infinitive && MeetingWords.REFUSE.contains(s.lemma(outer)));
      boolean accepts =
          infinitive
              ? ACCEPT.contains(s.lemma(outer))
              : Set.of("confirm", "accept").contains(s.lemma(verb));
      boolean denied = Clauses.negated(s, infinitive ? outer : verb);
      int speaker = infinitive ? outer : verb;
      int subject = Clauses.subject(s, speaker);
      List<String> by = subject < 0 ? List.of() : scene.actorsOrOwner(subject);
      if (!by.isEmpty() && (refuses || accepts || denied) && !conditional(s, speaker)) {
        found.add(new Reply(verb, by, refuses ? !denied : denied));
      }
    }
    return List.copyOf(found);
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
