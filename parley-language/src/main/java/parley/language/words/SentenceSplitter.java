package parley.language.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Splits words into sentences: after a full stop, question or exclamation mark and the quotation
 * marks and brackets that close there.
 *
 * <p>A sentence goes on past an ellipsis inside a quotation or before a small letter, past a quoted
 * question before a small letter ({@code "Why?" he asked}), and past the period of an abbreviation.
 * An abbreviation ends one all the same where a word follows that only begins sentences ({@code the
 * U.S. The}).
 */
public final class SentenceSplitter {

  /** The parser's time may grow with the square of a sentence's length, so longer ones are cut. */
  static final int LONGEST = 400;

  private static final Set<String> ABBREVIATIONS =
      Set.of("amb", "asst", "atty", "cdr", "dist", "ms", "mr", "mrs", "dr", "min", "secy", "spox");

  /** Words with a capital letter that begin a sentence, since no name begins with them. */
  private static final Set<String> OPENERS =
      Set.of(
          "The",
          "A",
          "An",
          "He",
          "She",
          "It",
          "They",
          "We",
          "But",
          "And",
          "This",
          "That",
          "These",
          "Those",
          "There",
          "His",
          "Her",
          "Its",
          "Their",
          "In",
          "On",
          "At",
          "If",
          "When",
          "While",
          "However",
          "Both",
          "After",
          "Before",
          "As",
          "Although",
          "What",
          "Who",
          "Where");

  private static final String CLOSERS = "\"'”’»)]}";

  private SentenceSplitter() {}

  /** The words of each sentence, in order; none is empty. */
  public static List<List<Word>> sentences(List<Word> words) {
    List<List<Word>> sentences = new ArrayList<>();
    Quotation quotation = new Quotation();
    int start = 0;
    int i = 0;
    while (i < words.size()) {
      quotation.read(words.get(i));
      int end = i + 1;
      boolean ends;
      if (isFinal(words.get(i).text())) {
        while (end < words.size() && end - start < LONGEST && closes(words, end, quotation)) {
          quotation.read(words.get(end));
          end++;
        }
        ends = !goesOn(words, i, end, quotation);
      } else {
        ends = endsAsAbbreviation(words, i);
      }
      if (ends || end - start >= LONGEST) {
        sentences.add(words.subList(start, end));
        start = end;
      }
      i = end;
    }
    if (start < words.size()) {
      sentences.add(words.subList(start, words.size()));
    }
    return sentences;
  }

  private static boolean isFinal(String word) {
    return word.chars().allMatch(c -> ".?!\u203C\u2047\u2048\u2049".indexOf(c) >= 0);
  }

  /** Whether the word closes a quotation or bracket that the sentence before it ends in. */
  private static boolean closes(List<Word> words, int i, Quotation quotation) {
    Word word = words.get(i);
    if (!word.text().chars().allMatch(c -> CLOSERS.indexOf(c) >= 0)) {
      return isFinal(word.text());
    }
    boolean touchesNext = i + 1 < words.size() && word.touches(words.get(i + 1));
    if (words.get(i - 1).touches(word)) {
      return !touchesNext || !Character.isLetterOrDigit(words.get(i + 1).text().charAt(0));
    }
    return !touchesNext && quotation.isOpen() && !word.text().equals("'");
  }

  /** Whether a sentence goes on after the final mark at {@code mark} and what closes there. */
  private static boolean goesOn(List<Word> words, int mark, int end, Quotation quotation) {
    if (end == words.size()) {
      return false;
    }
    String text = words.get(mark).text();
    boolean small = Character.isLowerCase(words.get(end).text().codePointAt(0));
    if (text.length() > 1 && text.startsWith("..") && quotation.isOpen()) {
      return true;
    }
    if (small && (!text.equals(".") || end > mark + 1)) {
      return true;
    }
    return text.equals(".")
        && mark > 0
        && words.get(mark - 1).touches(words.get(mark))
        && ABBREVIATIONS.contains(words.get(mark - 1).text().toLowerCase(java.util.Locale.ROOT));
  }

  /** Whether an abbreviation's period is a full stop as well. */
  private static boolean endsAsAbbreviation(List<Word> words, int i) {
    String word = words.get(i).text();
    return word.length() > 1
        && word.endsWith(".")
        && i + 1 < words.size()
        && OPENERS.contains(words.get(i + 1).text())
        && (word.indexOf('.') < word.length() - 1 || Character.isLowerCase(word.charAt(0)));
  }

  /** Whether the words read so far leave a quotation open. */
  private static final class Quotation {
    private int curly;
    private boolean straight;

    void read(Word word) {
      switch (word.text()) {
        case "\"" -> straight = !straight;
        case "“" -> curly++;
        case "”" -> curly = Math.max(0, curly - 1);
        default -> {}
      }
    }

    boolean isOpen() {
      return straight || curly > 0;
    }
  }
}
