package parley.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.language.model.Description;
import parley.language.model.ModelException;
import parley.language.model.ModelWriter;
import parley.language.model.Template;

class ModelCacheTest {

  private static final Path HOME = Path.of("home", "lund");

  @TempDir private Path folder;

  private URL packed;
  private String checksum;

  @BeforeEach
  void makeModel() throws IOException, NoSuchAlgorithmException {
    Path model = folder.resolve("packed");
    Template template = Template.parse("i+0:form");
    Description description =
        new Description(
            "a test",
            List.of("NN"),
            List.of(template),
            List.of("R_S_root"),
            List.of(template),
            List.of(),
            List.of());
    ModelWriter.write(model, description, new Nothing(), new Nothing(), new Nothing());
    packed = model.toUri().toURL();
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(model));
    checksum = HexFormat.of().formatHex(digest);
  }

  private static final class Nothing implements ModelWriter.Words, ModelWriter.Features {
    @Override
    public int size() {
      return 0;
    }

    @Override
    public long hash(int word) {
      throw new IndexOutOfBoundsException(word);
    }

    @Override
    public int ambiguity(int word) {
      throw new IndexOutOfBoundsException(word);
    }

    @Override
    public int clusters(int word) {
      throw new IndexOutOfBoundsException(word);
    }

    @Override
    public long key(int feature) {
      throw new IndexOutOfBoundsException(feature);
    }

    @Override
    public float weight(int feature, int label) {
      throw new IndexOutOfBoundsException(feature);
    }

    @Override
    public int labels() {
      return 1;
    }
  }

  private ModelCache cache() throws IOException {
    Path spare = Files.createDirectories(folder.resolve("spare"));
    return new ModelCache(folder.resolve("cache").resolve("parley"), spare);
  }

  private static List<Path> files(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.toList();
    }
  }

  @Test
  void open_firstTime_keepsTheModelUnderItsChecksum() throws IOException {
    ModelCache cache = cache();

    assertThat(cache.open(packed, checksum).description().tags()).containsExactly("NN");

    assertThat(files(cache.directory())).containsExactly(cache.file(checksum));
  }

  @Test
  void open_secondTime_needsNoJar() throws IOException {
    ModelCache cache = cache();
    cache.open(packed, checksum);
    Files.delete(folder.resolve("packed"));

    assertThat(cache.open(packed, checksum).description().tags()).containsExactly("NN");
  }

  @Test
  void open_damagedFile_isUnpackedAgain() throws IOException {
    ModelCache cache = cache();
    cache.open(packed, checksum);
    Files.writeString(cache.file(checksum), "half a mod");

    assertThat(cache.open(packed, checksum).description().tags()).containsExactly("NN");
  }

  @Test
  void open_unfinishedByAKilledProcess_isCleanedUp() throws IOException {
    ModelCache cache = cache();
    Files.createDirectories(cache.directory());
    Path old = Files.createFile(cache.directory().resolve("english-1.part"));
    Files.setLastModifiedTime(old, FileTime.from(Instant.EPOCH));
    Path recent = Files.createFile(cache.directory().resolve("english-2.part"));

    cache.open(packed, checksum);

    assertThat(files(cache.directory())).containsExactlyInAnyOrder(cache.file(checksum), recent);
  }

  @Test
  void open_damagedJar_saysSoAndLeavesNothing() throws IOException {
    ModelCache cache = cache();
    Files.writeString(folder.resolve("packed"), "half a mod");

    assertThatExceptionOfType(ModelException.class)
        .isThrownBy(() -> cache.open(packed, checksum))
        .withMessageEndingWith("is damaged: build it again");
    assertThat(files(cache.directory())).isEmpty();
  }

  @Test
  void open_directoryCannotBeMade_usesTheSpareOneAndCleansUp() throws IOException {
    Files.writeString(folder.resolve("cache"), "a file where the directory should be");

    ModelCache cache = cache();
    assertThat(cache.open(packed, checksum).description().tags()).containsExactly("NN");
    assertThat(files(folder.resolve("spare"))).isEmpty();
  }

  @Test
  void open_neitherDirectory_saysWhatToDo() throws IOException {
    Files.writeString(folder.resolve("cache"), "a file where the directory should be");
    ModelCache cache =
        new ModelCache(folder.resolve("cache").resolve("parley"), folder.resolve("missing"));

    assertThatExceptionOfType(ModelException.class)
        .isThrownBy(() -> cache.open(packed, checksum))
        .withMessageStartingWith("cannot unpack the language model into ")
        .withMessageEndingWith(": name a directory with 150 MB of room in PARLEY_CACHE")
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\n"));
  }

  @Test
  void directory_eachSystem_isWhereItKeepsCaches() {
    Map<String, String> none = Map.of();
    assertThat(ModelCache.directory(null, none, "Linux", HOME))
        .isEqualTo(HOME.resolve(".cache").resolve("parley"));
    assertThat(ModelCache.directory(null, none, "Mac OS X", HOME))
        .isEqualTo(HOME.resolve("Library").resolve("Caches").resolve("parley"));
    assertThat(ModelCache.directory(null, Map.of("LOCALAPPDATA", "local"), "Windows 11", HOME))
        .isEqualTo(Path.of("local", "parley"));
    assertThat(ModelCache.directory(null, none, "Windows 11", HOME))
        .isEqualTo(HOME.resolve("AppData").resolve("Local").resolve("parley"));
    String xdg = Path.of("xdg").toAbsolutePath().toString();
    assertThat(ModelCache.directory(null, Map.of("XDG_CACHE_HOME", xdg), "Linux", HOME))
        .isEqualTo(Path.of(xdg, "parley"));
  }

  @Test
  void directory_named_comesFirst() {
    Map<String, String> environment = Map.of("PARLEY_CACHE", "named", "XDG_CACHE_HOME", "xdg");
    assertThat(ModelCache.directory(null, environment, "Linux", HOME)).isEqualTo(Path.of("named"));
    assertThat(ModelCache.directory("first", environment, "Linux", HOME))
        .isEqualTo(Path.of("first"));
  }
}
