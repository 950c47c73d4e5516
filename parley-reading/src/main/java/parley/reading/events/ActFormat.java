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
  private final Map<String, Piece> pieces = new HashMap<>();
  private String section = "";
  private String argument = "";
  private List<List<String>> verbs = List.of();
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
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      format.line(text.substring(start, end));
      start = end + 1;
    }
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
      pattern(line.substring(0, equals).strip(), line.substring(equals + 1).strip());
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
        verbs = new ArrayList<>();
        for (String verb : argument.substring(0, equals).split(";", -1)) {
          verbs.add(spaced(verb));
        }
        argument = argument.substring(equals + 1).strip();
        pattern("", argument);
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
    List<String> words = spaced(head);
    if (words.isEmpty()) {
      throw wrong(entry, "a verb, and after a colon the words it wants");
    }
    if (words.getFirst().equals("be") && words.size() > 1) {
      return new Sense(
          words.get(1), words.subList(2, words.size()), true, List.of(), right, code, false);
    }
    return new Sense(
        words.getFirst(), words.subList(1, words.size()), false, List.of(), right, code, false);
  }

  /** {@code left * right}, or only what stands right, for all verbs of the block. */
  private void pattern(String pattern, String code) {
    int star = pattern.indexOf('*');
    List<Piece> left = List.copyOf(pieces(star < 0 ? "" : pattern.substring(0, star)));
    List<Piece> right = List.copyOf(pieces(star < 0 ? pattern : pattern.substring(star + 1)));
    int pair = code.indexOf(':');
    String first = pair < 0 ? code : code.substring(0, pair);
    for (List<String> verb : verbs) {
      if (!verb.isEmpty()) {
        List<String> particles = verb.subList(1, verb.size());
        lexicon.add(new Sense(verb.getFirst(), particles, false, left, right, first, pair >= 0));
      }
    }
  }

  private List<Piece> pieces(String text) {
    List<Piece> pieces = new ArrayList<>();
    for (String word : spaced(text)) {
      switch (word) {
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
      return pieces.computeIfAbsent(word, k -> new Piece.Words(members));
    }
    return new Piece.Words(List.of(List.of(WordForms.stem(word))));
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : spaced(text.replace('-', ' ').replace('_', ' '))) {
      words.add(WordForms.stem(word));
    }
    return List.copyOf(words);
  }

  /** The words between blanks; a plain loop, because a regular expression takes longer to start. */
  private static List<String> spaced(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean blank = i == text.length() || Character.isWhitespace(text.charAt(i));
      if (!blank && start < 0) {
        start = i;
      } else if (blank && start >= 0) {
        words.add(text.substring(start, i));
        start = -1;
      }
    }
    return List.copyOf(words);
  }
}
