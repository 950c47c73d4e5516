package parley.reading.dictionaries;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A large dictionary left as it is in its file, one name a line, sorted by folded name: lines are
 * found by halving and parsed when asked for, so that loading costs no more than reading the bytes.
 */
final class SortedNames implements Names {

  private static final int LONGEST_NAME = 9;

  private final byte[] text;
  private final int[] lines;
  private final Kind kind;

  /**
   * @param text UTF-8; lines before the first name may be comments and must hold {@code @kind}
   */
  SortedNames(byte[] text) {
    this.text = text;
    int[] starts = new int[64];
    int count = 0;
    Kind declared = Kind.UNKNOWN;
    for (int at = 0; at < text.length; at = end(at) + 1) {
      if (text[at] == '@') {
        declared = EntryFormat.kind(line(at));
      } else if (text[at] != '#' && text[at] != '\n') {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = at;
      }
    }
    this.lines = Arrays.copyOf(starts, count);
    this.kind = declared;
  }

  private int end(int at) {
    int end = at;
    while (end < text.length && text[end] != '\n') {
      end++;
    }
    return end;
  }

  private String line(int at) {
    return new String(text, at, end(at) - at, StandardCharsets.UTF_8);
  }

  private String key(int index) {
    String line = line(lines[index]);
    int bar = line.indexOf('|');
    return Folding.key(bar < 0 ? line : line.substring(0, bar));
  }

  /**
   * Compares the name on a line with a folded key, folding on the way: the names of these files are
   * ASCII. Negative if the name comes first; 0 also if the key is a whole beginning of the name and
   * {@code prefix} is set.
   */
  private int compare(int index, String key, boolean prefix) {
    int at = 0;
    boolean gap = false;
    for (int i = lines[index]; i < text.length && text[i] != '|' && text[i] != '\n'; i++) {
      int c = text[i];
      if (c == ' ' || c == '-' || c == '_') {
        gap = at > 0;
      } else if (c != '.' && c != '\'') {
        if (gap) {
          int order = compare(' ', key, at++);
          if (order != 0) {
            return prefix && at > key.length() ? 0 : order;
          }
          gap = false;
        }
        int order = compare(c >= 'A' && c <= 'Z' ? c + 32 : c, key, at++);
        if (order != 0) {
          return prefix && at > key.length() ? 0 : order;
        }
      }
    }
    return at < key.length() ? -1 : 0;
  }

  private static int compare(int character, String key, int at) {
    return at < key.length() ? character - key.charAt(at) : 1;
  }

  /** Index of the first line whose key is not before {@code key}. */
  private int lowerBound(String key) {
    int low = 0;
    int high = lines.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (compare(middle, key, false) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  @Override
  public Optional<Naming> longest(List<String> words, int from, int to) {
    int first = lowerBound(words.get(from));
    if (first == lines.length || compare(first, words.get(from), true) != 0) {
      return Optional.empty();
    }
    for (int length = Math.min(to - from, LONGEST_NAME); length > 0; length--) {
      String key = String.join(" ", words.subList(from, from + length));
      int at = length == 1 ? first : lowerBound(key);
      if (at < lines.length && compare(at, key, false) == 0) {
        return Optional.of(
            new Naming(EntryFormat.entry(line(lines[at]), kind), Naming.As.NAME, length));
      }
    }
    return Optional.empty();
  }

  @Override
  public boolean opens(String word) {
    int at = lowerBound(word + " ");
    return at < lines.length && compare(at, word + " ", true) == 0;
  }

  /** The keys in file order, for checking that they are sorted. */
  List<String> keys() {
    return IntStream.range(0, lines.length).mapToObj(this::key).toList();
  }
}
