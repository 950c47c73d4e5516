package parley.reading.intake;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Tells documents that are not text from those that are, by their first bytes. */
final class BinaryCheck {

  private static final Map<String, String> SIGNATURES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("%PDF", "a PDF file"),
              Map.entry("PK\u0003\u0004", "a ZIP archive or office document"),
              Map.entry("\u00D0\u00CF\u0011\u00E0", "an old office document"),
              Map.entry("{\\rtf", "an RTF document"),
              Map.entry("\u0089PNG", "a PNG picture"),
              Map.entry("\u00FF\u00D8\u00FF", "a JPEG picture"),
              Map.entry("GIF8", "a GIF picture"),
              Map.entry("\u001F\u008B", "a gzip archive"),
              Map.entry("\u007FELF", "a program"),
              Map.entry("SQLite format 3", "a database")));

  private BinaryCheck() {}

  /** What the bytes are, where they are a known kind of file that is not text. */
  static Optional<String> signature(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 32), StandardCharsets.ISO_8859_1);
    return SIGNATURES.entrySet().stream()
        .filter(e -> head.startsWith(e.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** Whether decoded characters are mostly no writing: text has hardly any control characters. */
  static boolean looksBinary(String text) {
    int seen = Math.min(text.length(), 100_000);
    int controls = 0;
    int lost = 0;
    for (int i = 0; i < seen; i++) {
      char c = text.charAt(i);
      if (c == '\uFFFD') {
        lost++;
      } else if (Character.isISOControl(c) && !Character.isWhitespace(c) && c != '\u0085') {
        controls++;
      }
    }
    return controls > 3 + seen * 0.02 || lost > 3 + seen * 0.1;
  }
}
