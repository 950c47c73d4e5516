package parley.app.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON files with their places; what is too large or nested too deep is refused. */
final class JsonFile {

  private static final int MOST_BYTES = 8 << 20;
  private static final int DEEPEST = 32;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(10_000)
                  .maxNameLength(1_000)
                  .maxNumberLength(30)
                  .build())
          .build();

  private final String name;
  private final JsonParser parser;

  private JsonFile(String name, JsonParser parser) {
    this.name = name;
    this.parser = parser;
  }

  /**
   * Reads a stream to its end.
   *
   * @param name what messages call it
   * @throws UnreadableModel where it is not JSON, or too large
   */
  static Json read(String name, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw new UnreadableModel(
          name + ": error: larger than " + (MOST_BYTES >> 20) + " MB; give a smaller model");
    }
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
      JsonFile file = new JsonFile(name, parser);
      if (parser.nextToken() == null) {
        throw new UnreadableModel(
            name + ":1:1: error: the file is empty; expected a model in JSON");
      }
      Json root = file.value();
      if (parser.nextToken() != null) {
        throw file.place().error("something follows the model", "keep one object in the file");
      }
      return root;
    } catch (JacksonException e) {
      var at = e.getLocation();
      throw new UnreadableModel(
          name
              + (at == null ? "" : ":" + at.getLineNr() + ":" + at.getColumnNr())
              + ": error: not JSON: "
              + e.getOriginalMessage().lines().findFirst().orElse("")
              + "; expected the model as another tool wrote it");
    }
  }

  private Json.Place place() {
    var at = parser.currentTokenLocation();
    return new Json.Place(name, at.getLineNr(), at.getColumnNr());
  }

  private Json value() {
    Json.Place at = place();
    return switch (parser.currentToken()) {
      case START_OBJECT -> fields(at);
      case START_ARRAY -> {
        List<Json> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          items.add(value());
        }
        yield new Json.Items(items, at);
      }
      case VALUE_STRING -> new Json.Text(parser.getString(), at);
      case VALUE_NUMBER_INT -> whole(at);
      default -> new Json.Other(parser.getString(), at);
    };
  }

  private Json whole(Json.Place at) {
    return parser.getNumberType() == JsonParser.NumberType.INT
        ? new Json.Whole(parser.getIntValue(), at)
        : new Json.Other(parser.getString(), at);
  }

  private Json fields(Json.Place at) {
    LinkedHashMap<String, Json> fields = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      Json.Place keyAt = place();
      parser.nextToken();
      if (fields.putIfAbsent(key, value()) != null) {
        throw keyAt.error("'" + key + "' is there twice", "keep one");
      }
    }
    return new Json.Fields(fields, at);
  }
}
