package parley.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.language.model.ModelException;
import parley.language.model.ModelFile;

/**
 * Keeps the unpacked model in the user's cache directory, under its checksum, so that a new version
 * never meets an old file and several processes can unpack at once.
 */
public final class ModelCache {

  /** Names the directory, before everything else. */
  static final String PROPERTY = "parley.cache";

  /** Names the directory if the property does not. */
  static final String VARIABLE = "PARLEY_CACHE";

  private final Path directory;
  private final Path spare;

  /**
   * @param spare where the model goes, for this process only, if the directory cannot hold it
   */
  ModelCache(Path directory, Path spare) {
    this.directory = directory;
    this.spare = spare;
  }

  /** The cache of the user who runs this. */
  public static ModelCache ofUser() {
    Path home = Path.of(System.getProperty("user.home", "."));
    Path directory =
        directory(
            System.getProperty(PROPERTY), System.getenv(), System.getProperty("os.name", ""), home);
    return new ModelCache(directory, Path.of(System.getProperty("java.io.tmpdir", ".")));
  }

  /** Where the models are kept; not always there. */
  public Path directory() {
    return directory;
  }

  /** Where the model with this SHA-256 is kept, if it is. */
  public Path file(String checksum) {
    return directory.resolve("english-" + checksum + ".model");
  }

  /** Where this system keeps what can be made again. */
  static Path directory(
      @Nullable String property, Map<String, String> environment, String system, Path home) {
    if (property != null && !property.isBlank()) {
      return Path.of(property);
    }
    String named = environment.getOrDefault(VARIABLE, "");
    if (!named.isBlank()) {
      return Path.of(named);
    }
    String lower = system.toLowerCase(Locale.ROOT);
    if (lower.startsWith("windows")) {
      String local = environment.getOrDefault("LOCALAPPDATA", "");
      return (local.isBlank() ? home.resolve("AppData").resolve("Local") : Path.of(local))
          .resolve("parley");
    }
    if (lower.startsWith("mac")) {
      return home.resolve("Library").resolve("Caches").resolve("parley");
    }
    String xdg = environment.getOrDefault("XDG_CACHE_HOME", "");
    return (xdg.isBlank() || !Path.of(xdg).isAbsolute() ? home.resolve(".cache") : Path.of(xdg))
        .resolve("parley");
  }

  /**
   * The model, unpacked if it is not there yet or the file there is damaged.
   *
   * @param packed the model in its jar
   * @param checksum its SHA-256 in hexadecimal
   * @throws ModelException if it is damaged in the jar or neither directory can hold it
   */
  ModelFile open(URL packed, String checksum) {
    Path kept = file(checksum);
    try {
      if (Files.isRegularFile(kept)) {
        try {
          return ModelFile.open(kept);
        } catch (ModelException damaged) {
          Files.delete(kept);
        }
      }
      Files.createDirectories(directory);
      move(unpack(packed, checksum, directory), kept);
      return ModelFile.open(kept);
    } catch (IOException e) {
      return openSpare(packed, checksum, e);
    }
  }

  private ModelFile openSpare(URL packed, String checksum, IOException reason) {
    try {
      Path file = unpack(packed, checksum, spare);
      try {
        return ModelFile.open(file);
      } finally {
        if (!file.toFile().delete()) {
          file.toFile().deleteOnExit();
        }
      }
    } catch (IOException e) {
      throw new ModelException(
          "cannot unpack the language model into "
              + directory
              + " ("
              + reason
              + ") or "
              + spare
              + " ("
              + e
              + "): name a directory with 150 MB of room in "
              + VARIABLE,
          e);
    }
  }

  /** Unpacks into a new file of the directory; nothing stays behind if that fails. */
  private static Path unpack(URL packed, String checksum, Path directory) throws IOException {
    deleteAbandoned(directory);
    Path file = Files.createTempFile(directory, "english-", ".part");
    boolean done = false;
    try {
      MessageDigest digest = sha256();
      try (InputStream in = new DigestInputStream(packed.openStream(), digest);
          OutputStream out = Files.newOutputStream(file)) {
        in.transferTo(out);
      }
      if (!HexFormat.of().formatHex(digest.digest()).equals(checksum)) {
        throw new ModelException("the language model in " + packed + " is damaged: build it again");
      }
      done = true;
      return file;
    } finally {
      if (!done) {
        Files.deleteIfExists(file);
      }
    }
  }

  /** What a killed process had not finished. */
  private static void deleteAbandoned(Path directory) throws IOException {
    Instant anHourAgo = Instant.now().minus(1, ChronoUnit.HOURS);
    try (DirectoryStream<Path> parts = Files.newDirectoryStream(directory, "english-*.part")) {
      for (Path part : parts) {
        if (Files.getLastModifiedTime(part).toInstant().isBefore(anHourAgo)) {
          Files.deleteIfExists(part);
        }
      }
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
