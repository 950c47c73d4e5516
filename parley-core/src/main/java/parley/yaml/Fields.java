package parley.yaml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import parley.talks.Worded;
import parley.talks.formula.Nearest;
import parley.talks.formula.Quoted;
import parley.yaml.Shape.Plain;
import parley.yaml.Shape.Table;

/**
 * The values of one mapping by key, each of its shape or a problem. A key written without a value
 * counts as left out.
 */
public class Fields {

  private final Context context;
  private final String path;
  private final Map<String, Node> values = new HashMap<>();
  private final Node.Place at;

  /** Takes a mapping; tells of keys the table does not know and of those that have to be there. */
  public Fields(Context context, String path, Node node, Table table) {
    this.context = context;
    this.path = path;
    this.at = node.at();
    context.put(path, node.at());
    if (node instanceof Node.Entries(var entries, var place)) {
      entries.forEach(entry -> take(entry, table));
    } else if (!(node instanceof Node.Text text && text.isAbsent())) {
      context.expected(node, "a mapping with the keys " + String.join(", ", table.names()));
      return;
    }
    for (var key : table.keys()) {
      if (key.required() && !values.containsKey(key.name())) {
        context
            .problems()
            .error(
                at,
                table.what() + " without " + Quoted.of(key.name()),
                "add " + key.name() + ": " + key.shape().expected());
      }
    }
  }

  private void take(Node.Entry entry, Table table) {
    var key = entry.key();
    if (!table.names().contains(key.value())) {
      context
          .problems()
          .error(
              key.at(),
              Quoted.of(key.value()) + " is not a key of " + table.what(),
              Nearest.to(key.value(), table.names())
                  .map(near -> "did you mean " + near + "?")
                  .orElse("its keys are " + String.join(", ", table.names())));
    } else if (!(entry.value() instanceof Node.Text text && text.isAbsent())) {
      values.put(key.value(), entry.value());
      context.put(path + "/" + key.value(), entry.value().at());
    }
  }

  /** The value as written, whatever it is. */
  public final Optional<Node> node(String key) {
    return Optional.ofNullable(values.get(key));
  }

  /** Text that is not blank. */
  public final Optional<String> text(String key) {
    return node(key).flatMap(node -> text(node, Plain.TEXT.expected()));
  }

  private Optional<String> text(Node node, String expected) {
    if (node instanceof Node.Text text && !text.value().isBlank()) {
      return Optional.of(text.value());
    }
    context.expected(node, expected);
    return Optional.empty();
  }

  /** Text, or a list of texts. */
  public final List<String> texts(String key) {
    var node = values.get(key);
    if (node == null) {
      return List.of();
    }
    var texts = new ArrayList<String>();
    for (var one : node instanceof Node.Items items ? items.nodes() : List.of(node)) {
      text(one, Plain.TEXTS.expected())
          .ifPresent(text -> {
            texts.add(text);
            context.put(path + "/" + key + "/" + text, one.at());
          });
    }
    return texts;
  }

  /** Whether the key says true. */
  public final boolean flag(String key) {
    return parsed(
            key,
            Plain.FLAG.expected(),
            text ->
                switch (text) {
                  case "true" -> Optional.of(true);
                  case "false" -> Optional.of(false);
                  default -> Optional.empty();
                })
        .orElse(false);
  }

  /** A day. */
  public final Optional<LocalDate> date(String key) {
    return parsed(key, Plain.DATE.expected(), Fields::day);
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }

  /** One of a few words, as the constant they stand for. */
  public final <E extends Enum<E> & Worded> Optional<E> choice(String key, Class<E> choices) {
    return word(key, Worded.words(choices)).flatMap(word -> Worded.find(choices, word));
  }

  /** One of a few words. */
  public final Optional<String> word(String key, List<String> words) {
    var node = values.get(key);
    var near =
        node instanceof Node.Text text ? Nearest.to(text.value(), words) : Optional.<String>empty();
    return parsed(
        key,
        "one of "
            + String.join(", ", words)
            + near.map(word -> "; did you mean " + word + "?").orElse(""),
        word -> Optional.of(word).filter(words::contains));
  }

  /** A number. */
  public final OptionalDouble number(String key) {
    return parsed(key, Plain.NUMBER.expected(), Fields::decimal)
        .map(OptionalDouble::of)
        .orElse(OptionalDouble.empty());
  }

  /** A finite decimal number; Java's other notations are not the file's. */
  public static Optional<Double> decimal(String text) {
    if (!text.matches("[-+]?(\\d{1,30}(\\.\\d{0,30})?|\\.\\d{1,30})([eE][-+]?\\d{1,3})?")) {
      return Optional.empty();
    }
    return Optional.of(Double.parseDouble(text)).filter(Double::isFinite);
  }

  /** The value as its text says it; empty, with a problem, where it cannot be that. */
  protected final <T> Optional<T> parsed(
      String key, String expected, Function<String, Optional<T>> parse) {
    var node = values.get(key);
    if (node == null) {
      return Optional.empty();
    }
    var value = node instanceof Node.Text text ? parse.apply(text.value()) : Optional.<T>empty();
    if (value.isEmpty()) {
      context.expected(node, expected);
    }
    return value;
  }
}
