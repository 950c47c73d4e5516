package parley.reading.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Parley's own form of a dictionary of acts; docs/reading-events.md describes it for people who
 * write one. Sections start with {@code @set}, {@code @code}, {@code @noun}, {@code @class} or
 * {@code @verbs}; entries are separated by semicolons, {@code #} starts a comment.
 */
final class ActFormat {

  private final String file;
  private final Lexicon lexicon;
  private final Map<String, List<List<String>>> sets = new HashMap<>();
  private String section = "";
  private String argument = "";
  private List<String> verbs = List.of();
  private int number;

  private ActFormat(String file, Lexicon lexicon) {
    this.file = file;
    this.lexicon = lexicon;
  }

  /**
   * Adds everything in the text to the lexicon.
   *
   * @param file the name shown in messages
   * @throws ActDictionaryException if a line is not in the format; says which and what was expected
   */
  static void read(String text, String file, Lexicon lexicon) {
    ActFormat format = new ActFormat(file, lexicon);
    text.lines().forEach(format::line);
    lexicon.sorted();
  }

  private void line(String raw) {
    number++;
    int hash = raw.indexOf('#');
    String line = (hash < 0 ? raw : raw.substring(0, hash)).strip().toLowerCase(Locale.ROOT);
    if (line.isEmpty()) {
      return;
    }
    if (line.startsWith("@")) {
      header(line);
    } else if ("verbs".equals(section)) {
      int equals = line.lastIndexOf('=');
      if (equals < 0) {
        throw wrong(line, "a pattern and its code, such as 'military aid = 072'");
      }
      String code = line.substring(equals + 1).strip();
      for (String verb : verbs) {
        entry(verb, line.substring(0, equals).strip(), code);
      }
    } else {
      for (String entry : line.split(";", -1)) {
        if (!entry.isBlank()) {
          entry(entry.strip());
        }
      }
    }
  }

  private void header(String line) {
    int space = line.indexOf(' ');
    section = space < 0 ? line.substring(1) : line.substring(1, space);
    argument = space < 0 ? "" : line.substring(space).strip();
    switch (section) {
      case "set" -> sets.put(argument, new ArrayList<>());
      case "code", "noun" -> {}
      case "class" -> kind(line);
      case "verbs" -> {
        int equals = argument.lastIndexOf('=');
        if (equals < 0) {
          throw wrong(line, "'@verbs pledge; vow = 030'");
        }
        verbs =
            Arrays.stream(argument.substring(0, equals).split(";", -1)).map(String::strip).toList();
        argument = argument.substring(equals + 1).strip();
        verbs.forEach(v -> entry(v, "", argument));
      }
      default -> throw wrong(line, "@set, @code, @noun, @class or @verbs");
    }
  }

  private ActClass kind(String line) {
    for (ActClass kind : ActClass.values()) {
      if (kind.name().equalsIgnoreCase(argument)) {
        return kind;
      }
    }
    throw wrong(line, "one of the classes " + Arrays.toString(ActClass.values()));
  }

  private ActDictionaryException wrong(String line, String expected) {
    String shown = line.length() > 80 ? line.substring(0, 80) + "…" : line;
    return new ActDictionaryException(
        file + ":" + number + ": '" + shown + "' is not understood. Expected: " + expected);
  }

  private void entry(String entry) {
    switch (section) {
      case "set" -> member(entry);
      case "noun" -> lexicon.add(new Lexicon.Noun(words(entry), argument));
      case "code" -> lexicon.add(sense(entry, argument));
      case "class" -> lexicon.add(new Lexicon.Classed(sense(entry, argument), kind(entry)));
      default -> throw wrong(entry, "a section header, such as '@code 112'");
    }
  }

  private void member(String entry) {
    List<List<String>> members = sets.getOrDefault(argument, new ArrayList<>());
    if (entry.startsWith("&")) {
      members.addAll(sets.getOrDefault(entry.substring(1), List.of()));
    } else {
      members.add(words(entry));
    }
  }

  /** {@code verb particles : words}. */
  private Sense sense(String entry, String code) {
    int colon = entry.indexOf(':');
    String head = (colon < 0 ? entry : entry.substring(0, colon)).strip();
    List<Piece> right = pieces(colon < 0 ? "" : entry.substring(colon + 1));
    List<String> words = List.of(head.split("\\s+", -1));
    if (words.getFirst().equals("be") && words.size() > 1) {
      return new Sense(
          words.get(1), words.subList(2, words.size()), true, List.of(), right, code, false);
    }
    return new Sense(
        words.getFirst(), words.subList(1, words.size()), false, List.of(), right, code, false);
  }

  /** {@code left * right}, or only what stands right; a code may be a pair. */
  private void entry(String verb, String pattern, String code) {
    int star = pattern.indexOf('*');
    String left = star < 0 ? "" : pattern.substring(0, star);
    String right = star < 0 ? pattern : pattern.substring(star + 1);
    String[] words = verb.split("\\s+", -1);
    int pair = code.indexOf(':');
    lexicon.add(
        new Sense(
            words[0],
            List.of(words).subList(1, words.length),
            false,
            pieces(left),
            pieces(right),
            pair < 0 ? code : code.substring(0, pair),
            pair >= 0));
  }

  private List<Piece> pieces(String text) {
    List<Piece> pieces = new ArrayList<>();
    for (String word : text.strip().split("\\s+", -1)) {
      switch (word) {
        case "" -> {}
        case "$source" -> pieces.add(Piece.Role.SOURCE);
        case "$target" -> pieces.add(Piece.Role.TARGET);
        case "$both" -> pieces.add(Piece.Role.BOTH);
        case "$skip" -> pieces.add(Piece.Role.SKIPPED);
        default -> pieces.add(piece(word));
      }
    }
    return pieces;
  }

  private Piece piece(String word) {
    if (word.startsWith("&")) {
      List<List<String>> members = sets.get(word.substring(1));
      if (members == null) {
        throw wrong(word, "a set defined above with '@set " + word.substring(1) + "'");
      }
      return new Piece.Words(members);
    }
    return new Piece.Words(List.of(List.of(WordForms.stem(word))));
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.strip().split("[\\s_-]+", -1)).map(WordForms::stem).toList();
  }
}
