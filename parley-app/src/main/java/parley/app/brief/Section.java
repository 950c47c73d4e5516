package parley.app.brief;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Set;
import parley.app.material.Evidence;

/**
 * A chapter of the brief.
 *
 * @param id stable name, such as {@code waiting}; what a link points to
 * @param title heading
 * @param entries in the order to be read
 * @param none what to say when there are no entries
 */
public record Section(String id, String title, List<Entry> entries, String none) {

  private static final Set<String> PLACES_ONLY =
      Set.of("standing", "wants", "outcomes", "asking", "statements");
  private static final Set<String> LISTS = Set.of("parties", "events");

  public Section {
    entries = List.copyOf(entries);
  }

  /**
   * Whether the words an entry rests on are quoted under it, rather than only their place named:
   * the first screen and what was computed only name places, and so do entries that quote the words
   * themselves. Contradictions always quote both sides.
   */
  public boolean showsQuote(Entry entry, Evidence evidence) {
    return id.equals("differ")
        || (!PLACES_ONLY.contains(id) && !isList() && !entry.quotes(evidence));
  }

  /** Whether this is the first screen, whose entries start with a label. */
  @JsonIgnore
  public boolean isSummary() {
    return id.equals("standing");
  }

  /** Whether the details of an entry stand in its line: lists that are looked up, not read. */
  @JsonIgnore
  public boolean isList() {
    return LISTS.contains(id);
  }

  /** Whether there is nothing to tell. */
  @JsonIgnore
  public boolean isEmpty() {
    return entries.isEmpty();
  }
}
