package parley.reading.sequences;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import parley.language.Sentence;
import parley.reading.report.WordFile;

/** The phrases of {@code order-words.txt} beside this class, and where a sentence has them. */
final class OrderLexicon {

  private static final OrderLexicon ENGLISH = read("order-words.txt");

  /** One word of a phrase: any of these, or of a class of words in angle brackets. */
  private record Slot(Set<String> words, boolean optional) {

    static Slot of(String text) {
      boolean optional = text.endsWith("?");
      String words = optional ? text.substring(0, text.length() - 1) : text;
      return new Slot(Set.of(words.split("/", -1)), optional);
    }

    String name() {
      return words.iterator().next();
    }
  }

  private record Phrase(int rank, Mark.Where where, List<Slot> slots) {

    /** Whether it ends in the words of a step. */
    boolean holdsThing() {
      return "<thing>".equals(slots.getLast().name());
    }
  }

  /** By the words that a phrase may begin with; those that begin with a class under "". */
  private final Map<String, List<Phrase>> phrases;

  private final Map<String, Set<String>> classes;

  private OrderLexicon(Map<String, List<Phrase>> phrases, Map<String, Set<String>> classes) {
    this.phrases = phrases;
    this.classes = classes;
  }

  static OrderLexicon english() {
    return ENGLISH;
  }

  /** Whether a word belongs to a class of the lexicon. */
  boolean isA(String name, String word) {
    return classes.getOrDefault(name, Set.of()).contains(word);
  }

  /** What may be marks from this token on, the longest first. */
  List<Mark> at(Sentence s, int token) {
    return Stream.concat(
            phrases.getOrDefault(lower(s, token), List.of()).stream(),
            phrases.getOrDefault("", List.of()).stream())
        .flatMap(phrase -> marks(s, token, phrase))
        .filter(mark -> mark.to() > token)
        .sorted(Comparator.comparingInt((Mark mark) -> -mark.to()))
        .toList();
  }

  private Stream<Mark> marks(Sentence s, int token, Phrase phrase) {
    if (!phrase.holdsThing()) {
      int end = end(s, token, phrase.slots(), 0);
      return Stream.of(new Mark(token, end, phrase.rank(), phrase.where(), -1));
    }
    int thing = end(s, token, phrase.slots().subList(0, phrase.slots().size() - 1), 0);
    return thing < 0
        ? Stream.empty()
        : TaggedNounPhrases.ends(s, thing).stream()
            .map(end -> new Mark(token, end, phrase.rank(), phrase.where(), thing));
  }

  /** The token after the longest match of the slots from this one on, or -1. */
  private int end(Sentence s, int token, List<Slot> slots, int from) {
    if (from == slots.size()) {
      return token;
    }
    Slot slot = slots.get(from);
    int best = slot.optional() ? end(s, token, slots, from + 1) : -1;
    if (token < s.size()) {
      for (int after : after(s, token, slot)) {
        best = Math.max(best, end(s, after, slots, from + 1));
      }
    }
    return best;
  }

  /** Where the words that fill a slot may end. */
  private List<Integer> after(Sentence s, int token, Slot slot) {
    String name = slot.name();
    return switch (name) {
      case "<time>" -> time(s, token);
      case "<be>" -> be(s, token);
      case "<it>" -> it(s, token);
      case "<done>" -> one(token, done(s, token));
      default ->
          name.startsWith("<")
              ? one(token, in(name.substring(1, name.length() - 1), s, token))
              : one(token, slot.words().contains(lower(s, token)));
    };
  }

  /** A participle, which the parser may take for a past where a comma follows. */
  private boolean done(Sentence s, int token) {
    boolean comma = token + 1 < s.size() && ",".equals(s.form(token + 1));
    return "VBN".equals(s.tag(token))
        || (comma && Set.of("VBD", "JJ").contains(s.tag(token)) && lower(s, token).endsWith("ed"))
        || isA("done", lower(s, token));
  }

  private boolean in(String name, Sentence s, int token) {
    return isA(name, s.lemma(token)) || isA(name, lower(s, token));
  }

  private static List<Integer> one(int token, boolean fills) {
    return fills ? List.of(token + 1) : List.of();
  }

  private List<Integer> time(Sentence s, int token) {
    int at = token;
    while (at < s.size() && (isA("count", lower(s, at)) || "CD".equals(s.tag(at)))) {
      at++;
    }
    return one(at, at > token && at < s.size() && isA("time", s.lemma(at)));
  }

  private List<Integer> be(Sentence s, int token) {
    List<Integer> ends = new ArrayList<>();
    for (int at = token; at < s.size() && isA("be", lower(s, at)); at++) {
      if (isA("belast", lower(s, at))) {
        ends.add(at + 1);
      }
    }
    return ends;
  }

  /** A pronoun, or the noun for a whole of steps with what stands before it. */
  private List<Integer> it(Sentence s, int token) {
    if (Set.of("it", "them", "things", "matters", "proceedings").contains(lower(s, token))) {
      return List.of(token + 1);
    }
    int at = token;
    while (at + 1 < s.size() && at < token + 2 && Set.of("DT", "PRP$", "JJ").contains(s.tag(at))) {
      at++;
    }
    return one(at, at > token && isA("whole", s.lemma(at)));
  }

  private static OrderLexicon read(String resource) {
    Map<String, List<Phrase>> phrases = new HashMap<>();
    Map<String, Set<String>> classes = new HashMap<>();
    for (String line : WordFile.lines(OrderLexicon.class, resource)) {
      String[] parts = line.split(":", 2);
      String[] head = parts[0].strip().split(" +", -1);
      if ("class".equals(head[0])) {
        classes.put(head[1], Set.of(parts[1].strip().split(" +", -1)));
        continue;
      }
      Mark.Where where = Mark.Where.valueOf(head[1].toUpperCase(Locale.ROOT));
      for (String text : parts[1].split("\\|", -1)) {
        List<Slot> slots = Arrays.stream(text.strip().split(" +", -1)).map(Slot::of).toList();
        for (String first : firsts(slots)) {
          phrases
              .computeIfAbsent(first, f -> new ArrayList<>())
              .add(new Phrase(rank(head[0]), where, slots));
        }
      }
    }
    return new OrderLexicon(phrases, classes);
  }

  private static int rank(String place) {
    return switch (place) {
      case "next" -> Mark.NEXT;
      case "last" -> Mark.LAST;
      default -> Integer.parseInt(place);
    };
  }

  private static Set<String> firsts(List<Slot> slots) {
    Set<String> words = new HashSet<>();
    for (Slot slot : slots) {
      slot.words().forEach(word -> words.add(word.startsWith("<") ? "" : word));
      if (!slot.optional()) {
        break;
      }
    }
    return words;
  }

  private static String lower(Sentence s, int token) {
    return s.form(token).toLowerCase(Locale.ROOT);
  }
}
