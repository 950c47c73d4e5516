package parley.reading.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import parley.language.EnglishParser;
import parley.reading.Reader;
import parley.reading.statements.AnnotatedPassage.Line;

class AnnotatedPassagesTest {

  private static final Reader READER = new Reader(EnglishParser.load());

  @TestFactory
  Stream<DynamicTest> developmentPassage_readsAsAnnotated() {
    return AnnotatedPassage.read("development.txt").stream()
        .map(p ->
            DynamicTest.dynamicTest(
                p.name(), () -> assertThat(p.found(READER)).isEqualTo(p.expected())));
  }

  /** Measured when the set was written; see docs/reading-statements.md. */
  @Test
  void reportingPassages_together_keepTheMeasuredScore() {
    int right = 0;
    int found = 0;
    int expected = 0;
    for (AnnotatedPassage p : AnnotatedPassage.read("reporting.txt")) {
      List<Line> left = new ArrayList<>(p.found(READER));
      found += left.size();
      expected += p.expected().size();
      for (Line wanted : p.expected()) {
        right += left.removeIf(line -> same(line, wanted)) ? 1 : 0;
      }
    }
    double f1 = 2.0 * right / (found + expected);
    System.out.printf(
        "statements in the reporting passages: %d right, %d found, %d annotated, F1 %.3f%n",
        right, found, expected, f1);
    assertThat(f1).isGreaterThanOrEqualTo(0.78);
  }

  /** The same mode, one speaker's name within the other, and half of the longer content shared. */
  private static boolean same(Line a, Line b) {
    return a.mode().equals(b.mode())
        && within(a.speaker(), b.speaker())
        && overlapping(String.join(" ", a.content()), String.join(" ", b.content()));
  }

  private static boolean within(String x, String y) {
    return x.contains(y) || y.contains(x);
  }

  private static boolean overlapping(String x, String y) {
    return within(x, y) && 2 * Math.min(x.length(), y.length()) >= Math.max(x.length(), y.length());
  }
}
