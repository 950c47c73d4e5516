package parley.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import parley.talks.formula.Quoted;

/**
 * Reads YAML text into nodes with places. It takes the parser's events one by one and makes no
 * objects but nodes, so what such a file has no use for (anchors, aliases, tags, several documents,
 * deep nesting) is refused where it stands, before it can do harm.
 */
final class YamlTree {

  private static final int DEEPEST = 16;

  private final Iterator<Event> events;
  private final YamlFile form;
  private final Problems problems;

  private YamlTree(Iterator<Event> events, YamlFile form, Problems problems) {
    this.events = events;
    this.form = form;
    this.problems = problems;
  }

  /** The root of the only document; empty, with a problem, where there is none. */
  static Optional<Node> read(String text, YamlFile form, Problems problems) {
    var settings =
        LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).setUseMarks(true).build();
    try {
      var tree = new YamlTree(new Parse(settings).parseString(text).iterator(), form, problems);
      return Optional.of(tree.document());
    } catch (RefusedException refused) {
      problems.error(refused.at, refused.message, refused.advice);
    } catch (MarkedYamlEngineException malformed) {
      malformed(malformed, problems);
    } catch (ReaderException unreadable) {
      problems.error(
          place(text, unreadable.getPosition()),
          String.format("a character that text cannot hold (U+%04X)", unreadable.getCodePoint()),
          "take it out; a " + form.what() + " is plain text in UTF-8");
    } catch (YamlEngineException other) {
      problems.error(
          Node.Place.WHOLE,
          "not YAML: " + other.getMessage(),
          "see " + form.reference() + " for the form");
    }
    return Optional.empty();
  }

  /** Where a character of the text stands, counted in code points. */
  static Node.Place place(String text, int codePoints) {
    int line = 1;
    int column = 1;
    int offset = 0;
    for (int i = 0; i < codePoints && offset < text.length(); i++) {
      int c = text.codePointAt(offset);
      offset += Character.charCount(c);
      if (c == '\n') {
        line++;
        column = 1;
      } else {
        column++;
      }
    }
    return new Node.Place(line, column);
  }

  private static void malformed(MarkedYamlEngineException e, Problems problems) {
    var at = e.getProblemMark().or(e::getContextMark).map(YamlTree::place).orElse(Node.Place.WHOLE);
    var problem = e.getProblem() == null ? "" : e.getProblem();
    if (problem.contains("TAB")) {
      problems.error(at, "a tab where only spaces can stand", "indent with spaces");
    } else if (problem.startsWith("mapping values are not allowed")) {
      problems.error(
          at,
          "a ':' where no key can stand",
          "check the indentation, or put quotes around a text that holds ': '");
    } else {
      problems.error(
          at,
          "not YAML: " + (problem.isEmpty() ? "cannot be read" : problem),
          "check indentation, brackets and quotes from here upwards");
    }
  }

  private Node document() {
    var event = next();
    while (event.getEventId() == Event.ID.StreamStart
        || event.getEventId() == Event.ID.DocumentStart) {
      event = next();
    }
    if (event.getEventId() == Event.ID.StreamEnd) {
      throw new RefusedException(
          Node.Place.WHOLE, "the file is empty", "start with: " + form.firstLine());
    }
    var root = node(event, 0);
    next();
    var last = next();
    if (last.getEventId() != Event.ID.StreamEnd) {
      throw new RefusedException(
          at(last), "a second document starts here", "keep one document a file");
    }
    return root;
  }

  private Event next() {
    return events.next();
  }

  private Node node(Event event, int depth) {
    if (event instanceof AliasEvent) {
      throw new RefusedException(at(event), "an alias (*…)", "write the value out");
    }
    if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
      throw new RefusedException(
          at(event),
          "an anchor (&…)",
          "a " + form.what() + " has none; quote a text that starts with &");
    }
    if (depth > DEEPEST) {
      throw new RefusedException(
          at(event),
          "nested more than " + DEEPEST + " deep",
          "no key of a " + form.what() + " needs that");
    }
    return switch (event) {
      case ScalarEvent scalar -> scalar(scalar);
      case SequenceStartEvent start -> items(start, depth);
      case MappingStartEvent start -> entries(start, depth);
      default -> throw new IllegalStateException("no node starts with " + event);
    };
  }

  private Node.Text scalar(ScalarEvent scalar) {
    refuseTag(scalar.getTag(), scalar);
    var start = at(scalar);
    int quotes = scalar.isPlain() ? 0 : 1;
    var end = scalar.getEndMark().map(YamlTree::place).orElse(start);
    int length = scalar.getValue().codePointCount(0, scalar.getValue().length());
    boolean straight =
        start.line() == end.line() && end.column() - start.column() == length + 2 * quotes;
    return new Node.Text(
        scalar.getValue(),
        scalar.isPlain(),
        start,
        straight ? Optional.of(start.plus(quotes)) : Optional.empty());
  }

  private Node.Items items(SequenceStartEvent start, int depth) {
    refuseTag(start.getTag(), start);
    var nodes = new ArrayList<Node>();
    for (var e = next(); e.getEventId() != Event.ID.SequenceEnd; e = next()) {
      nodes.add(node(e, depth + 1));
    }
    return new Node.Items(List.copyOf(nodes), at(start));
  }

  private Node.Entries entries(MappingStartEvent start, int depth) {
    refuseTag(start.getTag(), start);
    var entries = new ArrayList<Node.Entry>();
    Map<String, Node.Place> seen = new HashMap<>();
    for (var e = next(); e.getEventId() != Event.ID.MappingEnd; e = next()) {
      if (!(node(e, depth + 1) instanceof Node.Text key)) {
        throw new RefusedException(at(e), "a list or mapping as a key", "a key is a name");
      }
      var value = node(next(), depth + 1);
      var first = seen.putIfAbsent(key.value(), key.at());
      if (first == null) {
        entries.add(new Node.Entry(key, value));
      } else {
        problems.error(
            key.at(),
            "the key " + Quoted.of(key.value()) + " is there already, in line " + first.line(),
            "keep one of the two");
      }
    }
    return new Node.Entries(List.copyOf(entries), at(start));
  }

  private void refuseTag(Optional<String> tag, Event event) {
    if (tag.isPresent()) {
      throw new RefusedException(
          at(event),
          "a tag (!…)",
          "a " + form.what() + " has none; quote a text that starts with !");
    }
  }

  private static Node.Place at(Event event) {
    return event.getStartMark().map(YamlTree::place).orElse(Node.Place.WHOLE);
  }

  private static Node.Place place(Mark mark) {
    return new Node.Place(mark.getLine() + 1, mark.getColumn() + 1);
  }

  private static final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Node.Place at;
    private final String message;
    private final String advice;

    RefusedException(Node.Place at, String message, String advice) {
      super(message, null, false, false);
      this.message = message;
      this.at = at;
      this.advice = advice;
    }
  }
}
