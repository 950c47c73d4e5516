package parley.reading.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Sentences of our reports as a bad copy has them: cut off, run together, with words lost, doubled
 * or exchanged and marks where none belong. No rule may break on what a parser makes of that.
 */
class MangledReportsTest {

  private static final Path PASSAGES = Path.of("src", "test", "resources", "passages");
  private static final List<String> MARKS =
      List.of(",", "“", "”", "—", ":", ";", "(", ")", "'", "?");
  private static final List<String> SENTENCES = sentences();

  @Property(tries = 300, seed = "26112031")
  void noManglingBreaksTheReader(@ForAll long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      text.append(String.join(" ", mangled(random))).append(random.nextInt(6) == 0 ? "\n\n" : " ");
    }
    Sound.read(text.toString());
  }

  private static List<String> mangled(Random random) {
    List<String> words = words(random);
    int at = random.nextInt(words.size());
    int other = random.nextInt(words.size());
    switch (random.nextInt(9)) {
      case 0 -> words.subList(at + 1, words.size()).clear();
      case 1 -> words.subList(0, at).clear();
      case 2 -> words.set(at, "");
      case 3 -> words.add(at, words.get(other));
      case 4 -> words.addAll(words(random));
      case 5 -> Collections.swap(words, at, other);
      case 6 -> words.set(at, words.get(at) + MARKS.get(random.nextInt(MARKS.size())));
      case 7 -> words.add(words.removeLast().replaceAll("\\p{Punct}+$", ""));
      default -> {} // one in nine stays whole, so that sound and broken stand together
    }
    return words;
  }

  private static List<String> words(Random random) {
    String sentence = SENTENCES.get(random.nextInt(SENTENCES.size()));
    return new ArrayList<>(List.of(sentence.split(" ")));
  }

  private static List<String> sentences() {
    try (Stream<Path> files = Files.walk(PASSAGES)) {
      return files
          .filter(f -> f.toString().endsWith(".txt"))
          .sorted()
          .flatMap(MangledReportsTest::lines)
          .flatMap(line -> Stream.of(line.split("(?<=[.!?”\"]) ")))
          .filter(sentence -> !sentence.isBlank())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
