package parley.bench.accuracy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The figures last committed, {@code docs/accuracy.json}, and how new ones compare with them. */
record Ledger(List<Figure> figures) {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  Ledger {
    figures = List.copyOf(figures);
  }

  /** A figure that fell, and from where. */
  record Fall(Figure now, Metric metric, double before, double after) {}

  static Ledger read(Path file) throws IOException {
    return Files.exists(file)
        ? MAPPER.readValue(Files.readString(file), Ledger.class)
        : new Ledger(List.of());
  }

  /** With newly measured figures in place of the old ones of the same id, new ones at the end. */
  Ledger with(List<Figure> measured) {
    List<Figure> all = new ArrayList<>();
    for (Figure old : figures) {
      all.add(find(measured, old.id()).orElse(old));
    }
    measured.stream().filter(f -> find(figures, f.id()).isEmpty()).forEach(all::add);
    return new Ledger(all);
  }

  void write(Path file) throws IOException {
    Files.writeString(file, MAPPER.writeValueAsString(this) + "\n", StandardCharsets.UTF_8);
  }

  /** What fell by more than the margin. */
  List<Fall> falls(List<Figure> measured, double margin) {
    List<Fall> falls = new ArrayList<>();
    for (Figure now : measured) {
      Optional<Figure> before = find(figures, now.id());
      for (Metric metric : Metric.values()) {
        @Nullable Double was = before.map(b -> b.value(metric)).orElse(null);
        @Nullable Double is = now.value(metric);
        if (was != null && (is == null || is < was - margin)) {
          falls.add(new Fall(now, metric, was, is == null ? Double.NaN : is));
        }
      }
    }
    return falls;
  }

  /** How far the headline of a figure moved, where it was measured before. */
  Optional<Double> moved(Figure now) {
    for (Metric metric : Metric.values()) {
      if (metric.word().equals(now.headline())) {
        @Nullable Double was = find(figures, now.id()).map(b -> b.value(metric)).orElse(null);
        @Nullable Double is = now.value(metric);
        return was == null || is == null ? Optional.empty() : Optional.of(is - was);
      }
    }
    return Optional.empty();
  }

  private static Optional<Figure> find(List<Figure> figures, String id) {
    return figures.stream().filter(f -> f.id().equals(id)).findFirst();
  }
}
