package parley.reading.passages;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import parley.reading.claim.Condition;
import parley.reading.claim.Span;

/** One passage of the annotated set and what a reader finds in it, as words of the text. */
public record Annotation(
    String id,
    String text,
    List<ConditionWords> conditions,
    List<SequenceWords> sequences,
    List<LeverageWords> leverage) {

  public record ConditionWords(
      Condition.Type type,
      List<String> by,
      String marker,
      Optional<String> blocked,
      List<NeedWords> needs,
      Condition.Polarity polarity) {}

  public record NeedWords(String words, List<String> by) {}

  public record SequenceWords(List<String> by, List<String> steps) {}

  public record LeverageWords(
      Optional<String> principal, String through, Optional<String> on, Optional<String> goal) {}

  /** Whether a reader finds nothing in it. */
  public boolean hardNegative() {
    return conditions.isEmpty() && sequences.isEmpty() && leverage.isEmpty();
  }

  /** Where words stand in the text; the first place counts. */
  public Span span(String words) {
    int at = text.indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException(id + ": the text does not say \"" + words + "\"");
    }
    return new Span(at, at + words.length());
  }

  /** The passages of one file under {@code passages/constructions}. */
  public static List<Annotation> load(String file) {
    Object yaml =
        new Load(LoadSettings.builder().setLabel(file).build())
            .loadFromInputStream(
                Annotation.class.getResourceAsStream("/passages/constructions/" + file));
    return items(yaml).stream().map(Annotation::passage).toList();
  }

  private static Annotation passage(Map<?, ?> item) {
    return new Annotation(
        text(item, "id").orElseThrow(),
        text(item, "text").orElseThrow().strip(),
        items(item.get("conditions")).stream().map(Annotation::condition).toList(),
        items(item.get("sequences")).stream()
            .map(s -> new SequenceWords(words(s.get("by")), words(s.get("steps"))))
            .toList(),
        items(item.get("leverage")).stream()
            .map(l ->
                new LeverageWords(
                    text(l, "principal"),
                    text(l, "through").orElseThrow(),
                    text(l, "on"),
                    text(l, "goal")))
            .toList());
  }

  private static ConditionWords condition(Map<?, ?> item) {
    return new ConditionWords(
        Condition.Type.valueOf(text(item, "type").orElseThrow().toUpperCase(Locale.ROOT)),
        words(item.get("by")),
        text(item, "marker").orElseThrow(),
        text(item, "blocked"),
        items(item.get("needs")).stream()
            .map(n -> new NeedWords(text(n, "words").orElseThrow(), words(n.get("by"))))
            .toList(),
        Condition.Polarity.valueOf(
            text(item, "polarity").orElse("positive").toUpperCase(Locale.ROOT)));
  }

  private static Optional<String> text(Map<?, ?> item, String key) {
    return Optional.ofNullable(item.get(key)).map(Object::toString);
  }

  private static List<String> words(Object list) {
    return list instanceof List<?> all ? all.stream().map(Object::toString).toList() : List.of();
  }

  private static List<Map<?, ?>> items(Object list) {
    return list instanceof List<?> all
        ? all.stream().<Map<?, ?>>map(m -> (Map<?, ?>) m).toList()
        : List.of();
  }
}
