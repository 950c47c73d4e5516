package parley.reading.merging;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import parley.reading.review.Reviewed;

/**
 * The words an item of a Talks file rests on, as the file has them.
 *
 * @param place the report and the place in it
 * @param quote the words as they are written, in quotation marks or not; empty where none stand
 */
record Ground(String place, String quote) {

  /** A place alone, or one with its words, on one line in braces or on lines of their own. */
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?:\\bat: *)?(?<place>[\\w\\p{L}.-]+@\\d+-\\d+)"
              + "(?:(?:, *|\\R *)quote: *(?<quote>'(?:[^']|'')*'|\"(?:[^\"\\\\]|\\\\.)*\""
              + "|(?<=\\n *quote: *)[^\\n]*|[^\\n}]*))?");

  private static final Pattern FRAME = Pattern.compile("\\bevidence:|[\\s,\\[\\]{}]+");
  private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** So many words at least that stand in two reports are the same words of both. */
  private static final int TELLING = 4;

  private static final double HALF = 0.5;

  /** All that an item's text names, in its order. */
  static List<Ground> all(String text) {
    return WRITTEN
        .matcher(text)
        .results()
        .map(m -> new Ground(m.group("place"), Optional.ofNullable(m.group("quote")).orElse("")))
        .toList();
  }

  /** What an item says, without the words it rests on and without layout. */
  static String without(String text) {
    return FRAME.matcher(WRITTEN.matcher(text).replaceAll(" ")).replaceAll(" ").strip();
  }

  /** How much of the longer of two texts are words of both, from 0 to 1; 0 where one is empty. */
  static double share(String one, String other) {
    Set<String> a = words(one);
    Set<String> b = words(other);
    Set<String> common = new HashSet<>(a);
    common.retainAll(b);
    return common.isEmpty() ? 0 : (double) common.size() / Math.max(a.size(), b.size());
  }

  private static Set<String> words(String text) {
    return Arrays.stream(APART.split(text.toLowerCase(Locale.ROOT)))
        .filter(w -> !w.isEmpty())
        .collect(Collectors.toSet());
  }

  /** How surely both are the same words: 1 for one place, else by what a report says now. */
  double likeness(Ground other) {
    if (place.equals(other.place)) {
      return 1;
    }
    boolean sameReport = Reviewed.isOfOneName(report(), other.report());
    boolean sameWords = quote.equals(other.quote) && words(quote).size() >= TELLING;
    return sameReport || sameWords ? share(quote, other.quote) : 0;
  }

  private String report() {
    return place.substring(0, place.indexOf('@'));
  }

  /**
   * What a person wrote, resting on the words as they stand now, where the person left the words as
   * the last draft had them.
   *
   * @param mine what the person wrote
   * @param before what the last draft wrote there
   * @param now what the new draft writes there
   */
  static String moved(String mine, String before, String now) {
    List<Ground> drafted = all(before);
    List<Ground> fresh = all(now);
    return WRITTEN
        .matcher(mine)
        .replaceAll(m -> {
          Ground own =
              new Ground(m.group("place"), Optional.ofNullable(m.group("quote")).orElse(""));
          String text =
              fresh.stream()
                  .filter(f -> drafted.contains(own) && own.likeness(f) > HALF)
                  .max(Comparator.comparingDouble(own::likeness))
                  .map(f -> own.writtenAs(f, m.group()))
                  .orElse(m.group());
          return Matcher.quoteReplacement(text);
        });
  }

  private String writtenAs(Ground now, String written) {
    String at = written.replace(place, now.place);
    return quote.isEmpty() || now.quote.isEmpty()
        ? at
        : at.substring(0, at.length() - quote.length()) + now.quote;
  }
}
