package parley.bench.accuracy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The page of figures in {@code docs}: text by people with blocks that are written anew. */
final class Page {

  private Page() {}

  /**
   * Puts a block in place of the one between {@code <!-- name -->} and {@code <!-- /name -->}.
   *
   * @throws IOException if the page has no such block, or cannot be written
   */
  static void replace(Path page, String name, String block) throws IOException {
    String open = "<!-- " + name + " -->\n";
    String close = "<!-- /" + name + " -->";
    String text = Files.readString(page, StandardCharsets.UTF_8);
    int start = text.indexOf(open);
    int end = text.indexOf(close);
    if (start < 0 || end < start) {
      throw new IOException(page + " has no block between " + open.strip() + " and " + close);
    }
    Files.writeString(
        page,
        text.substring(0, start + open.length()) + block + text.substring(end),
        StandardCharsets.UTF_8);
  }
}
