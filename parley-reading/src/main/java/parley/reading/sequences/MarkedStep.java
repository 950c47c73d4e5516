package parley.reading.sequences;

import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import parley.language.Sentence;
import parley.reading.report.StepWords;
import parley.reading.statements.Scene;

/** Whether what stands beside words of order can be a step, and one that lies ahead. */
final class MarkedStep {

  /** What stands behind these has to be told before: an army after the camps. */
  private static final Set<String> AFTER = Set.of("after", "behind");

  private static final Set<String> DEMANDING =
      Set.of("no", "nothing", "nobody", "none", "not", "n't", "never", "must", "should", "only");

  private MarkedStep() {}

  /** Whether a step stands behind it, and no day and nobody. */
  static boolean goesOn(Scene scene, Mark mark) {
    Sentence s = scene.sentence();
    int head = mark.to() < s.size() ? TaggedNounPhrases.head(s, mark.to()) : -1;
    boolean of = head >= 0 && head + 1 < s.size() && "of".equals(lower(s, head + 1));
    boolean noun = head >= 0 && (of || !time(scene, mark.to(), head)); // two days of talks
    return mark.to() < s.size() && (noun || "VBG".equals(s.tag(mark.to())));
  }

  /**
   * <em>nothing would be paid ahead of a vote</em>, <em>must come</em>: a condition, and no order.
   */
  static boolean demanded(Sentence s, int token) {
    int at = token - 1;
    while (at >= 0 && !Marks.separates(s, at)) {
      String word = lower(s, at);
      if (DEMANDING.contains(word) || ("have".equals(word) && "to".equals(lower(s, at + 1)))) {
        return true;
      }
      at--;
    }
    return false;
  }

  /** <em>nobody</em>, <em>must</em>. */
  static boolean denies(Sentence s, int token) {
    return DEMANDING.contains(lower(s, token));
  }

  /** <em>ahead of a vote</em>, not <em>ahead of the rains</em>. */
  static boolean stepBehind(Sentence s, Mark mark) {
    int head = TaggedNounPhrases.head(s, mark.to());
    return head >= 0 && StepWords.step(s.lemma(head));
  }

  /** Whether what it holds may be a step: no day and nobody. */
  static boolean holdsStep(Scene scene, Mark mark) {
    if (mark.thing() < 0) {
      return true;
    }
    Sentence s = scene.sentence();
    int head = TaggedNounPhrases.head(s, mark.thing());
    if (AFTER.contains(lower(s, mark.from()))) {
      return IntStream.range(0, mark.from()).anyMatch(i -> lower(s, i).equals(lower(s, head)));
    }
    return scene.actor(head).isEmpty() && !time(scene, mark.thing(), head);
  }

  private static boolean time(Scene scene, int from, int head) {
    return OrderLexicon.english().isA("time", scene.sentence().lemma(head))
        || scene.time(head)
        || Times.end(scene, from, head + 1) > head;
  }

  /** What may stand between a step and the verb that says where it stands. */
  static boolean auxiliary(Sentence s, int token) {
    return OrderLexicon.english().isA("auxiliary", lower(s, token));
  }

  /** Whether the verb here, by its auxiliaries, tells what is to come. */
  static boolean ahead(Sentence s, int verb) {
    boolean placed = false;
    for (int i = verb - 1; i >= 0 && auxiliary(s, i); i--) {
      placed |= "then".equals(lower(s, i)) || "to".equals(lower(s, i));
      if (OrderLexicon.english().isA("open", lower(s, i)) && !placed) {
        return false;
      }
    }
    return true;
  }

  private static String lower(Sentence s, int token) {
    return s.form(token).toLowerCase(Locale.ROOT);
  }
}
