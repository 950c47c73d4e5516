package parley.app.findings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.changes.Change;
import parley.talks.Evidence;
import parley.talks.Item;

/** What changed between two days, in words and as JSON. */
public final class ChangesFindings {

  private ChangesFindings() {}

  record Root(List<View> changes) {}

  record View(String kind, String subject, String words, List<String> before, List<String> after) {}

  /** In words, for a terminal: one heading a kind of change. */
  public static String text(List<Change> changes, int width) {
    Lines out = new Lines(width);
    Optional<Change.Kind> heading = Optional.empty();
    for (Change change : changes) {
      if (!heading.equals(Optional.of(change.kind()))) {
        heading = Optional.of(change.kind());
        out.add("", change.kind().word().replace('-', ' '));
      }
      out.add("  ", change.words() + places(change));
    }
    return changes.isEmpty() ? "Nothing changed.\n" : out.toString();
  }

  /** As JSON, ended by a line feed. */
  public static String json(List<Change> changes) {
    return FindingsJson.of(
        new Root(
            changes.stream()
                .map(c ->
                    new View(
                        c.kind().word(),
                        c.subject(),
                        c.words(),
                        evidence(c.before()),
                        evidence(c.after())))
                .toList()));
  }

  private static String places(Change change) {
    List<String> places = evidence(change.after().or(change::before));
    return places.isEmpty() ? "" : places.stream().collect(Collectors.joining(", ", " [", "]"));
  }

  private static List<String> evidence(Optional<? extends Item> item) {
    return item.stream().flatMap(i -> i.basis().evidence().stream()).map(Evidence::place).toList();
  }
}
