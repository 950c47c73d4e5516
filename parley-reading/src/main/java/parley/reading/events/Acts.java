package parley.reading.events;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The dictionaries of acts that a finder asks, in order: a user's, Parley's own, and the one
 * derived from CAMEO. Read once, on first use; safe to share between threads.
 */
public final class Acts {

  private final List<Lexicon> users;
  private final List<Lexicon> own;
  private final List<Lexicon> field;

  private static final class Bundled {
    static final Lexicon OWN = resource("acts.txt");
    static final Lexicon FIELD = resource("cameo-verbs.txt");
  }

  private Acts(List<Lexicon> users, List<Lexicon> own, List<Lexicon> field) {
    this.users = List.copyOf(users);
    this.own = List.copyOf(own);
    this.field = List.copyOf(field);
  }

  /** The dictionaries that come with Parley. */
  public static Acts bundled() {
    return new Acts(List.of(), List.of(Bundled.OWN), List.of(Bundled.FIELD));
  }

  /**
   * These and a user's files before them, in Parley's form or that of PETRARCH's verbs.
   *
   * @throws ActDictionaryException if a file cannot be read or a line is not in the format
   */
  public static Acts with(List<Path> files) {
    return new Acts(
        files.stream().map(Acts::file).toList(), List.of(Bundled.OWN), List.of(Bundled.FIELD));
  }

  /** A user's files alone: what they do not name is no act. */
  public static Acts only(List<Path> files) {
    return new Acts(files.stream().map(Acts::file).toList(), List.of(), List.of());
  }

  private static Lexicon file(Path file) {
    try {
      return read(new String(Files.readAllBytes(file), StandardCharsets.UTF_8), file.toString());
    } catch (IOException e) {
      throw new ActDictionaryException(
          file + ": cannot be read (" + e.getMessage() + "). Name a text file of verbs.");
    }
  }

  /** A dictionary from its text, in either form. */
  static Lexicon read(String text, String name) {
    Lexicon lexicon = new Lexicon();
    if (PetrarchVerbs.recognises(text)) {
      PetrarchVerbs.read(text, lexicon);
    } else {
      ActFormat.read(text, name, lexicon);
    }
    return lexicon;
  }

  private static Lexicon resource(String name) {
    try (InputStream in = Acts.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the dictionary " + name + " is not on the class path");
      }
      return read(new String(in.readAllBytes(), StandardCharsets.UTF_8), name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Lexicon> users() {
    return users;
  }

  List<Lexicon> own() {
    return own;
  }

  List<Lexicon> field() {
    return field;
  }

  /** A user's and Parley's own: those with nouns and classes. */
  List<Lexicon> worded() {
    List<Lexicon> worded = new ArrayList<>(users);
    worded.addAll(own);
    return worded;
  }
}
