package parley.app.findings;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How findings are written as JSON: fields in the order of the record, indented, no nulls. */
final class FindingsJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();

  private FindingsJson() {}

  /** The record as JSON, ended by a line feed. */
  static String of(Object root) {
    return MAPPER.writeValueAsString(root).replace("\r\n", "\n") + "\n";
  }
}
