package parley.talks.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import parley.talks.Basis;
import parley.talks.Estimate;
import parley.talks.Evidence;
import parley.talks.Status;
import parley.talks.Timeframe;
import parley.talks.Worded;
import parley.talks.file.Shape.Plain;
import parley.talks.file.Shape.Table;
import parley.talks.formula.Formula;
import parley.talks.formula.Formula.Atom;
import parley.talks.formula.Nearest;
import parley.talks.formula.Quoted;

/**
 * The values of one mapping by key, each of its shape or a problem. A key written without a value
 * counts as left out.
 */
final class Fields {

  private final Context context;
  private final String path;
  private final Map<String, Node> values = new HashMap<>();
  private final Node.Place at;

  /** Takes a mapping; tells of keys the table does not know and of those that have to be there. */
  Fields(Context context, String path, Node node, Table table) {
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
        context.problems.error(
            at,
            table.what() + " without " + Quoted.of(key.name()),
            "add " + key.name() + ": " + key.shape().expected());
      }
    }
  }

  private void take(Node.Entry entry, Table table) {
    var key = entry.key();
    if (!table.names().contains(key.value())) {
      context.problems.error(
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
  Optional<Node> node(String key) {
    return Optional.ofNullable(values.get(key));
  }

  Optional<String> text(String key) {
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
  List<String> texts(String key) {
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

  boolean flag(String key) {
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

  Optional<LocalDate> date(String key) {
    return parsed(key, Plain.DATE.expected(), Fields::day);
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }

  Optional<Timeframe> timeframe(String key) {
    return parsed(key, Plain.TIMEFRAME.expected(), Timeframe::parse);
  }

  <E extends Enum<E> & Worded> Optional<E> choice(String key, Class<E> choices) {
    var words = Worded.words(choices);
    var node = values.get(key);
    var near =
        node instanceof Node.Text text ? Nearest.to(text.value(), words) : Optional.<String>empty();
    return parsed(
        key,
        "one of "
            + String.join(", ", words)
            + near.map(word -> "; did you mean " + word + "?").orElse(""),
        word -> Worded.find(choices, word));
  }

  OptionalDouble number(String key) {
    return parsed(key, Plain.NUMBER.expected(), Fields::decimal)
        .map(OptionalDouble::of)
        .orElse(OptionalDouble.empty());
  }

  /** A finite decimal number; Java's other notations are not the file's. */
  static Optional<Double> decimal(String text) {
    if (!text.matches("[-+]?(\\d{1,30}(\\.\\d{0,30})?|\\.\\d{1,30})([eE][-+]?\\d{1,3})?")) {
      return Optional.empty();
    }
    return Optional.of(Double.parseDouble(text)).filter(Double::isFinite);
  }

  Optional<Estimate> estimate(String key) {
    var node = values.get(key);
    if (node instanceof Node.Items(var ends, var place) && ends.size() == 2) {
      var low = ends.get(0) instanceof Node.Text t ? decimal(t.value()) : Optional.<Double>empty();
      var high = ends.get(1) instanceof Node.Text t ? decimal(t.value()) : Optional.<Double>empty();
      if (low.isPresent() && high.isPresent() && low.get() <= high.get()) {
        return Optional.of(new Estimate(low.get(), high.get()));
      }
      context.expected(node, "the low and the high end of a range, such as [10, 30]");
      return Optional.empty();
    }
    return parsed(key, Plain.ESTIMATE.expected(), text -> decimal(text).map(Estimate::of));
  }

  Optional<Formula> formula(String key) {
    return node(key).flatMap(context::formula);
  }

  Optional<Atom> name(String key) {
    return node(key).flatMap(context::name);
  }

  private <T> Optional<T> parsed(String key, String expected, Function<String, Optional<T>> parse) {
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

  /** What the item rests on. */
  Basis basis() {
    return new Basis(
        evidence(),
        date("said"),
        choice("status", Status.class),
        flag("judgement"),
        text("assumption"),
        text("note"));
  }

  private List<Evidence> evidence() {
    var node = values.get("evidence");
    if (node == null) {
      return List.of();
    }
    var all = new ArrayList<Evidence>();
    for (var one : node instanceof Node.Items items ? items.nodes() : List.of(node)) {
      evidence(one).ifPresent(all::add);
    }
    return all;
  }

  private Optional<Evidence> evidence(Node node) {
    if (node instanceof Node.Entries) {
      var full = new Fields(context, path + "/evidence", node, Keys.EVIDENCE);
      var quote = full.text("quote");
      return full.node("at")
          .flatMap(this::evidence)
          .map(evidence -> quote.map(evidence::withQuote).orElse(evidence));
    }
    var evidence =
        node instanceof Node.Text text ? Evidence.parse(text.value()) : Optional.<Evidence>empty();
    if (evidence.isEmpty()) {
      context.expected(node, Plain.EVIDENCE.expected());
    }
    return evidence;
  }
}
