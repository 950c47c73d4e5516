package parley.reading.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads verb dictionaries in the format of the PETRARCH event coders: synonym sets ({@code &NAME}
 * and {@code +WORD} lines), blocks ({@code --- NAME [code] ---}) of verbs with their forms in
 * braces (not needed: words are compared by lemma), and patterns ({@code - * DIPLOMATIC TIES
 * [050]}). Braces and brackets around phrases, which told a coder working on flat text where noun
 * phrases end, are not needed on trees. Lines of combinations ({@code ~}) are left out: trees give
 * them.
 */
final class PetrarchVerbs {

  private static final Pattern CODE =
      Pattern.compile("\\[\\s*([\\w+-]+)\\s*(?::\\s*([\\w+-]+)\\s*)?\\]\\s*$");

  private final Lexicon lexicon;
  private final Map<String, List<List<String>>> sets = new HashMap<>();
  private List<String[]> verbs = new ArrayList<>();
  private String[] blockCode = {Sense.NONE, ""};
  private boolean patternsSeen;
  private String set = "";

  private PetrarchVerbs(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether the text looks like a verb dictionary of this format. */
  static boolean recognises(String text) {
    return text.lines().anyMatch(l -> l.startsWith("---") && l.strip().endsWith("---"));
  }

  /** Adds all senses of the text; lines that are not in the format are passed over. */
  static void read(String text, Lexicon lexicon) {
    PetrarchVerbs reader = new PetrarchVerbs(lexicon);
    text.lines().forEach(reader::line);
  }

  private void line(String raw) {
    String line = uncommented(raw);
    if (line.isEmpty() || line.startsWith("~") || line.startsWith("<!--")) {
      set = line.isEmpty() ? "" : set;
    } else if (line.startsWith("---")) {
      set = "";
      verbs = new ArrayList<>();
      patternsSeen = false;
      blockCode = code(line.replaceAll("-+\\s*$", "").strip());
    } else if (line.startsWith("&")) {
      set = name(line.split("\\s", -1)[0]);
      sets.put(set, new ArrayList<>());
    } else if (line.startsWith("+") && !set.isEmpty()) {
      member(line.substring(1).strip());
    } else if (line.startsWith("- ")) {
      set = "";
      patternsSeen = true;
      pattern(line.substring(2));
    } else {
      set = "";
      verb(line);
    }
  }

  private static String uncommented(String raw) {
    int hash = raw.indexOf('#');
    return (hash < 0 ? raw : raw.substring(0, hash)).strip();
  }

  private void member(String word) {
    List<List<String>> members = sets.getOrDefault(set, List.of());
    if (word.startsWith("&")) {
      members.addAll(sets.getOrDefault(name(word), List.of()));
    } else {
      members.add(words(word));
    }
  }

  private static String name(String word) {
    return word.replaceAll("[&_{}()]", "").toLowerCase(Locale.ROOT);
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[\\s_]+", -1)) {
      if (!word.isEmpty()) {
        words.add(WordForms.stem(word));
      }
    }
    return words;
  }

  private void verb(String line) {
    String[] code = code(line);
    String head = line.replaceAll("\\{.*", "").replaceAll("\\[.*", "").strip();
    if (head.isEmpty()) {
      return;
    }
    if (patternsSeen) {
      verbs = new ArrayList<>();
      patternsSeen = false;
    }
    String[] own = Sense.NONE.equals(code[0]) && !line.contains("[") ? blockCode : code;
    forms(head, own);
  }

  /** A verb, or the verb marked + among the words of a phrase. */
  private void forms(String text, String[] code) {
    String lower = text.toLowerCase(Locale.ROOT);
    List<String> left = new ArrayList<>();
    List<String> right = new ArrayList<>();
    String verb = "";
    boolean marked = lower.contains("+");
    for (String word : lower.split("[\\s_]+", -1)) {
      if (word.isEmpty()) {
        continue;
      }
      if (verb.isEmpty() && (word.startsWith("+") || !marked)) {
        verb = word.replace("+", "");
      } else {
        (verb.isEmpty() ? left : right).add(word);
      }
    }
    if (!verb.isEmpty()) {
      String[] entry = {verb, String.join(" ", left), String.join(" ", right)};
      verbs.add(entry);
      add(entry, List.of(), List.of(), code);
    }
  }

  private void pattern(String line) {
    String[] code = code(line);
    String body = line.replaceAll("\\[[^\\]]*\\]\\s*$", "");
    int star = body.indexOf('*');
    if (star < 0 || body.indexOf('*', star + 1) >= 0) {
      return;
    }
    List<Piece> left = pieces(body.substring(0, star));
    List<Piece> right = pieces(body.substring(star + 1));
    for (String[] verb : verbs) {
      add(verb, left, right, code);
    }
  }

  private void add(String[] verb, List<Piece> left, List<Piece> right, String[] code) {
    List<Piece> before = new ArrayList<>(left);
    before.addAll(pieces(verb[1]));
    List<String> particles = verb[2].isEmpty() ? List.of() : List.of(verb[2].split(" ", -1));
    lexicon.add(new Sense(verb[0], particles, false, before, right, code[0], !code[1].isEmpty()));
  }

  private List<Piece> pieces(String text) {
    List<Piece> pieces = new ArrayList<>();
    for (String word : text.replaceAll("[{}()]", " ").strip().split("[\\s_]+", -1)) {
      switch (word) {
        case "" -> {}
        case "$" -> pieces.add(Piece.Role.SOURCE);
        case "+" -> pieces.add(Piece.Role.TARGET);
        case "%" -> pieces.add(Piece.Role.BOTH);
        case "^" -> pieces.add(Piece.Role.SKIPPED);
        default -> pieces.add(piece(word));
      }
    }
    return pieces;
  }

  private Piece piece(String word) {
    List<List<String>> members = word.startsWith("&") ? sets.get(name(word)) : null;
    return new Piece.Words(members != null && !members.isEmpty() ? members : List.of(words(word)));
  }

  private static String[] code(String text) {
    Matcher code = CODE.matcher(text);
    if (!code.find()) {
      return new String[] {Sense.NONE, ""};
    }
    String first = code.group(1).matches("[+-]+") ? Sense.NONE : code.group(1);
    String second = code.group(2) == null ? "" : code.group(2);
    return new String[] {first, second};
  }
}
