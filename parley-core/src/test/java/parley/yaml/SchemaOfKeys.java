package parley.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.yaml.Shape.Choice;
import parley.yaml.Shape.Either;
import parley.yaml.Shape.Keyed;
import parley.yaml.Shape.Listed;
import parley.yaml.Shape.Named;
import parley.yaml.Shape.Plain;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes the reader's table of keys as a JSON Schema for editors. */
public final class SchemaOfKeys {

  private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";
  private static final String NAME = "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_-]*";

  private final YamlFile form;
  private final Map<String, Object> definitions;

  private SchemaOfKeys(YamlFile form, Map<String, Object> definitions) {
    this.form = form;
    this.definitions = definitions;
  }

  /** The schema of the files whose keys the table lists. */
  public static String json(YamlFile form, String description, Shape.Table keys) {
    var schema = new LinkedHashMap<String, Object>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("title", "Parley " + form.what() + ", version " + form.version());
    schema.put("description", description + " What each key means: " + form.reference());
    var definitions = new LinkedHashMap<String, Object>();
    schema.putAll(new SchemaOfKeys(form, definitions).keyed(keys));
    schema.put("$defs", definitions);
    return JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build()
            .writeValueAsString(schema)
            .replace("\r\n", "\n")
        + "\n";
  }

  private Map<String, Object> keyed(Shape.Table table) {
    var properties = new LinkedHashMap<String, Object>();
    for (var key : table.keys()) {
      var property = new LinkedHashMap<String, Object>();
      property.put("description", key.words() + ": " + key.shape().expected());
      property.putAll(key.required() ? shape(key.shape()) : orNothing(shape(key.shape())));
      properties.put(key.name(), property);
    }
    var schema = new LinkedHashMap<String, Object>();
    schema.put("type", "object");
    schema.put("properties", properties);
    schema.put(
        "required",
        table.keys().stream().filter(Shape.Key::required).map(Shape.Key::name).toList());
    schema.put("additionalProperties", false);
    return schema;
  }

  /** A reference to the keys of an item, written once for the whole schema. */
  private Map<String, Object> defined(Shape.Table table) {
    var name = table.what().replaceFirst("^an? ", "").replace(' ', '-');
    if (!definitions.containsKey(name)) {
      definitions.put(name, Map.of());
      definitions.put(name, keyed(table));
    }
    return Map.of("$ref", "#/$defs/" + name);
  }

  /** A key without a value counts as left out. */
  private static Map<String, Object> orNothing(Map<String, Object> schema) {
    return anyOf(List.of(schema, Map.of("type", "null")));
  }

  private Map<String, Object> shape(Shape shape) {
    return switch (shape) {
      case Plain plain -> plain(plain);
      case Choice(var words) -> Map.of("enum", words);
      case Listed(var of) -> list(shape(of));
      case Named(var names, var of) ->
          ordered("type", "object", "additionalProperties", orNothing(shape(of)));
      case Keyed(var table) -> defined(table);
      case Either(var brief, var full) -> anyOf(List.of(shape(brief), shape(full)));
    };
  }

  private Map<String, Object> plain(Plain plain) {
    return switch (plain) {
      case VERSION -> Map.of("const", form.version());
      case TEXT, FORMULA, NAME -> text();
      case PARTY -> pattern(NAME);
      case TEXTS -> oneOrList(text());
      case PARTIES -> oneOrList(pattern(NAME));
      case NAMES -> ordered("type", "array", "items", text(), "minItems", 2);
      case PICKS -> ordered("type", "array", "items", pattern("[^.]+\\.[^.]+"), "minItems", 2);
      case STATE -> list(text());
      case FLAG -> Map.of("type", "boolean");
      case DATE -> pattern(DAY);
      case TIMEFRAME ->
          anyOf(
              List.of(
                  pattern("\\d{4}(-\\d{2}(-\\d{2})?)?|" + DAY + "/" + DAY),
                  Map.of("type", "integer")));
      case NUMBER -> Map.of("type", "number");
      case ESTIMATE ->
          anyOf(
              List.of(
                  Map.of("type", "number"),
                  ordered(
                      "type",
                      "array",
                      "items",
                      Map.of("type", "number"),
                      "minItems",
                      2,
                      "maxItems",
                      2)));
      case EVIDENCE -> oneOrList(anyOf(List.of(pattern(".+@\\d+-\\d+"), defined(Shape.EVIDENCE))));
    };
  }

  private static Map<String, Object> text() {
    return Map.of("type", List.of("string", "number", "boolean"));
  }

  private static Map<String, Object> pattern(String whole) {
    return ordered("type", "string", "pattern", "^(" + whole + ")$");
  }

  private static Map<String, Object> list(Map<String, Object> items) {
    return ordered("type", "array", "items", items);
  }

  private static Map<String, Object> oneOrList(Map<String, Object> one) {
    return anyOf(List.of(one, list(one)));
  }

  private static Map<String, Object> anyOf(List<Map<String, Object>> some) {
    return Map.of("anyOf", some);
  }

  private static Map<String, Object> ordered(Object... keysAndValues) {
    var map = new LinkedHashMap<String, Object>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      map.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return map;
  }
}
