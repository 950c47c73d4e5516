package parley.reading.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.language.Arc;
import parley.language.Sentence;
import parley.reading.statements.Scene;

/** Who calls a meeting, through whom it is held, and who offers it. */
record Conveners(Scene scene, Governors governors, Attendance attendance) {

  private Sentence s() {
    return scene.sentence();
  }

  @Nullable String convener(List<Integer> heads, List<Integer> chain) {
    for (int head : heads) {
      for (int clause : s().children(head, "acl", "nmod", "relcl")) {
        boolean hosts =
            MeetingWords.HOST.contains(s().lemma(clause)) || "led".equals(s().form(clause));
        int agent = s().child(clause, "agent", "npadvmod", "compound", "prep");
        int by = agent < 0 ? -1 : s().child(agent, "pobj");
        if (hosts && agent >= 0) {
          return scene.actor(by >= 0 ? by : agent).orElse(null);
        }
      }
    }
    for (int verb : governors.among(chain, MeetingWords.HOST)) {
      if (new Company(s()).beside(verb)) {
        continue; // called on the mayor
      }
      List<String> subject = attendance.caller(verb);
      if (!subject.isEmpty()) {
        return subject.getFirst();
      }
    }
    return null;
  }

  @Nullable String through(int verb) {
    if (verb >= 0) {
      for (int prep : s().children(verb, "prep")) {
        int object = s().child(prep, "pobj");
        if ("through".equals(s().lemma(prep)) && object >= 0) {
          return attendance.body(object);
        }
      }
    }
    return null;
  }

  /** Who offers a meeting: <em>an invitation from Osk to talks</em>, <em>Osk's request for</em>. */
  List<String> offering(int word) {
    for (int i = word, step = 0; i != Arc.ROOT && step < 4; i = s().head(i), step++) {
      if (MeetingWords.OFFERS.contains(s().lemma(i)) && s().tag(i).startsWith("NN")) {
        List<String> by = new ArrayList<>(attendance.actors(s().child(i, "poss")));
        for (int prep : s().children(i, "prep")) {
          if (Set.of("by", "from", "of").contains(s().lemma(prep))) {
            by.addAll(attendance.actors(s().child(prep, "pobj")));
          }
        }
        return by;
      }
    }
    return List.of();
  }
}
