package parley.reading.merging;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.talks.file.TalksFile;
import parley.yaml.Problem;

/** Which items of a new draft keep a merged file from being sound Talks. */
final class Misfits {

  /** Stands for an item where none is left to blame. */
  static final String NOTHING = "";

  private Misfits() {}

  /**
   * The first item of the new draft that does not fit what the person has made of the file; absent
   * where all is sound.
   *
   * @param mine what the file says now
   * @param text what it would say
   * @param refused items that were found not to fit before
   * @param same the names that the file has for items of the draft, where these are others
   */
  static Optional<String> first(
      String mine, String text, Set<String> refused, Map<String, String> same) {
    if (!(TalksFile.parse("merged", text) instanceof TalksFile.Reading.Refused(var errors))) {
      return Optional.empty();
    }
    Map<String, Blocks.Item> own = Blocks.of(mine).items();
    Optional<String> needed = needed(own, Blocks.of(text).items(), errors);
    if (needed.isPresent()) {
      return needed;
    }
    int line = errors.stream().mapToInt(Problem::line).filter(l -> l > 0).findFirst().orElse(0);
    String nearest = null;
    int at = 1;
    for (Blocks.Section section : Blocks.of(text).sections()) {
      at += (int) section.head.lines().count();
      for (Blocks.Item item : section.items) {
        String id = same.getOrDefault(item.id(), item.id());
        Blocks.Item before = own.get(id);
        boolean ours = before == null || !before.text().equals(item.text());
        if (ours && !refused.contains(id) && (at <= line || nearest == null)) {
          nearest = id;
        }
        at += (int) item.text().lines().count();
      }
    }
    return Optional.of(nearest == null ? NOTHING : nearest);
  }

  /** An item that the draft took out, but that something the person has written still names. */
  private static Optional<String> needed(
      Map<String, Blocks.Item> own, Map<String, Blocks.Item> left, List<Problem> errors) {
    return own.values().stream()
        .filter(item -> !item.key().isEmpty() && !left.containsKey(item.id()))
        .filter(item -> errors.stream().anyMatch(e -> e.message().contains("'" + item.key() + "'")))
        .map(Blocks.Item::id)
        .findFirst();
  }
}
