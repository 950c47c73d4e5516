package parley.app.brief;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.reading.claim.Source;

/**
 * A report the brief rests on.
 *
 * @param id file stem and the start of its hash
 * @param used whether anything the brief computes draws on it; else it is on another matter
 * @param leftOut stretches that are not running text, and why
 */
public record Document(
    String id,
    String file,
    @Nullable String title,
    @Nullable String source,
    @Nullable LocalDate published,
    @Nullable String place,
    String language,
    String sha256,
    boolean used,
    List<LeftOut> leftOut) {

  public Document {
    leftOut = List.copyOf(leftOut);
  }

  /** A stretch that was not read. */
  public record LeftOut(int start, int end, String why) {}

  static Document of(Source source, boolean used) {
    Source.Dateline dateline = source.dateline();
    return new Document(
        source.report(),
        source.file(),
        source.title(),
        source.source(),
        source.published(),
        dateline == null ? null : dateline.place(),
        source.language(),
        source.sha256(),
        used,
        source.furniture().stream()
            .map(f -> new LeftOut(f.span().start(), f.span().end(), f.why()))
            .toList());
  }
}
