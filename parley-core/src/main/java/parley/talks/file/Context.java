package parley.talks.file;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import parley.talks.formula.Formula;
import parley.talks.formula.Formula.Atom;
import parley.talks.formula.FormulaParser;
import parley.talks.formula.Names;
import parley.talks.formula.Quoted;

/** What the readers of one file share: its problems, where things stand, the names it defines. */
final class Context {

  final Problems problems;
  private final Names names;
  private final Map<String, Node.Place> places = new HashMap<>();

  Context(Problems problems, Names names) {
    this.problems = problems;
    this.names = names;
  }

  /** Remembers where the thing of that path stands. */
  void put(String path, Node.Place at) {
    places.put(path, at);
  }

  /** Where the thing of that path stands, or the nearest thing around it that is known. */
  Node.Place place(String path) {
    for (var at = path; !at.isEmpty(); at = at.substring(0, Math.max(0, at.lastIndexOf('/')))) {
      var place = places.get(at);
      if (place != null) {
        return place;
      }
    }
    return Node.Place.WHOLE;
  }

  /** Says that a value is not of the shape it should be. */
  void expected(Node value, String shape) {
    var found = value instanceof Node.Text text ? Quoted.of(text.value()) : value.what();
    problems.error(value.at(), found + " where something else is expected", "expected " + shape);
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
      problems.error(text.character(fault.column() - 1), fault.message() + where, fault.advice());
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
        problems.error(
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
