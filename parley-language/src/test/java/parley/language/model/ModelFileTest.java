package parley.language.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFileTest {

  private static final int LABELS = 3;

  private static final Description DESCRIPTION =
      new Description(
          "a test",
          List.of("NN", "VB", "."),
          List.of(Template.parse("i+0:form")),
          List.of("N_S_", "L_R_nsubj", "R_S_root"),
          List.of(Template.parse("i+0:lemma j+0:lemma")),
          List.of(List.of("NN", "VB"), List.of(".")),
          List.of(List.of("0110", "01")));

  @TempDir private Path folder;

  /** One feature as it was written: the oracle. */
  private record Feature(long key, List<Float> weights) {}

  private record Known(List<Feature> features) implements ModelWriter.Features {

    /** Random weights, many of them 0. */
    static Known random(int size, long seed) {
      Random random = new Random(seed);
      Supplier<Float> weight =
          () -> random.nextInt(3) == 0 ? random.nextFloat() - 0.5f : Float.valueOf(0);
      return new Known(
          Stream.generate(() ->
                  new Feature(random.nextLong(), Stream.generate(weight).limit(LABELS).toList()))
              .limit(size)
              .toList());
    }

    @Override
    public int size() {
      return features.size();
    }

    @Override
    public long key(int feature) {
      return features.get(feature).key();
    }

    @Override
    public float weight(int feature, int label) {
      return features.get(feature).weights().get(label);
    }

    @Override
    public int labels() {
      return LABELS;
    }
  }

  private enum Lexical implements ModelWriter.Words {
    TALKS;

    @Override
    public int size() {
      return 2;
    }

    @Override
    public long hash(int word) {
      return Hash.of(word == 0 ? "talk" : "truce");
    }

    @Override
    public int ambiguity(int word) {
      return word == 0 ? 0 : -1;
    }

    @Override
    public int clusters(int word) {
      return word == 0 ? -1 : 0;
    }
  }

  private Path write(Known features) throws IOException {
    Path file = folder.resolve("a.model");
    ModelWriter.write(file, DESCRIPTION, Lexical.TALKS, features, Known.random(50, 2));
    return file;
  }

  @Test
  void open_written_addsTheSameWeights() throws IOException {
    Known known = Known.random(3000, 1);
    FeatureTable table = ModelFile.open(write(known)).tagger();
    Random random = new Random(3);

    for (int round = 0; round < 500; round++) {
      int[] features = random.ints(8, 0, 3000).toArray();
      long[] keys = Arrays.stream(features).mapToLong(known::key).toArray();
      keys[7] = random.nextLong();
      float[] scores = new float[LABELS];
      table.add(keys, keys.length, new int[16], scores);

      float[] expected = new float[LABELS];
      for (int i = 0; i < 7; i++) {
        for (int label = 0; label < LABELS; label++) {
          expected[label] += known.weight(features[i], label);
        }
      }
      assertThat(scores).isEqualTo(expected);
    }
  }

  @Test
  void open_written_knowsDescriptionAndWords() throws IOException {
    ModelFile model = ModelFile.open(write(Known.random(1, 1)));

    assertThat(model.description()).isEqualTo(DESCRIPTION);
    Lexicon lexicon = model.lexicon();
    int talk = lexicon.find(Hash.of("talk"));
    int truce = lexicon.find(Hash.of("truce"));
    int unknown = lexicon.find(Hash.of("tarn"));
    assertThat(List.of(lexicon.ambiguity(talk), lexicon.clusters(talk))).containsExactly(0, -1);
    assertThat(List.of(lexicon.ambiguity(truce), lexicon.clusters(truce))).containsExactly(-1, 0);
    assertThat(List.of(lexicon.ambiguity(unknown), lexicon.clusters(unknown)))
        .containsExactly(-1, -1);
  }

  @Test
  void write_twoFeaturesOfOneKey_isRefused() {
    Feature feature = new Feature(7, List.of(1f, 0f, 0f));
    Known known = new Known(List.of(feature, new Feature(8, List.of(0f, 1f, 0f)), feature));

    assertThatExceptionOfType(ModelException.class)
        .isThrownBy(() -> write(known))
        .withMessageStartingWith("two features have the key");
  }

  @Test
  void open_anyByteChanged_isRefused() throws IOException {
    Path file = write(Known.random(20, 1));
    byte[] whole = Files.readAllBytes(file);
    Random random = new Random(5);

    for (int round = 0; round < 300; round++) {
      int at = random.nextInt(whole.length);
      if (at >= 28 && at < 32) {
        continue; // reserved
      }
      byte[] damaged = whole.clone();
      damaged[at] ^= (byte) (1 << random.nextInt(8));
      Files.write(file, damaged);

      assertThatExceptionOfType(ModelException.class)
          .as("byte %d", at)
          .isThrownBy(() -> ModelFile.open(file))
          .withMessageContaining(file.toString());
    }
  }

  @Test
  void open_cutShort_isRefused() throws IOException {
    Path file = write(Known.random(20, 1));
    byte[] whole = Files.readAllBytes(file);

    for (int length = 0; length < whole.length; length += 97) {
      Files.write(file, Arrays.copyOf(whole, length));

      assertThatExceptionOfType(ModelException.class).isThrownBy(() -> ModelFile.open(file));
    }
  }
}
