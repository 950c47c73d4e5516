package parley.talks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.talks.formula.Formula.Agreed;
import parley.talks.formula.Formula.Atom;
import parley.talks.formula.Formula.Reached;
import parley.talks.formula.Formula.Taken;

/** Every item of the Talks that carries a basis, by the path that flaws and readers name it by. */
public final class Places {

  private Places() {}

  /** All items by path, in the order of the file. */
  public static Map<String, Item> of(Talks talks) {
    var items = new LinkedHashMap<String, Item>();
    numbered("reports", talks.reports(), items);
    talks.parties().forEach(party -> items.put("parties/" + party.id(), party));
    talks.options().forEach(o -> items.put("options/" + o.id().party() + "/" + o.id().name(), o));
    talks.agreements().forEach(agreement -> items.put("agreements/" + agreement.id(), agreement));
    talks.steps().forEach(step -> items.put("steps/" + step.id(), step));
    numbered("conditions", talks.conditions(), items);
    numbered("order", talks.order(), items);
    numbered("rules", talks.rules(), items);
    for (var wants : talks.wants()) {
      var all = wants.tiers().stream().flatMap(List::stream).toList();
      numbered("wants/" + wants.party(), all, items);
    }
    numbered("leverage", talks.leverage(), items);
    numbered("commitments", talks.commitments(), items);
    numbered("warnings", talks.warnings(), items);
    for (var issue : talks.issues()) {
      var at = "issues/" + issue.id();
      items.put(at, issue);
      issue.positions().forEach(p -> items.put(at + "/positions/" + p.party(), p));
      issue.values().forEach(v -> items.put(at + "/values/" + v.party(), v));
    }
    talks.noAgreement().forEach(value -> items.put("no-agreement/" + value.party(), value));
    numbered("incompatible", talks.incompatible(), items);
    numbered("meetings", talks.meetings(), items);
    numbered("relations", talks.relations(), items);
    return items;
  }

  /** The path of what an atom names. */
  static String path(Atom atom) {
    return switch (atom) {
      case Reached(var name) -> "steps/" + name;
      case Agreed(var name) -> "agreements/" + name;
      case Taken(var option) -> "options/" + option.party() + "/" + option.name();
    };
  }

  private static void numbered(String path, List<? extends Item> more, Map<String, Item> items) {
    for (int i = 0; i < more.size(); i++) {
      items.put(path + "/" + i, more.get(i));
    }
  }
}
