package parley.reading.dossier;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Writes a file whole or not at all: into a temporary file in the same folder, forced to the disk,
 * then moved over the old one. On a full or read-only disk the old file stays as it was.
 */
public final class AtomicFile {

  private AtomicFile() {}

  /** What writes the bytes. */
  @FunctionalInterface
  public interface Bytes {
    /** Writes everything; need not close the stream. */
    void writeTo(OutputStream out) throws IOException;
  }

  /** What writes the text, in UTF-8. */
  @FunctionalInterface
  public interface Text {
    /** Writes everything; need not close the writer. */
    void writeTo(Writer out) throws IOException;
  }

  /**
   * Puts text in place of {@code file}.
   *
   * @throws IOException if it cannot be written; {@code file} is then as it was before
   */
  public static void writeText(Path file, Text text) throws IOException {
    write(
        file,
        out -> {
          Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
          text.writeTo(writer);
          writer.flush();
        });
  }

  /**
   * Puts bytes in place of {@code file}.
   *
   * @throws IOException if they cannot be written; {@code file} is then as it was before
   */
  public static void write(Path file, Bytes bytes) throws IOException {
    // A link is written through, so that it goes on being a link.
    Path target = Files.isSymbolicLink(file) ? file.toRealPath() : file.toAbsolutePath();
    Path folder = target.getParent();
    if (folder == null) {
      throw new IOException(file + " is not a file that can be written");
    }
    Path draft = Files.createTempFile(folder, "." + target.getFileName() + ".", ".part");
    try {
      try (FileChannel channel =
          FileChannel.open(draft, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
        OutputStream out = Channels.newOutputStream(channel);
        bytes.writeTo(out);
        out.flush();
        channel.force(true);
      }
      keepPermissions(target, draft);
      move(draft, target);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** A temporary file is private to its owner; a written file is as open as any other. */
  private static void keepPermissions(Path target, Path draft) throws IOException {
    if (!Files.getFileStore(draft).supportsFileAttributeView("posix")) {
      return;
    }
    if (Files.exists(target)) {
      Files.setPosixFilePermissions(draft, Files.getPosixFilePermissions(target));
    } else {
      Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-r--r--"));
    }
  }

  private static void move(Path draft, Path target) throws IOException {
    try {
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
