package parley.reading.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells lines that are not running text by their wording: edition notes, links, bylines, credits.
 * The wordings are in {@code furniture.tsv} and {@code link-words.txt}.
 */
final class Furniture {

  /** Where in a report a rule holds. */
  enum Place {
    HEAD,
    BODY,
    TAIL
  }

  private record Rule(String where, String why, Pattern pattern) {
    boolean holdsIn(Place place) {
      return where.equals("any") || where.equals(place.name().toLowerCase(Locale.ROOT));
    }
  }

  /** Furniture is short; the patterns are never tried on more. */
  private static final int LONGEST = 420;

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

  private static final List<Rule> RULES =
      lines("furniture.tsv").stream().map(Furniture::rule).toList();

  private static final Pattern LINKS =
      Pattern.compile(
          "(?i)\\W*(?:%1$s)(?:[\\s|\\u2022\\u00B7/>,:\\u00BB-]+(?:%1$s))*\\W*"
              .formatted(
                  lines("link-words.txt").stream()
                      .sorted((a, b) -> b.length() - a.length())
                      .map(Pattern::quote)
                      .collect(Collectors.joining("|"))));

  private Furniture() {}

  /** Why a block with these words in this place is not running text; empty where it may be. */
  static Optional<String> why(String words, Place place) {
    if (words.length() > LONGEST) {
      return Optional.empty();
    }
    String folded = BLANKS.matcher(words).replaceAll(" ").strip();
    if (LINKS.matcher(folded).matches()) {
      return Optional.of("link");
    }
    if (PublicationDay.isDateLine(folded)) {
      return Optional.of("date line");
    }
    return RULES.stream()
        .filter(r -> r.holdsIn(place) && r.pattern.matcher(folded).matches())
        .map(Rule::why)
        .findFirst();
  }

  private static Rule rule(String line) {
    String[] parts = line.split("\t", -1);
    return new Rule(parts[0], parts[1], Pattern.compile("(?i)" + parts[2]));
  }

  /** The lines of a resource beside this class, without comments and blank lines. */
  static List<String> lines(String name) {
    InputStream in = Objects.requireNonNull(Furniture.class.getResourceAsStream(name), name);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
