package parley.yaml;

import java.util.HashMap;
import java.util.Map;
import parley.talks.formula.Quoted;

/** What the readers of one file share: its problems, and where things stand. */
public class Context {

  private final Problems problems;
  private final Map<String, Node.Place> places = new HashMap<>();

  public Context(Problems problems) {
    this.problems = problems;
  }

  /** Where problems are told. */
  public final Problems problems() {
    return problems;
  }

  /** Remembers where the thing of that path stands. */
  public final void put(String path, Node.Place at) {
    places.put(path, at);
  }

  /** Where the thing of that path stands, or the nearest thing around it that is known. */
  public final Node.Place place(String path) {
    for (var at = path; !at.isEmpty(); at = at.substring(0, Math.max(0, at.lastIndexOf('/')))) {
      var place = places.get(at);
      if (place != null) {
        return place;
      }
    }
    return Node.Place.WHOLE;
  }

  /** Says that a value is not of the shape it should be. */
  public final void expected(Node value, String shape) {
    var found = value instanceof Node.Text text ? Quoted.of(text.value()) : value.what();
    problems.error(value.at(), found + " where something else is expected", "expected " + shape);
  }
}
