package parley.app.brief;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The brief as JSON: the fields of {@link Brief}, with what is absent left out. */
public final class BriefJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_EMPTY))
          .build();

  private BriefJson() {}

  /** Renders the whole brief, ended by a line feed. */
  public static String render(Brief brief) {
    return MAPPER.writeValueAsString(brief).replace("\r\n", "\n") + "\n";
  }
}
