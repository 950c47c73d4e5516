package parley.language.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The part of a model that people can read: where it comes from, the labels and templates of the
 * tagger and of the parser, and the values its lexicon refers to by number.
 *
 * @param source the artifact the model was converted from
 * @param tags what the tagger chooses from; row weights refer to them by position
 * @param transitions what the parser chooses from: arc, list move and relation ({@code L_R_nsubj})
 * @param ambiguities for each ambiguity class the tags it holds
 * @param clusters for each set of word clusters its members
 */
public record Description(
    String source,
    List<String> tags,
    List<Template> taggerTemplates,
    List<String> transitions,
    List<Template> parserTemplates,
    List<List<String>> ambiguities,
    List<List<String>> clusters) {

  private static final String SEPARATOR = "\t";

  public Description {
    tags = List.copyOf(tags);
    taggerTemplates = List.copyOf(taggerTemplates);
    transitions = List.copyOf(transitions);
    parserTemplates = List.copyOf(parserTemplates);
    ambiguities = ambiguities.stream().map(List::copyOf).toList();
    clusters = clusters.stream().map(List::copyOf).toList();
  }

  /**
   * Reads what {@link #toString} writes.
   *
   * @throws IllegalArgumentException if the text is not a description
   */
  public static Description parse(String text) {
    Map<String, List<String>> parts = new LinkedHashMap<>();
    List<String> part = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      if (line.startsWith("# ")) {
        part = new ArrayList<>();
        parts.put(line.substring(2), part);
      } else if (!line.isEmpty()) {
        part.add(line);
      }
    }
    return new Description(
        String.join("\n", part(parts, "source")),
        part(parts, "tags"),
        part(parts, "tagger templates").stream().map(Template::parse).toList(),
        part(parts, "transitions"),
        part(parts, "parser templates").stream().map(Template::parse).toList(),
        part(parts, "ambiguity classes").stream().map(Description::split).toList(),
        part(parts, "word clusters").stream().map(Description::split).toList());
  }

  private static List<String> split(String line) {
    return List.of(line.split(SEPARATOR, -1));
  }

  private static List<String> part(Map<String, List<String>> parts, String name) {
    List<String> lines = parts.get(name);
    if (lines == null) {
      throw new IllegalArgumentException("the description has no part '" + name + "'");
    }
    return lines;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    write(text, "source", List.of(source));
    write(text, "tags", tags);
    write(text, "tagger templates", taggerTemplates);
    write(text, "transitions", transitions);
    write(text, "parser templates", parserTemplates);
    write(text, "ambiguity classes", joined(ambiguities));
    write(text, "word clusters", joined(clusters));
    return text.toString();
  }

  private static List<String> joined(List<List<String>> values) {
    return values.stream().map(list -> String.join(SEPARATOR, list)).toList();
  }

  private static void write(StringBuilder text, String name, List<?> lines) {
    text.append("# ").append(name).append('\n');
    lines.forEach(line -> text.append(line).append('\n'));
  }
}
