package parley.bench.accuracy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** A mapping in the notes. */
record Note(Map<?, ?> values) {

  /**
   * @throws NoteException if a key has no value: what follows a comma that was not quoted
   */
  Note {
    values.forEach((key, value) -> {
      if (value == null) {
        throw new NoteException(
            "'" + key + "' has no value; put words with a comma in quotation marks");
      }
    });
  }

  /**
   * What a YAML file holds.
   *
   * @throws NoteException if it is no YAML; with the line
   */
  static Object load(Path file) throws IOException {
    try {
      return new Load(LoadSettings.builder().setLabel(file.getFileName().toString()).build())
          .loadFromString(Files.readString(file, StandardCharsets.UTF_8));
    } catch (YamlEngineException e) {
      throw new NoteException(String.valueOf(e.getMessage()));
    }
  }

  /**
   * The mappings in a list.
   *
   * @throws NoteException if it is no list, or has anything else in it
   */
  static List<Note> list(@Nullable Object yaml) {
    List<Note> notes = new ArrayList<>();
    if (yaml instanceof List<?> items) {
      for (Object item : items) {
        if (!(item instanceof Map<?, ?> map)) {
          throw new NoteException("'" + item + "' is not a mapping such as {by: [osk], …}");
        }
        notes.add(new Note(map));
      }
    } else if (yaml != null) {
      throw new NoteException("'" + yaml + "' is not a list of mappings such as - {by: [osk], …}");
    }
    return notes;
  }

  /**
   * These notes, which may have only these keys: a key that nobody asks for would be lost silently.
   *
   * @throws NoteException if there is another
   */
  Note having(String... keys) {
    for (Object key : values.keySet()) {
      if (!List.of(keys).contains(key.toString())) {
        throw new NoteException(
            "'" + key + "' is no key here; there are " + String.join(", ", keys) + " in " + values);
      }
    }
    return this;
  }

  String get(String key) {
    return find(key).orElseThrow(() -> new NoteException("'" + key + "' is missing in " + values));
  }

  /**
   * A word that stands for one of the values of a type.
   *
   * @throws NoteException if it stands for none
   */
  <E extends Enum<E>> E value(Class<E> type, String key) {
    return oneOf(type, get(key));
  }

  /**
   * @throws NoteException if the word stands for no value of the type
   */
  static <E extends Enum<E>> E oneOf(Class<E> type, String word) {
    try {
      return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new NoteException("'" + word + "' is none of " + List.of(type.getEnumConstants()));
    }
  }

  Optional<String> find(String key) {
    return Optional.ofNullable(values.get(key)).map(Object::toString);
  }

  /**
   * A day, ISO 8601.
   *
   * @throws NoteException if it is another stretch of time, or none
   */
  Optional<LocalDate> day(String key) {
    return find(key)
        .map(value -> {
          try {
            return LocalDate.parse(value);
          } catch (DateTimeParseException e) {
            throw new NoteException(
                "'%s: %s' is no day such as 2031-03-12; leave it out where only a week or month is known"
                    .formatted(key, value));
          }
        });
  }

  /**
   * Texts in a list; none where the key is left out.
   *
   * @throws NoteException if the key has something else
   */
  List<String> strings(String key) {
    return switch (values.get(key)) {
      case null -> List.of();
      case List<?> items -> items.stream().map(Object::toString).toList();
      default -> throw new NoteException("'" + key + "' is not a list such as [osk] in " + values);
    };
  }

  List<Note> notes(String key) {
    return list(values.get(key));
  }

  /**
   * @throws NoteException if the key has something else
   */
  Note map(String key) {
    return switch (values.get(key)) {
      case null -> new Note(Map.of());
      case Map<?, ?> map -> new Note(map);
      default -> throw new NoteException("'" + key + "' is not a mapping such as {words: value}");
    };
  }
}
