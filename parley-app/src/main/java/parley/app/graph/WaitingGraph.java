package parley.app.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import parley.app.graph.Graph.Kind;
import parley.app.graph.Graph.Line;
import parley.app.material.Material;
import parley.app.material.Phrases;
import parley.reading.claim.Claim;
import parley.reading.claim.Condition;
import parley.reading.claim.Sequence;
import parley.reading.claim.Span;

/** What waits for what: an arrow from each need to what waits for it, and along each order. */
public final class WaitingGraph {

  private final Material material;
  private final Graph.Builder graph = new Graph.Builder("What waits for what");

  private WaitingGraph(Material material) {
    this.material = material;
  }

  public static Graph of(Material material) {
    WaitingGraph waiting = new WaitingGraph(material);
    material.all(Condition.class).forEach(waiting::add);
    material.all(Sequence.class).forEach(waiting::add);
    return waiting.graph.build();
  }

  private void add(Condition condition) {
    Span end = condition.blocked() != null ? condition.blocked() : condition.consequence();
    if (end == null || condition.needs().isEmpty()) {
      return;
    }
    boolean warning = condition.type() == Condition.Type.WARNING;
    String target = node(condition, end, warning ? Kind.CONSEQUENCE : Kind.STEP);
    String by = material.names(condition, condition.statedBy());
    for (Condition.Need need : condition.needs()) {
      graph.edge(
          node(condition, need.span(), Kind.NEED),
          target,
          label(condition, by),
          line(condition),
          material.anchor(condition));
    }
  }

  private static String label(Condition condition, String by) {
    boolean holds = condition.polarity() == Condition.Polarity.POSITIVE;
    String what =
        switch (condition.type()) {
          case WARNING -> holds ? "or else" : "leads to";
          case ENABLING -> holds ? "opens the way" : "its end opens the way";
          case EXCLUSION -> "kept out";
          case PRECONDITION, DEPENDENCY -> holds ? "first" : "has to end first";
        };
    return by.isEmpty() ? what : what + " (" + by + ")";
  }

  private static Line line(Condition condition) {
    return switch (condition.type()) {
      case WARNING -> Line.WARNING;
      case ENABLING -> Line.OPENS;
      case EXCLUSION, PRECONDITION, DEPENDENCY -> Line.NEEDED;
    };
  }

  private void add(Sequence sequence) {
    List<String> steps = new ArrayList<>();
    sequence.steps().forEach(s -> steps.add(node(sequence, s, Kind.STEP)));
    String by = material.names(sequence, sequence.by());
    for (int i = 1; i < steps.size(); i++) {
      graph.edge(
          steps.get(i - 1),
          steps.get(i),
          by.isEmpty() ? "then" : "then (" + by + ")",
          Line.THEN,
          material.anchor(sequence));
    }
  }

  private String node(Claim claim, Span span, Kind kind) {
    String label = material.phrase(claim, span);
    return graph.node(label.toLowerCase(Locale.ROOT), Phrases.capital(label), kind);
  }
}
