package parley.talks.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.talks.Basis;
import parley.talks.Estimate;
import parley.talks.Evidence;
import parley.talks.Status;
import parley.talks.Timeframe;
import parley.talks.formula.Formula;
import parley.talks.formula.Formula.Atom;
import parley.yaml.Fields;
import parley.yaml.Node;
import parley.yaml.Shape;
import parley.yaml.Shape.Plain;
import parley.yaml.Shape.Table;

/** The values of one item of a Talks file by key. */
final class ItemFields extends Fields {

  private final TalksContext context;
  private final String path;

  ItemFields(TalksContext context, String path, Node node, Table table) {
    super(context, path, node, table);
    this.context = context;
    this.path = path;
  }

  Optional<Timeframe> timeframe(String key) {
    return parsed(key, Plain.TIMEFRAME.expected(), Timeframe::parse);
  }

  Optional<Estimate> estimate(String key) {
    var node = node(key).orElse(null);
    if (node instanceof Node.Items(var ends, var place) && ends.size() == 2) {
      var low = ends.get(0) instanceof Node.Text t ? decimal(t.value()) : Optional.<Double>empty();
      var high = ends.get(1) instanceof Node.Text t ? decimal(t.value()) : Optional.<Double>empty();
      if (low.isPresent() && high.isPresent() && low.get() <= high.get()) {
        return Optional.of(new Estimate(low.get(), high.get()));
      }
      context.expected(node, "the low and the high end of a range, such as [10, 30]");
      return Optional.empty();
    }
    return parsed(key, Plain.ESTIMATE.expected(), text -> decimal(text).map(Estimate::of));
  }

  Optional<Formula> formula(String key) {
    return node(key).flatMap(context::formula);
  }

  Optional<Atom> name(String key) {
    return node(key).flatMap(context::name);
  }

  /** What the item rests on. */
  Basis basis() {
    return new Basis(
        evidence(),
        date("said"),
        choice("status", Status.class),
        flag("judgement"),
        text("assumption"),
        text("note"));
  }

  private List<Evidence> evidence() {
    var node = node("evidence").orElse(null);
    if (node == null) {
      return List.of();
    }
    var all = new ArrayList<Evidence>();
    for (var one : node instanceof Node.Items items ? items.nodes() : List.of(node)) {
      evidence(one).ifPresent(all::add);
    }
    return all;
  }

  private Optional<Evidence> evidence(Node node) {
    if (node instanceof Node.Entries) {
      var full = new ItemFields(context, path + "/evidence", node, Shape.EVIDENCE);
      var quote = full.text("quote");
      return full.node("at")
          .flatMap(this::evidence)
          .map(evidence -> quote.map(evidence::withQuote).orElse(evidence));
    }
    var evidence =
        node instanceof Node.Text text ? Evidence.parse(text.value()) : Optional.<Evidence>empty();
    if (evidence.isEmpty()) {
      context.expected(node, Plain.EVIDENCE.expected());
    }
    return evidence;
  }
}
