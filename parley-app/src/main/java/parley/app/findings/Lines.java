package parley.app.findings;

import java.util.List;
import parley.app.material.Columns;

/** Text for a terminal, line by line, wrapped and without control characters. */
public final class Lines {

  private final int width;
  private final StringBuilder out = new StringBuilder();

  Lines(int width) {
    this.width = width;
  }

  /** Adds a text under an indent; what does not fit goes on two columns further in. */
  void add(String indent, String text) {
    String next = indent + "  ";
    List<String> lines = Columns.wrap(text.replaceAll("\\p{Cntrl}", " "), width - next.length());
    for (int i = 0; i < lines.size(); i++) {
      out.append(i == 0 ? indent : next).append(lines.get(i)).append('\n');
    }
  }

  /** Adds a line as it is, for tables. */
  void exact(String line) {
    out.append(line).append('\n');
  }

  /** Adds an empty line. */
  void gap() {
    out.append('\n');
  }

  boolean isEmpty() {
    return out.isEmpty();
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
