package parley.language.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A feature to be taken from the decoder's state: one value, or several joined.
 *
 * <p>Written as {@code i-1:tag i+0:ambiguity} or {@code j+0.leftmost:label}: where to start, how
 * far to move in the sentence or the stack, which arc to follow, what to read.
 */
public record Template(List<Item> items) {

  /** One value of a template. */
  public record Item(Address address, Field field) {

    @Override
    public String toString() {
      return address + ":" + field.name().toLowerCase(Locale.ROOT);
    }
  }

  /** Which token a value is read from. */
  public record Address(Source source, int window, Relation relation) {

    @Override
    public String toString() {
      return source.name().toLowerCase(Locale.ROOT)
          + (window < 0 ? "" : "+")
          + window
          + (relation == Relation.SELF ? "" : "." + relation.name().toLowerCase(Locale.ROOT));
    }
  }

  private static final Pattern ITEM =
      Pattern.compile("([ijk])([+-]\\d{1,3})(?:\\.([a-z_]+))?:([a-z_0-9]+)");

  /**
   * @throws IllegalArgumentException if there are no items, more than three, or a field of several
   *     values is joined to another
   */
  public Template {
    items = List.copyOf(items);
    if (items.isEmpty() || items.size() > 3) {
      throw new IllegalArgumentException("a template of " + items.size() + " items");
    }
    if (items.size() > 1 && items.stream().anyMatch(item -> item.field().many())) {
      throw new IllegalArgumentException("a field of several values stands alone: " + items);
    }
  }

  /**
   * Reads what {@link #toString} writes.
   *
   * @throws IllegalArgumentException if the line is not a template
   */
  public static Template parse(String line) {
    return new Template(Arrays.stream(line.split(" ", -1)).map(Template::item).toList());
  }

  private static Item item(String text) {
    Matcher parts = ITEM.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException("not a feature: " + text);
    }
    Relation relation =
        parts.group(3) == null
            ? Relation.SELF
            : Relation.valueOf(parts.group(3).toUpperCase(Locale.ROOT));
    return new Item(
        new Address(
            Source.valueOf(parts.group(1).toUpperCase(Locale.ROOT)),
            Integer.parseInt(parts.group(2)),
            relation),
        Field.valueOf(parts.group(4).toUpperCase(Locale.ROOT)));
  }

  @Override
  public String toString() {
    return items.stream().map(Item::toString).collect(Collectors.joining(" "));
  }
}
