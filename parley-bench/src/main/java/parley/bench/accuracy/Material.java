package parley.bench.accuracy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What measures read from.
 *
 * @param gold folder of the gold data
 * @param project folder of the project, which holds its own passages
 * @param reports real reports to measure on, where given
 * @param own which of the project's own texts
 */
record Material(@Nullable Path gold, Path project, List<Path> reports, Own own, Readings readings) {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  Material {
    reports = List.copyOf(reports);
  }

  /**
   * Which of the project's own passages and dossiers are measured.
   *
   * @param prefixes what their names begin with; all where empty
   */
  record Own(Set<Part> parts, List<String> prefixes) {

    static final Own ALL = new Own(EnumSet.allOf(Part.class), List.of());

    Own {
      parts = Set.copyOf(parts);
      prefixes = List.copyOf(prefixes);
    }

    boolean isAll() {
      return equals(ALL);
    }

    boolean has(Part part) {
      return parts.contains(part);
    }

    boolean has(String name) {
      return prefixes.isEmpty() || prefixes.stream().anyMatch(name::startsWith);
    }
  }

  /**
   * The records of a file of the gold, one a line.
   *
   * @throws Absent if there is no such file
   */
  <T> List<T> records(String file, Class<T> type) throws IOException {
    List<T> records = new ArrayList<>();
    for (String line : Files.readAllLines(goldFile(file), StandardCharsets.UTF_8)) {
      if (!line.isBlank()) {
        records.add(MAPPER.readValue(line, type));
      }
    }
    return records;
  }

  /**
   * A file or folder of the gold.
   *
   * @throws Absent if there is none
   */
  Path goldFile(String name) {
    if (gold == null) {
      throw new Absent("no gold folder was given");
    }
    Path file = gold.resolve(name);
    if (!Files.exists(file)) {
      throw new Absent("no " + name + " in the gold folder " + gold);
    }
    return file;
  }
}
