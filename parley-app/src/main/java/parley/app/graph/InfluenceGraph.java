package parley.app.graph;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.app.graph.Graph.Kind;
import parley.app.graph.Graph.Line;
import parley.app.material.Material;
import parley.app.material.Parties.Party;
import parley.app.material.Phrases;
import parley.reading.claim.Leverage;

/**
 * Who can move whom: from who counts on a mover to the mover, and from the mover to who is moved.
 */
public final class InfluenceGraph {

  private InfluenceGraph() {}

  public static Graph of(Material material) {
    Graph.Builder graph = new Graph.Builder("Who can move whom");
    for (Leverage leverage : material.all(Leverage.class)) {
      Optional<String> principal = node(graph, material, leverage, leverage.principal());
      Optional<String> through = node(graph, material, leverage, leverage.through());
      Optional<String> on = node(graph, material, leverage, leverage.on());
      String anchor = material.anchor(leverage);
      String act =
          leverage.act() == null ? "can move" : "to " + material.phrase(leverage, leverage.act());
      if (principal.isPresent() && through.isPresent()) {
        graph.edge(principal.get(), through.get(), "counts on", Line.COUNTS_ON, anchor);
      }
      Optional<String> mover = through.or(() -> principal);
      if (mover.isPresent() && on.isPresent()) {
        graph.edge(mover.get(), on.get(), act, Line.MOVES, anchor);
      }
    }
    return graph.build();
  }

  private static Optional<String> node(
      Graph.Builder graph, Material material, Leverage leverage, @Nullable String actor) {
    if (actor == null) {
      return Optional.empty();
    }
    Optional<Party> party = material.parties().find(leverage.report(), actor);
    String key = party.map(Party::anchor).orElse(actor);
    return Optional.of(
        graph.node(key, Phrases.capital(material.name(leverage, actor)), Kind.PARTY));
  }
}
