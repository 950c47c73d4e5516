package parley.app.imports;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import parley.stability.conflict.ExplicitGraph;
import parley.stability.conflict.ExplicitGraph.Move;
import parley.stability.conflict.ExplicitGraph.Mover;
import parley.stability.conflict.Preference.ByRanking;
import parley.stability.conflict.UnsolvableException;
import parley.talks.formula.Nearest;

/** Reads explicit graphs: {@code states}, {@code moves} and {@code rankings} by party. */
final class GraphModel {

  private final List<String> ids;
  private final List<String> names = new ArrayList<>();

  private GraphModel(Json.Fields root) {
    Json.Fields states = root.get("states").asObject();
    ids = List.copyOf(states.fields().keySet());
    states.fields().forEach((id, text) -> names.add(id + " " + text.asText()));
  }

  static ExplicitGraph read(Json.Fields root) {
    GraphModel model = new GraphModel(root);
    Json.Fields rankings = root.get("rankings").asObject();
    List<Mover> movers = new ArrayList<>();
    root.get("moves")
        .asObject()
        .fields()
        .forEach((party, moves) ->
            movers.add(
                new Mover(
                    party,
                    moves.asList().stream().map(model::move).toList(),
                    new ByRanking(
                        rankings.get(party).asList().stream().map(model::tier).toList()))));
    try {
      return new ExplicitGraph(model.names, movers);
    } catch (UnsolvableException e) {
      throw root.at().error(e.flaw().message(), e.flaw().advice());
    }
  }

  private Move move(Json pair) {
    List<Json> ends = pair.asList();
    if (ends.size() != 2) {
      throw pair.at().error(ends.size() + " states in a move", "expected two: [from, to]");
    }
    return new Move(state(ends.getFirst()).intValueExact(), state(ends.getLast()).intValueExact());
  }

  private List<BigInteger> tier(Json states) {
    return states instanceof Json.Items
        ? states.asList().stream().map(this::state).toList()
        : List.of(state(states));
  }

  private BigInteger state(Json state) {
    String id = state instanceof Json.Text ? state.asText() : Integer.toString(state.asWhole());
    int place = ids.indexOf(id);
    if (place < 0) {
      throw state
          .at()
          .error(
              "there is no state " + id,
              Nearest.to(id, ids)
                  .map(near -> "did you mean " + near + "?")
                  .orElse("name one of those under 'states'"));
    }
    return BigInteger.valueOf(place);
  }
}
