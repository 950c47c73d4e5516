package parley.app.export;

import parley.app.graph.Graph;

/** Graphs as Mermaid flow charts, as code hosts draw them. */
final class Mermaid {

  private Mermaid() {}

  static String of(Graph drawn) {
    StringBuilder out = new StringBuilder("flowchart LR\n");
    for (Graph.Node node : drawn.nodes()) {
      out.append("  ").append(node.id()).append("[\"").append(safe(node.label())).append("\"]\n");
    }
    for (Graph.Edge edge : drawn.edges()) {
      String arrow = edge.line() == Graph.Line.WARNING ? " -.->" : " -->";
      out.append("  ").append(edge.from()).append(arrow);
      out.append(edge.label().isEmpty() ? "" : "|\"" + safe(edge.label()) + "\"|");
      out.append(' ').append(edge.to()).append('\n');
    }
    return out.toString();
  }

  /** Mermaid reads labels as HTML; its own form of entities keeps them text. */
  private static String safe(String label) {
    return label
        .replace("#", "#35;")
        .replace("&", "#amp;")
        .replace("\"", "#quot;")
        .replace("<", "#lt;")
        .replace(">", "#gt;")
        .replace("`", "#96;");
  }
}
