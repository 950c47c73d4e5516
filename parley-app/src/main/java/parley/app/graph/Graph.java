package parley.app.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Boxes and arrows, each in the order first added.
 *
 * @param title what the whole shows, in one sentence
 */
public record Graph(String title, List<Node> nodes, List<Edge> edges) {

  public Graph {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /**
   * A box.
   *
   * @param id unique within the graph
   * @param label what stands in it
   */
  public record Node(String id, String label, Kind kind) {}

  /**
   * An arrow.
   *
   * @param label what it says; may be empty
   * @param anchor the entry of the brief that tells of it
   */
  public record Edge(String from, String to, String label, Line line, String anchor) {}

  /** What a box stands for. */
  public enum Kind {
    STEP,
    NEED,
    CONSEQUENCE,
    PARTY
  }

  /** How an arrow is drawn. */
  public enum Line {
    NEEDED,
    OPENS,
    THEN,
    WARNING,
    COUNTS_ON,
    MOVES,
    TIE
  }

  public boolean isEmpty() {
    return edges.isEmpty();
  }

  /**
   * Collects boxes and arrows; the same label is the same box, the first kind it came with stays.
   */
  static final class Builder {
    private final String title;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Set<Edge> edges = new LinkedHashSet<>();

    Builder(String title) {
      this.title = title;
    }

    /** The id of the box with that key. */
    String node(String key, String label, Kind kind) {
      return nodes.computeIfAbsent(key, k -> new Node("n" + (nodes.size() + 1), label, kind)).id();
    }

    void edge(String from, String to, String label, Line line, String anchor) {
      if (!from.equals(to)) {
        edges.add(new Edge(from, to, label, line, anchor));
      }
    }

    Graph build() {
      return new Graph(title, new ArrayList<>(nodes.values()), new ArrayList<>(edges));
    }
  }
}
