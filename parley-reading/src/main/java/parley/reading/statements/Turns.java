package parley.reading.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import parley.language.Sentence;
import parley.reading.claim.Span;
import parley.reading.claim.Statement.Mode;
import parley.reading.report.ParsedReport;
import parley.reading.report.Passage;

/**
 * Turns of a transcript: paragraphs that open with a speaker's label and a colon, as in "MR HOLT:
 * We have a mandate." Only where a report has at least two, each with a speaker who is somebody.
 */
final class Turns {

  private static final int LONGEST_LABEL = 6;
  private static final int FEWEST = 2;

  private Turns() {}

  /**
   * @param somebody whether the noun phrase headed by this token names an actor
   */
  static List<Attribution> find(ParsedReport report, BiPredicate<Passage, Integer> somebody) {
    List<Attribution> turns = new ArrayList<>();
    int paragraph = -1;
    for (Passage p : report.passages()) {
      if (!p.heading() && p.paragraph() != paragraph) {
        turn(report, p, somebody).ifPresent(turns::add);
      }
      paragraph = p.paragraph();
    }
    return turns.size() < FEWEST ? List.of() : List.copyOf(turns);
  }

  private static Optional<Attribution> turn(
      ParsedReport report, Passage p, BiPredicate<Passage, Integer> somebody) {
    Span paragraph = report.report().paragraphs().get(p.paragraph());
    int colon = colon(p.sentence());
    if (colon < 1 || !somebody.test(p, colon - 1)) {
      return Optional.empty();
    }
    Span said = new Span(p.span(colon).end(), paragraph.end()).trimmed(report.text());
    if (said.length() == 0 || !spoken(said.of(report.text()))) {
      return Optional.empty();
    }
    return Optional.of(
        new Attribution(
            p, p.span(colon), -1, colon - 1, List.of(said), Mode.DIRECT, false, -1, 0.85, "turn"));
  }

  /** The colon after a label in capitals, or after a name with all its words capitalised; or -1. */
  private static int colon(Sentence s) {
    for (int i = 0; i < Math.min(s.size(), LONGEST_LABEL); i++) {
      if (":".equals(s.form(i))) {
        return i;
      }
      if (!Character.isUpperCase(s.form(i).codePointAt(0))) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * Sentences end in a stop; the fields of a form and quotations, which are found as such, do not.
   */
  private static boolean spoken(String words) {
    return ".?!…".indexOf(words.charAt(words.length() - 1)) >= 0
        && "\"“„«".indexOf(words.charAt(0)) < 0;
  }
}
