package parley.reading.statements;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import parley.reading.actors.Actors;
import parley.reading.claim.Actor;
import parley.reading.claim.Span;

/**
 * Whose account {@code @lenaholt} is: that of whoever is named right before it somewhere, as in
 * <em>Lena Holt (@lenaholt)</em>, or whose full name it spells.
 */
final class Handles {

  private Handles() {}

  static Optional<Actor> owner(String text, Actors actors, String handle) {
    for (int at = text.indexOf(handle); at >= 0; at = text.indexOf(handle, at + 1)) {
      int end = at;
      while (end > 0 && " ([,".indexOf(text.charAt(end - 1)) >= 0) {
        end--;
      }
      Optional<Actor> named =
          end == at || end == 0 ? Optional.empty() : actors.at(new Span(end - 1, end));
      if (named.isPresent()) {
        return named;
      }
    }
    String spelled = letters(handle);
    return actors.all().stream()
        .filter(a -> a.name().indexOf(' ') > 0 && spelled.contains(letters(a.name())))
        .max(Comparator.comparingInt(a -> a.name().length()));
  }

  private static String letters(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", "");
  }
}
