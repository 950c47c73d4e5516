package parley.reading.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Finds blocks that only repeat what other blocks say: pull quotes set between paragraphs, and
 * paragraphs that stand twice. Words are compared, so that quotation marks, no-break spaces and
 * line ends do not matter.
 *
 * <p>A block is a pull quote if each of its sentences stands, word for word, inside a block that is
 * not one itself. Sentences are looked up by their first words, and only a few places are compared
 * for each, so that the work stays linear on text that repeats itself endlessly.
 */
final class PullQuotes {

  private static final int FEWEST_WORDS = 5;
  private static final int MOST_WORDS = 90;
  private static final int KEY_WORDS = 4;
  private static final int MOST_PLACES = 8;

  private static final Pattern SENTENCE_END =
      Pattern.compile("(?<=[.?!\u2026][\"'\u201D\u2019]?)\\s+");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})['\u2019](?=\\p{L})");

  private record Place(int block, int word) {}

  private PullQuotes() {}

  /** The indices of those blocks, given the words of all, that repeat others. */
  static Set<Integer> among(List<String> blocks) {
    List<String[]> words = blocks.stream().map(PullQuotes::words).toList();
    Map<Integer, List<String[]>> candidates = new TreeMap<>();
    for (int i = 0; i < blocks.size(); i++) {
      int size = words.get(i).length;
      if (size >= FEWEST_WORDS && size <= MOST_WORDS) {
        candidates.put(i, sentences(blocks.get(i)));
      }
    }
    Map<String, List<Place>> index = index(words, candidates.values());
    Set<Integer> quotes = new HashSet<>();
    candidates.forEach((block, sentences) -> {
      if (sentences.stream().allMatch(s -> repeats(s, block, words, index, quotes))) {
        quotes.add(block);
      }
    });
    return Set.copyOf(quotes);
  }

  private static List<String[]> sentences(String block) {
    String folded = block.replaceAll("[\\s\\p{Z}]+", " ");
    return SENTENCE_END
        .splitAsStream(folded)
        .map(PullQuotes::words)
        .filter(words -> words.length > 0)
        .toList();
  }

  private static boolean repeats(
      String[] sentence,
      int block,
      List<String[]> words,
      Map<String, List<Place>> index,
      Set<Integer> quotes) {
    return sentence.length >= KEY_WORDS
        && index.getOrDefault(key(sentence, 0), List.of()).stream()
            .anyMatch(place -> stands(place, block, sentence, words, quotes));
  }

  private static boolean stands(
      Place place, int block, String[] wanted, List<String[]> words, Set<Integer> quotes) {
    String[] other = words.get(place.block());
    int size = words.get(block).length;
    // Of two that say the same, the first stays.
    if (place.block() == block
        || quotes.contains(place.block())
        || (other.length == size && place.block() > block)) {
      return false;
    }
    return place.word() + wanted.length <= other.length
        && Arrays.equals(
            other, place.word(), place.word() + wanted.length, wanted, 0, wanted.length);
  }

  /** Where the first words of each candidate's sentences stand. */
  private static Map<String, List<Place>> index(
      List<String[]> words, Collection<List<String[]>> candidates) {
    Set<String> keys = new HashSet<>();
    for (List<String[]> sentences : candidates) {
      for (String[] sentence : sentences) {
        if (sentence.length >= KEY_WORDS) {
          keys.add(key(sentence, 0));
        }
      }
    }
    Map<String, List<Place>> index = new HashMap<>();
    for (int b = 0; b < words.size(); b++) {
      String[] block = words.get(b);
      for (int i = 0; i + KEY_WORDS <= block.length; i++) {
        String key = key(block, i);
        if (keys.contains(key)) {
          List<Place> places = index.computeIfAbsent(key, k -> new ArrayList<>());
          if (places.size() < MOST_PLACES) {
            places.add(new Place(b, i));
          }
        }
      }
    }
    return index;
  }

  private static String key(String[] words, int from) {
    return String.join(" ", Arrays.asList(words).subList(from, from + KEY_WORDS));
  }

  private static String[] words(String text) {
    String joined = APOSTROPHE.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    String spaced = NO_WORD.matcher(joined).replaceAll(" ").strip();
    return spaced.isEmpty() ? new String[0] : spaced.split(" ");
  }
}
