package parley.reading.actors;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.reading.claim.Actor;
import parley.reading.dictionaries.Naming;

/**
 * Capitals that stand for a body with its seat there as often as for their country: in a report on
 * the European Union, Brussels is the Union, unless the report speaks of Belgium too.
 */
final class Seats {

  /** How the codes of the bodies begin, by the capital. */
  private static final Map<String, String> CODES = Map.of("brussels", "IGOEUREEC");

  private Seats() {}

  /** Whether a capital may stand for such a body. */
  static boolean maySeat(Candidate c) {
    return c.naming() != null && c.naming().as() == Naming.As.CAPITAL && code(c) != null;
  }

  private static @Nullable String code(Candidate c) {
    return CODES.get(String.join(" ", c.words()));
  }

  /** The body that a capital stands for in a report of these names, the union before its organs. */
  static @Nullable Figure body(Candidate c, List<Figure> figures, List<Candidate> names) {
    String code = maySeat(c) ? code(c) : null;
    if (code == null || names.stream().anyMatch(other -> country(other, c))) {
      return null;
    }
    List<Figure> bodies =
        figures.stream()
            .filter(f -> f.type == Actor.Type.BODY && f.code != null && f.code.startsWith(code))
            .toList();
    return bodies.stream()
        .filter(f -> f.words.contains("union"))
        .findFirst()
        .orElse(bodies.isEmpty() ? null : bodies.getFirst());
  }

  private static boolean country(Candidate other, Candidate capital) {
    return other.entry() != null
        && other.entry().equals(capital.entry())
        && other.naming() != null
        && other.naming().as() != Naming.As.CAPITAL;
  }
}
