package parley.reading.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.reading.claim.Span;

/**
 * Lists that go on a sentence: <em>The rebels demand:</em> and then items with bullets. They are
 * parsed as one sentence, in which the words stand where they stand in the text; only marks and
 * white space between them are read as commas, which is what a reader does.
 */
final class ItemLists {

  private static final int MOST_ITEMS = 12;
  private static final int LONGEST = 1_200;
  private static final int LONGEST_ITEM = 300;

  private static final Pattern BULLET =
      Pattern.compile("[-*\u2022\u00B7\u25AA\u25CF\u25E6\u2023\u2013\u2014]\\s+");

  private static final Pattern NUMBER = Pattern.compile("\\(?(?:\\d{1,2}|[a-z])[.)]\\s+");

  /** The marks that end an item, and the word that joins it to the last one. */
  private static final Pattern END = Pattern.compile("[;,.]?(?<joins>\\s+(?:and|or))?\\s*$");

  /** A lead-in that ends in one of these wants a clause or a phrase. */
  private static final Set<String> OPEN =
      Set.of(
          "until",
          "till",
          "unless",
          "if",
          "that",
          "to",
          "by",
          "for",
          "on",
          "of",
          "with",
          "after",
          "before",
          "including",
          "demand",
          "demands",
          "demanded",
          "demanding",
          "want",
          "wants",
          "wanted",
          "require",
          "requires",
          "required",
          "seek",
          "seeks",
          "sought",
          "propose",
          "proposes",
          "proposed",
          "offer",
          "offers",
          "offered",
          "must",
          "should",
          "will",
          "would",
          "are",
          "is",
          "were",
          "rejects",
          "rejected",
          "reject",
          "insist",
          "condition");

  /** What such a lead-in announces; a colon may stand before it in a sentence too. */
  private static final Set<String> ANNOUNCED =
      Set.of("conditions", "preconditions", "demands", "terms", "requirements", "prerequisites");

  private ItemLists() {}

  /**
   * A lead-in and its items as a parser reads them.
   *
   * @param span from the lead-in to the last item
   * @param words as long as the text there
   * @param last the paragraph of the last item
   */
  record Joined(Span span, String words, int last) {}

  /** The list that goes on the sentence of this paragraph, if there is one. */
  static Optional<Joined> at(String text, List<Span> paragraphs, int lead) {
    Span opening = paragraphs.get(lead);
    if (text.charAt(opening.end() - 1) != ':' || opening.length() > LONGEST_ITEM) {
      return Optional.empty();
    }
    String word = lastWord(text, opening);
    boolean open = OPEN.contains(word);
    if (!open && !ANNOUNCED.contains(word)) {
      return Optional.empty();
    }
    List<Span> items = items(text, paragraphs, lead + 1);
    if (items.isEmpty() || items.getLast().end() - opening.start() > LONGEST) {
      return Optional.empty();
    }
    boolean sentences = items.size() > 1 && text.charAt(items.getFirst().end() - 1) == '.';
    return sentences && !open
        ? Optional.empty()
        : Optional.of(joined(text, opening, items, open, lead + items.size()));
  }

  /** A paragraph without its bullet. */
  static Span bare(String text, Span paragraph) {
    Matcher bullet = BULLET.matcher(text).region(paragraph.start(), paragraph.end());
    return bullet.lookingAt() && bullet.end() < paragraph.end()
        ? new Span(bullet.end(), paragraph.end())
        : paragraph;
  }

  private static String lastWord(String text, Span opening) {
    int end = opening.end() - 1;
    int start = end;
    while (start > opening.start() && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  /** The items from this paragraph on, without what marks them. */
  private static List<Span> items(String text, List<Span> paragraphs, int first) {
    List<Span> items = new ArrayList<>();
    for (int p = first; p < paragraphs.size() && items.size() <= MOST_ITEMS; p++) {
      Span paragraph = paragraphs.get(p);
      Span words = bare(text, paragraph);
      Matcher number = NUMBER.matcher(text).region(paragraph.start(), paragraph.end());
      if (words.equals(paragraph) && number.lookingAt() && number.end() < paragraph.end()) {
        words = new Span(number.end(), paragraph.end());
      }
      boolean goesOn = Character.isLowerCase(text.charAt(paragraph.start()));
      if ((words.equals(paragraph) && !goesOn) || paragraph.length() > LONGEST_ITEM) {
        break;
      }
      items.add(words);
    }
    return items.size() > MOST_ITEMS ? List.of() : items;
  }

  private static Joined joined(
      String text, Span opening, List<Span> items, boolean open, int last) {
    StringBuilder words = new StringBuilder(opening.of(text));
    if (open) {
      words.setCharAt(words.length() - 1, ' ');
    }
    int at = opening.end();
    for (int i = 0; i < items.size(); i++) {
      Span item = items.get(i);
      words.append(
          i == 0 ? " ".repeat(item.start() - at) : between(i, items.size(), item.start() - at));
      String whole = item.of(text);
      Matcher end = END.matcher(whole);
      int cut = end.find() ? end.start() : whole.length();
      boolean closing = i == items.size() - 1;
      String joins = closing || end.group("joins") == null ? "" : end.group("joins").strip();
      words.append(whole, 0, cut);
      if (closing) {
        words.append(whole, cut, whole.length());
        at = item.end();
      } else {
        int from = joins.isEmpty() ? whole.length() : whole.lastIndexOf(joins);
        words.append(" ".repeat(Math.max(0, from - cut)));
        words.append(whole, from, whole.length());
        at = item.end();
      }
    }
    return new Joined(new Span(opening.start(), items.getLast().end()), words.toString(), last);
  }

  /** What stands between two items: a comma, and before the last one <em>and</em> where it fits. */
  private static String between(int index, int items, int room) {
    boolean closing = index == items - 1;
    String mark = closing && room >= 5 ? " and " : closing && room >= 3 ? " & " : ",";
    return mark + " ".repeat(room - mark.length());
  }
}
