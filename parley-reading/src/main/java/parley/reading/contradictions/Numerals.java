package parley.reading.contradictions;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers in words, so that twenty-one and 21 are one number. */
final class Numerals {

  private static final Map<String, Integer> WORDS = words();

  private static final Pattern WORD =
      Pattern.compile(
          "(?i)\\b(?:(?<tens>twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[-"
              + " ](?<unit>one|two|three|four|five|six|seven|eight|nine))?"
              + "|(?<small>two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen))\\b"
              + "|(?<=\\d),(?=\\d{3}\\b)");

  private Numerals() {}

  private static Map<String, Integer> words() {
    Map<String, Integer> words = new HashMap<>();
    List<String> small =
        List.of(
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    for (int i = 0; i < small.size(); i++) {
      words.put(small.get(i), i + 1);
    }
    List<String> tens =
        List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    for (int i = 0; i < tens.size(); i++) {
      words.put(tens.get(i), 10 * (i + 2));
    }
    return Map.copyOf(words);
  }

  /** The same with digits for the numbers up to 99, and none of the commas in large ones. */
  static String inDigits(String text) {
    return WORD.matcher(text)
        .replaceAll(word -> word.group().equals(",") ? "" : String.valueOf(value(word)));
  }

  private static int value(MatchResult word) {
    return of(word.group("tens")) + of(word.group("unit")) + of(word.group("small"));
  }

  private static int of(@Nullable String word) {
    return word == null ? 0 : WORDS.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
  }
}
