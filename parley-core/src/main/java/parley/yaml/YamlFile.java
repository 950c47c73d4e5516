package parley.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import parley.talks.formula.Quoted;

/**
 * Opens a YAML file that people write: UTF-8, one mapping whose first key gives the version of the
 * format. What is no such file is told as a problem with its place.
 *
 * @param what what messages call such a file: {@code Talks file}
 * @param key the first key
 * @param version the version this program reads
 * @param reference where the form is described
 */
public record YamlFile(String what, String key, int version, String reference) {

  /** Larger files are refused. */
  public static final int MOST_BYTES = 8 << 20;

  /**
   * Files with a longer line are refused: the YAML library takes its square in time to read one.
   */
  public static final int LONGEST_LINE = 100_000;

  /** The line such a file starts with. */
  public String firstLine() {
    return key + ": " + version;
  }

  /**
   * The root of a stream's document, read to its end or as far as such a file may be long; empty,
   * with a problem, where there is none.
   *
   * @throws IOException where the stream fails
   */
  public Optional<Node.Entries> read(InputStream in, Problems problems) throws IOException {
    byte[] bytes = in.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      problems.error(
          Node.Place.WHOLE,
          "larger than " + (MOST_BYTES >> 20) + " MB",
          "a " + what + " is written by a person or drafted for one; is this the right file?");
      return Optional.empty();
    }
    return decode(bytes, problems).flatMap(text -> parse(text, problems));
  }

  /** The root of a text's document; empty, with a problem, where there is none. */
  public Optional<Node.Entries> parse(String text, Problems problems) {
    var body = text.startsWith("\uFEFF") ? text.substring(1) : text;
    try {
      if (!hasLongLine(body, problems)) {
        return YamlTree.read(body, this, problems).flatMap(root -> entries(root, problems));
      }
    } catch (Problems.TooManyException enough) {
      // What was found so far has been told.
      return Optional.empty();
    }
    return Optional.empty();
  }

  private static Optional<String> decode(byte[] bytes, Problems problems) {
    var chars = CharBuffer.allocate(bytes.length);
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var in = ByteBuffer.wrap(bytes);
    boolean failed = decoder.decode(in, chars, true).isError();
    var text = chars.flip().toString();
    if (failed) {
      problems.error(
          YamlTree.place(text, text.codePointCount(0, text.length())),
          String.format("not UTF-8: a byte 0x%02X that cannot stand here", in.get(in.position())),
          "save the file as UTF-8");
      return Optional.empty();
    }
    return Optional.of(text);
  }

  private static boolean hasLongLine(String text, Problems problems) {
    int line = 1;
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      if (end < 0) {
        end = text.length();
      }
      if (end - start > LONGEST_LINE) {
        problems.error(
            new Node.Place(line, LONGEST_LINE + 1),
            "a line of " + (end - start) + " characters",
            "break it; at most " + LONGEST_LINE + " characters a line are read");
        return true;
      }
      start = end + 1;
      line++;
    }
    return false;
  }

  private Optional<Node.Entries> entries(Node root, Problems problems) {
    if (!(root instanceof Node.Entries entries)) {
      problems.error(root.at(), root.what() + ", not a " + what, "start with: " + firstLine());
      return Optional.empty();
    }
    var first = entries.find(key);
    if (first.isPresent()) {
      if (!entries.entries().getFirst().equals(first.get())) {
        problems.error(
            first.get().key().at(),
            "'" + key + "' is not the first key",
            "move it to the top of the file");
      }
      requireVersion(first.get().value(), problems);
    }
    return Optional.of(entries);
  }

  private void requireVersion(Node value, Problems problems) {
    if (!(value instanceof Node.Text text && text.value().equals(Integer.toString(version)))) {
      var shown = value instanceof Node.Text text ? Quoted.of(text.value()) : value.what();
      problems.error(
          value.at(),
          "version " + shown + " of the format",
          "this program reads version " + version + "; a newer file needs a newer program");
    }
  }
}
