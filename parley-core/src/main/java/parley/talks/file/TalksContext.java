package parley.talks.file;

import java.util.Optional;
import parley.talks.formula.Formula;
import parley.talks.formula.Formula.Atom;
import parley.talks.formula.FormulaParser;
import parley.talks.formula.Names;
import parley.talks.formula.Quoted;
import parley.yaml.Context;
import parley.yaml.Node;
import parley.yaml.Problems;
import parley.yaml.Shape;

/** What the readers of one Talks file share besides: the names it defines. */
final class TalksContext extends Context {

  private final Names names;

  TalksContext(Problems problems, Names names) {
    super(problems);
    this.names = names;
  }

  /** The formula in a text; empty, with a problem for each fault, where it is none. */
  Optional<Formula> formula(Node value) {
    if (!(value instanceof Node.Text text)) {
      expected(value, Shape.Plain.FORMULA.expected());
      return Optional.empty();
    }
    var parsed = FormulaParser.parse(text.value(), names);
    for (var fault : parsed.faults()) {
      var where = text.first().isPresent() ? "" : " (character " + fault.column() + " of the text)";
      problems().error(text.character(fault.column() - 1), fault.message() + where, fault.advice());
    }
    return parsed.formula();
  }

  /** What one name means; empty, with a problem, where it means nothing. */
  Optional<Atom> name(Node value) {
    if (!(value instanceof Node.Text text)) {
      expected(value, Shape.Plain.NAME.expected());
      return Optional.empty();
    }
    var atom = names.find(text.value());
    if (atom.isEmpty()) {
      // The formula parser says best what is wrong with a name.
      var formula = formula(value);
      if (formula.isPresent()) {
        problems()
            .error(
                text.at(),
                Quoted.of(text.value()) + " is a formula where one name is expected",
                "give the formula a step of its own and name that");
      }
    }
    return atom;
  }

  /** What a text means if it names something; empty, without a problem, where it is but words. */
  Optional<Atom> maybeName(String text) {
    return names.find(text);
  }
}
