package parley.reading.leverage;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.language.Sentence;
import parley.reading.report.Clauses;
import parley.reading.report.Passage;
import parley.reading.statements.Scene;

/**
 * A moving that was told before and is only pointed to where somebody is counted on or asked:
 * <em>Only Tarn can persuade Osk. Norn is counting on it to do so</em>, <em>left that to Tarn</em>,
 * <em>relying on Tarn for that</em>, <em>to do the same with Osk</em>.
 */
final class DoingSo {

  private static final Set<String> SO = Set.of("so", "it", "that", "this", "same", "likewise");
  private static final Set<String> OPEN = Set.of("would", "will", "can", "could");

  private DoingSo() {}

  /** What the frame points to; null where it points to nothing or nobody is moved there. */
  static @Nullable Moving of(Scene scene, Frame frame) {
    Sentence s = scene.sentence();
    for (int act : frame.acts(s)) {
      if ("do".equals(s.lemma(act)) && points(s, s.child(act, "dobj", "advmod"))) {
        return withOther(scene, act, before(scene, frame.verb()));
      }
    }
    for (int act : frame.acts(s)) {
      int means = "use".equals(s.lemma(act)) ? s.child(act, "dobj") : -1;
      if (points(s, means)) {
        return weight(scene, act, frame.verb());
      }
    }
    boolean alone = frame.counts() && frame.acts(s).isEmpty() && ableBefore(scene, frame);
    return alone || pointed(s, frame) ? before(scene, frame.verb()) : null;
  }

  /** <em>Only Tarn can move Osk, and Norn is counting on it</em>: it, by a pronoun, is who can. */
  private static boolean ableBefore(Scene scene, Frame frame) {
    Sentence s = scene.sentence();
    List<String> counted = scene.actors(frame.mover());
    if (frame.mover() < 0 || !s.tag(frame.mover()).startsWith("PRP")) {
      return false;
    }
    for (int verb = 0; verb < frame.verb(); verb++) {
      boolean can = Set.of("can", "could").contains(Clauses.modal(s, verb));
      if (can && Moving.of(scene, verb) != null) {
        return counted.isEmpty() || counted.equals(Agents.of(scene, verb));
      }
    }
    return false;
  }

  /** <em>Tarn has influence with Osk, and Norn asked it to use it</em>: Osk. */
  private static @Nullable Moving weight(Scene scene, int act, int end) {
    List<String> here = InfluenceRule.told(scene, end);
    int index = scene.passage().index();
    if (here.isEmpty() && index > 0) {
      Passage passage = scene.groundwork().text().passages().get(index - 1);
      here = InfluenceRule.told(new Scene(scene.groundwork(), passage), passage.sentence().size());
    }
    return here.isEmpty() ? null : new Moving(act, here, -1, null, Moving.Force.MOVES);
  }

  private static boolean points(Sentence s, int word) {
    return word >= 0 && SO.contains(s.lemma(word));
  }

  /** <em>relying on Tarn for that</em>, <em>left that to Tarn</em>. */
  private static boolean pointed(Sentence s, Frame frame) {
    if (!frame.counts() || !frame.acts(s).isEmpty()) {
      return false;
    }
    for (int prep : s.children(frame.verb(), "prep")) {
      if ("for".equals(s.lemma(prep)) && points(s, s.child(prep, "pobj"))) {
        return true;
      }
    }
    return "leave".equals(s.lemma(frame.verb())) && points(s, s.child(frame.verb(), "dobj"));
  }

  /** <em>to do the same with Osk</em>: Osk, not whoever was spoken of. */
  private static @Nullable Moving withOther(Scene scene, int act, @Nullable Moving told) {
    Sentence s = scene.sentence();
    for (int prep : s.children(act, "prep")) {
      boolean with = Set.of("with", "to").contains(s.lemma(prep));
      List<String> whom = with ? scene.actors(s.child(prep, "pobj")) : List.of();
      if (!whom.isEmpty()) {
        return new Moving(act, whom, -1, null, Moving.Force.MOVES);
      }
    }
    return told == null ? null : new Moving(act, told.moved(), -1, told.goal(), Moving.Force.MOVES);
  }

  /** The last moving told before a verb, in its sentence or the one before. */
  private static @Nullable Moving before(Scene scene, int verb) {
    Moving here = last(scene, verb);
    int index = scene.passage().index();
    if (here != null || index == 0) {
      return here == null ? null : moving(here, verb);
    }
    Passage passage = scene.groundwork().text().passages().get(index - 1);
    Scene earlier = new Scene(scene.groundwork(), passage);
    Moving there = last(earlier, passage.sentence().size());
    there = there == null ? asked(earlier) : there;
    return there == null ? null : moving(there, verb);
  }

  private static Moving moving(Moving told, int verb) {
    return new Moving(verb, told.moved(), -1, told.goal(), Moving.Force.MOVES);
  }

  private static @Nullable Moving last(Scene scene, int end) {
    for (int verb = end - 1; verb >= 0; verb--) {
      Moving moving = Moving.of(scene, verb);
      if (moving != null && !moving.moved().isEmpty()) {
        return moving;
      }
    }
    return null;
  }

  /** <em>Would Osk sign?</em>: Osk, and that it signs. */
  private static @Nullable Moving asked(Scene scene) {
    Sentence s = scene.sentence();
    for (int verb = 0; verb < s.size(); verb++) {
      boolean question = s.head(verb) < 0 && "?".equals(s.form(s.size() - 1));
      int subject = question ? s.child(verb, "nsubj") : -1;
      List<String> whom = subject < 0 ? List.of() : scene.actors(subject);
      if (!whom.isEmpty() && OPEN.contains(Clauses.modal(s, verb))) {
        return new Moving(verb, whom, -1, Pull.predicate(scene, verb), Moving.Force.MOVES);
      }
    }
    return null;
  }
}
