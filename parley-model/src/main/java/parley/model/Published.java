package parley.model;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.tukaani.xz.XZInputStream;

/**
 * The published artifact. Its models are serialised Java objects, so nothing is read from an
 * artifact other than the one known here by its checksum.
 */
final class Published implements AutoCloseable {

  /** SHA-256 of nlp4j-english-1.1.3.jar as published on Maven Central. */
  static final String CHECKSUM = "1e3b7f530841dea28bfa8be8943de58bf31b1191b71262bd96272ebe7f8d0576";

  private static final String FOLDER = "edu/emory/mathcs/nlp/";

  private final ZipFile jar;

  /**
   * @throws IOException if the file cannot be read or is not the known artifact
   */
  Published(Path artifact) throws IOException {
    String actual = checksum(artifact);
    if (!actual.equals(CHECKSUM)) {
      throw new IOException(
          artifact
              + " is not the published artifact: its SHA-256 is "
              + actual
              + ", not "
              + CHECKSUM
              + "; delete it, so that Maven fetches it again");
    }
    jar = new ZipFile(artifact.toFile());
  }

  OnlineComponent<?, ?> model(String name) throws IOException {
    return (OnlineComponent<?, ?>) read("models/" + name + ".xz");
  }

  @SuppressWarnings("unchecked") // the one known artifact holds such maps
  Map<String, Collection<String>> lexicon(String name) throws IOException {
    return (Map<String, Collection<String>>) read("lexica/" + name + ".xz");
  }

  @SuppressWarnings("BanSerializableRead") // from the one artifact whose checksum was verified
  private Object read(String name) throws IOException {
    ZipEntry entry = jar.getEntry(FOLDER + name);
    if (entry == null) {
      throw new IOException("the published artifact has no " + name);
    }
    try (InputStream packed = new BufferedInputStream(jar.getInputStream(entry));
        ObjectInputStream in =
            new ObjectInputStream(new BufferedInputStream(new XZInputStream(packed), 1 << 16))) {
      return in.readObject();
    } catch (ClassNotFoundException e) {
      throw new IOException("cannot read " + name + ": " + e.getMessage(), e);
    }
  }

  @Override
  public void close() throws IOException {
    jar.close();
  }

  /** The SHA-256 of a file, in hexadecimal. */
  static String checksum(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] chunk = new byte[1 << 16];
      for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
        digest.update(chunk, 0, read);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
