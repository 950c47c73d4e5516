package parley.talks;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What the options of an issue are worth to a party. Every number may be absent.
 *
 * @param weight how much the issue counts beside the others, 0 or more
 * @param of what each option is worth, 0 to 100
 * @param redLines the options it never accepts
 */
public record Valuation(
    String party, OptionalDouble weight, Map<String, Double> of, List<String> redLines, Basis basis)
    implements Item {

  public Valuation {
    of = Collections.unmodifiableMap(new LinkedHashMap<>(of));
    redLines = List.copyOf(redLines);
  }
}
