package parley.reading.dictionaries;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Parley's own dictionary lines: {@code names ; more names | CODE first..last, CODE | key: value}.
 * A line {@code @kind state} says what the lines below it are; {@code #} opens a comment.
 */
final class EntryFormat {

  private static final List<Naming.As> MORE =
      List.of(Naming.As.PEOPLE, Naming.As.CAPITAL, Naming.As.SEAT);

  private EntryFormat() {}

  /** Reads a whole dictionary. */
  static void read(String text, String file, HashedNames into) {
    Kind kind = Kind.UNKNOWN;
    int number = 0;
    int end;
    for (int start = 0; start < text.length(); start = end + 1) {
      end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      String line = text.substring(start, end);
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      try {
        if (line.startsWith("@")) {
          kind = kind(line);
        } else {
          add(line, kind, into);
        }
      } catch (IllegalArgumentException | DateTimeException e) {
        throw new DictionaryException(file, number, line, e);
      }
    }
  }

  private static void add(String line, Kind kind, HashedNames into) {
    String[] columns = columns(line);
    Entry entry = entry(line, kind);
    for (String name : values(columns[0])) {
      into.add(name, entry, Naming.As.NAME);
    }
    for (Naming.As as : columns.length > 2 ? MORE : List.<Naming.As>of()) {
      String key = as.name().toLowerCase(Locale.ROOT) + ":";
      for (String column : columns) {
        if (column.startsWith(key)) {
          for (String name : values(column.substring(key.length()))) {
            into.add(name, entry, as);
          }
        }
      }
    }
  }

  /** The kind that a line such as {@code @kind body} declares. */
  static Kind kind(String line) {
    String[] words = line.strip().split("\\s+", -1);
    if (words.length != 2 || !words[0].equals("@kind")) {
      throw new IllegalArgumentException("expected @kind and one of " + kinds());
    }
    return Arrays.stream(Kind.values())
        .filter(k -> k.name().equalsIgnoreCase(words[1]))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException("no kind " + words[1] + "; it is one of " + kinds()));
  }

  private static String kinds() {
    return Arrays.toString(Kind.values()).toLowerCase(Locale.ROOT);
  }

  /** The entry on one line. */
  static Entry entry(String line, Kind kind) {
    String[] columns = columns(line);
    List<String> names = values(columns[0]);
    if (names.isEmpty()) {
      throw new IllegalArgumentException("no name before the first |");
    }
    String role = null;
    for (String column : columns) {
      if (column.startsWith("role:")) {
        role = column.substring("role:".length()).strip();
      }
    }
    return new Entry(
        kind, names.getFirst(), columns.length > 1 ? codes(columns[1]) : List.of(), role);
  }

  private static String[] columns(String line) {
    return split(line, '|').toArray(String[]::new);
  }

  private static List<String> values(String column) {
    List<String> values = split(column, ';');
    List<String> filled = new ArrayList<>(values.size());
    for (String value : values) {
      if (!value.isEmpty()) {
        filled.add(value);
      }
    }
    return filled;
  }

  private static List<DatedCode> codes(String column) {
    List<DatedCode> codes = new ArrayList<>();
    for (String code : split(column, ',')) {
      if (!code.isBlank() && !code.contains(":")) {
        codes.add(code(code.strip()));
      }
    }
    return codes;
  }

  private static DatedCode code(String text) {
    int space = text.indexOf(' ');
    if (space < 0) {
      return new DatedCode(text, null, null);
    }
    String term = text.substring(space + 1).strip();
    int dots = term.indexOf("..");
    if (dots < 0) {
      throw new IllegalArgumentException(
          "expected first..last after " + text.substring(0, space) + ", found " + term);
    }
    return new DatedCode(
        text.substring(0, space), day(term.substring(0, dots)), day(term.substring(dots + 2)));
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }

  private static List<String> split(String text, char at) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int i = text.indexOf(at); i >= 0; i = text.indexOf(at, from)) {
      parts.add(text.substring(from, i).strip());
      from = i + 1;
    }
    parts.add(text.substring(from).strip());
    return parts;
  }

  private static @Nullable LocalDate day(String text) {
    String day = text.strip();
    if (day.isEmpty()) {
      return null;
    }
    if (day.length() != 10 || day.charAt(4) != '-' || day.charAt(7) != '-') {
      throw new IllegalArgumentException("expected a day such as 2015-12-18, found " + day);
    }
    return LocalDate.of(number(day, 0, 4), number(day, 5, 7), number(day, 8, 10));
  }
}
