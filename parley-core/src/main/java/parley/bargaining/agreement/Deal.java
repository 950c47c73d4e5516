package parley.bargaining.agreement;

import java.util.List;

/**
 * A package: one option for every topic.
 *
 * @param choices the option of each topic, by its place
 * @param points what each party gets from it, as people read it
 */
public record Deal(List<Integer> choices, List<Double> points) {

  public Deal {
    choices = List.copyOf(choices);
    points = List.copyOf(points);
  }

  /** The options of the package. */
  public List<Pick> picks() {
    return java.util.stream.IntStream.range(0, choices.size())
        .mapToObj(topic -> new Pick(topic, choices.get(topic)))
        .toList();
  }
}
