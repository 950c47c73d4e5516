package parley.app.graph;

import java.util.Optional;
import parley.app.graph.Graph.Kind;
import parley.app.graph.Graph.Line;
import parley.app.material.Material;
import parley.app.material.Parties.Party;
import parley.app.material.Phrases;
import parley.reading.claim.Relation;

/** Who is tied to whom: members, leaders, envoys, allies, and who accepts whom at the table. */
public final class TieGraph {

  private TieGraph() {}

  public static Graph of(Material material) {
    Graph.Builder graph = new Graph.Builder("Who is tied to whom");
    for (Relation relation : material.all(Relation.class)) {
      Optional<Party> from = material.parties().find(relation.report(), relation.from());
      Optional<Party> to = material.parties().find(relation.report(), relation.to());
      if (from.isPresent() && to.isPresent()) {
        graph.edge(
            node(graph, from.get()),
            node(graph, to.get()),
            Phrases.of(relation.type())
                + (relation.status() == Relation.Status.HOLDS
                    ? ""
                    : " (" + Phrases.of(relation.status()) + ")"),
            Line.TIE,
            from.get().anchor());
      }
    }
    return graph.build();
  }

  private static String node(Graph.Builder graph, Party party) {
    return graph.node(party.anchor(), Phrases.capital(party.name()), Kind.PARTY);
  }
}
