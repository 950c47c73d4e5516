package parley.reading.dictionaries;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The field's own dictionaries: actors ({@code NAME_ [CODE >940101]} with {@code +SYNONYM} and
 * further {@code [CODE 890101-931231]} lines below) and agents ({@code NOUN {PLURAL} [~COD]}). A
 * two-figure year up to 29 is of this century.
 */
final class PetrarchFormat {

  private static final Pattern BRACKETS = Pattern.compile("\\[([^\\]]*)\\]");
  private static final Pattern CODE = Pattern.compile("(~?[A-Za-z]{3,}~?|---)\\s*([<>]?)\\s*(.*)");
  private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");
  private static final Pattern SUBSTITUTION = Pattern.compile("(!\\w+!)\\s*=\\s*(.*)");
  private static final Pattern PLURAL = Pattern.compile("\\{([^}]*)\\}");

  private PetrarchFormat() {}

  /** Whether a text looks like the field's format and not like Parley's own. */
  static boolean recognises(String text) {
    return text.lines()
        .filter(l -> !l.startsWith("#") && !l.isBlank())
        .limit(200)
        .anyMatch(l -> BRACKETS.matcher(l).find() && !l.contains("|"));
  }

  /** Reads a whole dictionary of actors or agents. */
  static void read(String text, HashedNames into) {
    List<String> names = new ArrayList<>();
    List<DatedCode> codes = new ArrayList<>();
    List<String[]> substitutions = new ArrayList<>();
    for (String raw : COMMENT.matcher(text).replaceAll("").lines().toList()) {
      String line = raw.contains("#") ? raw.substring(0, raw.indexOf('#')) : raw;
      if (line.isBlank()) {
        continue;
      }
      Matcher substitution = SUBSTITUTION.matcher(line);
      if (substitution.lookingAt()) {
        substitutions.add(new String[] {substitution.group(1), substitution.group(2)});
        continue;
      }
      String head = BRACKETS.matcher(line).replaceAll("").strip();
      if (!head.isEmpty() && !head.startsWith("+")) {
        flush(names, codes, into);
      }
      if (!head.isEmpty()) {
        names.addAll(spellings(head.startsWith("+") ? head.substring(1) : head, substitutions));
      }
      for (Matcher m = BRACKETS.matcher(line); m.find(); ) {
        DatedCode code = code(m.group(1).strip());
        if (code != null) {
          codes.add(code);
        }
      }
    }
    flush(names, codes, into);
  }

  private static void flush(List<String> names, List<DatedCode> codes, HashedNames into) {
    if (!names.isEmpty() && !codes.isEmpty()) {
      Kind kind = codes.getFirst().code().contains("~") ? Kind.ROLE : Kind.UNKNOWN;
      Entry entry = new Entry(kind, titled(names.getFirst()), codes, null);
      names.forEach(name -> into.add(name, entry, Naming.As.NAME));
    }
    names.clear();
    codes.clear();
  }

  private static List<String> spellings(String head, List<String[]> substitutions) {
    List<String> found = new ArrayList<>();
    Matcher plural = PLURAL.matcher(head);
    if (plural.find()) {
      for (String form : plural.group(1).split(",", -1)) {
        if (!form.isBlank()) {
          found.add(form.strip());
        }
      }
    }
    found.addFirst(PLURAL.matcher(head).replaceAll("").strip());
    for (String[] substitution : substitutions) {
      List<String> widened = new ArrayList<>();
      for (String name : found) {
        if (name.contains(substitution[0])) {
          for (String with : substitution[1].split(",", -1)) {
            widened.add(name.replace(substitution[0], with.strip()));
          }
        } else {
          widened.add(name);
        }
      }
      found = widened;
    }
    return found;
  }

  private static String titled(String name) {
    StringBuilder titled = new StringBuilder();
    for (String word : name.replace('_', ' ').strip().split(" +", -1)) {
      titled.append(titled.isEmpty() ? "" : " ");
      if (!word.isEmpty()) {
        titled.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
      }
    }
    return titled.toString();
  }

  private static @Nullable DatedCode code(String text) {
    Matcher m = CODE.matcher(text);
    if (!m.matches() || m.group(1).equals("---")) {
      return null;
    }
    String code = m.group(1).toUpperCase(Locale.ROOT);
    String term = m.group(3).strip();
    if (term.isEmpty()) {
      return new DatedCode(code, null, null);
    }
    return switch (m.group(2)) {
      case ">" -> new DatedCode(code, day(term), null);
      case "<" -> new DatedCode(code, null, day(term));
      default -> {
        int dash = term.indexOf('-');
        yield dash < 0
            ? new DatedCode(code, null, null)
            : new DatedCode(code, day(term.substring(0, dash)), day(term.substring(dash + 1)));
      }
    };
  }

  private static @Nullable LocalDate day(String text) {
    String digits = text.replaceAll("\\D", "");
    try {
      if (digits.length() == 8) {
        return LocalDate.of(number(digits, 0, 4), number(digits, 4, 6), number(digits, 6, 8));
      }
      if (digits.length() == 6) {
        int year = number(digits, 0, 2);
        return LocalDate.of(
            year < 30 ? 2000 + year : 1900 + year, number(digits, 2, 4), number(digits, 4, 6));
      }
      return null;
    } catch (DateTimeException e) {
      // An impossible day in a user's file leaves the term open on that side.
      return null;
    }
  }

  private static int number(String digits, int from, int to) {
    return Integer.parseInt(digits.substring(from, to));
  }
}
