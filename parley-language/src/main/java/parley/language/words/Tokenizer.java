package parley.language.words;

import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Splits running text into words with exact offsets. Thread-safe.
 *
 * <p>The words are those of the NLP4J tokenizer; where they stand is found again in the text, since
 * that tokenizer's own offsets go wrong after some marks. It sees the text in runs of bounded
 * length and never a word longer than {@link #LONGEST_WORD}, since parts of it take time quadratic
 * in a word's length; every character keeps its place.
 */
public final class Tokenizer {

  /** A longer stretch without a space is cut into words of this length. */
  static final int LONGEST_WORD = 100;

  /** A run of text ends at the first space after this many characters. */
  private static final int RUN = 20_000;

  /** Abbreviations to the NLP4J tokenizer that are far more often words with a full stop. */
  private static final Set<String> ORDINARY = Set.of("in.", "miss.", "wed.");

  /** A day of a month at the end of a sentence, which the NLP4J tokenizer takes for an ordinal. */
  private static final Pattern DAY = Pattern.compile("\\d{1,2}\\.");

  private static final Set<String> MONTHS =
      Set.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private final EnglishTokenizer tokenizer = new EnglishTokenizer();

  /** The words of a text in order; none is empty, no two overlap, and no space is in one. */
  public List<Word> words(String text) {
    String plain = plain(text);
    List<Word> words = new ArrayList<>();
    int runStart = 0;
    int wordStart = 0;
    for (int i = 0; i < plain.length(); i++) {
      if (plain.charAt(i) == ' ') {
        wordStart = i + 1;
        if (i - runStart >= RUN) {
          addRun(plain, runStart, i, words);
          runStart = wordStart;
        }
      } else if (i - wordStart >= LONGEST_WORD && !Character.isLowSurrogate(plain.charAt(i))) {
        addRun(plain, runStart, wordStart, words);
        addRun(plain, wordStart, i, words);
        runStart = i;
        wordStart = i;
      }
    }
    addRun(plain, runStart, plain.length(), words);
    return withFullStops(words);
  }

  /**
   * Takes the full stop off an ordinary word or the day of a month before a capital letter or at
   * the end.
   */
  private static List<Word> withFullStops(List<Word> words) {
    List<Word> all = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      boolean stopped =
          ORDINARY.contains(word.text())
              ? i == 0 || !Character.isDigit(words.get(i - 1).text().charAt(0))
              : i > 0
                  && MONTHS.contains(words.get(i - 1).text())
                  && DAY.matcher(word.text()).matches();
      if (stopped
          && (i + 1 == words.size()
              || Character.isUpperCase(words.get(i + 1).text().codePointAt(0)))) {
        int stop = word.end() - 1;
        all.add(new Word(word.text().substring(0, word.text().length() - 1), word.start(), stop));
        all.add(new Word(".", stop, word.end()));
      } else {
        all.add(word);
      }
    }
    return all;
  }

  /** The text with every kind of space, control and byte order mark made a plain space. */
  private static String plain(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      if (isSpace(chars[i])) {
        chars[i] = ' ';
      }
    }
    return new String(chars);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || c == '\u200B'
        || c == '\uFEFF';
  }

  private void addRun(String plain, int start, int end, List<Word> words) {
    String run = plain.substring(start, end);
    int known = words.size();
    try {
      int at = 0;
      for (Token token : tokenizer.tokenize(run)) {
        at = addWord(run, at, token.getWordForm(), start, words);
      }
      if (run.substring(at).isBlank()) {
        return;
      }
    } catch (IndexOutOfBoundsException e) {
      // The tokenizer stumbled over odd text, or its words are not those of the text.
    }
    words.subList(known, words.size()).clear();
    addSpaced(run, start, words);
  }

  /**
   * Finds a word of the tokenizer in the run from a place on; the place after it. A word that was
   * put together across spaces, as in "( a )", is taken apart again.
   */
  private static int addWord(String run, int from, String form, int offset, List<Word> words) {
    int at = from;
    int wordStart = -1;
    for (int i = 0; i < form.length(); i++) {
      while (run.charAt(at) == ' ') {
        if (wordStart >= 0) {
          words.add(new Word(run.substring(wordStart, at), offset + wordStart, offset + at));
          wordStart = -1;
        }
        at++;
      }
      if (run.charAt(at) != form.charAt(i)) {
        throw new StringIndexOutOfBoundsException("the word is not in the text");
      }
      if (wordStart < 0) {
        wordStart = at;
      }
      at++;
    }
    if (wordStart >= 0) {
      words.add(new Word(run.substring(wordStart, at), offset + wordStart, offset + at));
    }
    return at;
  }

  private static void addSpaced(String run, int offset, List<Word> words) {
    int wordStart = 0;
    for (int i = 0; i <= run.length(); i++) {
      if (i == run.length() || run.charAt(i) == ' ') {
        if (wordStart < i) {
          words.add(new Word(run.substring(wordStart, i), offset + wordStart, offset + i));
        }
        wordStart = i + 1;
      }
    }
  }
}
