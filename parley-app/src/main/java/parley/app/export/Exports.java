package parley.app.export;

import java.util.List;
import java.util.Optional;
import parley.app.graph.TieGraph;
import parley.app.graph.WaitingGraph;

/** All formats. */
public final class Exports {

  private static final List<Export> ALL =
      List.of(
          new ClaimsExport(),
          new EventsCsv(),
          new GraphmlExport("actors-graphml"),
          new GraphExport("actors-dot", TieGraph::of, Dot::of),
          new GraphExport("waiting-dot", WaitingGraph::of, Dot::of),
          new GraphExport("waiting-mermaid", WaitingGraph::of, Mermaid::of));

  private Exports() {}

  public static Optional<Export> find(String name) {
    return ALL.stream().filter(e -> e.name().equals(name)).findFirst();
  }

  public static List<String> names() {
    return ALL.stream().map(Export::name).toList();
  }
}
