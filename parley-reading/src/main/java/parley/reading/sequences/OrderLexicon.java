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

  private static final Set<String> TIMES =
      Set.of(
          "minute",
          "hour",
          "day",
          "night",
          "weekend",
          "week",
          "fortnight",
          "month",
          "year",
          "moment");
  private static final Set<String> COUNTS =
      Set.of("a", "an", "some", "several", "few", "many", "couple", "of", "the", "one", "half");
  private static final Set<String> STAGES =
      Set.of("stage", "phase", "step", "part", "round", "instalment", "tranche", "leg", "item");
  private static final Set<String> BE =
      Set.of(
          "is", "are", "be", "been", "being", "was", "were", "will", "would", "shall", "must",
          "should", "to", "has", "have");
  private static final Set<String> BE_LAST = Set.of("is", "are", "be", "been", "being", "were");

  /** One word of a phrase: any of these, or of a class of words in angle brackets. */
  private record Slot(Set<String> words, boolean optional) {

    static Slot of(String text) {
      boolean optional = text.endsWith("?");
      String words = optional ? text.substring(0, text.length() - 1) : text;
      return new Slot(Set.of(words.split("/", -1)), optional);
    }
  }

  private record Phrase(int rank, Mark.Where where, List<Slot> slots) {}

  /** By the words that a phrase may begin with; those that begin with a class under "". */
  private final Map<String, List<Phrase>> phrases;

  private OrderLexicon(Map<String, List<Phrase>> phrases) {
    this.phrases = phrases;
  }

  static OrderLexicon english() {
    return ENGLISH;
  }

  /** What may be marks from this token on, the longest first. */
  List<Mark> at(Sentence s, int token) {
    String word = lower(s, token);
    return Stream.concat(
            phrases.getOrDefault(word, List.of()).stream(),
            phrases.getOrDefault("", List.of()).stream())
        .map(p -> new Mark(token, end(s, token, p.slots(), 0), p.rank(), p.where()))
        .filter(mark -> mark.to() > token)
        .sorted(Comparator.comparingInt((Mark mark) -> -mark.to()))
        .toList();
  }

  /** The token after the longest match of the slots from this one on, or -1. */
  private static int end(Sentence s, int token, List<Slot> slots, int from) {
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
  private static List<Integer> after(Sentence s, int token, Slot slot) {
    return switch (slot.words().iterator().next()) {
      case "<time>" -> time(s, token);
      case "<be>" -> be(s, token);
      case "<stage>" -> STAGES.contains(s.lemma(token)) ? List.of(token + 1) : List.of();
      default -> slot.words().contains(lower(s, token)) ? List.of(token + 1) : List.of();
    };
  }

  private static List<Integer> time(Sentence s, int token) {
    int at = token;
    while (at < s.size() && (COUNTS.contains(lower(s, at)) || "CD".equals(s.tag(at)))) {
      at++;
    }
    return at > token && at < s.size() && TIMES.contains(s.lemma(at)) ? List.of(at + 1) : List.of();
  }

  private static List<Integer> be(Sentence s, int token) {
    List<Integer> ends = new ArrayList<>();
    for (int at = token; at < s.size() && BE.contains(lower(s, at)); at++) {
      if (BE_LAST.contains(lower(s, at))) {
        ends.add(at + 1);
      }
    }
    return ends;
  }

  private static OrderLexicon read(String resource) {
    Map<String, List<Phrase>> phrases = new HashMap<>();
    for (String line : WordFile.lines(OrderLexicon.class, resource)) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] parts = line.split(":", 2);
      String[] head = parts[0].strip().split(" +", -1);
      Mark.Where where = Mark.Where.valueOf(head[1].toUpperCase(Locale.ROOT));
      for (String text : parts[1].split("\\|", -1)) {
        Phrase phrase =
            new Phrase(
                rank(head[0]),
                where,
                Arrays.stream(text.strip().split(" +", -1)).map(Slot::of).toList());
        for (String first : firsts(phrase.slots())) {
          phrases.computeIfAbsent(first, f -> new ArrayList<>()).add(phrase);
        }
      }
    }
    return new OrderLexicon(phrases);
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
