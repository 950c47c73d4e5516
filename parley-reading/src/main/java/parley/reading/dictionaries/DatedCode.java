package parley.reading.dictionaries;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A CAMEO actor code and the days it holds.
 *
 * @param from first day, or null if open
 * @param until last day, or null if open
 */
public record DatedCode(String code, @Nullable LocalDate from, @Nullable LocalDate until) {

  /** Whether the code holds on this day; on no day in particular every code does. */
  public boolean holds(@Nullable LocalDate day) {
    return day == null
        || ((from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until)));
  }

  /** Whether it holds at all times. */
  public boolean undated() {
    return from == null && until == null;
  }
}
