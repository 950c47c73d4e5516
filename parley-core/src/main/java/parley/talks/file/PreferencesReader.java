package parley.talks.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.talks.Ranking;
import parley.talks.State;
import parley.talks.Wants;
import parley.talks.Wants.Want;
import parley.talks.formula.Formula;
import parley.talks.formula.OptionId;
import parley.yaml.Node;
import parley.yaml.Shape;

/** Reads what parties want and how they rank states. */
final class PreferencesReader {

  private final TalksContext context;
  private final ItemSections sections;

  PreferencesReader(TalksContext context, ItemSections sections) {
    this.context = context;
    this.sections = sections;
  }

  List<Wants> wants(Optional<Node> node) {
    return sections.named("wants", node, this::wants);
  }

  private Wants wants(String party, Node node) {
    return new Wants(party, sections.listed("wants/" + party, Optional.of(node), this::wantsTier));
  }

  private Optional<List<Want>> wantsTier(String path, Node node) {
    if (!(node instanceof Node.Entries entries) || entries.find("unordered").isEmpty()) {
      return want(path, node).map(List::of);
    }
    var fields = new ItemFields(context, path, node, Keys.UNORDERED);
    var wants = sections.listed(path, fields.node("unordered"), this::want);
    if (wants.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(wants);
  }

  private Optional<Want> want(String path, Node node) {
    if (node instanceof Node.Text) {
      return context.formula(node).map(Want::new);
    }
    var fields = new ItemFields(context, path, node, Keys.WANT);
    var basis = fields.basis();
    return fields.formula("want").map(formula -> new Want(formula, basis));
  }

  List<Ranking> rankings(Optional<Node> node) {
    return sections.named("ranking", node, this::ranking);
  }

  private Ranking ranking(String party, Node node) {
    return new Ranking(
        party, sections.listed("ranking/" + party, Optional.of(node), this::rankingTier));
  }

  private Optional<List<State>> rankingTier(String path, Node node) {
    if (node instanceof Node.Items) {
      return state(path, node).map(List::of);
    }
    var fields = new ItemFields(context, path, node, Keys.TIED);
    var tied = sections.listed(path, fields.node("tied"), this::state);
    return tied.isEmpty() ? Optional.empty() : Optional.of(tied);
  }

  private Optional<State> state(String path, Node node) {
    if (!(node instanceof Node.Items(var nodes, var place))) {
      context.expected(node, Shape.Plain.STATE.expected());
      return Optional.empty();
    }
    var taken = new ArrayList<OptionId>();
    for (var one : nodes) {
      switch (context.name(one).orElse(null)) {
        case null -> {
          return Optional.empty();
        }
        case Formula.Taken(var option) -> taken.add(option);
        case Formula.Agreed agreed ->
            context.expected(one, "party.option, for each party by itself");
        case Formula.Reached reached ->
            context.expected(one, "party.option: a state lists options");
      }
    }
    return Optional.of(new State(taken));
  }
}
