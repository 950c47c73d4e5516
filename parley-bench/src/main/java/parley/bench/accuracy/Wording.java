package parley.bench.accuracy;

import java.util.ArrayList;
import java.util.List;
import parley.reading.claim.Span;

/** Where words stand whole in a text: notes name places by the words that stand there. */
record Wording(String text) {

  /** A mark before a number: {@code said##2} is the second place. */
  private static final String COUNT = "##";

  /**
   * The first place, or the one that a number after {@code ##} counts.
   *
   * @throws NoteException if the text does not say the words, or not so often
   */
  Span span(String words) {
    int mark = words.lastIndexOf(COUNT);
    String plain = mark < 0 ? words : words.substring(0, mark);
    int times = mark < 0 ? 1 : Integer.parseInt(words.substring(mark + COUNT.length()));
    int at = -1;
    for (int i = 0; i < times; i++) {
      at = find(plain, at + 1);
      if (at < 0) {
        throw new NoteException(
            "the text does not say '" + plain + "'" + (mark < 0 ? "" : " so often"));
      }
    }
    return new Span(at, at + plain.length());
  }

  /**
   * Every place.
   *
   * @throws NoteException if there is none
   */
  List<Span> every(String words) {
    span(words);
    List<Span> places = new ArrayList<>();
    for (int at = find(words, 0); at >= 0; at = find(words, at + 1)) {
      places.add(new Span(at, at + words.length()));
    }
    return places;
  }

  /** The next place where the words stand whole. */
  private int find(String words, int from) {
    int at = text.indexOf(words, from);
    while (at >= 0 && (insideWord(at) || insideWord(at + words.length()))) {
      at = text.indexOf(words, at + 1);
    }
    return at;
  }

  private boolean insideWord(int at) {
    return letter(at - 1) && letter(at);
  }

  private boolean letter(int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }
}
