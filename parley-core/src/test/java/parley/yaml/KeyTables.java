package parley.yaml;

import java.util.List;

/** Writes keys as tables of a reference page. */
public final class KeyTables {

  private KeyTables() {}

  /** One table under its title. */
  public static void table(String title, List<Shape.Key> keys, StringBuilder out) {
    out.append("\n### ")
        .append(title)
        .append("\n\n| key | what it means | value |\n|---|---|---|\n");
    for (var key : keys) {
      out.append("| `")
          .append(key.name())
          .append(key.required() ? "` (needed) | " : "` | ")
          .append(key.words())
          .append(" | ")
          .append(key.shape().expected())
          .append(" |\n");
    }
    out.append('\n');
  }
}
