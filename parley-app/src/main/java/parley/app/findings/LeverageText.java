package parley.app.findings;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.app.material.Columns;
import parley.leverage.LeverageFindings;
import parley.leverage.Route;
import parley.talks.Talks;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Who can bring whom to something, in words and as JSON. */
public final class LeverageText {

  private LeverageText() {}

  record Root(List<Target> targets) {}

  record Target(String target, @Nullable String toward, List<RouteView> routes) {}

  record RouteView(
      String from,
      List<List<String>> paths,
      List<String> through,
      Map<String, Boolean> without,
      boolean ranked,
      boolean truncated,
      String words) {}

  /** In words, for a terminal. */
  public static String of(Talks talks, List<LeverageFindings> findings, int width) {
    StringBuilder out = new StringBuilder();
    for (LeverageFindings found : findings) {
      lines(
          out,
          "",
          talks.nameOf(found.target())
              + found.toward().map(o -> ", toward " + o).orElse("")
              + (found.routes().isEmpty() ? ": nobody the Talks name can move it" : ":"),
          width);
      for (Route route : found.routes()) {
        lines(out, "  ", route.words(), width);
      }
    }
    return out.isEmpty() ? "The Talks name nobody who can move another.\n" : out.toString();
  }

  /** As JSON, ended by a line feed. */
  public static String json(List<LeverageFindings> findings) {
    Root root =
        new Root(
            findings.stream()
                .map(f ->
                    new Target(
                        f.target(),
                        f.toward().map(Object::toString).orElse(null),
                        f.routes().stream().map(LeverageText::view).toList()))
                .toList());
    return JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build()
            .writeValueAsString(root)
            .replace("\r\n", "\n")
        + "\n";
  }

  private static RouteView view(Route route) {
    return new RouteView(
        route.principal(),
        route.paths().stream().map(Route.Path::parties).toList(),
        route.dominators(),
        route.without(),
        route.isRanked(),
        route.truncated(),
        route.words());
  }

  private static void lines(StringBuilder out, String indent, String text, int width) {
    String next = indent + "  ";
    List<String> lines = Columns.wrap(text.replaceAll("\\p{Cntrl}", " "), width - next.length());
    for (int i = 0; i < lines.size(); i++) {
      out.append(i == 0 ? indent : next).append(lines.get(i)).append('\n');
    }
  }
}
