package parley.reading.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a user may set about reading documents.
 *
 * @param sizeLimit the most bytes a document may have
 * @param lineLimit the most characters one line may have
 * @param published the day of publication, where the user gives it; it goes before any that the
 *     document names
 */
public record IntakeSettings(long sizeLimit, int lineLimit, @Nullable LocalDate published) {

  /** 20 MB a document, a million characters a line, the day of publication as the report has it. */
  public static final IntakeSettings DEFAULT = new IntakeSettings(20_000_000, 1_000_000, null);

  public IntakeSettings {
    if (sizeLimit < 1 || lineLimit < 1) {
      throw new IllegalArgumentException(
          "limits of " + sizeLimit + " bytes and " + lineLimit + " characters");
    }
  }

  /** The same, with the day of publication given by the user. */
  public IntakeSettings publishedOn(LocalDate day) {
    return new IntakeSettings(sizeLimit, lineLimit, day);
  }
}
