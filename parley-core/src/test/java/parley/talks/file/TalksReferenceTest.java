package parley.talks.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import parley.yaml.KeyTables;
import parley.yaml.Published;
import parley.yaml.Shape;
import parley.yaml.Shape.Either;
import parley.yaml.Shape.Keyed;
import parley.yaml.Shape.Listed;
import parley.yaml.Shape.Named;

/** The reference of the Talks file lists the keys the reader knows, in tables made from them. */
class TalksReferenceTest {

  private static final Path REFERENCE = Path.of("..", "docs", "talks-file.md");
  private static final String START =
      "<!-- The tables below are made from the reader's keys. -->\n";
  private static final String END = "<!-- End of the tables. -->\n";

  @Test
  void reference_listsTheKeysTheReaderKnows() throws IOException {
    var text = Files.readString(REFERENCE);
    int start = text.indexOf(START) + START.length();
    int end = text.indexOf(END);
    Published.check(REFERENCE, text.substring(0, start) + tables() + text.substring(end));
  }

  private static String tables() {
    var basis = Keys.REPORT.keys().subList(3, Keys.REPORT.keys().size());
    var tables = new LinkedHashMap<String, List<Shape.Key>>();
    tables.put("The file", Keys.TALKS.keys());
    for (var key : Keys.TALKS.keys()) {
      under(key.shape(), key.name(), basis, tables);
    }
    tables.put("any item", basis);
    tables.put("evidence", Shape.EVIDENCE.keys());
    var out = new StringBuilder();
    tables.forEach((title, keys) -> KeyTables.table(title, keys, out));
    return out.toString();
  }

  private static void under(
      Shape shape, String section, List<Shape.Key> basis, Map<String, List<Shape.Key>> tables) {
    switch (shape) {
      case Keyed(var table) -> {
        var own = new ArrayList<>(table.keys());
        own.removeAll(basis);
        tables.put("`" + section + "`: " + table.what(), own);
        own.forEach(key -> under(key.shape(), section, basis, tables));
      }
      case Listed(var of) -> under(of, section, basis, tables);
      case Named(var names, var of) -> under(of, section, basis, tables);
      case Either(var brief, var full) -> {
        under(brief, section, basis, tables);
        under(full, section, basis, tables);
      }
      case Shape.Plain plain -> {}
      case Shape.Choice choice -> {}
    }
  }
}
