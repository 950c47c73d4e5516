package parley.app.export;

import java.util.function.Function;
import parley.app.graph.Graph;
import parley.app.material.Material;

/** A graph as a Mermaid flow chart, as code hosts draw them. */
final class MermaidExport implements Export {

  private final String name;
  private final Function<Material, Graph> graph;

  MermaidExport(String name, Function<Material, Graph> graph) {
    this.name = name;
    this.graph = graph;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String write(Material material) {
    Graph drawn = graph.apply(material);
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
