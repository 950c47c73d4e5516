package parley.reading.dictionaries;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One actor, place or role of a dictionary.
 *
 * @param name the fullest name
 * @param codes the first that holds on the day counts
 * @param role office, or what kind of organisation, where the dictionary says
 */
public record Entry(Kind kind, String name, List<DatedCode> codes, @Nullable String role) {

  public Entry {
    codes = List.copyOf(codes);
  }

  /**
   * The code on a day. A report without a date matches an office-holder of any term, so that the
   * first code is taken; outside every term there is none.
   */
  public Optional<String> codeOn(@Nullable LocalDate day) {
    return codes.stream().filter(c -> c.holds(day)).map(DatedCode::code).findFirst();
  }

  /** Whether the code on a day is of a term of which the dictionary does not know the end. */
  public boolean runningOn(@Nullable LocalDate day) {
    return codes.stream()
        .filter(c -> c.holds(day))
        .findFirst()
        .filter(c -> c.from() != null && c.until() == null)
        .isPresent();
  }
}
