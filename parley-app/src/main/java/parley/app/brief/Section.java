package parley.app.brief;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;

/**
 * A chapter of the brief.
 *
 * @param id stable name, such as {@code waiting}; what a link points to
 * @param title heading
 * @param entries in the order to be read
 * @param none what to say when there are no entries
 */
public record Section(String id, String title, List<Entry> entries, String none) {

  public Section {
    entries = List.copyOf(entries);
  }

  /** Whether there is nothing to tell. */
  @JsonIgnore
  public boolean isEmpty() {
    return entries.isEmpty();
  }
}
