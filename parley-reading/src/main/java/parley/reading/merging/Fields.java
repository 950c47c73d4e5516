package parley.reading.merging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * The fields of one item of a Talks file, each with its place in the item's text, so that one can
 * be changed and the rest stays to the letter. An option that is told by text alone has one field,
 * what it does.
 */
final class Fields {

  private static final String DOES = "does";

  private record Field(int start, int end, Object value) {}

  private record Edit(int start, int end, String text) {}

  private final String text;
  private final Node value;
  private final Map<String, Field> fields = new LinkedHashMap<>();

  private Fields(String text, Node value) {
    this.text = text;
    this.value = value;
    if (value instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        fields.put(
            String.valueOf(value(tuple.getKeyNode())),
            new Field(start(tuple.getKeyNode()), end(tuple), value(tuple.getValueNode())));
      }
    } else {
      fields.put(DOES, new Field(start(value), end(value), value(value)));
    }
  }

  /** The fields of an item; empty where it has none, as a list of wants. */
  static Optional<Fields> of(Blocks.Item item) {
    try {
      return new Compose(LoadSettings.builder().build())
          .composeString(item.text())
          .flatMap(root -> only(root))
          .filter(value ->
              value instanceof MappingNode
                  || (item.section().equals("options") && value instanceof ScalarNode))
          .filter(value -> !value(value).equals(""))
          .map(value -> new Fields(item.text(), value));
    } catch (YamlEngineException notAnItemAlone) {
      return Optional.empty();
    }
  }

  private static Optional<Node> only(Node root) {
    if (root instanceof SequenceNode list && list.getValue().size() == 1) {
      return Optional.of(list.getValue().getFirst());
    }
    return root instanceof MappingNode mapping && mapping.getValue().size() == 1
        ? Optional.of(mapping.getValue().getFirst().getValueNode())
        : Optional.empty();
  }

  Set<String> names() {
    return fields.keySet();
  }

  /** What a field holds, in whatever layout; one alone is as good as a list of it. */
  Optional<Object> find(String name) {
    return Optional.ofNullable(fields.get(name))
        .map(Field::value)
        .map(held -> held instanceof List<?> list && list.size() == 1 ? list.getFirst() : held);
  }

  /** What a field holds, on one line as the file writes it; empty where it is not there. */
  Optional<String> written(String name) {
    return Optional.ofNullable(fields.get(name)).map(field -> flow(field.value()));
  }

  /**
   * The item's text with some fields changed.
   *
   * @param changes the new value of each as {@link #written}, or empty for none
   */
  String with(Map<String, Optional<String>> changes) {
    if (changes.isEmpty()) {
      return text;
    }
    if (!(value instanceof MappingNode mapping)) {
      return told(changes);
    }
    boolean flow = mapping.getFlowStyle() == FlowStyle.FLOW;
    List<Edit> edits = new ArrayList<>();
    StringBuilder more = new StringBuilder();
    changes.forEach((name, now) -> {
      Field field = fields.get(name);
      if (field == null) {
        now.ifPresent(v -> more.append(flow ? ", " : "\n" + indent()).append(name + ": " + v));
      } else if (now.isPresent()) {
        edits.add(new Edit(field.start(), field.end(), name + ": " + now.get()));
      } else {
        edits.add(without(field, flow));
      }
    });
    if (!more.isEmpty()) {
      int last = fields.values().stream().mapToInt(Field::end).max().orElse(0);
      int at = flow ? last : lineEnd(last);
      edits.add(new Edit(at, at, more.toString()));
    }
    return edited(edits);
  }

  /** An option told by text alone, with fields of its own from now on. */
  private String told(Map<String, Optional<String>> changes) {
    Map<String, Optional<String>> all = new LinkedHashMap<>();
    all.put(DOES, written(DOES));
    all.putAll(changes);
    List<String> parts = new ArrayList<>();
    all.forEach((name, now) -> now.ifPresent(v -> parts.add(name + ": " + v)));
    return edited(
        List.of(new Edit(start(value), end(value), "{" + String.join(", ", parts) + "}")));
  }

  private Edit without(Field field, boolean flow) {
    int start = field.start();
    int end = field.end();
    boolean first = fields.values().stream().mapToInt(Field::start).min().orElse(0) == start;
    if (!flow) {
      return first
          ? new Edit(start, start, "")
          : new Edit(
              text.lastIndexOf('\n', start - 1) + 1, Math.min(lineEnd(end) + 1, text.length()), "");
    }
    int comma = text.indexOf(',', end);
    return first && comma >= 0
        ? new Edit(start, comma + 1, "")
        : new Edit(first ? start : text.lastIndexOf(',', start), end, "");
  }

  private String edited(List<Edit> edits) {
    StringBuilder now = new StringBuilder(text);
    edits.stream()
        .sorted(Comparator.comparingInt(Edit::start).reversed())
        .forEach(edit -> now.replace(edit.start(), edit.end(), edit.text()));
    return now.toString();
  }

  private String indent() {
    int start = fields.values().stream().mapToInt(Field::start).min().orElse(0);
    return " ".repeat(start - (text.lastIndexOf('\n', start - 1) + 1));
  }

  private int lineEnd(int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  private int start(Node node) {
    return index(node.getStartMark());
  }

  private int end(NodeTuple tuple) {
    return Math.max(end(tuple.getValueNode()), index(tuple.getKeyNode().getEndMark()) + 1);
  }

  /**
   * Where a value ends: of one on lines of its own, without what stands between it and the next.
   */
  private int end(Node node) {
    return switch (node) {
      case MappingNode mapping when mapping.getFlowStyle() == FlowStyle.BLOCK ->
          mapping.getValue().stream().mapToInt(this::end).max().orElse(start(node));
      case SequenceNode list when list.getFlowStyle() == FlowStyle.BLOCK ->
          list.getValue().stream().mapToInt(this::end).max().orElse(start(node));
      default -> index(node.getEndMark());
    };
  }

  private int index(Optional<Mark> mark) {
    return text.offsetByCodePoints(0, mark.map(Mark::getIndex).orElse(0));
  }

  private static String flow(@Nullable Object value) {
    return new Dump(
            DumpSettings.builder()
                .setDefaultFlowStyle(FlowStyle.FLOW)
                .setWidth(Integer.MAX_VALUE)
                .setSplitLines(false)
                .build())
        .dumpToString(value)
        .strip();
  }

  private static Object value(Node node) {
    return switch (node) {
      case SequenceNode list -> list.getValue().stream().map(Fields::value).toList();
      case MappingNode mapping -> {
        Map<Object, Object> map = new LinkedHashMap<>();
        mapping.getValue().forEach(t -> map.put(value(t.getKeyNode()), value(t.getValueNode())));
        yield map;
      }
      case ScalarNode scalar ->
          scalar.getTag().equals(Tag.BOOL) ? Boolean.valueOf(scalar.getValue()) : number(scalar);
      default -> "";
    };
  }

  private static Object number(ScalarNode scalar) {
    boolean whole = scalar.getTag().equals(Tag.INT) && scalar.getValue().matches("-?\\d{1,18}");
    return whole ? (Object) Long.valueOf(scalar.getValue()) : scalar.getValue();
  }
}
