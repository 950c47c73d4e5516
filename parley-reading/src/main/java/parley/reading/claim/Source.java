package parley.reading.claim;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The report itself, as a claim: what was read and which part of it is running text.
 *
 * @param file the name the report was read from
 * @param title the headline, where there is one
 * @param source the publisher, where known
 * @param published the day of publication, where the report says it or the user gave it
 * @param language ISO 639-1 code
 * @param sha256 of the bytes as given, lower-case hex
 * @param length of the text in UTF-16 code units
 * @param body spans of the running text, in order
 * @param furniture spans left out, and why
 */
public record Source(
    String id,
    String report,
    String file,
    @Nullable String title,
    @Nullable String source,
    @Nullable LocalDate published,
    @Nullable Dateline dateline,
    String language,
    String sha256,
    int length,
    List<Span> body,
    List<Furniture> furniture,
    double confidence,
    String rule)
    implements Claim {

  public Source {
    body = List.copyOf(body);
    furniture = List.copyOf(furniture);
  }

  @Override
  public Source withConfidence(double confidence) {
    return new Source(
        id,
        report,
        file,
        title,
        source,
        published,
        dateline,
        language,
        sha256,
        length,
        body,
        furniture,
        confidence,
        rule);
  }

  /** Where a report says it was written: {@code MOSCOW •}. */
  public record Dateline(String place, Span span) {}

  /** A stretch that is not running text, and why: {@code pull quote}, {@code edition note}. */
  public record Furniture(Span span, String why) {}
}
