package parley.reading.events;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The PLOVER type and mode of an act.
 *
 * @param type one of the sixteen types, such as {@code CONSULT}
 * @param mode such as {@code visit}; absent for most types
 */
public record Plover(String type, @Nullable String mode) {

  private static final class Table {
    static final Map<String, Plover> ROWS = read();

    private static Map<String, Plover> read() {
      Map<String, Plover> rows = new HashMap<>();
      try (InputStream in = Plover.class.getResourceAsStream("plover.txt")) {
        if (in == null) {
          throw new IllegalStateException("plover.txt is not on the class path");
        }
        new String(in.readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .forEach(line -> row(line, rows));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return Map.copyOf(rows);
    }

    private static void row(String line, Map<String, Plover> rows) {
      String[] sides = line.split("=", -1);
      String[] meaning = sides[1].strip().split("\\s+", -1);
      Plover plover = new Plover(meaning[0], meaning.length > 1 ? meaning[1] : null);
      for (String code : sides[0].strip().split("\\s+", -1)) {
        rows.put(code, plover);
      }
    }
  }

  /** What a CAMEO event code stands for; empty for a code that is none. */
  public static Optional<Plover> of(String cameo) {
    for (int end = cameo.length(); end >= 2; end--) {
      Plover found = Table.ROWS.get(cameo.substring(0, end));
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }
}
