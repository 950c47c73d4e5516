package parley.app.export;

import parley.app.graph.Graph;

/** Graphs in the language of Graphviz. */
final class Dot {

  private Dot() {}

  static String of(Graph drawn) {
    StringBuilder out = new StringBuilder("digraph parley {\n");
    out.append("  label=").append(quoted(drawn.title())).append(";\n  rankdir=LR;\n");
    out.append("  node [shape=box, style=rounded];\n");
    for (Graph.Node node : drawn.nodes()) {
      out.append("  ").append(node.id()).append(" [label=").append(quoted(node.label()));
      out.append(node.kind() == Graph.Kind.CONSEQUENCE ? ", style=\"rounded,dashed\"];\n" : "];\n");
    }
    for (Graph.Edge edge : drawn.edges()) {
      out.append("  ").append(edge.from()).append(" -> ").append(edge.to());
      out.append(" [label=").append(quoted(edge.label()));
      out.append(edge.line() == Graph.Line.WARNING ? ", style=dashed];\n" : "];\n");
    }
    return out.append("}\n").toString();
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
  }
}
