package parley.talks.file;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import parley.yaml.Node;
import parley.yaml.Sections;
import parley.yaml.Shape;

/** Walks the lists and mappings of items of a Talks file. */
final class ItemSections extends Sections {

  private final TalksContext context;

  ItemSections(TalksContext context) {
    super(context);
    this.context = context;
  }

  /** The items of a list, each a mapping with the keys of the table. */
  <T> List<T> listed(
      String path,
      Optional<Node> node,
      Shape.Table table,
      Function<ItemFields, Optional<T>> reading) {
    return listed(path, node, (at, one) -> reading.apply(new ItemFields(context, at, one, table)));
  }

  /** As {@link #named} where each item is a mapping with the keys of the table. */
  <T> List<T> named(
      String path,
      Optional<Node> node,
      Shape.Table table,
      BiFunction<String, ItemFields, T> reading) {
    return named(
        path,
        node,
        (name, value) ->
            reading.apply(name, new ItemFields(context, path + "/" + name, value, table)));
  }
}
