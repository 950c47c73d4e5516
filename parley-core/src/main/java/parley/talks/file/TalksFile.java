package parley.talks.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.talks.Flaw;
import parley.talks.Talks;
import parley.talks.UnsoundTalksException;
import parley.talks.formula.Names;
import parley.talks.formula.OptionId;
import parley.talks.formula.Quoted;

/** Reads and writes the Talks file: YAML 1.2 in UTF-8 whose first key is {@code parley: 1}. */
public final class TalksFile {

  /** Larger files are refused. */
  public static final int MOST_BYTES = 8 << 20;

  /**
   * Files with a longer line are refused: the YAML library takes its square in time to read one.
   */
  public static final int LONGEST_LINE = 100_000;

  /** The version of the format. */
  public static final int VERSION = 1;

  private TalksFile() {}

  /** What came of reading a file. */
  public sealed interface Reading {

    /** The Talks, and what is odd about the file. */
    record Read(Talks talks, List<Problem> warnings) implements Reading {}

    /** Why the file holds no Talks: all errors found, in the order of the file. */
    record Refused(List<Problem> errors) implements Reading {}
  }

  /**
   * Reads the file.
   *
   * @throws IOException where it cannot be read at all
   */
  public static Reading read(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return read(file.toString(), in);
    }
  }

  /**
   * Reads a stream to its end, or as far as a Talks file may be long.
   *
   * @param name what messages call it
   */
  public static Reading read(String name, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(MOST_BYTES + 1);
    var problems = new Problems(name);
    if (bytes.length > MOST_BYTES) {
      problems.error(
          Node.Place.WHOLE,
          "larger than " + (MOST_BYTES >> 20) + " MB",
          "a Talks file is written by a person or drafted for one; is this the right file?");
      return new Reading.Refused(problems.sorted());
    }
    var text = decode(bytes, problems);
    return text.isPresent() ? read(text.get(), problems) : new Reading.Refused(problems.sorted());
  }

  /**
   * Reads text.
   *
   * @param name what messages call it
   */
  public static Reading parse(String name, String text) {
    return read(text, new Problems(name));
  }

  /** The Talks as the text of a file that reads back as the same Talks. */
  public static String write(Talks talks) {
    return TalksWriter.write(talks);
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

  private static Reading read(String text, Problems problems) {
    var body = text.startsWith("\uFEFF") ? text.substring(1) : text;
    if (hasLongLine(body, problems)) {
      return new Reading.Refused(problems.sorted());
    }
    try {
      var root = YamlTree.read(body, problems);
      if (root.isPresent()) {
        return talks(root.get(), problems);
      }
    } catch (Problems.TooManyException enough) {
      // What was found so far is told below.
      return new Reading.Refused(problems.sorted());
    }
    return new Reading.Refused(problems.sorted());
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

  private static Reading talks(Node root, Problems problems) {
    if (!(root instanceof Node.Entries entries)) {
      problems.error(root.at(), root.what() + ", not a Talks file", "start with: parley: 1");
      return new Reading.Refused(problems.sorted());
    }
    version(entries, problems);
    var context = new Context(problems, names(entries));
    var parts = new TalksReader(context, entries).read();
    try {
      var talks = parts.build();
      if (problems.none()) {
        for (var odd : talks.oddities()) {
          problems.warning(context.place(odd.path()), odd.message(), odd.advice());
        }
        return new Reading.Read(talks, problems.sorted());
      }
    } catch (UnsoundTalksException unsound) {
      for (Flaw flaw : unsound.flaws()) {
        problems.error(context.place(flaw.path()), flaw.message(), flaw.advice());
      }
    }
    return new Reading.Refused(problems.sorted());
  }

  private static void version(Node.Entries root, Problems problems) {
    var version = root.find("parley");
    if (version.isEmpty()) {
      return;
    }
    var key = version.get().key();
    if (!root.entries().getFirst().key().equals(key)) {
      problems.error(key.at(), "'parley' is not the first key", "move it to the top of the file");
    }
    var value = version.get().value();
    if (!(value instanceof Node.Text text && text.value().equals(Integer.toString(VERSION)))) {
      var shown = value instanceof Node.Text text ? Quoted.of(text.value()) : value.what();
      problems.error(
          value.at(),
          "version " + shown + " of the format",
          "this program reads version " + VERSION + "; a newer file needs a newer program");
    }
  }

  /** The names the file defines, gathered before anything that may use them is read. */
  private static Names names(Node.Entries root) {
    var options = new ArrayList<OptionId>();
    for (var party : entries(root, "options")) {
      if (party.value() instanceof Node.Entries own) {
        own.entries().forEach(o -> options.add(new OptionId(party.key().value(), o.key().value())));
      }
    }
    var agreements = entries(root, "agreements");
    for (var agreement : agreements) {
      if (agreement.value() instanceof Node.Entries fields) {
        for (var party : members(fields)) {
          options.add(new OptionId(party, agreement.key().value()));
        }
      }
    }
    return new Names(
        options,
        entries(root, "steps").stream().map(entry -> entry.key().value()).toList(),
        agreements.stream().map(entry -> entry.key().value()).toList());
  }

  private static List<String> members(Node.Entries agreement) {
    var among = agreement.find("among").map(Node.Entry::value).orElse(null);
    return switch (among) {
      case Node.Text one -> List.of(one.value());
      case Node.Items(var nodes, var place) ->
          nodes.stream()
              .filter(Node.Text.class::isInstance)
              .map(node -> ((Node.Text) node).value())
              .toList();
      case Node.Entries none -> List.of();
      case null -> List.of();
    };
  }

  private static List<Node.Entry> entries(Node.Entries root, String key) {
    return root.find(key).map(Node.Entry::value).orElse(null) instanceof Node.Entries section
        ? section.entries()
        : List.of();
  }
}
