package parley.app.imports;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import parley.talks.formula.Nearest;
import parley.talks.formula.Quoted;

/** A value of a JSON file that knows where it stands. */
sealed interface Json {

  /**
   * Where a value stands.
   *
   * @param line from 1
   * @param column from 1
   */
  record Place(String file, int line, int column) {

    UnreadableModel error(String message, String advice) {
      return new UnreadableModel(
          file + ":" + line + ":" + column + ": error: " + message + "; " + advice);
    }
  }

  /** Where it stands. */
  Place at();

  /** An object. */
  record Fields(SequencedMap<String, Json> fields, Place at) implements Json {

    Optional<Json> find(String key) {
      return Optional.ofNullable(fields.get(key));
    }

    Json get(String key) {
      return find(key)
          .orElseThrow(() ->
              at.error(
                  "there is no " + Quoted.of(key),
                  Nearest.to(key, fields.keySet())
                      .map(near -> "did you mean it by " + Quoted.of(near) + "?")
                      .orElse("it is needed")));
    }
  }

  /** An array. */
  record Items(List<Json> items, Place at) implements Json {}

  /** A text. */
  record Text(String value, Place at) implements Json {}

  /** A whole number. */
  record Whole(int value, Place at) implements Json {}

  /** Anything else: true, false, null, or another number. */
  record Other(String value, Place at) implements Json {}

  /** It as an object. */
  default Fields asObject() {
    if (this instanceof Fields fields) {
      return fields;
    }
    throw refusal("an object in braces");
  }

  /** It as an array. */
  default List<Json> asList() {
    if (this instanceof Items array) {
      return array.items();
    }
    throw refusal("an array in brackets");
  }

  /** It as a text that says something. */
  default String asText() {
    if (this instanceof Text(var value, var place) && !value.isBlank()) {
      return value;
    }
    throw refusal("a text");
  }

  /** It as a whole number. */
  default int asWhole() {
    if (this instanceof Whole(var value, var place)) {
      return value;
    }
    throw refusal("a whole number");
  }

  private UnreadableModel refusal(String expected) {
    String found =
        switch (this) {
          case Fields fields -> "an object";
          case Items items -> "an array";
          case Text text -> Quoted.of(text.value());
          case Whole number -> Integer.toString(number.value());
          case Other other -> other.value();
        };
    return at().error(found + " where something else is expected", "expected " + expected);
  }
}
