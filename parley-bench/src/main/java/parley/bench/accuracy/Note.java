package parley.bench.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A mapping in the notes. */
record Note(Map<?, ?> values) {

  static List<Note> list(@Nullable Object yaml) {
    List<Note> notes = new ArrayList<>();
    if (yaml instanceof List<?> items) {
      for (Object item : items) {
        if (!(item instanceof Map<?, ?> map)) {
          throw new NoteException("'" + item + "' is not a mapping such as {by: [osk], …}");
        }
        notes.add(new Note(map));
      }
    }
    return notes;
  }

  String get(String key) {
    return find(key).orElseThrow(() -> new NoteException("'" + key + "' is missing in " + values));
  }

  Optional<String> find(String key) {
    return Optional.ofNullable(values.get(key)).map(Object::toString);
  }

  List<String> strings(String key) {
    return values.get(key) instanceof List<?> items
        ? items.stream().map(Object::toString).toList()
        : List.of();
  }

  List<Note> notes(String key) {
    return list(values.get(key));
  }

  Note map(String key) {
    return new Note(values.get(key) instanceof Map<?, ?> map ? map : Map.of());
  }
}
