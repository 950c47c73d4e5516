package parley.yaml;

import java.util.List;
import java.util.Optional;

/** A piece of a YAML file and where it stands. */
public sealed interface Node {

  Place at();

  /** What the piece is, for messages. */
  default String what() {
    return switch (this) {
      case Text text -> "text";
      case Items items -> "a list";
      case Entries entries -> "a mapping";
    };
  }

  /** Line and column from 1; both 0 for the file as a whole. */
  record Place(int line, int column) {

    public static final Place WHOLE = new Place(0, 0);

    /** So many columns further on. */
    public Place plus(int columns) {
      return new Place(line, column + columns);
    }
  }

  /**
   * A scalar.
   *
   * @param plain whether it stands without quotes
   * @param first where its first character stands, where each further one follows in the same line
   */
  record Text(String value, boolean plain, Place at, Optional<Place> first) implements Node {

    /** Whether nothing is written. */
    public boolean isAbsent() {
      return plain && (value.isEmpty() || value.equals("~") || value.equals("null"));
    }

    /** Where the character of that number stands, from 0, as nearly as can be told. */
    public Place character(int number) {
      return first.map(place -> place.plus(number)).orElse(at);
    }
  }

  /** A list. */
  record Items(List<Node> nodes, Place at) implements Node {}

  /** A mapping, its keys in the order of the file, none twice. */
  record Entries(List<Entry> entries, Place at) implements Node {

    /** The entry of a key. */
    public Optional<Entry> find(String key) {
      return entries.stream().filter(entry -> entry.key().value().equals(key)).findFirst();
    }
  }

  /** One key of a mapping with its value. */
  record Entry(Text key, Node value) {}
}
