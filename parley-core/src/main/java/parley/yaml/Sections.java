package parley.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Walks lists and mappings of items, giving each its path. */
public class Sections {

  private final Context context;

  public Sections(Context context) {
    this.context = context;
  }

  /** The items of a list, each read from its path and node; a path counts those kept. */
  public final <T> List<T> listed(
      String path, Optional<Node> node, BiFunction<String, Node, Optional<T>> reading) {
    var items = new ArrayList<T>();
    if (node.orElse(null) instanceof Node.Items(var nodes, var place)) {
      for (var one : nodes) {
        var at = path + "/" + items.size();
        context.put(at, one.at());
        reading.apply(at, one).ifPresent(items::add);
      }
    } else {
      node.ifPresent(other -> context.expected(other, "a list"));
    }
    return items;
  }

  /** The entries of a mapping whose keys are of the writer's choice, each from key and node. */
  public final <T> List<T> named(
      String path, Optional<Node> node, BiFunction<String, Node, T> reading) {
    var items = new ArrayList<T>();
    if (node.orElse(null) instanceof Node.Entries(var entries, var place)) {
      for (var entry : entries) {
        var name = entry.key().value();
        context.put(path + "/" + name, entry.key().at());
        items.add(reading.apply(name, entry.value()));
        // The item's own reader may have put its value's place; a name is told at the name.
        context.put(path + "/" + name, entry.key().at());
      }
    } else if (!(node.orElse(null) instanceof Node.Text text && text.isAbsent())) {
      node.ifPresent(other -> context.expected(other, "a mapping from names to values"));
    }
    return items;
  }
}
