package parley.reading.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import parley.language.EnglishParser;
import parley.reading.Reader;

class AnnotatedPassagesTest {

  private static final Reader READER = new Reader(EnglishParser.load());

  @TestFactory
  Stream<DynamicTest> developmentPassage_readsAsAnnotated() {
    return AnnotatedPassage.read("development.txt").stream()
        .map(p ->
            DynamicTest.dynamicTest(
                p.name(), () -> assertThat(p.found(READER)).isEqualTo(p.expected())));
  }
}
