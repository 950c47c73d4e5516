package parley.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import parley.language.ModelCache;

/**
 * The converted model in the user's cache, where the parser would unpack it anyway: a clean build
 * need not convert again.
 */
final class Kept {

  private final ModelCache cache;
  private final Path note;

  /**
   * @param version of the converter; what an older one made is not taken
   */
  Kept(ModelCache cache, String version) {
    this.cache = cache;
    this.note =
        cache
            .directory()
            .resolve(
                "converter-" + version + "-" + Published.CHECKSUM.substring(0, 16) + ".sha256");
  }

  Path directory() {
    return cache.directory();
  }

  /** Copies the model to a new file, if one is kept and whole. */
  boolean copyTo(Path file) throws IOException {
    if (!Files.isRegularFile(note)) {
      return false;
    }
    String checksum = Files.readString(note).strip();
    Path model = cache.file(checksum);
    if (!Files.isRegularFile(model) || !Published.checksum(model).equals(checksum)) {
      return false;
    }
    Files.copy(model, file);
    return true;
  }

  /** Keeps a copy of a model; not being able to is no error. */
  void keep(Path file) {
    try {
      String checksum = Published.checksum(file);
      Files.createDirectories(directory());
      Path part = Files.createTempFile(directory(), "english-", ".part");
      Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING);
      Files.move(part, cache.file(checksum), StandardCopyOption.ATOMIC_MOVE);
      Files.writeString(note, checksum + "\n");
    } catch (IOException e) {
      System.out.println("language model: not kept for the next clean build (" + e + ")");
    }
  }
}
