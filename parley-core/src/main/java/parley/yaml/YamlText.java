package parley.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Present;
import org.snakeyaml.engine.v2.api.lowlevel.Serialize;
import org.snakeyaml.engine.v2.comments.CommentLine;
import org.snakeyaml.engine.v2.comments.CommentType;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * Builds YAML that people read: an item on one line where it fits, else one key a line. Quoting and
 * layout are the library's.
 */
public final class YamlText {

  private static final int LINE = 100;

  private static final DumpSettings SETTINGS =
      DumpSettings.builder()
          .setSchema(new CoreSchema())
          .setWidth(Integer.MAX_VALUE)
          .setIndent(2)
          .setIndicatorIndent(2)
          .setIndentWithIndicator(true)
          .setDumpComments(true)
          .build();

  private YamlText() {}

  /** The text of a document. */
  public static String of(Node root) {
    return new Present(SETTINGS)
        .emitToString(new Serialize(SETTINGS).serializeOne(root).iterator());
  }

  /** Text, quoted where a reader would take it for something else. */
  public static Node text(String text) {
    boolean plain = text.codePoints().noneMatch(YamlText::needsEscape);
    return new ScalarNode(Tag.STR, text, plain ? ScalarStyle.PLAIN : ScalarStyle.DOUBLE_QUOTED);
  }

  /** Characters nobody sees; a plain scalar would lose or hide them. */
  private static boolean needsEscape(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      default -> false;
    };
  }

  public static Node number(double number) {
    var text =
        number == Math.rint(number) && Math.abs(number) < 1e15
            ? Long.toString((long) number)
            : Double.toString(number);
    return literal(text);
  }

  /** A number, true or false, written as it stands. */
  public static Node literal(String text) {
    var tag = SETTINGS.getSchema().getScalarResolver().resolve(text, true);
    return new ScalarNode(tag, text, ScalarStyle.PLAIN);
  }

  /** One text by itself, several as a list. */
  public static Node texts(List<String> texts) {
    return oneOrList(texts.stream().map(YamlText::text).toList());
  }

  public static Node oneOrList(List<Node> nodes) {
    return nodes.size() == 1 ? nodes.getFirst() : flow(nodes);
  }

  public static Node flow(List<Node> nodes) {
    return new SequenceNode(Tag.SEQ, nodes, FlowStyle.FLOW);
  }

  /** A list of one item a line. */
  public static Node lines(List<Node> nodes) {
    return new SequenceNode(Tag.SEQ, nodes, nodes.isEmpty() ? FlowStyle.FLOW : FlowStyle.BLOCK);
  }

  /** Gathers the keys of a mapping in order; what is absent is left out. */
  public static final class Mapping {

    private final List<NodeTuple> tuples = new ArrayList<>();

    public Mapping put(String key, Node value) {
      tuples.add(new NodeTuple(text(key), value));
      return this;
    }

    public Mapping putNumber(double key, Node value) {
      tuples.add(new NodeTuple(number(key), value));
      return this;
    }

    public Mapping put(String key, Optional<String> value) {
      value.ifPresent(text -> put(key, text(text)));
      return this;
    }

    public Mapping put(String key, List<String> texts) {
      return texts.isEmpty() ? this : put(key, texts(texts));
    }

    public Mapping flag(String key, boolean value) {
      return value ? put(key, literal("true")) : this;
    }

    /** A section of the file: a blank line and what it holds, in words, before it. */
    public Mapping section(String key, String comment, Node value) {
      var name = text(key);
      name.setBlockComments(
          List.of(line("", CommentType.BLANK_LINE), line(" " + comment, CommentType.BLOCK)));
      tuples.add(new NodeTuple(name, value));
      return this;
    }

    /** On one line where it fits. */
    public Node item() {
      var flow = new MappingNode(Tag.MAP, tuples, FlowStyle.FLOW);
      return tuples.isEmpty() || length(flow) <= LINE ? flow : block();
    }

    /** One key a line. */
    public Node block() {
      return new MappingNode(Tag.MAP, tuples, tuples.isEmpty() ? FlowStyle.FLOW : FlowStyle.BLOCK);
    }
  }

  private static CommentLine line(String text, CommentType type) {
    return new CommentLine(Optional.empty(), Optional.empty(), text, type);
  }

  /** How many characters a node takes on one line, about. */
  private static int length(Node node) {
    return switch (node) {
      case ScalarNode scalar -> scalar.getValue().length();
      case SequenceNode list ->
          list.getFlowStyle() == FlowStyle.BLOCK
              ? LINE
              : 2 + list.getValue().stream().mapToInt(n -> length(n) + 2).sum();
      case MappingNode mapping ->
          mapping.getFlowStyle() == FlowStyle.BLOCK
              ? LINE
              : 2
                  + mapping.getValue().stream()
                      .flatMap(t -> Stream.of(t.getKeyNode(), t.getValueNode()))
                      .mapToInt(n -> length(n) + 2)
                      .sum();
      default -> LINE;
    };
  }
}
