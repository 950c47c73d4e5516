package parley.opinion.pinning;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import parley.reading.claim.Span;

/**
 * A stretch of a report in which quotations are found word for word. How the words are written does
 * not count: runs of white space, straight or curly quotation marks, kinds of dashes, ligatures and
 * invisible characters are made one before they are compared, in the report and in the quotation
 * alike, and every place found is given in the report's own offsets.
 */
final class Quotable {

  /** What models set around a quotation without its being part of it. */
  private static final String AROUND = " \"',;:";

  private static final int LONGEST_CLUSTER = 32;

  private final String text;
  private final Folded folded;

  private Quotable(String text, Folded folded) {
    this.text = text;
    this.folded = folded;
  }

  static Quotable of(String text, Span stretch) {
    return new Quotable(text, fold(text, stretch.start(), stretch.end()));
  }

  /** As the words are compared: for names, which are looked up rather than found. */
  static String folded(String words) {
    return bare(fold(words, 0, words.length()).text());
  }

  /** Every place of the quotation, in text order; words are not cut. */
  List<Span> find(String quotation) {
    String sought = folded(quotation);
    List<Span> places = new ArrayList<>();
    if (sought.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return places;
    }
    int at = folded.text().indexOf(sought);
    while (at >= 0) {
      Span place = folded.place(at, at + sought.length());
      if (whole(place)) {
        places.add(place);
      }
      at = folded.text().indexOf(sought, at + 1);
    }
    return places;
  }

  private boolean whole(Span place) {
    return !(joins(place.start()) || joins(place.end()));
  }

  /** Whether a word goes on across this offset. */
  private boolean joins(int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isLetterOrDigit(text.codePointBefore(offset))
        && Character.isLetterOrDigit(text.codePointAt(offset));
  }

  private static String bare(String folded) {
    int start = 0;
    int end = folded.length();
    while (start < end && around(folded, start)) {
      start++;
    }
    while (start < end && AROUND.indexOf(folded.charAt(end - 1)) >= 0) {
      end--;
    }
    return folded.substring(start, end);
  }

  private static boolean around(String folded, int at) {
    return AROUND.indexOf(folded.charAt(at)) >= 0 || folded.charAt(at) == '.';
  }

  /** Text made comparable, and for each of its characters where the one it stands for is. */
  private record Folded(String text, List<Span> origins) {

    Span place(int from, int to) {
      return origins.get(from).cover(origins.get(to - 1));
    }
  }

  private static Folded fold(String text, int from, int to) {
    StringBuilder plain = new StringBuilder(to - from);
    List<Span> origins = new ArrayList<>(to - from);
    int at = from;
    while (at < to) {
      Span cluster = cluster(text, at, to);
      for (char c : plain(cluster.of(text)).toCharArray()) {
        boolean again = c == ' ' && !plain.isEmpty() && plain.charAt(plain.length() - 1) == ' ';
        if (!again) {
          plain.append(c);
          origins.add(cluster);
        }
      }
      at = cluster.end();
    }
    return new Folded(plain.toString(), origins);
  }

  /** A character with the marks that combine with it. */
  private static Span cluster(String text, int at, int to) {
    int end = Math.min(to, at + Character.charCount(text.codePointAt(at)));
    while (end < to
        && end - at < LONGEST_CLUSTER
        && Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK) {
      end++;
    }
    return new Span(at, end);
  }

  private static String plain(String cluster) {
    if (cluster.length() == 1 && cluster.charAt(0) > ' ' && cluster.charAt(0) < '`') {
      return cluster;
    }
    int c = cluster.codePointAt(0);
    return switch (Character.getType(c)) {
      case Character.FORMAT -> "";
      case Character.CONTROL,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          " ";
      case Character.DASH_PUNCTUATION -> "-";
      default ->
          switch (c) {
            case '‘', '’', '‚', '‛', '′', '`', '´' -> "'";
            case '“', '”', '„', '‟', '″', '«', '»' -> "\"";
            case '−' -> "-";
            default -> Normalizer.normalize(cluster, Normalizer.Form.NFKC);
          };
    };
  }
}
