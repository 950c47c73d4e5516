package parley.app.export;

import java.util.function.Function;
import parley.app.graph.Graph;
import parley.app.material.Material;

/** A graph of the brief in a graph language. */
record GraphExport(String name, Function<Material, Graph> graph, Function<Graph, String> language)
    implements Export {

  @Override
  public String write(Material material) {
    return language.apply(graph.apply(material));
  }
}
