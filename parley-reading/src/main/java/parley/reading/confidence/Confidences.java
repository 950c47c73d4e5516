package parley.reading.confidence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import parley.reading.claim.Claim;

/**
 * How sure claims are. A rule says how sure it is by its own estimate; where its claims were
 * counted on annotated texts the odds of that estimate are multiplied by what the counts say, so
 * that among claims of a confidence about that share is right. A rule that was never counted has
 * the factor of its kind; a kind that cannot be counted keeps the estimates.
 *
 * <p>The factors are in {@code confidence.tsv}, which {@code parley-bench/accuracy --calibrate}
 * writes.
 */
public final class Confidences {

  /** The line of a kind, for its rules without a line of their own. */
  public static final String ANY_RULE = "*";

  /** No rule is ever sure that it is right, or wrong. */
  private static final double LEAST = 0.02;

  private static final double MOST = 0.98;

  private static final String RESOURCE = "confidence.tsv";

  private record Key(String kind, String rule) {}

  private final Map<Key, Double> factors;

  private Confidences(Map<Key, Double> factors) {
    this.factors = Map.copyOf(factors);
  }

  /** As counted on the development texts. */
  public static Confidences bundled() {
    return Bundled.CONFIDENCES;
  }

  /** The rules' own estimates as they are. */
  public static Confidences asEstimated() {
    return new Confidences(Map.of());
  }

  /**
   * From the lines of a file like {@code confidence.tsv}: kind, rule, counts for people, and last
   * the factor; lines that start with {@code #} are remarks.
   *
   * @throws IllegalArgumentException if a line is not of that form
   */
  public static Confidences of(List<String> lines) {
    Map<Key, Double> factors = new HashMap<>();
    for (String line : lines) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] cells = line.split("\t", -1);
        if (cells.length < 3) {
          throw new IllegalArgumentException("'" + line + "' is no kind, rule, …, factor");
        }
        factors.put(new Key(cells[0], cells[1]), factor(line, cells[cells.length - 1]));
      }
    }
    return new Confidences(factors);
  }

  private static double factor(String line, String cell) {
    double factor = Double.parseDouble(cell);
    if (!(factor > 0 && factor < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("'" + line + "' has no factor over 0");
    }
    return factor;
  }

  /** How sure a claim of a rule is whose own estimate is given. */
  public double of(String kind, String rule, double estimate) {
    Double factor = factors.getOrDefault(new Key(kind, rule), factors.get(new Key(kind, ANY_RULE)));
    if (factor == null) {
      return estimate;
    }
    double odds = factor * estimate / Math.max(1e-9, 1 - estimate);
    return Math.round(100 * Math.clamp(odds / (1 + odds), LEAST, MOST)) / 100.0;
  }

  /** The claim as sure as its rule's counts say. */
  public Claim apply(Claim claim) {
    double sure = of(claim.kind(), claim.rule(), claim.confidence());
    return sure == claim.confidence() ? claim : claim.withConfidence(sure);
  }

  private static final class Bundled {

    static final Confidences CONFIDENCES = read();

    private static Confidences read() {
      try (InputStream in =
              Objects.requireNonNull(Confidences.class.getResourceAsStream(RESOURCE), RESOURCE);
          BufferedReader reader =
              new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        return of(reader.lines().toList());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
