package parley.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import parley.language.EnglishParser;
import parley.language.Parser;
import parley.language.Sentence;

/**
 * Holds the parser to what it gave when its output was compared with the original decoder's
 * (parley.bench.SameAsOriginal). After a change of the words or sentences that is meant, compare
 * again, then put the new digest here.
 */
class SameParsesTest {

  private static final String DIGEST =
      "93d44f8b0ceebd833a158e55e968ef325211f86cf7f912316bf507bc05f973ae";

  private static final Parser PARSER = EnglishParser.load();

  private static List<String> passages() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(SameParsesTest.class.getResourceAsStream("passages.txt"))) {
      return new String(in.readAllBytes(), UTF_8).lines().toList();
    }
  }

  private static String parses(List<String> passages) {
    return passages.stream()
        .flatMap(passage -> PARSER.parse(passage).stream())
        .map(SameParsesTest::withOffsets)
        .collect(Collectors.joining("\n"));
  }

  private static String withOffsets(Sentence sentence) {
    return sentence
        + sentence.tokens().stream()
            .map(token -> token.start() + "-" + token.end())
            .collect(Collectors.joining(" "));
  }

  @Test
  void parse_passages_asCompared() throws IOException, NoSuchAlgorithmException {
    String parses = parses(passages());

    byte[] digest = MessageDigest.getInstance("SHA-256").digest(parses.getBytes(UTF_8));
    assertThat(HexFormat.of().formatHex(digest)).as("%s", parses).isEqualTo(DIGEST);
  }

  @Test
  void parse_manyThreads_sameAsOne() throws IOException, InterruptedException, ExecutionException {
    List<String> passages = passages();
    String alone = parses(passages);
    Callable<String> again = () -> parses(passages);

    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<String>> results =
          threads.invokeAll(Stream.generate(() -> again).limit(12).toList());
      for (Future<String> result : results) {
        assertThat(result.get()).isEqualTo(alone);
      }
    }
  }
}
