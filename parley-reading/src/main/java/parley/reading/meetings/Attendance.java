package parley.reading.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.language.Sentence;
import parley.reading.claim.Actor;
import parley.reading.claim.Span;
import parley.reading.report.Clauses;
import parley.reading.report.Passage;
import parley.reading.statements.Scene;

/** Who meets, who calls the meeting, and which body it belongs to. */
final class Attendance {

  private final Scene scene;
  private final Passage passage;
  private final Sentence s;
  private final Governors governors;
  private final MeetingMentions mentions;

  Attendance(Scene scene, Governors governors, MeetingMentions mentions) {
    this.scene = scene;
    this.passage = scene.passage();
    this.s = scene.sentence();
    this.governors = governors;
    this.mentions = mentions;
  }

  @Nullable String convener(List<Integer> heads, List<Integer> chain) {
    for (int head : heads) {
      for (int clause : s.children(head, "acl", "nmod", "relcl")) {
        boolean hosts = MeetingWords.HOST.contains(s.lemma(clause)) || "led".equals(s.form(clause));
        int agent = s.child(clause, "agent", "npadvmod", "compound", "prep");
        int by = agent < 0 ? -1 : s.child(agent, "pobj");
        if (hosts && agent >= 0) {
          return scene.actor(by >= 0 ? by : agent).orElse(null);
        }
      }
    }
    for (int verb : governors.among(chain, MeetingWords.HOST)) {
      List<String> subject = Clauses.passive(s, verb) ? scene.doers(verb) : subject(verb);
      if (!subject.isEmpty()) {
        return subject.getFirst();
      }
    }
    return null;
  }

  @Nullable String through(int verb) {
    if (verb >= 0) {
      for (int prep : s.children(verb, "prep")) {
        int object = s.child(prep, "pobj");
        if ("through".equals(s.lemma(prep)) && object >= 0) {
          return actor(object).filter(a -> a.type() == Actor.Type.BODY).map(Actor::id).orElse(null);
        }
      }
    }
    return null;
  }

  /** Those after <em>with</em>, <em>between</em> or <em>among</em>. */
  List<String> with(int head) {
    List<String> found = new ArrayList<>();
    for (int prep : s.children(head, "prep")) {
      if (Set.of("with", "between", "among", "involve").contains(s.lemma(prep))) {
        for (int object : s.children(prep, "pobj")) {
          found.addAll(actors(object));
        }
      }
    }
    return found;
  }

  /** The subject of the clause above, where the meeting itself is the subject or hangs deep. */
  List<String> host(int verb) {
    for (int at = verb, step = 0; at >= 0 && step < 4; at = s.head(at), step++) {
      int object = s.child(at, "dobj");
      List<String> brought = object < 0 || mentions.noun(object) ? List.of() : actors(object);
      if (!brought.isEmpty()) {
        return brought;
      }
      int subject = s.child(at, "nsubj");
      List<String> found = subject < 0 || mentions.noun(subject) ? List.of() : actors(subject);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  List<String> subject(int verb) {
    int subject = Clauses.subject(s, verb);
    return subject < 0 ? List.of() : actors(subject);
  }

  List<String> actors(int noun) {
    List<String> found = scene.actors(noun);
    if (!found.isEmpty()) {
      return found;
    }
    for (int apposition : s.children(noun, "appos")) {
      List<String> named = scene.actors(apposition);
      if (!named.isEmpty()) {
        return named;
      }
    }
    return scene.actorsOrOwner(noun);
  }

  Optional<Actor> actor(int token) {
    return scene.groundwork().actors().headed(passage, token);
  }

  /** Whether the token names somebody who cannot be a place. */
  boolean party(int token) {
    return actor(token)
        .map(a ->
            switch (a.type()) {
              case PERSON, ORGANISATION, GROUP, BODY, UNNAMED, JOINT -> true;
              case STATE, GOVERNMENT -> false;
            })
        .orElse(false);
  }

  boolean metonym(int token) {
    Span span = passage.span(token);
    return actor(token)
        .map(a ->
            a.mentions().stream()
                .anyMatch(m -> m.form() == Actor.Form.METONYM && m.span().contains(span)))
        .orElse(false);
  }
}
