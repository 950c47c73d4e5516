package parley.talks;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A choice among words the Talks file knows, written as its name in small letters with hyphens. */
public interface Worded {

  /** The constant's name. */
  String name();

  /** The word as the file writes it. */
  default String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The constant of that word. */
  static <E extends Enum<E> & Worded> Optional<E> find(Class<E> choices, String word) {
    return Stream.of(choices.getEnumConstants()).filter(c -> c.word().equals(word)).findFirst();
  }

  /** The words of all constants, in their order. */
  static <E extends Enum<E> & Worded> List<String> words(Class<E> choices) {
    return Stream.of(choices.getEnumConstants()).map(Worded::word).toList();
  }
}
