package parley.talks.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.talks.Basis;
import parley.talks.Incompatible;
import parley.talks.Issue;
import parley.talks.IssueOption;
import parley.talks.NoAgreement;
import parley.talks.Valuation;
import parley.yaml.Fields;
import parley.yaml.Node;
import parley.yaml.Shape.Plain;

/** Reads what issues can be settled by and what that is worth. */
final class ValuesReader {

  private final TalksContext context;
  private final ItemSections sections;

  ValuesReader(TalksContext context, ItemSections sections) {
    this.context = context;
    this.sections = sections;
  }

  List<Issue.Choice> choices(String issue, ItemFields fields) {
    return sections.named(
        "issues/" + issue + "/options",
        fields.node("options"),
        (id, node) -> new Issue.Choice(id, words(id, node)));
  }

  private String words(String id, Node node) {
    if (node instanceof Node.Text text) {
      return text.isAbsent() ? id : text.value();
    }
    context.expected(node, Plain.TEXT.expected());
    return id;
  }

  List<Valuation> values(String issue, ItemFields fields) {
    var path = "issues/" + issue + "/values";
    return sections.named(
        path,
        fields.node("values"),
        Keys.VALUES,
        (party, own) ->
            new Valuation(
                party,
                own.number("weight"),
                worths(path + "/" + party + "/of", own.node("of")),
                own.texts("red-lines"),
                own.basis()));
  }

  private Map<String, Double> worths(String path, Optional<Node> node) {
    var worths = new LinkedHashMap<String, Double>();
    sections.named(
        path,
        node,
        (option, value) -> {
          number(value).ifPresent(worth -> worths.put(option, worth));
          return option;
        });
    return worths;
  }

  private Optional<Double> number(Node node) {
    if (node instanceof Node.Text text && text.isAbsent()) {
      return Optional.empty();
    }
    var number =
        node instanceof Node.Text text ? Fields.decimal(text.value()) : Optional.<Double>empty();
    if (number.isEmpty()) {
      context.expected(node, Plain.NUMBER.expected());
    }
    return number;
  }

  List<NoAgreement> noAgreement(Optional<Node> node) {
    return sections.named("no-agreement", node, this::noAgreement).stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<NoAgreement> noAgreement(String party, Node value) {
    if (value instanceof Node.Text) {
      return number(value).map(points -> new NoAgreement(party, points, Basis.NONE));
    }
    var fields = new ItemFields(context, "no-agreement/" + party, value, Keys.NO_AGREEMENT);
    var basis = fields.basis();
    var points = fields.number("at");
    return points.isPresent()
        ? Optional.of(new NoAgreement(party, points.getAsDouble(), basis))
        : Optional.empty();
  }

  List<Incompatible> incompatible(Optional<Node> node) {
    return sections.listed("incompatible", node, this::incompatible);
  }

  private Optional<Incompatible> incompatible(String path, Node value) {
    if (!(value instanceof Node.Entries)) {
      return picks(value).map(options -> new Incompatible(options, Basis.NONE));
    }
    var fields = new ItemFields(context, path, value, Keys.INCOMPATIBLE);
    var basis = fields.basis();
    return fields.node("options").flatMap(this::picks).map(o -> new Incompatible(o, basis));
  }

  private Optional<List<IssueOption>> picks(Node node) {
    var picks = new ArrayList<IssueOption>();
    var items = node instanceof Node.Items(var nodes, var place) ? nodes : List.<Node>of();
    for (var one : items) {
      (one instanceof Node.Text text
              ? IssueOption.parse(text.value())
              : Optional.<IssueOption>empty())
          .ifPresent(picks::add);
    }
    if (picks.size() < 2 || picks.size() < items.size()) {
      context.expected(node, Plain.PICKS.expected());
      return Optional.empty();
    }
    return Optional.of(picks);
  }
}
