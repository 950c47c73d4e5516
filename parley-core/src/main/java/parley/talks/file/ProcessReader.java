package parley.talks.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import parley.talks.Basis;
import parley.talks.Commitment;
import parley.talks.Condition;
import parley.talks.Leverage;
import parley.talks.Leverage.Toward;
import parley.talks.Order;
import parley.talks.Rule;
import parley.talks.Warning;
import parley.talks.formula.Formula.Atom;
import parley.yaml.Node;

/** Reads what waits for what, and who can move whom. */
final class ProcessReader {

  private final TalksContext context;
  private final ItemSections sections;

  ProcessReader(TalksContext context, ItemSections sections) {
    this.context = context;
    this.sections = sections;
  }

  static Optional<Condition> condition(ItemFields fields) {
    var before = fields.name("before");
    var needs = fields.formula("needs");
    var by = fields.texts("by");
    boolean waived = fields.flag("waived");
    var basis = fields.basis();
    return before.isPresent() && needs.isPresent()
        ? Optional.of(new Condition(before.get(), needs.get(), by, waived, basis))
        : Optional.empty();
  }

  List<Order> order(Optional<Node> node) {
    return sections.listed("order", node, this::oneOrder);
  }

  private Optional<Order> oneOrder(String path, Node node) {
    if (node instanceof Node.Items steps) {
      return order(steps, List.of(), Basis.NONE);
    }
    var fields = new ItemFields(context, path, node, Keys.ORDER);
    var by = fields.texts("by");
    var basis = fields.basis();
    return fields.node("steps").flatMap(steps -> order(steps, by, basis));
  }

  private Optional<Order> order(Node node, List<String> by, Basis basis) {
    var steps = new ArrayList<Atom>();
    if (node instanceof Node.Items(var nodes, var place)) {
      for (var one : nodes) {
        var step = context.name(one);
        if (step.isEmpty()) {
          return Optional.empty();
        }
        steps.add(step.get());
      }
    }
    if (steps.size() < 2) {
      context.expected(node, "at least two steps, first to last: [truce, peace-talks]");
      return Optional.empty();
    }
    if (steps.stream().distinct().count() < steps.size()) {
      context
          .problems()
          .error(node.at(), "an order that names a step twice", "name each step of it once");
      return Optional.empty();
    }
    return Optional.of(new Order(steps, by, basis));
  }

  List<Rule> rules(Optional<Node> node) {
    return sections.listed("rules", node, this::rule);
  }

  private Optional<Rule> rule(String path, Node node) {
    if (node instanceof Node.Text) {
      return context.formula(node).map(formula -> new Rule(formula, Basis.NONE));
    }
    var fields = new ItemFields(context, path, node, Keys.RULE);
    var basis = fields.basis();
    return fields.formula("rule").map(formula -> new Rule(formula, basis));
  }

  Optional<Leverage> leverage(ItemFields fields) {
    var from = fields.text("from");
    var through = fields.texts("through");
    var over = fields.text("over");
    var toward = fields.text("toward").map(text -> toward(text, over));
    var basis = fields.basis();
    var strength = strength(fields);
    return from.isPresent() && over.isPresent()
        ? Optional.of(new Leverage(from.get(), through, over.get(), toward, strength, basis))
        : Optional.empty();
  }

  private OptionalDouble strength(ItemFields fields) {
    var strength = fields.number("strength");
    if (strength.isPresent() && !(strength.getAsDouble() > 0 && strength.getAsDouble() <= 1)) {
      fields
          .node("strength")
          .ifPresent(node -> context.expected(node, "a number more than 0 and at most 1"));
      return OptionalDouble.empty();
    }
    return strength;
  }

  /** A bare name is an option of the party moved before it is anything else. */
  private Toward toward(String text, Optional<String> over) {
    return over.flatMap(party -> context.maybeName(party + "." + text))
        .or(() -> context.maybeName(text))
        .<Toward>map(Toward.Named::new)
        .orElseGet(() -> new Toward.Words(text));
  }

  static Optional<Commitment> commitment(ItemFields fields) {
    var by = fields.text("by");
    var to = fields.text("to");
    var claimedBy = fields.texts("claimed-by");
    var basis = fields.basis();
    return by.isPresent() && to.isPresent()
        ? Optional.of(new Commitment(by.get(), to.get(), claimedBy, basis))
        : Optional.empty();
  }

  static Optional<Warning> warning(ItemFields fields) {
    var by = fields.texts("by");
    var when = fields.formula("if");
    var then = fields.text("then");
    var basis = fields.basis();
    return when.isPresent() && then.isPresent()
        ? Optional.of(new Warning(by, when.get(), then.get(), basis))
        : Optional.empty();
  }
}
