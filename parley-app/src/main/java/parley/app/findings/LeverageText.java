package parley.app.findings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.leverage.LeverageFindings;
import parley.leverage.Route;
import parley.talks.Talks;

/** Who can bring whom to something, in words and as JSON. */
public final class LeverageText {

  private LeverageText() {}

  record Root(List<Target> targets, @Nullable Persuasion persuasion) {}

  record Target(
      String target,
      @Nullable String toward,
      String from,
      List<List<String>> paths,
      List<String> through,
      Map<String, Boolean> without,
      boolean ranked,
      boolean truncated,
      String words) {}

  /**
   * In words, for a terminal.
   *
   * @param persuasion of the only target, where one was asked for
   */
  public static String of(
      Talks talks, List<LeverageFindings> findings, Optional<Persuasion> persuasion, int width) {
    Lines out = new Lines(width);
    for (LeverageFindings found : findings) {
      out.add(
          "",
          talks.nameOf(found.target())
              + found.toward().map(o -> ", toward " + o).orElse("")
              + (found.routes().isEmpty() ? ": nobody the Talks name can move it" : ":"));
      for (Route route : found.routes()) {
        out.add("  ", route.words());
      }
    }
    if (persuasion.isPresent()) {
      findings.forEach(found -> tellLeft(talks, found, out));
    }
    persuasion.ifPresent(p -> p.tell(talks, findings.getFirst().target(), out));
    return out.isEmpty() ? "The Talks name nobody who can move another.\n" : out.toString();
  }

  /**
   * Who could still move the target if one of those dropped out without whom somebody could not.
   */
  private static void tellLeft(Talks talks, LeverageFindings found, Lines out) {
    List<String> gone =
        found.routes().stream().flatMap(route -> route.dominators().stream()).distinct().toList();
    for (String party : gone) {
      List<String> left =
          found.routes().stream()
              .filter(route -> !route.principal().equals(party))
              .filter(route -> route.without().getOrDefault(party, true))
              .map(route -> talks.nameOf(route.principal()))
              .toList();
      out.add(
          "  ",
          "If "
              + talks.nameOf(party)
              + " drops out, "
              + (left.isEmpty() ? "nobody" : Openings.list(left))
              + " can still move "
              + talks.nameOf(found.target())
              + ".");
    }
  }

  /** As JSON, ended by a line feed. */
  public static String json(List<LeverageFindings> findings, Optional<Persuasion> persuasion) {
    return FindingsJson.of(
        new Root(
            findings.stream().flatMap(LeverageText::targets).toList(), persuasion.orElse(null)));
  }

  static Stream<Target> targets(LeverageFindings found) {
    return found.routes().stream().map(route -> view(found, route));
  }

  private static Target view(LeverageFindings found, Route route) {
    return new Target(
        found.target(),
        found.toward().map(Object::toString).orElse(null),
        route.principal(),
        route.paths().stream().map(Route.Path::parties).toList(),
        route.dominators(),
        route.without(),
        route.isRanked(),
        route.truncated(),
        route.words());
  }
}
