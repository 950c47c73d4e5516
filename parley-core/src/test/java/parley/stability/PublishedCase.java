package parley.stability;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import parley.stability.conflict.Concept.Standard;
import parley.stability.conflict.StateSet;
import parley.talks.Talks;

/** A conflict from the literature and the stable states expected of it. */
public final class PublishedCase {

  /** All of them in option form. */
  public static final List<String> NAMES =
      List.of(
          "chicken",
          "cuban-missile-crisis",
          "cuban-missile-crisis-options",
          "elmira-options",
          "euphrates-syria-iraq",
          "garrison-diversion",
          "lake-gisborne-economic",
          "lake-gisborne-environmental",
          "milk-river",
          "prisoners-dilemma",
          "prisoners-dilemma-options",
          "sustainable-development");

  private final String name;

  /** By concept and party; the party "all" stands for every party. */
  private final Map<String, BitSet> expected = new LinkedHashMap<>();

  public PublishedCase(String name) {
    this.name = name;
    text(name + ".expected")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split(" "))
        .forEach(line -> {
          var states = new BitSet();
          Arrays.stream(line).skip(2).mapToInt(Integer::parseInt).forEach(states::set);
          expected.put(line[0] + " " + line[1], states);
        });
  }

  /** The conflict, of one in option form. */
  public Talks talks() {
    return Given.talks(text(name + ".yaml"));
  }

  /** The states the rules allow. */
  public BitSet allowed() {
    return get("allowed all");
  }

  /** The stable states of a party. */
  public BitSet stable(Standard concept, String party) {
    return get(concept.name() + " " + party);
  }

  /** The states stable for all. */
  public BitSet equilibria(Standard concept) {
    return get(concept.name() + " all");
  }

  /** The states of a set, by number. */
  public static BitSet bits(StateSet states) {
    var bits = new BitSet();
    states.states().forEach(state -> bits.set(state.intValueExact()));
    return bits;
  }

  private BitSet get(String key) {
    return Objects.requireNonNull(expected.get(key), key);
  }

  private static String text(String file) {
    try (InputStream in = PublishedCase.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(file, e);
    }
  }
}
