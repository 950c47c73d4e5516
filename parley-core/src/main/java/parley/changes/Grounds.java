package parley.changes;

import parley.talks.Item;

/** What items rest on. */
final class Grounds {

  private Grounds() {}

  /** Whether both rest on some of the same words of the same report. */
  static boolean shared(Item one, Item other) {
    return one.basis().evidence().stream()
        .anyMatch(
            e -> other.basis().evidence().stream().anyMatch(o -> o.place().equals(e.place())));
  }
}
