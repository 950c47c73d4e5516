package parley.language;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import parley.language.model.ModelException;
import parley.language.model.ModelFile;

/**
 * The door to the English model: finds the one on the class path, unpacks it where it lies in a
 * jar, maps it.
 */
public final class EnglishModel {

  /** The model on the class path. */
  public static final String RESOURCE = "parley/model/english.model";

  /** The SHA-256 of the model, in hexadecimal. */
  public static final String CHECKSUM_RESOURCE = RESOURCE + ".sha256";

  private EnglishModel() {}

  /**
   * Opens the model on the class path.
   *
   * @throws ModelException if it is missing, damaged, or cannot be unpacked
   */
  public static ModelFile open() {
    URL resource = resource(RESOURCE);
    try {
      if (resource.getProtocol().equals("file")) {
        return ModelFile.open(Path.of(resource.toURI()));
      }
      return unpacked(resource, checksum());
    } catch (IOException | URISyntaxException e) {
      throw new ModelException("cannot read the language model: " + e.getMessage(), e);
    }
  }

  private static URL resource(String name) {
    URL resource = EnglishModel.class.getClassLoader().getResource(name);
    if (resource == null) {
      throw new ModelException(
          "the language model is not on the class path: add the parley-model jar (" + name + ")");
    }
    return resource;
  }

  private static String checksum() throws IOException {
    try (InputStream in = resource(CHECKSUM_RESOURCE).openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.US_ASCII).strip();
    }
  }

  private static ModelFile unpacked(URL packed, String checksum) throws IOException {
    ModelCache cache = ModelCache.ofUser();
    return cache.open(packed, checksum);
  }
}
